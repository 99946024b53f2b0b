import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addPerson, changePerson, people } from "../../../shared/doc/people.ts";
import { type LastTurn, noteTurn, turns, turnsAt } from "../../../shared/doc/turns.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { sourceOf, speakers, whoseTurn } from "../../../shared/methods/roundRobin.ts";

const spoke = (round: number): LastTurn => ({ round, isPass: false });
const passed = (round: number): LastTurn => ({ round, isPass: true });
const order = ["ana", "bo", "cleo"];
const at = (known: Readonly<Record<string, LastTurn>>, seats = order) =>
  whoseTurn(seats, new Map(Object.entries(known)));

describe("whose turn it is", () => {
  test("goes round in the order of the seats", () => {
    expect(at({})).toEqual({ personId: "ana", round: 1, isOver: false });
    expect(at({ ana: spoke(1) })).toMatchObject({ personId: "bo", round: 1 });
    expect(at({ ana: spoke(1), bo: passed(1) })).toMatchObject({ personId: "cleo", round: 1 });
    expect(at({ ana: spoke(1), bo: passed(1), cleo: spoke(1) })).toMatchObject({ personId: "ana", round: 2 });
  });

  test("is over when everybody passed in a row, also across the end of a round, and goes on with an idea", () => {
    expect(at({ ana: passed(2), bo: spoke(1), cleo: passed(1) }).isOver).toBe(false);
    expect(at({ ana: passed(2), bo: passed(1), cleo: passed(1) })).toEqual({
      personId: "bo",
      round: 2,
      isOver: true,
    });
    expect(at({ ana: passed(2), bo: spoke(2), cleo: passed(1) })).toMatchObject({
      personId: "cleo",
      isOver: false,
    });
  });

  test("a late-comer joins the round that is going on and owes none before", () => {
    const seats = [...order, "dee"];
    const known = { ana: spoke(7), bo: spoke(6), cleo: spoke(6) };
    expect(at(known, seats)).toMatchObject({ personId: "bo", round: 7 });
    const all = { ana: spoke(7), bo: spoke(7), cleo: spoke(7) };
    expect(at(all, seats)).toMatchObject({ personId: "dee", round: 7 });
    expect(at({ ...all, dee: spoke(7) }, seats)).toMatchObject({ personId: "ana", round: 8 });
  });

  test("somebody who is taken off the roster is asked no more", () => {
    expect(at({ ana: spoke(3), bo: spoke(2), cleo: spoke(2) }, ["ana", "cleo"])).toMatchObject({
      personId: "cleo",
    });
  });

  test("a device that notes the last round there is keeps nobody from the floor", () => {
    const doc = new Y.Doc();
    const place = { activityId: "act", stepId: "round" };
    const asked: string[] = [];
    noteTurn(doc, place, "bo", spoke(10_000));
    for (let count = 0; count < 6; count++) {
      const { personId, round } = whoseTurn(order, turnsAt(turns.all(doc), place));
      asked.push(personId);
      noteTurn(doc, place, personId, spoke(round));
      noteTurn(doc, place, "bo", spoke(10_000));
    }
    expect(asked).toEqual(["ana", "cleo", "ana", "cleo", "ana", "cleo"]);
  });

  test("one person alone, and nobody", () => {
    expect(at({ ana: spoke(1) }, ["ana"])).toMatchObject({ personId: "ana", round: 2, isOver: false });
    expect(at({ ana: passed(1) }, ["ana"]).isOver).toBe(true);
    expect(at({}, [])).toEqual({ personId: "", round: 1, isOver: false });
  });
});

describe("who takes turns", () => {
  test("experts who have joined, in roster order; learners where there is no expert", () => {
    const doc = new Y.Doc();
    addPerson(doc, { name: "Lee", role: "learner", joinedAt: 1 });
    addPerson(doc, { name: "Fay", role: "facilitator", joinedAt: 1 });
    addPerson(doc, { name: "Obi", role: "observer", joinedAt: 1 });
    const names = (): string[] => speakers(people.all(doc)).map(({ name }) => name);
    expect(names()).toEqual(["Lee"]);
    const zoe = addPerson(doc, { name: "Zoe", joinedAt: 1 });
    addPerson(doc, { name: "Ana", joinedAt: 1 });
    addPerson(doc, { name: "Absent" });
    expect(names()).toEqual(["Zoe", "Ana"]);
    changePerson(doc, zoe, { archived: true });
    expect(names()).toEqual(["Ana"]);
  });
});

describe("turns in the document", () => {
  const place = { activityId: "act", stepId: "round" };

  test("a pass by the desk and an idea by its person at the same moment are one turn", () => {
    const desk = new Y.Doc();
    const seat = new Y.Doc();
    noteTurn(desk, place, "ana", passed(1));
    noteTurn(seat, place, "ana", spoke(1));
    Y.applyUpdate(desk, Y.encodeStateAsUpdate(seat));
    Y.applyUpdate(seat, Y.encodeStateAsUpdate(desk));
    expect(turns.all(desk)).toHaveLength(1);
    expect(turnsAt(turns.all(desk), place)).toEqual(turnsAt(turns.all(seat), place));
    expect(turnsAt(turns.all(desk), place).get("ana")?.round).toBe(1);
  });

  test("a record that stands for another person or step is no turn", () => {
    const doc = new Y.Doc();
    noteTurn(doc, place, "ana", spoke(1));
    turns.patch(doc, "act.round.ana", { personId: "bo" as never });
    noteTurn(doc, { ...place, stepId: "other" }, "cleo", spoke(1));
    expect(turnsAt(turns.all(doc), place).size).toBe(0);
  });
});

test("what is said comes from the nearest step before, also where a step is run twice", () => {
  const step = (key: string, id: string, kind: string): AgendaStep =>
    ({ key, step: { id, kind, from: "silent" } }) as unknown as AgendaStep;
  const agenda = [
    step("silent", "silent", "write"),
    step("round", "round", "roundRobin"),
    step("again", "silent", "write"),
    step("roundagain", "round", "roundRobin"),
  ];
  expect(sourceOf(agenda, agenda[1]!)?.key).toBe("silent");
  expect(sourceOf(agenda, agenda[3]!)?.key).toBe("again");
  expect(sourceOf(agenda, agenda[0]!)).toBeUndefined();
});
