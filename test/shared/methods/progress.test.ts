import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import {
  type Ballot,
  ballots,
  castVote,
  coverPlaceOf,
  putBallot,
  stepBallotId,
  votes,
} from "../../../shared/doc/ballots.ts";
import { addCards, archiveCards, cards } from "../../../shared/doc/cards.ts";
import { chart } from "../../../shared/doc/chart.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { covered, writeCovered } from "../../../shared/doc/covered.ts";
import { addGroup, groups } from "../../../shared/doc/groups.ts";
import { addPerson, changePerson, people } from "../../../shared/doc/people.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import {
  cardsOfGroups,
  haveWritten,
  ideaFlow,
  ideasOf,
  normChecks,
  voices,
  votedIn,
} from "../../../shared/methods/progress.ts";
import { MINUTE_MS } from "../../../shared/methods/timer.ts";
import { publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { SECRETS } from "../../support/keys.ts";

const NOON = Date.UTC(2026, 8, 14, 12);
const after = (minutes: number): number => NOON + minutes * MINUTE_MS;
const at = (...minutes: number[]) => minutes.map((minute) => ({ createdAt: after(minute) }));
const flow = (minutes: number[], now: number, startedAt = NOON) =>
  ideaFlow(at(...minutes), startedAt, after(now));

describe("how ideas come", () => {
  test("by the minute since the step began, the running minute last", () => {
    expect(flow([0, 0.5, 1.1, 3.9], 4.2)).toEqual({ count: 4, perMinute: [2, 1, 0, 1, 0], quietMinutes: 0 });
    expect(flow([], 0)).toEqual({ count: 0, perMinute: [0], quietMinutes: 0 });
  });

  test("an idea counts at once, also where the screen's time is from before the step", () => {
    expect(flow([0.05], -0.1)).toEqual({ count: 1, perMinute: [1], quietMinutes: 0 });
  });

  test("silence counts from the newest idea, or from the start", () => {
    expect(flow([1], 5.5).quietMinutes).toBe(4);
    expect(flow([], 5.5).quietMinutes).toBe(5);
  });

  test("of a long step the last half hour is shown, and all are counted", () => {
    const { perMinute, count } = flow([0, 10, 59, 60], 60);
    expect(perMinute).toHaveLength(30);
    expect([perMinute.at(-1), perMinute.at(-2), count]).toEqual([1, 1, 4]);
    expect(perMinute.reduce((sum, ideas) => sum + ideas, 0)).toBe(2);
  });

  test("whatever moment is stored makes no nonsense", () => {
    expect(flow([7], 2), "a clock that runs ahead").toEqual({
      count: 1,
      perMinute: [0, 0, 1],
      quietMinutes: 0,
    });
    expect(flow([-500], 2).perMinute, "written before").toEqual([0, 0, 0]);
    expect(flow([1, 2], 3, 0), "nobody noted when it began").toMatchObject({ perMinute: [1, 1, 0] });
    expect(ideaFlow([], 0, 0)).toEqual({ count: 0, perMinute: [0], quietMinutes: 0 });
    expect(flow([], 0, after(9)).perMinute, "begins later by another clock").toEqual([0]);
  });

  test("of what people wrote here: nothing archived, imported, split off or of another step", () => {
    const doc = new Y.Doc();
    const into = { activityId: "a", authorId: "p", createdAt: NOON, stepId: "tasks" };
    const [, gone = ""] = addCards(doc, into, [{ text: "Sweep" }, { text: "Mop" }]);
    archiveCards(doc, [gone]);
    addCards(doc, into, [{ text: "From a file", source: { file: "list.csv", row: 1 } }]);
    addCards(doc, into, [{ text: "Half of one", originId: gone }]);
    const [broom = ""] = addCards(doc, { ...into, stepId: "enablers" }, [{ text: "A broom", list: "tools" }]);
    addCards(doc, into, [{ text: "Taken on from another step", originId: broom }]);
    addCards(doc, { ...into, activityId: "b" }, [{ text: "Elsewhere" }]);
    expect(ideasOf(cards.all(doc), { activityId: "a", stepId: "tasks" }).map(({ text }) => text)).toEqual([
      "Sweep",
      "Taken on from another step",
    ]);
  });
});

test("counts against the method's norms; a duty is named only where its tasks are outside them", () => {
  const doc = new Y.Doc();
  const into = { activityId: "a", authorId: "p", createdAt: 1 };
  const add = (groupId: string, count: number) =>
    addCards(
      doc,
      into,
      Array.from({ length: count }, (_, index) => ({ text: `Task ${index}`, groupId })),
    );
  const [floors, glass] = [addGroup(doc, "a", "Floors"), addGroup(doc, "a", "Glass")];
  add(floors, 4);
  add(glass, 3);
  const checks = () =>
    normChecks(chart("a", { groups: groups.all(doc), cards: cards.all(doc) }), microDacum.norms).map(
      (each) => [each.what, each.count, each.verdict, each.what === "tasksPerDuty" ? each.duty.title : ""],
    );
  expect(checks()).toEqual([
    ["tasks", 7, "few", ""],
    ["duties", 2, "within", ""],
    ["tasksPerDuty", 3, "few", "Glass"],
  ]);
  add(floors, 7);
  add("", 20);
  expect(checks()).toEqual([
    ["tasks", 34, "many", ""],
    ["duties", 2, "within", ""],
    ["tasksPerDuty", 11, "many", "Floors"],
    ["tasksPerDuty", 3, "few", "Glass"],
  ]);
});

test("voices: who is asked and sits, and whoever wrote; who leads or watches is not missed", () => {
  const doc = new Y.Doc();
  const person = (name: string, role: "expert" | "observer" | "facilitator", joinedAt = 1) =>
    addPerson(doc, { name, role, joinedAt });
  const [ana, zoe] = [person("Ana", "expert"), person("Zoé", "expert")];
  const lea = person("Léa", "facilitator");
  person("Away", "expert", 0);
  person("Watches", "observer");
  const gone = person("Gone", "expert");
  changePerson(doc, gone, { archived: true });
  const of = (...authors: string[]) =>
    voices(
      people.all(doc),
      authors.map((authorId) => ({ authorId })),
    ).map(({ person: { name }, cards: count, share }) => [name, count, share]);
  expect(of()).toEqual([
    ["Ana", 0, 0],
    ["Zoé", 0, 0],
  ]);
  expect(of(ana, ana, ana, lea, gone, "", "unknown")).toEqual([
    ["Ana", 3, 0.75],
    ["Zoé", 0, 0],
    ["Léa", 1, 0.25],
  ]);
  expect(of(zoe).find(([name]) => name === "Zoé")).toEqual(["Zoé", 1, 1]);
});

test("votes count those who gave one, whether they are shown or wait under the step's cover or the ballot's own", () => {
  const doc = new Y.Doc();
  const by = { personId: "desk", at: 1 };
  const step = { activityId: "act", stepId: "core" };
  const put = (ballotId: string) => {
    const question = { ...step, question: "Core?", scale: "fistToFive", anchors: "" } as const;
    putBallot(doc, question, by, ballotId);
    const ballot = ballots.get(doc, ballotId);
    if (!ballot) throw new Error("no ballot");
    return ballot;
  };
  const marks = put(stepBallotId(step));
  const question = put("b");
  const voted = (ballot: Ballot): number => votedIn(ballot, votes.all(doc), covered.all(doc));
  const cast = (personId: string, cardId: string, value: number | null, ballotId = marks.id as string) =>
    castVote(doc, { ballotId, cardId, personId }, value);
  expect(voted(marks)).toBe(0);
  for (const cardId of ["t1", "t2"]) {
    cast("ana", cardId, 1);
    cast(`anonymous.${cardId}`, cardId, 0);
  }
  cast("zoe", "t1", 3);
  cast("lea", "t1", null);
  cast("lea", "", 5, "another");
  expect([voted(marks), voted(question)]).toEqual([3, 0]);

  const hide = (seatSecret: string, place: ControlPlace, ballotId: string, cardId: string) => {
    const vote = { kind: "vote", ballotId, cardId, value: 1, concern: "" } as const;
    const writer = { seatSecret, coverKey: publicKeysOf(SECRETS).cover };
    writeCovered(doc, writer, place, vote, { isNamed: false, now: 1, about: cardId || ballotId });
  };
  for (const secret of ["ana", "bo", "cleo", "dee"]) {
    hide(secret.repeat(8), step, marks.id, "t1");
    hide(secret.repeat(8), step, marks.id, "t2");
  }
  hide("ana".repeat(8), coverPlaceOf(question), question.id, "");
  expect([voted(marks), voted(question)]).toEqual([4, 1]);
});

test("how many have written what the step asks of each, and how much each group has", () => {
  const doc = new Y.Doc();
  const sit = (name: string): string => addPerson(doc, { name, role: "expert", joinedAt: 1 });
  const [ana, bo, cleo] = [sit("Ana"), sit("Bo"), sit("Cléo")];
  const lead = addPerson(doc, { name: "Lead", role: "facilitator", joinedAt: 1 });
  const by = (authorId: string) => ({ authorId });
  const ideas = [by(ana), by(ana), by(ana), by(bo), by(lead), by(lead)];
  expect(haveWritten(people.all(doc), ideas, 2)).toEqual({ done: 1, people: 3 });
  expect(haveWritten(people.all(doc), ideas, 1)).toEqual({ done: 2, people: 3 });
  expect(cardsOfGroups([[ana, bo], [cleo], []], ideas)).toEqual([4, 0, 0]);
});
