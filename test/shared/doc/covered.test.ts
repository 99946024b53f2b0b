import { beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { evidenceOf, ratingProgress } from "../../../shared/ballots/evidence.ts";
import { sheetsOf } from "../../../shared/ballots/marks.ts";
import { ballots, coverPlaceOf, putBallot, stepBallotId, votes } from "../../../shared/doc/ballots.ts";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { chart } from "../../../shared/doc/chart.ts";
import { type Anonymity, type ControlPlace, coverOf, readControl } from "../../../shared/doc/control.ts";
import {
  countCovered,
  covered,
  type CoveredContent,
  type CoverWriter,
  ownCovered,
  SORT_ENTRY,
  tagOf,
  withdrawCovered,
  writeCovered,
} from "../../../shared/doc/covered.ts";
import { authorsOf, coverStep, reveal } from "../../../shared/doc/revealing.ts";
import { deviceIdOf, deviceProof, seatDevice } from "../../../shared/doc/devices.ts";
import { addPerson, people } from "../../../shared/doc/people.ts";
import { countedRatings, NO_SCORES, rateCard, ratings, type Scores } from "../../../shared/doc/ratings.ts";
import { countedSorts, SORT_GROUPS_LIMIT, sorts } from "../../../shared/doc/sorts.ts";
import { reword, wordings, wordingsOf } from "../../../shared/doc/wordings.ts";
import { mintRoomSecrets, publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import type { Id } from "../../../shared/util/ids.ts";
import { WHEEL } from "../../support/keys.ts";

const keys = publicKeysOf(WHEEL.secrets);
const at: ControlPlace = { activityId: "act", stepId: "tasks" };
const verify: ControlPlace = { activityId: "act", stepId: "verify" };
const secretOf = (name: string): string => name.repeat(20).slice(0, 24);
const writerFor = (name: string): CoverWriter => ({ seatSecret: secretOf(name), coverKey: keys.cover });
const written = (text: string): CoveredContent => ({ kind: "card", text });
const five: Scores = { ...NO_SCORES, importance: 5, frequency: 4, difficulty: 3 };

let doc = new Y.Doc();
beforeEach(() => {
  doc = new Y.Doc();
  for (const name of ["ana", "bo", "cleo"]) {
    addPerson(doc, { name, joinedAt: 1 }, `p-${name}` as Id);
    seatDevice(doc, deviceIdOf(secretOf(name)), `p-${name}`);
  }
});

function seal(anonymity: Anonymity = "named", place = at): void {
  coverStep(doc, WHEEL, place, { cover: "sealed", anonymity });
}

function write(name: string, text: string, isNamed = true, about?: string): string {
  const options = { isNamed, now: 5, ...(about !== undefined && { about }) };
  return writeCovered(doc, writerFor(name), at, written(text), options);
}

function rate(name: string, cardId: string, scores: Scores, isNamed: boolean): void {
  const what = { kind: "rating", cardId, scores } as const;
  writeCovered(doc, writerFor(name), verify, what, { isNamed, now: 5, about: cardId });
}

const own = (name: string, place = at) => ownCovered(covered.all(doc), secretOf(name), place);
const count = (place = at) => countCovered(covered.all(doc), place);
const coverNow = (place = at) => coverOf(readControl(doc, "w", keys.control), place);
const shown = (): string[] =>
  cards
    .all(doc)
    .map((card) => `${card.text} / ${card.authorId}`)
    .toSorted();
/** What anybody finds who has the document's bytes. */
const bytes = (from = doc): string => Buffer.from(Y.encodeStateAsUpdate(from)).toString("latin1");

describe("under cover", () => {
  test("a device sees its own words, nobody else's, and everybody how many there are", () => {
    const about = write("ana", "Sweep the stairs");
    write("ana", "Wax the floor");
    write("bo", "Empty the bins");
    expect([...own("ana").values()].map(({ what }) => what)).toEqual([
      written("Sweep the stairs"),
      written("Wax the floor"),
    ]);
    expect(own("ana").get(about)?.at).toBe(5);
    expect(own("cleo").size).toBe(0);
    expect(own("ana", verify).size).toBe(0);
    expect(count()).toEqual({ writers: 2, entries: 3 });
    expect(count(verify)).toEqual({ writers: 0, entries: 0 });
    // Whole sentences: boxes are letters too, and three of them say "Wax" by chance once in a hundred runs.
    const sentences = ["Sweep the stairs", "Wax the floor", "Empty the bins"];
    for (const said of [...sentences, deviceProof(secretOf("ana")), secretOf("ana")])
      expect(bytes(), said).not.toContain(said);
  });

  test("words are changed in their place and keep their time; withdrawn ones are gone, and come back", () => {
    const about = write("ana", "Sweep");
    writeCovered(doc, writerFor("ana"), at, written("Sweep well"), { isNamed: true, now: 9, about });
    expect(own("ana").get(about)).toMatchObject({ what: written("Sweep well"), at: 5 });
    expect(count()).toEqual({ writers: 1, entries: 1 });
    withdrawCovered(doc, secretOf("bo"), at, about);
    expect(own("ana").size, "nobody else's tag").toBe(1);
    withdrawCovered(doc, secretOf("ana"), at, about);
    expect(own("ana").size).toBe(0);
    expect(count()).toEqual({ writers: 0, entries: 0 });
    write("ana", "Sweep again", true, about);
    expect(own("ana").get(about)?.what).toEqual(written("Sweep again"));
  });

  test("a step with answers opens by its reveal only", () => {
    seal();
    coverStep(doc, WHEEL, at, { cover: "open" });
    expect(coverNow().cover, "nobody has answered").toBe("open");
    seal();
    write("ana", "Sweep");
    coverStep(doc, WHEEL, at, { cover: "open" });
    coverStep(doc, WHEEL, at, { cover: "revealed" });
    expect(coverNow().cover).toBe("sealed");
  });

  test("a tag is the same in a step, and another one in every other", () => {
    const tag = tagOf(secretOf("ana"), "act", "tasks");
    expect(tag).toBe(tagOf(secretOf("ana"), "act", "tasks"));
    expect(
      new Set([tag, tagOf(secretOf("ana"), "act", "verify"), tagOf(secretOf("bo"), "act", "tasks")]).size,
    ).toBe(3);
  });
});

describe("the reveal", () => {
  test("named: everybody sees who wrote what, withdrawn words stay away", () => {
    seal();
    write("ana", "Sweep");
    write("bo", "Mop");
    withdrawCovered(doc, secretOf("bo"), at, write("bo", "Never mind"));
    expect(shown()).toEqual([]);
    expect(reveal(doc, WHEEL, at, 70)).toEqual({ opened: 2, failed: 0 });
    expect(shown()).toEqual(["Mop / p-bo", "Sweep / p-ana"]);
    expect(cards.all(doc).map((card) => card.createdAt)).toEqual([70, 70]);
    expect(coverNow().cover).toBe("revealed");
    expect(count()).toEqual({ writers: 0, entries: 0 });
    expect(covered.all(doc).every((row) => row.boxes.forRoom === "" && row.boxes.forOwner === "")).toBe(true);
    expect(reveal(doc, WHEEL, at, 80)).toEqual({ opened: 0, failed: 0 });
    expect(shown()).toHaveLength(2);
  });

  test("facilitators alone: no name in the document, and their computers can tell", () => {
    seal("facilitatorOnly");
    write("ana", "Sweep");
    write("bo", "Mop");
    reveal(doc, WHEEL, at, 70);
    expect(shown()).toEqual(["Mop / ", "Sweep / "]);
    const told = authorsOf(doc, WHEEL, at).map(
      ({ cardId, personId }) => `${cards.get(doc, cardId)?.text} ${personId}`,
    );
    expect(told.toSorted()).toEqual(["Mop p-bo", "Sweep p-ana"]);
    expect(authorsOf(doc, { ...WHEEL, secrets: mintRoomSecrets() }, at)).toEqual([]);
    expect([...own("ana").values()]).toMatchObject([{ what: written("Sweep"), isOpened: true }]);
    // Nothing in a covered record names its card.
    for (const card of cards.all(doc)) expect(JSON.stringify(covered.all(doc))).not.toContain(card.id);
    expect(count(), "opened, so nothing waits").toEqual({ writers: 0, entries: 0 });
  });

  test("anonymous: nothing in the document leads from a card to a person, a device or a tag", () => {
    seal("anonymous");
    const before = Y.encodeStateVector(doc);
    for (const name of ["ana", "bo", "cleo"])
      for (let each = 0; each < 4; each++) write(name, `${name} writes ${each}`, false);
    const tags = ["ana", "bo", "cleo"].map((name) => tagOf(secretOf(name), at.activityId, at.stepId));
    const writing = Y.encodeStateVector(doc);
    reveal(doc, WHEEL, at, 70);
    expect(cards.all(doc)).toHaveLength(12);
    expect(authorsOf(doc, WHEEL, at), "also on the facilitator's computer").toEqual([]);
    expect([...own("ana").values()].map(({ what }) => what)).toEqual([null, null, null, null]);
    // All that the reveal wrote, as it travels: no person, no device, no tag beside the cards.
    const revealed = new Y.Doc();
    Y.applyUpdate(revealed, Y.encodeStateAsUpdate(doc));
    const recordIds = covered.all(doc).map((row) => row.id);
    for (const { id, authorId, place, source } of cards.all(revealed)) {
      expect(authorId).toBe("");
      expect(source).toEqual({ kind: "typed", file: "", row: null });
      expect(place.groupId).toBe("");
      expect(recordIds.some((recordId) => recordId.includes(id))).toBe(false);
    }
    const delta = Buffer.from(Y.encodeStateAsUpdate(doc, writing)).toString("latin1");
    expect(delta).toContain("ana writes 0");
    for (const known of ["p-ana", "p-bo", "p-cleo", ...tags, ...tags.map((tag) => deviceIdOf(tag))])
      expect(delta, known).not.toContain(known);
    // And all of it since before anybody wrote: the boxes are gone.
    const all = Buffer.from(Y.encodeStateAsUpdate(doc, before)).toString("latin1");
    for (const name of ["ana", "bo", "cleo"]) {
      expect(all).not.toContain(deviceProof(secretOf(name)));
      expect(all).not.toContain(`p-${name}`);
    }
    expect(covered.all(doc).every((row) => row.boxes.forRoom === "" && row.boxes.forOwner === "")).toBe(true);
  });

  test.each(["facilitatorOnly", "anonymous"] as const)(
    "%s: nor does the order in which the reveal was written",
    (anonymity) => {
      seal(anonymity);
      for (const name of ["ana", "bo", "cleo"])
        for (let each = 0; each < 4; each++) write(name, `${name} ${each}`, anonymity !== "anonymous");
      const updates: Uint8Array[] = [];
      doc.on("update", (update: Uint8Array) => updates.push(update));
      reveal(doc, WHEEL, at, 70);
      expect(updates).toHaveLength(1);
      const { structs } = Y.decodeUpdate(updates[0] ?? new Uint8Array());
      const ofReveal = structs
        .filter((struct) => struct.id.client === doc.clientID)
        .toSorted((a, b) => a.id.clock - b.id.clock);
      // Whatever hangs on an entry comes after all cards, and follows the entries' own order.
      const entries = [...covered.root(doc)].map(([id]) => id);
      const tables = ofReveal.map((struct) => {
        const { parent, content } = Y.getItem(doc.store, struct.id) as Y.Item;
        const type = content instanceof Y.ContentType ? content.type : parent;
        const name = [...covered.root(doc)].find(([, record]) => record === type)?.[0];
        return name ?? "";
      });
      const first = tables.findIndex((name) => name !== "");
      const closed = [...new Set(tables.slice(first).filter((name) => name !== ""))];
      expect(closed).toEqual(entries);
      const cardsAt = ofReveal.flatMap((struct, index) => {
        const { content } = Y.getItem(doc.store, struct.id) as Y.Item;
        const isCard =
          content instanceof Y.ContentType && [...cards.root(doc).values()].includes(content.type);
        return isCard ? [index] : [];
      });
      expect(cardsAt).toHaveLength(12);
      expect(Math.max(...cardsAt)).toBeLessThan(first);
    },
  );

  test("made stricter after people wrote with their names: these are gone with the boxes", () => {
    seal("named");
    write("ana", "Sweep");
    seal("anonymous");
    reveal(doc, WHEEL, at, 70);
    expect(shown()).toEqual(["Sweep / "]);
    expect(authorsOf(doc, WHEEL, at)).toEqual([]);
  });

  test("the order of the cards is not the order of writing", () => {
    let inOrder = 0;
    for (let round = 0; round < 20; round++) {
      const place = { activityId: `act${round}`, stepId: "tasks" };
      coverStep(doc, WHEEL, place, { cover: "sealed" });
      for (let each = 0; each < 6; each++)
        writeCovered(doc, writerFor("ana"), place, written(`${each}`), { isNamed: false, now: each });
      reveal(doc, WHEEL, place, 70);
      const texts = cards
        .all(doc)
        .filter((card) => card.activityId === place.activityId)
        .toSorted((a, b) => (a.place.order < b.place.order ? -1 : 1))
        .map((card) => card.text);
      expect(texts.toSorted()).toEqual(["0", "1", "2", "3", "4", "5"]);
      if (texts.join("") === "012345") inOrder++;
    }
    expect(inOrder).toBeLessThan(3);
  });

  test("what comes later is revealed later; words changed while the step was revealed replace the first", () => {
    seal();
    const about = write("ana", "Sweep");
    const away = new Y.Doc();
    Y.applyUpdate(away, Y.encodeStateAsUpdate(doc));
    away.clientID = 2 ** 31 - 1; // of two that write the same field, this one's stands
    doc.clientID = 1;
    reveal(doc, WHEEL, at, 70);
    writeCovered(away, writerFor("ana"), at, written("Sweep well"), { isNamed: true, now: 6, about });
    writeCovered(away, writerFor("bo"), at, written("Mop"), { isNamed: true, now: 6 });
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(away));
    expect(shown()).toEqual(["Sweep / p-ana"]);
    expect(count()).toEqual({ writers: 2, entries: 2 });
    expect(own("ana").get(about)).toMatchObject({ what: written("Sweep well"), isOpened: false });
    expect(reveal(doc, WHEEL, at, 80)).toEqual({ opened: 2, failed: 0 });
    expect(shown()).toEqual(["Mop / p-bo", "Sweep well / p-ana"]);
  });

  test.each(["named", "anonymous"] as const)(
    "%s: what the room made of a card since is not lost to its writer's late words",
    (anonymity) => {
      seal(anonymity);
      const about = write("ana", "Sweep", anonymity === "named");
      reveal(doc, WHEEL, at, 10);
      const cardId = cards.all(doc)[0]?.id ?? "";
      reword(doc, cardId, "Sweep floors", { personId: "desk", at: 20 });
      write("ana", "Sweep stairs", anonymity === "named", about);
      reveal(doc, WHEEL, at, 30);
      const writer = anonymity === "named" ? "p-ana" : "";
      expect(wordingsOf(wordings.all(doc), cardId).map(({ text, byId }) => [text, byId])).toEqual([
        ["Sweep", writer],
        ["Sweep floors", "desk"],
        ["Sweep stairs", writer],
      ]);
    },
  );

  test("two computers that reveal at once show each card once", () => {
    seal("facilitatorOnly");
    write("ana", "Sweep");
    write("bo", "Mop");
    const second = new Y.Doc();
    Y.applyUpdate(second, Y.encodeStateAsUpdate(doc));
    reveal(doc, WHEEL, at, 70);
    reveal(second, { ...WHEEL, deviceId: "second" }, at, 71);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(second));
    expect(shown()).toEqual(["Mop / ", "Sweep / "]);
    expect(coverNow().cover).toBe("revealed");
  });

  test("what no secret opens is counted and stays; older secrets open what was written before", () => {
    seal();
    write("ana", "Sweep");
    const changed = mintRoomSecrets(WHEEL.secrets);
    writeCovered(
      doc,
      { seatSecret: secretOf("bo"), coverKey: publicKeysOf(mintRoomSecrets()).cover },
      at,
      written("Lost"),
      { isNamed: true, now: 5 },
    );
    expect(reveal(doc, { ...WHEEL, secrets: changed }, at, 70)).toEqual({ opened: 1, failed: 1 });
    expect(shown()).toEqual(["Sweep / p-ana"]);
    expect(count()).toEqual({ writers: 1, entries: 1 });
  });

  test("a device can neither say another's name nor copy another's box, nor rate a task twice", () => {
    const [taskId = ""] = addCards(doc, { activityId: "act", authorId: "", createdAt: 1 }, [
      { text: "Task" },
    ]);
    seal();
    write("ana", "Sweep");
    const [anas] = covered.all(doc);
    const tag = tagOf(secretOf("bo"), "act", "tasks");
    covered.insert(doc, `act.tasks.${tag}.copy`, { boxes: anas!.boxes, withdrawn: false, opened: "" });
    expect(reveal(doc, WHEEL, at, 70)).toEqual({ opened: 1, failed: 1 });
    expect(shown()).toEqual(["Sweep / p-ana", "Task / "]);

    seal("anonymous", verify);
    rate("bo", taskId, five, false);
    for (const about of ["again", "andAgain"])
      writeCovered(
        doc,
        writerFor("bo"),
        verify,
        { kind: "rating", cardId: taskId, scores: five },
        {
          isNamed: false,
          now: 5,
          about,
        },
      );
    expect(reveal(doc, WHEEL, verify, 70)).toEqual({ opened: 1, failed: 2 });
    expect(ratings.all(doc)).toHaveLength(1);
  });

  test("words stay in their limits and empty ones are no card", () => {
    seal();
    write("ana", "x".repeat(2_000));
    write("bo", "  ");
    reveal(doc, WHEEL, at, 70);
    expect(cards.all(doc).map((card) => card.text.length)).toEqual([500]);
  });
});

describe("ratings under cover", () => {
  const panel = ["ana", "bo", "cleo"];
  let taskIds: readonly string[] = [];
  beforeEach(() => {
    taskIds = addCards(doc, { activityId: "act", authorId: "", createdAt: 1 }, [
      { text: "Sweep" },
      { text: "Mop" },
    ]);
  });

  function rateAll(anonymity: Anonymity): void {
    seal(anonymity, verify);
    for (const [index, name] of panel.entries())
      for (const taskId of taskIds)
        rate(name, taskId, { ...five, importance: 5 - index }, anonymity !== "anonymous");
  }

  const rowsOf = () => chart("act", { groups: [], cards: cards.all(doc) });
  const counted = () => countedRatings(ratings.all(doc), people.all(doc));

  test("a changed score goes over the first one", () => {
    seal("named", verify);
    rate("ana", taskIds[0] ?? "", five, true);
    rate("ana", taskIds[0] ?? "", { ...five, importance: 1 }, true);
    expect(count(verify)).toEqual({ writers: 1, entries: 1 });
    expect(own("ana", verify).get(taskIds[0] ?? "")?.what).toMatchObject({ scores: { importance: 1 } });
    reveal(doc, WHEEL, verify, 70);
    expect(counted()).toMatchObject([{ personId: "p-ana", scores: { importance: 1 } }]);
  });

  test.each(["named", "facilitatorOnly", "anonymous"] as const)(
    "%s: the figures are there after the reveal, and not before",
    (anonymity) => {
      rateAll(anonymity);
      expect(evidenceOf(rowsOf(), counted()).map(({ figures }) => figures)).toEqual([null, null]);
      expect(reveal(doc, WHEEL, verify, 70)).toEqual({ opened: 6, failed: 0 });
      const evidence = evidenceOf(rowsOf(), counted());
      expect(evidence.map(({ figures }) => [figures?.importance.n, figures?.importance.median])).toEqual([
        [3, 4],
        [3, 4],
      ]);
      const progress = ratingProgress(
        people.all(doc),
        evidence.map(({ task }) => task),
        counted(),
      );
      expect(progress.map(({ done }) => done)).toEqual(anonymity === "named" ? [2, 2, 2] : [0, 0, 0]);
      const raters = ratings.all(doc).map((rating) => rating.personId as string);
      if (anonymity === "named") expect(new Set(raters)).toEqual(new Set(["p-ana", "p-bo", "p-cleo"]));
      // No rater is the same for two tasks: which ones somebody rated would tell who it was.
      else expect(new Set(raters).size).toBe(6);
    },
  );

  test("facilitators' computers can tell who rated what", () => {
    rateAll("facilitatorOnly");
    reveal(doc, WHEEL, verify, 70);
    const told = authorsOf(doc, WHEEL, verify);
    expect(told).toHaveLength(6);
    expect(told.find(({ personId, cardId }) => personId === "p-bo" && cardId === taskIds[1])?.scores).toEqual(
      {
        ...five,
        importance: 4,
      },
    );
  });

  test("a person taken off the panel takes named ratings with them; nobody invents a nameless rater", () => {
    rateAll("named");
    reveal(doc, WHEEL, verify, 70);
    people.patch(doc, "p-ana", { archived: true });
    expect(counted()).toHaveLength(4);
    rateCard(doc, taskIds[0] ?? "", "anonymous7", five);
    expect(counted()).toHaveLength(4);
  });
});

describe("votes under cover", () => {
  const step = { activityId: "act", stepId: "core" };
  const put = (question: string, ballotId?: string) =>
    putBallot(
      doc,
      { ...step, question, scale: "fistToFive", anchors: "" },
      { personId: "desk", at: 1 },
      ballotId,
    );
  const placeOf = (ballotId: string): ControlPlace => coverPlaceOf({ id: ballotId, ...step });

  function vote(name: string, place: ControlPlace, ballotId: string, value: number, cardId = ""): void {
    const what = { kind: "vote", ballotId, cardId, value, concern: "" } as const;
    const about = cardId || ballotId;
    writeCovered(doc, writerFor(name), place, what, { isNamed: false, now: 5, about });
  }

  const values = (of = doc): (number | null)[] =>
    votes
      .all(of)
      .map(({ value }) => value)
      .toSorted((a, b) => Number(a) - Number(b));

  test("two computers that show the votes at once count each once", () => {
    const ballotId = put("A-3 is core.");
    seal("anonymous", placeOf(ballotId));
    vote("ana", placeOf(ballotId), ballotId, 2);
    vote("bo", placeOf(ballotId), ballotId, 5);
    const second = new Y.Doc();
    Y.applyUpdate(second, Y.encodeStateAsUpdate(doc));
    reveal(doc, WHEEL, placeOf(ballotId), 70);
    reveal(second, { ...WHEEL, deviceId: "second" }, placeOf(ballotId), 71);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(second));
    reveal(doc, WHEEL, placeOf(ballotId), 72);
    expect(values()).toEqual([2, 5]);
  });

  test("facilitators' computers alone can tell whose a vote is that others see without a name", () => {
    const ballotId = put("A-3 is core.");
    const place = placeOf(ballotId);
    seal("facilitatorOnly", place);
    const what = { kind: "vote", ballotId, cardId: "", value: 1, concern: "Not in hospitals" } as const;
    writeCovered(doc, writerFor("ana"), place, what, { isNamed: true, now: 5, about: ballotId });
    reveal(doc, WHEEL, place, 70);
    const [shownAs] = votes.all(doc);
    expect(shownAs?.personId).toMatch(/^anonymous\./);
    expect(authorsOf(doc, WHEEL, place)).toEqual([
      { cardId: "", personId: "p-ana", raterId: shownAs?.personId, scores: null },
    ]);
    expect(authorsOf(doc, { ...WHEEL, secrets: mintRoomSecrets() }, place)).toEqual([]);
  });

  test("one that lay under another ballot's cover, or the step's, counts nowhere", () => {
    const asked = put("A-3 is core.");
    const other = put("A-4 is core.");
    put("Marks", stepBallotId(step));
    const [taskId = ""] = addCards(doc, { activityId: "act", authorId: "", createdAt: 1 }, [
      { text: "Sweep" },
    ]);
    for (const place of [placeOf(asked), placeOf(other), step]) seal("anonymous", place);
    vote("ana", placeOf(asked), asked, 1);
    vote("ana", placeOf(other), asked, 1);
    vote("ana", step, asked, 1);
    vote("bo", step, stepBallotId(step), 0, taskId);
    vote("bo", placeOf(other), stepBallotId(step), 0, taskId);
    for (const place of [placeOf(asked), placeOf(other), step]) reveal(doc, WHEEL, place, 70);
    expect(votes.all(doc).map(({ ballotId, cardId }) => [ballotId, cardId])).toEqual(
      expect.arrayContaining([
        [asked, ""],
        [stepBallotId(step), taskId],
      ]),
    );
    expect(votes.all(doc)).toHaveLength(2);
    expect(ballots.all(doc)).toHaveLength(3);
  });
});

describe("marks under cover", () => {
  const step = { activityId: "act", stepId: "dots" };
  const ballotId = stepBallotId(step);

  function mark(device: string, dots: Readonly<Record<string, number>>): void {
    const given = Object.entries(dots).map(([cardId, value]) => ({ cardId, value, concern: "" }));
    const what = { kind: "marks", ballotId, marks: given } as const;
    writeCovered(doc, writerFor(device), step, what, { isNamed: true, now: 5, about: ballotId });
  }

  const sheets = (): Record<string, number>[] =>
    sheetsOf(ballotId, votes.all(doc)).map(({ marks }) =>
      Object.fromEntries(marks.map(({ cardId, value }) => [cardId, value])),
    );

  beforeEach(() => {
    seatDevice(doc, deviceIdOf(secretOf("tablet")), "p-ana");
    putBallot(
      doc,
      { ...step, question: "Where?", scale: "dots", anchors: "", dots: 3 },
      { personId: "desk", at: 1 },
      ballotId,
    );
  });

  test.each(["named", "facilitatorOnly"] as const)(
    "of a person with two devices are one sheet, that of one of them (%s)",
    (anonymity) => {
      seal(anonymity, step);
      mark("ana", { a: 3 });
      mark("tablet", { b: 2 });
      reveal(doc, WHEEL, step, 70);
      expect(sheets()).toHaveLength(1);
      expect([{ a: 3 }, { b: 2 }]).toContainEqual(sheets()[0]);
    },
  );

  test("that come later from the same phone take the place of those before", () => {
    seal("facilitatorOnly", step);
    mark("ana", { a: 3 });
    mark("bo", { a: 1 });
    reveal(doc, WHEEL, step, 70);
    mark("ana", { b: 2 });
    reveal(doc, WHEEL, step, 80);
    expect(sheets().toSorted((one, other) => (one["a"] ?? 0) - (other["a"] ?? 0))).toEqual([
      { b: 2 },
      { a: 1 },
    ]);
    mark("tablet", { a: 3 });
    reveal(doc, WHEEL, step, 90);
    expect(sheets(), "one sheet each, whenever the second device comes").toHaveLength(2);
  });
});

describe("a card sort under cover", () => {
  const sorting: ControlPlace = { activityId: "act", stepId: "sort" };

  function sort(name: string, cardIds: readonly string[], about = SORT_ENTRY): void {
    const what = { kind: "sort", groups: [{ id: "one", title: "Mine", cardIds }] } as const;
    writeCovered(doc, writerFor(name), sorting, what, { isNamed: true, now: 5, about });
  }

  test("is nobody else's to see, and comes out once for each person, as they left it", () => {
    seal("named", sorting);
    sort("ana", ["card-a"]);
    sort("ana", ["card-a", "card-b"]);
    sort("bo", ["card-b"]);
    expect(own("ana", sorting).get(SORT_ENTRY)?.what).toMatchObject({
      groups: [{ cardIds: ["card-a", "card-b"] }],
    });
    expect(own("bo", sorting).size).toBe(1);
    expect(bytes()).not.toContain("card-a");
    expect(count(sorting)).toEqual({ writers: 2, entries: 2 });
    expect(reveal(doc, WHEEL, sorting, 9)).toEqual({ opened: 2, failed: 0 });
    const given = countedSorts(sorts.all(doc), people.all(doc), sorting);
    expect(given.map(({ personId, groups }) => [personId, groups[0]?.cardIds])).toEqual([
      ["p-ana", ["card-a", "card-b"]],
      ["p-bo", ["card-b"]],
    ]);
  });

  test("names nobody where the step is anonymous, and counts all the same", () => {
    seal("anonymous", sorting);
    sort("ana", ["card-a"]);
    reveal(doc, WHEEL, sorting, 9);
    const [given, ...more] = countedSorts(sorts.all(doc), people.all(doc), sorting);
    expect(more).toEqual([]);
    expect(given?.personId).toMatch(/^anonymous\./);
    expect(JSON.stringify(sorts.all(doc))).not.toContain("p-ana");
  });

  test("of one device counts once, wherever else it wrote one", () => {
    seal("named", sorting);
    sort("ana", ["card-a"]);
    sort("ana", ["card-b"], "elsewhere");
    expect(reveal(doc, WHEEL, sorting, 9)).toEqual({ opened: 1, failed: 1 });
    expect(countedSorts(sorts.all(doc), people.all(doc), sorting)).toHaveLength(1);
  });

  test("as large as one can be opens again", () => {
    seal("named", sorting);
    const groups = Array.from({ length: SORT_GROUPS_LIMIT }, (_, index) => ({
      id: `${index}`.padStart(20, "g"),
      title: "é".repeat(80),
      cardIds: Array.from({ length: 6 }, (__, card) => `${index}.${card}`.padStart(20, "c")),
    }));
    const what = { kind: "sort", groups } as const;
    writeCovered(doc, writerFor("ana"), sorting, what, { isNamed: true, now: 5, about: SORT_ENTRY });
    expect(reveal(doc, WHEEL, sorting, 9)).toEqual({ opened: 1, failed: 0 });
    expect(sorts.all(doc)[0]?.groups).toEqual(groups);
  });
});
