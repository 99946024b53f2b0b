/** Cards that are scored: who wrote which and who gave what, before the scores are opened and after. */
import { expect, test } from "vitest";
import * as Y from "yjs";
import { keepPoint } from "../../electron/host/room/stepPoints.ts";
import { openStore } from "../../electron/host/store/store.ts";
import { addTask } from "../../renderer/doc/answers.ts";
import type { Session } from "../../renderer/doc/session.ts";
import { totalsOf } from "../../shared/methods/countdown.ts";
import { activities } from "../../shared/doc/activities.ts";
import { castVote, countedVotes, stepBallotId, votes } from "../../shared/doc/ballots.ts";
import { cards } from "../../shared/doc/cards.ts";
import type { Anonymity, ControlPlace, Wheel } from "../../shared/doc/control.ts";
import { covered, type CoverWriter, tagOf, writeCovered } from "../../shared/doc/covered.ts";
import { askForHand, deals, hands, ownHand, scoreCard } from "../../shared/doc/hands.ts";
import { methods } from "../../shared/doc/methods.ts";
import { people } from "../../shared/doc/people.ts";
import { coverStep } from "../../shared/doc/revealing.ts";
import { steps } from "../../shared/doc/steps.ts";
import { type AgendaStep, agendaSteps, startActivity } from "../../shared/methods/agenda.ts";
import { deal, dealHands, type DealWish } from "../../shared/methods/dealing.ts";
import { forgetLate, openScores } from "../../shared/methods/givenScores.ts";
import { twentyFiveTen } from "../../shared/methods/library/liberatingStructures/twentyFiveTen.ts";
import { type Id, readId } from "../../shared/util/ids.ts";
import { type Key, keyFromText, keyToText } from "../../shared/sync/seal.ts";
import {
  attack,
  copyFolder,
  copyOf,
  docsIn,
  type Link,
  type Loot,
  writtenOrder,
} from "../support/attacker.ts";
import { openTestRoom, type TestRoom } from "../support/openTestRoom.ts";
import { until } from "../support/until.ts";
import { bytesIn, onDisk, openDesk, openWatcher, saved, sit, type Watcher } from "../support/watchedRoom.ts";

const WORDS = {
  Ana: "quillwork",
  Bo: "ropewalk",
  Cleo: "tinsmith",
  Dan: "glasshouse",
  Eve: "sawpit",
  Fay: "limekiln",
};
const NAMES = Object.keys(WORDS);
const ideaOf = (name: string): string => `Rent the ${WORDS[name as keyof typeof WORDS]} for a term`;
const secretOf = (name: string): string => name.toLowerCase().repeat(12).slice(0, 24);
const BALLOT = 30;

interface Scoring {
  readonly room: TestRoom;
  readonly desk: Session;
  readonly wheel: Wheel;
  readonly watcher: Watcher;
  readonly seats: ReadonlyMap<string, Session>;
  readonly people: readonly Id[];
  readonly agenda: readonly AgendaStep[];
  readonly write: ControlPlace;
  readonly score: ControlPlace;
}

function writerOf(seat: Session): CoverWriter {
  const writer = seat.coverWriter();
  if (!writer) throw new Error("no key yet");
  return writer;
}

const personOf = (seat: Session): string => seat.status.getState().welcome?.personId ?? "";
const everybody = ({ seats, desk }: Scoring): Session[] => [...seats.values(), desk];
const ideasIn = (doc: Y.Doc) => cards.all(doc).filter(({ list }) => list === "ideas");

/** Six people at a step in which ideas are written hidden, a desk, and a participant who records. */
async function openScoring(anonymity: Anonymity): Promise<Scoring> {
  const room = await openTestRoom();
  const { doc } = room.hub.replica;
  startActivity(doc, twentyFiveTen, { title: "Bold ideas", at: 1 });
  const [activity] = activities.all(doc);
  if (!activity) throw new Error("no activity");
  const agenda = agendaSteps(activity, { steps: steps.all(doc), methods: methods.all(doc) });
  const desk = await openDesk(room);
  const wheel = desk.wheel();
  if (!wheel) throw new Error("no wheel");
  const watcher = await openWatcher(room);
  const seats = new Map<string, Session>();
  for (const name of NAMES) seats.set(name, await sit(room, name, secretOf(name)));
  const write = { activityId: activity.id, stepId: "write" };
  const dealtTo = [...seats.values()].map((seat) => readId(personOf(seat)));
  const scoring = {
    room,
    desk,
    wheel,
    watcher,
    seats,
    people: dealtTo,
    agenda,
    write,
    score: { ...write, stepId: "score" },
  };
  coverStep(desk.doc, wheel, write, { cover: "sealed", anonymity });
  const ana = seats.get("Ana");
  if (ana) addTask(ana, { ...write, stepId: "open" }, "Visible sweeping");
  for (const [name, seat] of seats) {
    const what = {
      kind: "card",
      text: ideaOf(name),
      list: "ideas",
      detail: `First ${ideaOf(name)}`,
    } as const;
    writeCovered(seat.doc, writerOf(seat), write, what, { isNamed: true, now: 5 });
  }
  await saved(...everybody(scoring));
  await until("everybody has the entries", () =>
    [...everybody(scoring).map((each) => each.doc), watcher.document()].every(
      (each) => covered.all(each).length === 6,
    ),
  );
  return scoring;
}

function dealWish({ agenda, people: dealtTo }: Scoring): DealWish {
  return { agenda, from: "write", wanted: 5, people: dealtTo, paper: [], seed: "s" };
}

/** Everybody scores all they hold. */
async function scoreHands(scoring: Scoring): Promise<void> {
  const { seats, score } = scoring;
  for (const [name, seat] of seats) {
    const hand = await until(`${name} has a hand`, () => handOf(scoring, name));
    for (const [round, cardId] of hand.entries())
      if (cardId !== null) scoreCard(seat.doc, writerOf(seat), score, round, { cardId, value: 4 }, 8);
  }
  await saved(...everybody(scoring));
}

/** Deals the cards, and has them scored. */
async function scoreAll(scoring: Scoring): Promise<void> {
  const { desk, wheel, seats, score, watcher } = scoring;
  for (const seat of seats.values()) askForHand(seat.doc, writerOf(seat), score, 6);
  await until("the desk has been asked", () => covered.all(desk.doc).length === 12);
  expect(deal(desk.doc, wheel, score, dealWish(scoring), 7)).toBe("dealt");
  await scoreHands(scoring);
  await until("everybody has the scores", () =>
    [...everybody(scoring).map((each) => each.doc), watcher.document()].every(
      (each) => covered.all(each).length === 42,
    ),
  );
}

function handOf({ seats, score }: Scoring, name: string) {
  const seat = seats.get(name);
  const rows = new Map(seat && hands.all(seat.doc).map((row) => [row.id, row]));
  return ownHand(rows, secretOf(name), score);
}

function open(scoring: Scoring): number {
  const { desk, wheel, score, agenda } = scoring;
  return openScores(desk.doc, wheel, score, { agenda, from: "write" }, 9);
}

function facilitators({ room }: Scoring): Key[] {
  const { store, workshopId } = room;
  return [store.secrets(workshopId), ...store.formerSecrets(workshopId)]
    .flatMap(({ control, covers }) => [control, ...covers])
    .flatMap((text) => keyFromText(text) ?? []);
}

/** Whose tags and Yjs clients are whose: at most what the host, or who sits behind somebody, can know. */
function known({ seats, write, score }: Scoring): Pick<Loot, "whose" | "clients"> {
  const whose = new Map<string, string>();
  for (const [name, seat] of seats)
    for (const { activityId, stepId } of [write, score])
      whose.set(tagOf(secretOf(name), activityId, stepId), personOf(seat));
  return { whose, clients: new Map([...seats.values()].map((seat) => [seat.doc.clientID, personOf(seat)])) };
}

/** All that is to be had without anybody's device: what the host has in memory and on disk. */
function hostsLoot(scoring: Scoring, folder = scoring.room.folder): Loot {
  const { room, desk } = scoring;
  return {
    ...known(scoring),
    docs: [
      ...docsIn(folder),
      ...(folder === room.folder ? [copyOf(room.hub.replica.doc), copyOf(desk.doc)] : []),
    ],
    bytes: [bytesIn(folder)],
    keys: [],
    seatSecrets: [],
  };
}

/** Without the one card that was written openly, which is found each time. */
function about({ room }: Scoring, links: readonly Link[]): Link[] {
  const openCard = cards.all(room.hub.replica.doc).find(({ text }) => text === "Visible sweeping")?.id;
  expect(
    links.some((link) => link.about === openCard && link.kind === "author"),
    "the open card's author",
  ).toBe(true);
  return links.filter((link) => link.about !== openCard);
}

const count = (links: readonly Link[], kind: Link["kind"]): number =>
  new Set(links.flatMap((link) => (link.kind === kind ? [`${link.personId} ${link.about}`] : []))).size;

test("before the scores are opened nobody without the facilitators' secrets reads an author, a score or a hand", async () => {
  const scoring = await openScoring("facilitatorOnly");
  const { room, seats, watcher, desk } = scoring;
  const places = (): Buffer[] => [
    onDisk(room),
    ...[room.hub.replica.doc, ...[...seats.values()].map(({ doc }) => doc)].map((doc) =>
      Buffer.from(Y.encodeStateAsUpdate(doc)),
    ),
    watcher.opened(),
  ];
  for (const where of places()) {
    expect(where.includes("Visible sweeping"), "the search finds what is open").toBe(true);
    for (const word of Object.values(WORDS)) expect(where.includes(word), word).toBe(false);
  }
  await scoreAll(scoring);
  for (const where of places()) {
    for (const word of Object.values(WORDS)) expect(where.includes(word), `${word} was dealt`).toBe(true);
    for (const sealed of ['"value"', '"kind":"score"', '"rounds"', '"authors"', '"proof"'])
      expect(where.includes(sealed), sealed).toBe(false);
  }
  for (const frame of watcher.sealed)
    for (const word of ["Visible", ...Object.values(WORDS)]) expect(frame.includes(word)).toBe(false);

  const all: Loot = {
    ...hostsLoot(scoring),
    docs: [
      ...hostsLoot(scoring).docs,
      watcher.document(),
      ...[...seats.values()].map(({ doc }) => copyOf(doc)),
    ],
    bytes: [onDisk(room), watcher.opened(), ...watcher.sealed],
  };
  const { keys, roomKey } = room.hub.keys();
  const everybodys = [roomKey, keys.control, keys.cover].flatMap((text) => keyFromText(text) ?? []);
  expect(about(scoring, attack({ ...all, keys: everybodys })), "the room's key and the public keys").toEqual(
    [],
  );
  for (const [name, seat] of seats) {
    const found = about(scoring, attack({ ...all, seatSecrets: [secretOf(name)] }));
    // In a room of six a hand names its holder's own card: the one that is not in it.
    expect(count(found, "hand"), `${name}'s own hand alone`).toBe(1);
    expect(count(found, "score"), `${name}'s own scores`).toBe(5);
    expect(found.filter(({ kind }) => kind === "author").map((link) => link.about)).toEqual([ideaOf(name)]);
    expect(new Set(found.map(({ personId }) => personId)).size, name).toBeLessThanOrEqual(2);
    for (const { personId } of found) expect(["own", personOf(seat)]).toContain(personId);
  }
  const facilitatorsFind = attack({ ...all, keys: facilitators(scoring) });
  expect(count(facilitatorsFind, "score"), "the facilitators' secrets open all scores").toBe(BALLOT);
  expect(facilitatorsFind.filter(({ about: text }) => text.startsWith("Rent")).length, "and authors").toBe(6);
  expect(votes.all(desk.doc)).toEqual([]);
});

test("after the opening all secrets and the whole disk lead from no card to its author and from no score to its giver", async () => {
  const scoring = await openScoring("facilitatorOnly");
  const { room, desk, seats, watcher } = scoring;
  await scoreAll(scoring);
  keepPoint(room.store, room.workshopId, room.hub.replica.doc, "asked");
  const boxes = [
    ...covered.all(desk.doc).flatMap((row) => [row.boxes.forRoom, row.boxes.forOwner]),
    ...hands.all(desk.doc).map(({ box }) => box),
    ...deals.all(desk.doc).map(({ box }) => box),
  ];
  expect(boxes.filter((box) => box.length > 300)).toHaveLength(42 * 2 + 6 + 1);
  const pieces = boxes.flatMap((box) => [60, 180, 300].map((start) => box.slice(start, start + 24)));
  const left = (bytes: Buffer): number => pieces.filter((piece) => bytes.includes(piece)).length;
  expect(left(onDisk(room)), "the search finds them").toBeGreaterThan(boxes.length);

  expect(open(scoring)).toBe(BALLOT);
  await saved(...everybody(scoring));
  const crashed = copyFolder(room.folder);
  const keys = facilitators(scoring);
  const before = about(scoring, attack({ ...hostsLoot(scoring, crashed), keys }));
  expect(count(before, "score"), "the attack finds all in a log that is not folded").toBeGreaterThanOrEqual(
    BALLOT,
  );
  expect(new Set(before.filter(({ kind }) => kind === "author").map(({ about: card }) => card)).size).toBe(
    12,
  );

  await until("the log is folded", () => left(onDisk(room)) === 0);
  expect(about(scoring, attack({ ...hostsLoot(scoring), keys }))).toEqual([]);
  const recorded = attack({ ...hostsLoot(scoring), docs: [watcher.document()], keys });
  expect(count(recorded, "score"), "who recorded before still has it").toBeGreaterThanOrEqual(BALLOT);
  await until("everybody has the totals", () =>
    [...seats.values()].every(({ doc }) => votes.all(doc).length === BALLOT),
  );
  for (const [name, seat] of seats)
    for (const { personId } of about(
      scoring,
      attack({ ...hostsLoot(scoring), docs: [copyOf(seat.doc)], keys }),
    ))
      expect(personId, `${name}'s device knows no more than its own`).toBe(personOf(seat));

  // A host that was killed before it had folded does so when the workshop is opened.
  const store = openStore(crashed);
  store.load(room.workshopId).destroy();
  store.close();
  expect(left(bytesIn(copyFolder(crashed)))).toBe(0);
  expect(about(scoring, attack({ ...hostsLoot(scoring, copyFolder(crashed)), keys }))).toEqual([]);

  // Orders: cards and scores stand as they were drawn, which is no order of people; boxes were emptied in their own.
  const { doc } = room.hub.replica;
  const ideas = new Set<string>(ideasIn(doc).map(({ id }) => id));
  const written = writtenOrder(doc, "cards").filter((id) => ideas.has(id));
  expect(written).toEqual(written.toSorted());
  expect(new Set(ideasIn(doc).map(({ createdAt }) => createdAt)).size).toBe(1);
  const draws = writtenOrder(doc, "votes").map((id) => id.split(".").at(-1) ?? "");
  expect(draws).toEqual(draws.toSorted());
  expect(new Set(draws).size, "no two scores share a giver").toBe(BALLOT);
  const ofScores = [...desk.doc.getMap("covered").keys()].filter((id) => /\.r\d$/.test(id));
  const emptied = ofScores.toSorted((a, b) => clockOf(doc, a) - clockOf(doc, b));
  expect(emptied).toEqual(ofScores);
});

/** When an entry was emptied, by Yjs's count. */
function clockOf(doc: Y.Doc, id: string): number {
  const entry = doc.getMap("covered").get(id);
  return entry instanceof Y.Map ? (entry._map.get("opened")?.id.clock ?? -1) : -1;
}

test("where the step is named, authors appear with the totals; who gave which score does not", async () => {
  const scoring = await openScoring("named");
  const { room, seats } = scoring;
  await scoreAll(scoring);
  expect(ideasIn(room.hub.replica.doc).map(({ authorId }) => authorId)).toEqual(NAMES.map(() => ""));
  open(scoring);
  await saved(...everybody(scoring));
  const ana = seats.get("Ana");
  if (!ana) throw new Error("no Ana");
  await until("authors", () => ideasIn(ana.doc).every(({ authorId }) => authorId !== ""));
  for (const { text, authorId } of ideasIn(ana.doc))
    expect(text).toBe(ideaOf(people.get(ana.doc, authorId)?.name ?? ""));
  const keys = facilitators(scoring);
  const found = await until("the log is folded", () => {
    const links = attack({ ...hostsLoot(scoring), keys });
    return count(links, "score") === 0 ? links : null;
  });
  expect(count(found, "author"), "what everybody reads").toBe(7);
});

test("what comes too late is emptied as well", async () => {
  const scoring = await openScoring("facilitatorOnly");
  const { room, desk, seats, write, score, agenda } = scoring;
  await scoreAll(scoring);
  open(scoring);
  await saved(...everybody(scoring));
  const ana = seats.get("Ana");
  if (!ana) throw new Error("no Ana");
  await until("opened", () => votes.all(ana.doc).length === BALLOT);
  // As from a phone that was away: a score, and other words for the card that was scored.
  const [cardId = ""] = ideasIn(ana.doc).map(({ id }) => id);
  scoreCard(ana.doc, writerOf(ana), score, 0, { cardId, value: 1 }, 10);
  const entry = covered
    .all(ana.doc)
    .find(({ id }) =>
      id.startsWith(`${write.activityId}.write.${tagOf(secretOf("Ana"), write.activityId, "write")}`),
    );
  const what = { kind: "card", text: "Other words", list: "ideas" } as const;
  writeCovered(ana.doc, writerOf(ana), write, what, {
    isNamed: true,
    now: 11,
    about: entry?.id.split(".")[3] ?? "",
  });
  await saved(ana);
  await until(
    "the desk has both",
    () => covered.all(desk.doc).filter((row) => row.boxes.forRoom !== "").length === 2,
  );
  const keys = facilitators(scoring);
  expect(about(scoring, attack({ ...hostsLoot(scoring), keys })).length, "they would tell").toBeGreaterThan(
    1,
  );
  forgetLate(desk.doc, score, { agenda, from: "write" });
  await saved(desk);
  await until("forgotten", () => about(scoring, attack({ ...hostsLoot(scoring), keys })).length === 0);
  expect(votes.all(room.hub.replica.doc)).toHaveLength(BALLOT);
});

test("a seat that writes what it was not asked for changes nothing, and keeps nobody from their hand", async () => {
  const scoring = await openScoring("facilitatorOnly");
  const { room, desk, wheel, seats, score } = scoring;
  const mal = await sit(room, "Mal", secretOf("Mal"));
  const noPoint = { kind: "hello", replyKey: keyToText(new Uint8Array(32)) } as const;
  const options = { isNamed: true, now: 6 };
  const fay = seats.get("Fay");
  if (!fay) throw new Error("no Fay");
  askForHand(mal.doc, writerOf(mal), score, 6);
  writeCovered(mal.doc, writerOf(mal), score, noPoint, { ...options, about: "again" });
  writeCovered(fay.doc, writerOf(fay), score, noPoint, { ...options, about: "again" });
  await saved(mal, fay);
  await until("the desk has them", () => covered.all(desk.doc).length === 9);
  for (const seat of seats.values()) askForHand(seat.doc, writerOf(seat), score, 6);
  await until("the desk has been asked", () => covered.all(desk.doc).length === 15);
  deal(desk.doc, wheel, score, dealWish(scoring), 7);
  dealHands(desk.doc, wheel, score);
  await scoreHands(scoring);
  const value = 1;
  for (const seat of [mal, fay]) {
    for (const [card, { id: cardId }] of ideasIn(seat.doc).entries()) {
      for (const about of [`r0${card}`, `r${card + 20}`, `p${card}r0`])
        writeCovered(
          seat.doc,
          writerOf(seat),
          score,
          { kind: "score", cardId, value },
          { ...options, about },
        );
      castVote(seat.doc, { ballotId: stepBallotId(score), cardId, personId: personOf(seat) }, value);
    }
    await saved(seat);
  }
  scoreCard(mal.doc, writerOf(mal), score, 0, { cardId: ideasIn(mal.doc)[0]?.id ?? "", value }, 9);
  await saved(mal);
  await until("the desk has all", () => covered.all(desk.doc).length === 15 + BALLOT + 36 + 1);
  expect(open(scoring)).toBe(BALLOT);
  await saved(desk);
  const { doc } = room.hub.replica;
  const totals = totalsOf(score, ideasIn(doc), countedVotes(votes.all(doc), people.all(doc)), 5);
  expect(totals.map(({ n, sum }) => [n, sum])).toEqual(NAMES.map(() => [5, 20]));
});
