/** What a seat's screens write in a step: openly, or under cover while the step is hidden. */
import { describe, expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { type Hub, openHub } from "../../../electron/host/room/hub.ts";
import { openStore } from "../../../electron/host/store/store.ts";
import {
  addTask,
  addTasks,
  giveMarks,
  moveTask,
  placeTask,
  rateTask,
  removeTask,
  rewordTask,
  sayInTurn,
  voteIn,
} from "../../../renderer/doc/answers.ts";
import { openSession, type Session } from "../../../renderer/doc/session.ts";
import { sheetsOf } from "../../../shared/ballots/marks.ts";
import { tally, votesOn } from "../../../shared/ballots/tally.ts";
import { scaleOf } from "../../../shared/ballots/scales.ts";
import {
  type Ballot,
  ballots,
  castVote,
  changeBallot,
  countedVotes,
  coverPlaceOf,
  putBallot,
  stepBallotId,
  votes,
} from "../../../shared/doc/ballots.ts";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { controlRoot, coverOf } from "../../../shared/doc/control.ts";
import { countCovered, covered, ownCovered } from "../../../shared/doc/covered.ts";
import { coverStep, reveal } from "../../../shared/doc/revealing.ts";
import { people } from "../../../shared/doc/people.ts";
import { isComplete, NO_SCORES, ratings } from "../../../shared/doc/ratings.ts";
import { turns, turnsAt } from "../../../shared/doc/turns.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { core } from "../../../shared/methods/library/dacumSteps.ts";
import { askRoom, ensureStepBallot } from "../../../shared/methods/votes.ts";
import { helloOf } from "../../../shared/sync/frames.ts";
import { handPipe, type HandPipe } from "../../support/handPipe.ts";
import { tempFolder } from "../../support/tempFolder.ts";
import { until } from "../../support/until.ts";

const at = { activityId: "act", stepId: "tasks" };
const verify = { activityId: "act", stepId: "verify" };
const all = { importance: 5, frequency: 4, difficulty: 3 };

interface Room {
  readonly hub: Hub;
  readonly desk: Session;
  sit(name: string): Session;
  /** Passes on what waits. */
  deliver(): void;
  /** Everybody has everything, and it is saved. */
  settle(): Promise<unknown>;
}

async function openRoom(): Promise<Room> {
  const store = openStore(tempFolder());
  const hub = openHub(store, store.create("en", "Building service worker"));
  const sessions: Session[] = [];
  const pipes: HandPipe[] = [];
  onTestFinished(() => {
    for (const session of sessions) session.close();
    hub.close();
    store.close();
  });
  function open(name: string, place: "facilitator" | "socket"): Session {
    const session = openSession(
      helloOf(`${name.toLowerCase()}secretsecretsecret`, name),
      async () => {
        const pipe = handPipe();
        pipes.push(pipe);
        hub.join(pipe.right, place);
        return pipe.left;
      },
      () => true,
    );
    sessions.push(session);
    return session;
  }
  function deliver(): void {
    for (let round = 0; round < 4; round++)
      for (const pipe of pipes) while (pipe.deliver("right") || pipe.deliver("left"));
  }
  const settle = (): Promise<unknown> =>
    until("everybody saved", () => {
      deliver();
      return sessions.every((session) => {
        const { state, hasUnsaved, hasDocument } = session.status.getState();
        return state === "saved" && !hasUnsaved && hasDocument;
      });
    });
  const desk = open("Desk", "facilitator");
  await settle();
  return { hub, desk, sit: (name) => open(name, "socket"), deliver, settle };
}

function seal({ desk }: Room, place = at, anonymity: "named" | "anonymous" = "named"): void {
  const wheel = desk.wheel();
  if (!wheel) throw new Error("no wheel");
  coverStep(desk.doc, wheel, place, { cover: "sealed", anonymity });
}

function revealNow({ desk }: Room, place = at): void {
  const wheel = desk.wheel();
  if (!wheel) throw new Error("no wheel");
  reveal(desk.doc, wheel, place, 70);
}

const texts = ({ doc }: { doc: Y.Doc }): string[] =>
  cards
    .all(doc)
    .filter((card) => !card.archived)
    .map((card) => card.text)
    .toSorted();
const hidden = (session: Session, place = at): string[] =>
  [...ownCovered(covered.all(session.doc), session.coverWriter()?.seatSecret ?? "", place).values()].map(
    ({ what }) => (what?.kind === "card" ? what.text : JSON.stringify(what)),
  );

describe("tasks", () => {
  test("written openly before the step is hidden they stay open; after, only the writer has them", async () => {
    const room = await openRoom();
    const ana = room.sit("Ana");
    const bo = room.sit("Bo");
    await room.settle();
    const open = addTask(ana, at, "Open task") ?? "";
    await room.settle();
    seal(room);
    await room.settle();
    const about = addTask(ana, at, "  Hidden   task ") ?? "";
    rewordTask(ana, at, open, "Open task, reworded");
    await room.settle();
    expect(texts(bo)).toEqual(["Open task, reworded"]);
    expect(hidden(ana)).toEqual(["Hidden task"]);
    expect(hidden(bo)).toEqual([]);
    rewordTask(ana, at, about, "Hidden task, reworded");
    addTask(bo, at, "Bo's");
    await room.settle();
    expect(hidden(ana)).toEqual(["Hidden task, reworded"]);
    expect(countCovered(covered.all(ana.doc), at)).toEqual({ writers: 2, entries: 2 });
    removeTask(bo, at, [...ownCovered(covered.all(bo.doc), "bosecretsecretsecret", at).keys()][0] ?? "");
    expect(hidden(bo)).toEqual([]);
    expect(bo.undo()).toBe(true);
    expect(hidden(bo)).toEqual(["Bo's"]);
    await room.settle();
    revealNow(room);
    await room.settle();
    for (const who of [ana, bo, room.desk])
      expect(texts(who)).toEqual(["Bo's", "Hidden task, reworded", "Open task, reworded"]);
    expect(addTask(bo, at, "After the reveal")).toBeDefined();
    await room.settle();
    expect(texts(ana)).toContain("After the reveal");
  });

  test("a card that is something else goes to its list, hidden or not, and comes back with undo", async () => {
    const room = await openRoom();
    const ana = room.sit("Ana");
    await room.settle();
    const open = addTask(ana, at, "Open mop") ?? "";
    seal(room);
    await room.settle();
    const about = addTasks(ana, at, ["Sweep", "Hidden mop"]) ?? "";
    moveTask(ana, at, open, "tools");
    moveTask(ana, at, about, "tools");
    await room.settle();
    revealNow(room);
    await room.settle();
    const listsAt = ({ doc }: { doc: Y.Doc }) =>
      Object.fromEntries(cards.all(doc).map(({ text, list }) => [text, list]));
    for (const who of [ana, room.desk])
      expect(listsAt(who)).toEqual({ "Open mop": "tools", "Hidden mop": "tools", Sweep: "tasks" });
  });

  test("both fields of a card and its section change as it was written: hidden, or in the open", async () => {
    const room = await openRoom();
    const ana = room.sit("Ana");
    await room.settle();
    const open = addTask(ana, at, "Open", { list: "ideas", detail: "Step", section: "says" }) ?? "";
    seal(room);
    await room.settle();
    const about = addTask(ana, at, "Hidden", { list: "ideas", detail: "Step", section: "says" }) ?? "";
    rewordTask(ana, at, open, "Both", "At once");
    expect(ana.undo()).toBe(true);
    expect(cards.get(ana.doc, open), "one step of undo").toMatchObject({ text: "Open", detail: "Step" });
    for (const id of [open, about]) {
      placeTask(ana, at, id, "does");
      rewordTask(ana, at, id, id === open ? "Open, again" : "Hidden, again", "  Other   step ");
    }
    rewordTask(ana, at, about, "Hidden, thrice");
    await room.settle();
    expect(texts(room.desk), "nothing of the hidden one").toEqual(["Open, again"]);
    revealNow(room);
    await room.settle();
    const said = cards
      .all(room.desk.doc)
      .map(({ text, detail, section }): [string, string] => [text, `${detail}, ${section}`]);
    expect(Object.fromEntries(said)).toEqual({
      "Hidden, thrice": "Other step, does",
      "Open, again": "Other step, does",
    });
  });

  test("several cards at once are one step of undo, in their order", async () => {
    const room = await openRoom();
    const ana = room.sit("Ana");
    await room.settle();
    addTasks(ana, at, ["One", "Two", "Three"], { list: "notes" });
    expect(texts(ana)).toEqual(["One", "Three", "Two"]);
    expect(ana.undo()).toBe(true);
    expect(texts(ana)).toEqual([]);
  });

  test("undo takes back what was added, changed or removed under cover, and nothing after the reveal", async () => {
    const room = await openRoom();
    seal(room);
    const ana = room.sit("Ana");
    await room.settle();
    const about = addTask(ana, at, "One") ?? "";
    rewordTask(ana, at, about, "Two");
    removeTask(ana, at, about);
    expect(ana.undo()).toBe(true);
    expect(hidden(ana)).toEqual(["Two"]);
    expect(ana.undo()).toBe(true);
    expect(hidden(ana)).toEqual(["One"]);
    expect(ana.undo()).toBe(true);
    expect(hidden(ana)).toEqual([]);
    expect(ana.redo()).toBe(true);
    expect(hidden(ana)).toEqual(["One"]);
    await room.settle();
    expect(countCovered(covered.all(room.desk.doc), at).entries).toBe(1);
    revealNow(room);
    await room.settle();
    expect(ana.undo()).toBe(false);
    expect(room.desk.undo()).toBe(false);
    await room.settle();
    expect(texts(room.desk)).toEqual(["One"]);
    expect(countCovered(covered.all(ana.doc), at).entries).toBe(0);
  });

  test("a seat writes nothing before the document has come, and then knows at once what is hidden", async () => {
    const room = await openRoom();
    seal(room);
    await room.settle();
    const ana = room.sit("Ana");
    const covers: string[] = [];
    ana.status.subscribe((status) => {
      if (status.hasDocument) covers.push(coverOf(ana.control.getState().value, at).cover);
      else expect(addTask(ana, at, "Too early")).toBeUndefined();
    });
    expect(addTask(ana, at, "Too early")).toBeUndefined();
    await room.settle();
    expect(covers.length).toBeGreaterThan(0);
    expect(new Set(covers)).toEqual(new Set(["sealed"]));
    addTask(ana, at, "In time");
    await room.settle();
    expect(texts(room.desk)).toEqual([]);
    expect(hidden(ana)).toEqual(["In time"]);
  });

  test("a record that is taken away, or new keys, open no step that was hidden", async () => {
    const room = await openRoom();
    const ana = room.sit("Ana");
    const bo = room.sit("Bo");
    await room.settle();
    seal(room);
    await room.settle();
    const seen: string[] = [];
    ana.control.subscribe(({ value }) => seen.push(coverOf(value, at).cover));
    const boId = bo.status.getState().welcome?.personId ?? "";
    room.hub.removePerson(boId);
    await until("Bo is out", () => {
      room.deliver();
      return bo.ended.getState().reason === "removed";
    });
    await until("Ana has the new key", () => {
      room.deliver();
      return (
        ana.status.getState().welcome?.keys.control === room.desk.status.getState().welcome?.keys.control
      );
    });
    controlRoot(ana.doc).clear();
    expect(coverOf(ana.control.getState().value, at).cover).toBe("sealed");
    expect(new Set(seen).has("open")).toBe(false);
    addTask(ana, at, "Still hidden");
    expect(texts(ana)).toEqual([]);
  });
});

describe("ratings", () => {
  test("a rating given openly goes under the cover with its next change, and counts once", async () => {
    const room = await openRoom();
    const [taskId = ""] = addCards(room.desk.doc, { activityId: "act", authorId: "", createdAt: 1 }, [
      { text: "Sweep" },
    ]);
    const ana = room.sit("Ana");
    await room.settle();
    expect(rateTask(ana, verify, taskId, all)).toBe(true);
    seal(room, verify, "anonymous");
    await room.settle();
    expect(rateTask(ana, verify, taskId, { importance: 1 })).toBe(true);
    await room.settle();
    expect(ratings.all(room.desk.doc).map(({ scores }) => scores)).toEqual([NO_SCORES]);
    expect(hidden(ana, verify)).toEqual([
      JSON.stringify({
        kind: "rating",
        cardId: taskId,
        scores: { importance: 1, frequency: 4, difficulty: 3, notMyJob: false },
      }),
    ]);
    expect(ana.undo()).toBe(true);
    expect(ratings.all(ana.doc)[0]?.scores).toMatchObject(all);
    expect(hidden(ana, verify)).toEqual([]);
    expect(ana.redo()).toBe(true);
    await room.settle();
    revealNow(room, verify);
    await room.settle();
    const given = ratings.all(ana.doc).filter(({ scores }) => isComplete(scores));
    expect(given.map(({ scores }) => scores.importance)).toEqual([1]);
    expect(given[0]?.personId).toMatch(/^anonymous\./);
    expect(rateTask(ana, verify, taskId, { importance: 2 }), "closed").toBe(false);
  });

  test("revealed by name, a rating can still be changed", async () => {
    const room = await openRoom();
    const [taskId = ""] = addCards(room.desk.doc, { activityId: "act", authorId: "", createdAt: 1 }, [
      { text: "Sweep" },
    ]);
    seal(room, verify);
    const ana = room.sit("Ana");
    await room.settle();
    rateTask(ana, verify, taskId, { importance: 5 });
    rateTask(ana, verify, taskId, { frequency: 2 });
    await room.settle();
    revealNow(room, verify);
    await room.settle();
    expect(rateTask(ana, verify, taskId, { difficulty: 1 })).toBe(true);
    await room.settle();
    expect(ratings.all(room.desk.doc).map(({ scores }) => scores)).toEqual([
      { importance: 5, frequency: 2, difficulty: 1, notMyJob: false },
    ]);
  });
});

describe("a round robin", () => {
  const round = { activityId: "act", stepId: "round" };
  const turn = { list: "dutyIdeas", round: 1 } as const;

  test("what was hidden and is said is open under its person's name, the rest stays hidden; undo takes it all back", async () => {
    const room = await openRoom();
    seal(room);
    const ana = room.sit("Ana");
    const bo = room.sit("Bo");
    await room.settle();
    const about = addTask(ana, at, "Keep it clean", { list: "dutyIdeas" }) ?? "";
    addTask(ana, at, "Keep it safe", { list: "dutyIdeas" });
    const anaId = ana.status.getState().welcome?.personId ?? "";
    const cardId = sayInTurn(ana, round, { from: at, entryId: about, text: "Keep it clean" }, turn) ?? "";
    expect(hidden(ana)).toEqual(["Keep it safe"]);
    await room.settle();
    expect(cards.get(bo.doc, cardId)).toMatchObject({
      text: "Keep it clean",
      authorId: anaId,
      list: "dutyIdeas",
      stepId: "round",
    });
    expect(turnsAt(turns.all(bo.doc), round).get(anaId)).toEqual({ round: 1, isPass: false });
    expect(texts(bo)).toEqual(["Keep it clean"]);

    expect(ana.undo()).toBe(true);
    await room.settle();
    expect(hidden(ana)).toEqual(["Keep it clean", "Keep it safe"]);
    expect(texts(bo)).toEqual([]);
    expect(turnsAt(turns.all(bo.doc), round).size).toBe(0);
  });

  test("an open card that is said stands once, and keeps what it was", async () => {
    const room = await openRoom();
    const ana = room.sit("Ana");
    await room.settle();
    const first = addTask(ana, at, "Keep it clean") ?? "";
    const said = sayInTurn(ana, round, { from: at, entryId: first, text: "Keep it clean" }, turn) ?? "";
    await room.settle();
    expect(cards.get(room.desk.doc, first)).toMatchObject({ foldedInto: said, archived: false });
    expect(cards.get(room.desk.doc, said)).toMatchObject({ originId: first, foldedInto: "" });
    expect(sayInTurn(ana, round, { text: "  " }, turn), "nothing is no idea").toBeUndefined();
    expect(sayInTurn(ana, round, { text: " New   idea " }, { ...turn, round: 2 })).toBeDefined();
    await room.settle();
    expect(texts(room.desk)).toContain("New idea");
  });
});

describe("votes", () => {
  const of: AgendaStep = {
    activityId: "act",
    key: "core",
    step: { ...core, minutes: 15 },
    minutes: 15,
    plannedMinutes: 0,
    isSkipped: false,
    isAdded: false,
    endsDay: false,
    startedAt: 0,
    endedAt: 0,
    title: core.title,
    prompt: core.prompt,
    points: [],
  };

  function ask(room: Room, anonymity: "named" | "anonymous" = "named"): Ballot {
    const wheel = room.desk.wheel();
    if (!wheel) throw new Error("no wheel");
    seal(room, { activityId: "act", stepId: "core" }, anonymity);
    const id = askRoom(room.desk.doc, wheel, of, { question: " A-3 is core. " }, 50);
    const ballot = ballots.get(room.desk.doc, id);
    if (!ballot) throw new Error("no ballot");
    return ballot;
  }
  const counted = ({ doc }: Session, ballot: Ballot) =>
    tally(scaleOf(ballot.scale), votesOn(ballot, countedVotes(votes.all(doc), people.all(doc))));

  test.each(["named", "anonymous"] as const)(
    "%s: are hidden from all but their writer, then shown together, once, and none is taken after",
    async (anonymity) => {
      const room = await openRoom();
      const ana = room.sit("Ana");
      const bo = room.sit("Bo");
      await room.settle();
      const ballot = ask(room, anonymity);
      const place = coverPlaceOf(ballot);
      await room.settle();
      expect(ballot).toMatchObject({ question: "A-3 is core.", scale: "fistToFive", putAt: 50 });
      expect(ballot.anchors.split("\n")).toHaveLength(6);
      expect(bo.control.getState().value.focusId, "it is every seat's single task").toBe(ballot.id);

      const concern = "Only in hospitals, says a voice";
      expect(voteIn(ana, ballot, "", { value: 4, concern: "" })).toBe(true);
      expect(voteIn(ana, ballot, "", { value: 1 })).toBe(true);
      expect(voteIn(ana, ballot, "", { concern }), "the value stays").toBe(true);
      expect(voteIn(bo, ballot, "", { value: 5, concern: "" })).toBe(true);
      await room.settle();
      expect(countCovered(covered.all(room.desk.doc), place)).toEqual({ writers: 2, entries: 2 });
      for (const { doc } of [bo, room.desk]) {
        expect(votes.all(doc)).toEqual([]);
        expect(Buffer.from(Y.encodeStateAsUpdate(doc)).toString("latin1")).not.toContain(concern);
      }
      expect(hidden(bo, place)).toEqual([expect.stringContaining('"value":5')]);

      revealNow(room, place);
      revealNow(room, place);
      await room.settle();
      for (const who of [ana, bo, room.desk]) {
        expect(counted(who, ballot)).toMatchObject({ n: 2, isConsensus: false });
        expect(counted(who, ballot).below.map((vote) => vote.concern)).toEqual([concern]);
      }
      const names = votes.all(bo.doc).map(({ personId }) => people.get(bo.doc, personId)?.name);
      expect(new Set(names)).toEqual(new Set(anonymity === "named" ? ["Ana", "Bo"] : [undefined]));
      expect(voteIn(bo, ballot, "", { value: 0, concern: "" }), "late").toBe(false);
    },
  );

  test("one that comes after the others were shown is not among them", async () => {
    const room = await openRoom();
    const ana = room.sit("Ana");
    const bo = room.sit("Bo");
    await room.settle();
    const ballot = ask(room);
    const place = coverPlaceOf(ballot);
    await room.settle();
    voteIn(bo, ballot, "", { value: 4 });
    await room.settle();
    voteIn(ana, ballot, "", { value: 0 }); // on its way
    revealNow(room, place);
    await room.settle();
    for (const who of [ana, bo, room.desk]) {
      expect(counted(who, ballot)).toMatchObject({ n: 1, isConsensus: true });
      expect(countCovered(covered.all(who.doc), place).entries).toBe(1);
    }
    const [late] = ownCovered(covered.all(ana.doc), ana.coverWriter()?.seatSecret ?? "", place).values();
    expect(late, "its writer can tell").toMatchObject({ isOpened: false });
    expect(voteIn(ana, ballot, "", { value: 1 })).toBe(false);
  });

  test("marks on tasks wait under the step's own cover; one that was open counts once", async () => {
    const room = await openRoom();
    const place = { activityId: "act", stepId: "core" };
    const [taskId = ""] = addCards(room.desk.doc, { activityId: "act", authorId: "", createdAt: 1 }, [
      { text: "Sweep" },
    ]);
    ensureStepBallot(room.desk.doc, of, [of], { personId: "", at: 1 });
    const marks = ballots.get(room.desk.doc, stepBallotId(place));
    if (!marks) throw new Error("no ballot");
    const ana = room.sit("Ana");
    await room.settle();
    voteIn(ana, marks, taskId, { value: 1, concern: "" });
    await room.settle();
    expect(votes.all(room.desk.doc).map(({ value }) => value)).toEqual([1]);
    seal(room, place, "anonymous");
    await room.settle();
    voteIn(ana, marks, taskId, { value: 0, concern: "" });
    await room.settle();
    expect(votes.all(room.desk.doc).map(({ value }) => value)).toEqual([null]);
    revealNow(room, place);
    await room.settle();
    const given = countedVotes(votes.all(ana.doc), people.all(ana.doc)).filter(({ value }) => value !== null);
    expect(given.map(({ value, cardId }) => [value, cardId])).toEqual([[0, taskId]]);
  });

  test("one that came under a cover just taken off counts once when it is changed", async () => {
    const room = await openRoom();
    const place = { activityId: "act", stepId: "core" };
    const [taskId = ""] = addCards(room.desk.doc, { activityId: "act", authorId: "", createdAt: 1 }, [
      { text: "Sweep" },
    ]);
    ensureStepBallot(room.desk.doc, of, [of], { personId: "", at: 1 });
    const marks = ballots.get(room.desk.doc, stepBallotId(place));
    const wheel = room.desk.wheel();
    if (!marks || !wheel) throw new Error("no ballot");
    const ana = room.sit("Ana");
    seal(room, place, "anonymous");
    await room.settle();
    voteIn(ana, marks, taskId, { value: 1, concern: "" });
    coverStep(room.desk.doc, wheel, place, { cover: "open" });
    await room.settle();
    expect(countCovered(covered.all(room.desk.doc), place).entries).toBe(1);
    voteIn(ana, marks, taskId, { value: 0 });
    await room.settle();
    revealNow(room, place);
    await room.settle();
    const given = countedVotes(votes.all(ana.doc), people.all(ana.doc)).filter(({ value }) => value !== null);
    expect(given.map(({ value }) => value)).toEqual([0]);
  });

  test("a seat can neither put nor change a ballot", async () => {
    const room = await openRoom();
    const eve = room.sit("Eve");
    await room.settle();
    const ballot = ask(room);
    await room.settle();
    changeBallot(eve.doc, ballot.id, { question: "A-3 is not core.", result: "consensus" });
    await until("the host has heard it", () => {
      room.deliver();
      return eve.status.getState().hasUnsaved || eve.ended.getState().reason !== "";
    });
    room.deliver();
    expect(ballots.get(room.hub.replica.doc, ballot.id)).toEqual(ballot);
  });

  test("nor vote for somebody else", async () => {
    const room = await openRoom();
    const ana = room.sit("Ana");
    const eve = room.sit("Eve");
    await room.settle();
    const ballot = ask(room);
    await room.settle();
    const personId = ana.status.getState().welcome?.personId ?? "";
    castVote(eve.doc, { ballotId: ballot.id, cardId: "", personId }, 0);
    await until("the host has heard it", () => {
      room.deliver();
      return eve.status.getState().hasUnsaved || eve.ended.getState().reason !== "";
    });
    room.deliver();
    expect(votes.all(room.hub.replica.doc)).toEqual([]);
  });
});

describe("marks on cards", () => {
  test("are one entry under the cover, and none once all are taken back", async () => {
    const room = await openRoom();
    const place = { activityId: "act", stepId: "dots" };
    const [first = "", second = ""] = addCards(
      room.desk.doc,
      { activityId: "act", authorId: "", createdAt: 1 },
      [{ text: "Film the rush hour" }, { text: "Give a badge" }],
    );
    const put = { ...place, question: "Which?", scale: "dots", anchors: "" } as const;
    const ballotId = putBallot(room.desk.doc, put, { personId: "", at: 1 }, stepBallotId(place));
    const ballot = ballots.get(room.desk.doc, ballotId);
    if (!ballot) throw new Error("no ballot");
    const ana = room.sit("Ana");
    const bo = room.sit("Bo");
    await room.settle();
    // Open at first: what was given then counts once, under the cover with the rest.
    expect(giveMarks(ana, ballot, [{ cardId: first, value: 1, concern: "" }])).toBe(true);
    await room.settle();
    seal(room, place);
    await room.settle();
    const worried = { cardId: second, value: 0, concern: "Who pays?" };
    giveMarks(ana, ballot, [{ cardId: first, value: 2, concern: "" }, worried]);
    giveMarks(bo, ballot, [{ cardId: first, value: 3, concern: "" }]);
    await room.settle();
    expect(countCovered(covered.all(room.desk.doc), place)).toEqual({ writers: 2, entries: 2 });
    expect(votes.all(room.desk.doc).every(({ value }) => value === null)).toBe(true);
    giveMarks(bo, ballot, []);
    await room.settle();
    expect(countCovered(covered.all(room.desk.doc), place)).toEqual({ writers: 1, entries: 1 });
    revealNow(room, place);
    await room.settle();
    expect(giveMarks(bo, ballot, [worried])).toBe(false);
    const sheets = sheetsOf(ballot.id, countedVotes(votes.all(bo.doc), people.all(bo.doc)));
    expect(sheets).toHaveLength(1);
    const said = new Map(sheets[0]?.marks.map(({ cardId, value, concern }) => [cardId, [value, concern]]));
    expect([said.get(first), said.get(second)]).toEqual([
      [2, ""],
      [0, "Who pays?"],
    ]);
  });
});
