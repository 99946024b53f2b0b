import { beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { countedVotes, stepBallotId, votes } from "../../../shared/doc/ballots.ts";
import { addCards, archiveCards, cards } from "../../../shared/doc/cards.ts";
import { type Anonymity, type ControlPlace, coverOf, readControl } from "../../../shared/doc/control.ts";
import { covered, type CoverWriter, isPending, partsOf, writeCovered } from "../../../shared/doc/covered.ts";
import { deviceIdOf, seatDevice } from "../../../shared/doc/devices.ts";
import {
  askForHand,
  dealId,
  deals,
  type Hand,
  hands,
  ownHand,
  ownScores,
  scoreCard,
} from "../../../shared/doc/hands.ts";
import { addPerson, people } from "../../../shared/doc/people.ts";
import { isAnonymousRater } from "../../../shared/doc/ratings.ts";
import { authorsOf, coverStep } from "../../../shared/doc/revealing.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { numberedCards, readDeal, roundInRoom } from "../../../shared/methods/deal.ts";
import { cardsOfUnknown, deal, dealCatchUp, dealHands, noteGone } from "../../../shared/methods/dealing.ts";
import { givenScores, openScores, scoreRound, typeScore } from "../../../shared/methods/givenScores.ts";
import type { Step } from "../../../shared/methods/method.ts";
import { cardsFrom } from "../../../shared/methods/stepCards.ts";
import { takeRoomTo } from "../../../shared/methods/takeRoomTo.ts";
import { mintRoomSecrets, publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { keyToText } from "../../../shared/sync/seal.ts";
import type { Id } from "../../../shared/util/ids.ts";
import { WHEEL } from "../../support/keys.ts";

const keys = publicKeysOf(WHEEL.secrets);
const write: ControlPlace = { activityId: "act", stepId: "ideas" };
const score: ControlPlace = { activityId: "act", stepId: "crowd" };
const NAMES = ["ana", "bo", "cleo", "dan", "eve", "fay"] as const;

function agendaStep(id: string, step: object): AgendaStep {
  const prompt = { en: id, fr: id };
  return { activityId: "act", key: id, prompt, step: { id, ...step } as Step } as AgendaStep;
}
const agenda = [
  agendaStep("ideas", { kind: "write", lists: ["ideas"] }),
  agendaStep("crowd", { kind: "score", from: "ideas", rounds: 5 }),
];
const from = { agenda, from: "ideas" };

const personOf = (name: string): Id => `p-${name}` as Id;
const secretOf = (name: string): string => name.repeat(20).slice(0, 24);
const writerFor = (name: string): CoverWriter => ({ seatSecret: secretOf(name), coverKey: keys.cover });

let doc = new Y.Doc();
beforeEach(() => {
  doc = new Y.Doc();
});

function sitDown(name: string): void {
  addPerson(doc, { name, joinedAt: 1 }, personOf(name));
  seatDevice(doc, deviceIdOf(secretOf(name)), personOf(name));
}

function writeIdea(name: string): void {
  const what = {
    kind: "card",
    text: `Idea of nobody ${name.length}${name.at(-1)}`,
    list: "ideas",
    detail: "First",
  } as const;
  writeCovered(doc, writerFor(name), write, what, { isNamed: true, now: 5 });
}

function room(names: readonly string[], anonymity: Anonymity = "facilitatorOnly"): void {
  for (const name of names) sitDown(name);
  coverStep(doc, WHEEL, write, { cover: "sealed", anonymity });
  for (const name of names) writeIdea(name);
  for (const name of names) askForHand(doc, writerFor(name), score, 6);
}

function dealTo(names: readonly string[], paper: readonly string[] = []) {
  const wish = { ...from, wanted: 5, people: names.map(personOf), paper: paper.map(personOf), seed: "s" };
  return deal(doc, WHEEL, score, wish, 7);
}

function handOf(name: string): Hand {
  const rows = new Map(hands.all(doc).map((row) => [row.id, row]));
  return ownHand(rows, secretOf(name), score) ?? [];
}

/** Gives what `value` says of each card in a hand, in some of its rounds. */
function scoreHand(name: string, value: (cardId: string) => number, rounds?: readonly number[]): void {
  for (const [round, cardId] of handOf(name).entries())
    if (cardId !== null && rounds?.includes(round) !== false)
      scoreCard(doc, writerFor(name), score, round, { cardId, value: value(cardId) }, 8);
}

const ideas = () => cards.all(doc).filter(({ list }) => list === "ideas");
const authors = (): Map<string, string> =>
  new Map(authorsOf(doc, WHEEL, write).map(({ cardId, personId }) => [cardId, personId]));
const bytes = (): string => Buffer.from(Y.encodeStateAsUpdate(doc)).toString("latin1");
const counted = () =>
  countedVotes(votes.all(doc), people.all(doc)).filter(({ ballotId }) => ballotId === stepBallotId(score));

test("the room that comes back to scoring goes on in the round that it had reached", () => {
  const [, scoring] = agenda;
  if (!scoring) throw new Error("no step");
  const roundNow = (): number | null => roundInRoom(readControl(doc, WHEEL.workshopId, keys.control).focusId);
  const comeBack = (): void => takeRoomTo(doc, WHEEL, scoring, agenda, 9);
  room(NAMES);
  comeBack();
  expect(roundNow()).toBeNull();
  dealTo(NAMES);
  scoreHand("ana", () => 3, [0]);
  scoreHand("bo", () => 3, [0, 1, 2]);
  comeBack();
  expect(roundNow()).toBe(2);
});

describe("dealing", () => {
  test("six people hold the five cards of the others, one in each round, and nobody's authors are in the open", () => {
    room(NAMES);
    expect(dealTo(NAMES)).toBe("dealt");
    expect(ideas().map(({ authorId }) => authorId)).toEqual(["", "", "", "", "", ""]);
    const whose = authors();
    for (const name of NAMES) {
      const hand = handOf(name);
      expect(hand).toHaveLength(5);
      expect(new Set(hand).size).toBe(5);
      expect(hand.map((cardId) => whose.get(cardId ?? ""))).not.toContain(personOf(name));
    }
    for (const round of [0, 1, 2, 3, 4])
      expect(new Set(NAMES.map((name) => handOf(name)[round])).size, `round ${round}`).toBe(6);
    expect(roundInRoom(readControl(doc, "w", keys.control).focusId)).toBe(0);
    expect(deals.all(doc)).toMatchObject([{ rounds: 5, cards: ideas().map(({ id }) => id), openedAt: 0 }]);
  });

  test("nobody but its device opens a hand, and nobody but a facilitator's computer the deal", () => {
    room(NAMES);
    dealTo(NAMES);
    const rows = new Map(hands.all(doc).map((row) => [row.id, row]));
    const first = hands.all(doc)[0];
    const anas = [...rows.keys()].find((id) =>
      ownHand(new Map([[id, rows.get(id) ?? { box: "" }]]), secretOf("ana"), score),
    );
    expect(anas, "ana finds hers").toBeDefined();
    const moved = new Map([[anas ?? "", { box: [...rows].find(([id]) => id !== anas)?.[1].box ?? "" }]]);
    expect(ownHand(moved, secretOf("ana"), score), "another's in her place does not open").toBeUndefined();
    expect(first?.box).not.toBe("");
    expect(readDeal(doc, { ...WHEEL, secrets: mintRoomSecrets() }, score)).toBeUndefined();
    expect(authorsOf(doc, { ...WHEEL, secrets: mintRoomSecrets() }, write)).toEqual([]);
  });

  test("before the scores are opened the bytes say nobody's score, card or hand", () => {
    room(NAMES);
    dealTo(NAMES);
    for (const name of NAMES) scoreHand(name, () => 4);
    const all = bytes();
    const named = all.match(/[a-z0-9]{20,}/gu) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(all).not.toContain('"value"');
    expect(all).not.toContain('"score"');
    for (const { id } of ideas())
      expect(all.split(id).length - 1, "a card's id stands where the card is, and among those dealt").toBe(2);
    expect(counted()).toEqual([]);
  });

  test("a phone that asks later is dealt to later; one that was dealt to is not dealt to again", () => {
    for (const name of NAMES) sitDown(name);
    coverStep(doc, WHEEL, write, { cover: "sealed", anonymity: "facilitatorOnly" });
    for (const name of NAMES) writeIdea(name);
    dealTo(NAMES);
    expect(hands.all(doc)).toEqual([]);
    askForHand(doc, writerFor("ana"), score, 9);
    dealHands(doc, WHEEL, score);
    const [row] = hands.all(doc);
    expect(handOf("ana")).toHaveLength(5);
    dealHands(doc, WHEEL, score);
    expect(hands.all(doc)[0]?.box).toBe(row?.box);
  });

  test("a device that gives no key, or two, is dealt to as far as it can be, and keeps nobody from their hand", () => {
    for (const name of NAMES) sitDown(name);
    coverStep(doc, WHEEL, write, { cover: "sealed", anonymity: "facilitatorOnly" });
    for (const name of NAMES) writeIdea(name);
    for (const name of NAMES.slice(1)) askForHand(doc, writerFor(name), score, 6);
    const noPoint = { kind: "hello", replyKey: keyToText(new Uint8Array(32)) } as const;
    for (const [name, about] of [
      ["ana", "hello"],
      ["ana", "again"],
      ["bo", "again"],
    ] as const)
      writeCovered(doc, writerFor(name), score, noPoint, { isNamed: true, now: 6, about });
    expect(dealTo(NAMES)).toBe("dealt");
    expect(NAMES.map((name) => handOf(name).length)).toEqual([0, 5, 5, 5, 5, 5]);
  });

  test("two people talk instead; without cards nothing is dealt", () => {
    expect(dealTo(["ana", "bo"])).toBe("noCards");
    room(["ana", "bo"]);
    expect(dealTo(["ana", "bo"])).toBe("discuss");
    expect(ideas(), "their cards are there to talk about").toHaveLength(2);
    expect(deals.all(doc)).toEqual([]);
  });

  test("cards of another activity: who wrote them there, or what was folded into them, is not dealt them", () => {
    for (const name of NAMES) sitDown(name);
    const [task = ""] = addCards(doc, { activityId: "dacum", authorId: personOf("ana"), createdAt: 1 }, [
      { text: "Sweep" },
    ]);
    const [folded = ""] = addCards(doc, { activityId: "dacum", authorId: personOf("bo"), createdAt: 1 }, [
      { text: "Sweep floors" },
    ]);
    cards.patch(doc, folded, { foldedInto: task as Id });
    addCards(doc, { activityId: "act", authorId: "", createdAt: 2 }, [
      { text: "Sweep", list: "ideas", originId: task },
    ]);
    for (const name of NAMES) askForHand(doc, writerFor(name), score, 6);
    expect(dealTo(NAMES)).toBe("dealt");
    const holders = NAMES.filter((name) => handOf(name).some((cardId) => cardId !== null));
    expect(holders.toSorted()).toEqual(["cleo", "dan", "eve", "fay"]);
  });
});

describe("what a deal cannot hold, and what must not undo it", () => {
  test("more rounds than a deal can have are not dealt, and a room that can score them is dealt to afterwards", () => {
    room(["ana", "bo", "cleo"]);
    const many = Array.from({ length: 60 }, (_, index) => ({
      text: `Task ${index}`,
      list: "ideas" as const,
    }));
    const brought = addCards(doc, { activityId: "act", authorId: "", createdAt: 2 }, many);
    expect(dealTo(["ana", "bo", "cleo"])).toBe("tooMany");
    expect(deals.all(doc)).toEqual([]);
    archiveCards(doc, brought.slice(3));
    expect(dealTo(["ana", "bo", "cleo"])).toBe("dealt");
    expect(readDeal(doc, WHEEL, score)?.cards).toHaveLength(6);
  });

  test("the numbers on paper stay with their cards when one is withdrawn and one comes late", () => {
    room(NAMES);
    dealTo(NAMES);
    const before = numberedCards(deals.get(doc, dealId(score)), ideas());
    const [, second] = before;
    archiveCards(doc, [second?.card.id ?? ""]);
    sitDown("gus");
    writeIdea("gus");
    dealCatchUp(doc, WHEEL, score, { ...from, joining: [], paper: [] }, 9);
    const after = numberedCards(
      deals.get(doc, dealId(score)),
      cardsFrom(agenda, "act", cards.all(doc), "ideas"),
    );
    expect(after.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6, 7]);
    for (const { card, number } of before)
      if (card.id !== second?.card.id)
        expect(after.find((each) => each.number === number)?.card.id).toBe(card.id);
    openScores(doc, WHEEL, score, from, 10);
    expect(
      numberedCards(deals.get(doc, dealId(score)), ideas().slice(3))[0]?.number,
      "in the countdown too",
    ).toBe(4);
  });

  test("a deal that another desk changed while the scores were opened stays opened, and is emptied", () => {
    room(NAMES);
    dealTo(NAMES);
    for (const name of NAMES) scoreHand(name, () => 4);
    for (const clientID of [1, 4_000_000_000]) {
      const other = new Y.Doc();
      other.clientID = clientID;
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
      const opening = new Y.Doc();
      opening.clientID = 2_000_000_000;
      Y.applyUpdate(opening, Y.encodeStateAsUpdate(doc));
      noteGone(other, WHEEL, score, personOf("bo"), true);
      openScores(opening, WHEEL, score, from, 10);
      Y.applyUpdate(opening, Y.encodeStateAsUpdate(other));
      expect(deals.get(opening, dealId(score))?.openedAt, `of ${clientID}`).toBe(10);
      dealHands(opening, WHEEL, score);
      expect(deals.get(opening, dealId(score))?.box, `of ${clientID}`).toBe("");
      expect(hands.all(opening).filter(({ box }) => box !== "")).toEqual([]);
    }
  });

  test("a phone asks for its cards by itself: no undo takes that back instead of what somebody wrote", () => {
    const undo = new Y.UndoManager([covered.root(doc)], {
      trackedOrigins: new Set([LOCAL]),
      captureTimeout: 0,
    });
    writeIdea("ana");
    askForHand(doc, writerFor("ana"), score, 6);
    undo.undo();
    expect(covered.all(doc).map(({ id }) => id.split(".")[1])).toEqual([score.stepId]);
  });

  test("whose card it is that nobody can tell any more is counted before a deal", () => {
    room(NAMES);
    expect(cardsOfUnknown(doc, WHEEL, from, "act")).toBe(0);
    dealTo(NAMES);
    for (const name of NAMES) scoreHand(name, () => 4);
    expect(cardsOfUnknown(doc, WHEEL, from, "act")).toBe(0);
    openScores(doc, WHEEL, score, from, 10);
    expect(cardsOfUnknown(doc, WHEEL, from, "act"), "forgotten with the totals").toBe(6);
    sitDown("gus");
    const what = { kind: "card", text: "From nobody", list: "ideas" } as const;
    writeCovered(doc, writerFor("gus"), write, what, { isNamed: false, now: 5 });
    expect(cardsOfUnknown(doc, WHEEL, from, "act"), "what is hidden without names, too").toBe(7);
    addCards(doc, { activityId: "act", authorId: "", createdAt: 2 }, [{ text: "Brought", list: "ideas" }]);
    expect(cardsOfUnknown(doc, WHEEL, from, "act"), "not what was brought in").toBe(7);
  });

  test("a paper score that is taken back is no score of the round any more, and can be typed again", () => {
    room(NAMES);
    dealTo(NAMES, ["ana"]);
    const count = () =>
      covered.all(doc).filter((row) => isPending(row) && scoreRound(partsOf(row).about) === 0).length;
    typeScore(doc, WHEEL, score, { person: 0, round: 0 }, 4);
    expect(count()).toBe(1);
    typeScore(doc, WHEEL, score, { person: 0, round: 0 }, null);
    expect(count()).toBe(0);
    typeScore(doc, WHEEL, score, { person: 0, round: 0 }, 2);
    const now = readDeal(doc, WHEEL, score);
    expect(now && givenScores(doc, WHEEL, score, now).map(({ value }) => value)).toEqual([2]);
  });
});

describe("scores", () => {
  test("only scores of cards in one's hand count, once each, and all open together without names", () => {
    room(NAMES);
    dealTo(NAMES);
    for (const name of NAMES) scoreHand(name, () => 3);
    const whose = authors();
    const own = [...whose].find(([, personId]) => personId === personOf("ana"))?.[0] ?? "";
    scoreCard(doc, writerFor("ana"), score, 0, { cardId: own, value: 5 }, 9);
    scoreCard(doc, writerFor("bo"), score, 9, { cardId: handOf("bo")[0] ?? "", value: 5 }, 9);
    const now = readDeal(doc, WHEEL, score);
    expect(now && givenScores(doc, WHEEL, score, now)).toHaveLength(29);
    expect(ownScores(covered.all(doc), secretOf("bo"), score).get(1)?.value).toBe(3);
    expect(openScores(doc, WHEEL, score, from, 10)).toBe(29);
    expect(counted()).toHaveLength(29);
    expect(counted().every(({ personId, value }) => isAnonymousRater(personId) && value === 3)).toBe(true);
    expect(coverOf(readControl(doc, "w", keys.control), score).cover).toBe("revealed");
    expect(openScores(doc, WHEEL, score, from, 11), "once").toBe(0);
  });

  test("a second device of the same person does not score twice", () => {
    room(NAMES);
    seatDevice(doc, deviceIdOf(secretOf("ana2")), personOf("ana"));
    askForHand(doc, writerFor("ana2"), score, 6);
    dealTo(NAMES);
    expect(handOf("ana2")).toEqual(handOf("ana"));
    scoreHand("ana", () => 2);
    scoreHand("ana2", () => 5);
    openScores(doc, WHEEL, score, from, 10);
    expect(counted()).toHaveLength(5);
  });

  test("without names the mapping is gone: not in the bytes, not for who has the room's secrets", () => {
    room(NAMES);
    dealTo(NAMES);
    for (const name of NAMES) scoreHand(name, () => 4);
    const boxes = [
      ...covered.all(doc).map((row) => row.boxes.forRoom),
      ...hands.all(doc).map(({ box }) => box),
      ...deals.all(doc).map(({ box }) => box),
    ];
    expect(boxes.every((box) => box.length > 100 && bytes().includes(box))).toBe(true);
    openScores(doc, WHEEL, score, from, 10);
    const after = bytes();
    // The start of a box stays, to know what was opened; what it sealed does not.
    expect(boxes.filter((box) => after.includes(box.slice(60, 120)))).toEqual([]);
    expect(authorsOf(doc, WHEEL, write)).toEqual([]);
    expect(readDeal(doc, WHEEL, score)).toBeUndefined();
    expect(ideas().every(({ authorId }) => authorId === "")).toBe(true);
  });

  test("where the step is named, authors appear with the totals and not before", () => {
    room(NAMES, "named");
    dealTo(NAMES);
    expect(ideas().every(({ authorId }) => authorId === "")).toBe(true);
    openScores(doc, WHEEL, score, from, 10);
    expect(
      ideas()
        .map(({ authorId }) => authorId)
        .toSorted(),
    ).toEqual(NAMES.map(personOf));
  });
});

describe("leaving, coming, paper", () => {
  test("one leaves in round 3, one comes in round 4, one plays on paper: every card has its five scores in the end", () => {
    room(NAMES);
    sitDown("gus");
    addPerson(doc, { name: "Pat", joinedAt: 1 }, personOf("pat"));
    dealTo([...NAMES, "pat"], ["pat"]);
    const value = (cardId: string): number => 1 + (ideas().findIndex(({ id }) => id === cardId) % 5);
    for (const name of NAMES.slice(1)) scoreHand(name, value);
    scoreHand("ana", value, [0, 1]);
    const before = readDeal(doc, WHEEL, score);
    const pat = before?.people.indexOf(personOf("pat")) ?? -1;
    expect(before?.paper).toEqual([pat]);
    for (const [round, row] of (before?.rounds ?? []).entries()) {
      const card = row[pat];
      if (card !== null && card !== undefined)
        typeScore(doc, WHEEL, score, { person: pat, round }, value(before?.cards[card] ?? ""));
    }
    noteGone(doc, WHEEL, score, personOf("ana"), true);
    askForHand(doc, writerFor("gus"), score, 9);
    const joining = [personOf("gus")];
    expect(dealCatchUp(doc, WHEEL, score, { ...from, joining, paper: [] }, 9)).toBeGreaterThan(0);
    for (const name of [...NAMES.slice(1), "gus"]) scoreHand(name, value);
    const after = readDeal(doc, WHEEL, score);
    for (const [round, row] of (after?.rounds ?? []).entries()) {
      const card = row[pat];
      if (card !== null && card !== undefined)
        typeScore(doc, WHEEL, score, { person: pat, round }, value(after?.cards[card] ?? ""));
    }
    openScores(doc, WHEEL, score, from, 10);
    for (const [index, { id }] of ideas().entries())
      expect(
        counted().flatMap((vote) => (vote.cardId === id ? [vote.value] : [])),
        id,
      ).toEqual(Array.from({ length: 5 }, () => 1 + (index % 5)));
  });

  test("a card that is withdrawn or came late, and people who are back", () => {
    room(NAMES);
    dealTo(NAMES);
    const gone = ideas()[0]?.id ?? "";
    archiveCards(doc, [gone]);
    sitDown("gus");
    writeIdea("gus");
    askForHand(doc, writerFor("gus"), score, 9);
    noteGone(doc, WHEEL, score, personOf("bo"), true);
    noteGone(doc, WHEEL, score, personOf("bo"), false);
    dealCatchUp(doc, WHEEL, score, { ...from, joining: [personOf("gus")], paper: [] }, 9);
    const late = ideas().find(({ text }) => text.endsWith("3s"))?.id ?? "";
    expect(late).not.toBe("");
    expect(handOf("gus"), "not their own").not.toContain(late);
    const all = [...NAMES, "gus"];
    expect(all.flatMap((name) => handOf(name)).filter((cardId) => cardId === late)).toHaveLength(5);
    for (const name of all) scoreHand(name, () => 5);
    openScores(doc, WHEEL, score, from, 10);
    expect(counted().filter(({ cardId }) => cardId === late)).toHaveLength(5);
  });
});
