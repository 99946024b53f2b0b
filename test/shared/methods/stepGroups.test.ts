import { beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { activities } from "../../../shared/doc/activities.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { groupingId, type GroupingRow, groupings } from "../../../shared/doc/groupings.ts";
import { addPerson, changePerson, people, type Role } from "../../../shared/doc/people.ts";
import { addStepAfter, steps } from "../../../shared/doc/steps.ts";
import { type AgendaStep, agendaSteps, startActivity } from "../../../shared/methods/agenda.ts";
import { dacum } from "../../../shared/methods/library/dacum.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { partOf } from "../../../shared/methods/rounds.ts";
import {
  formGroups,
  type GroupsWanted,
  groupingsBefore,
  groupOf,
  groupsInRound,
  hasGroups,
  joinGroup,
  latecomers,
  leaveGroup,
  pairsBefore,
  seatLatecomers,
} from "../../../shared/methods/stepGroups.ts";
import type { Id } from "../../../shared/util/ids.ts";

let doc = new Y.Doc();
let activityId = "";
let agenda: readonly AgendaStep[] = [];
const NAMES = ["p-ana", "p-bo", "p-chloe", "p-dan", "p-eve", "p-fay", "p-gus", "p-hal"];

function person(id: string, role: Role = "expert", joinedAt = 1): void {
  addPerson(doc, { name: id.slice(2), role, joinedAt }, id as Id);
}

function readAgenda(): void {
  const activity = activities.get(doc, activityId);
  if (activity) agenda = agendaSteps(activity, { steps: steps.all(doc), methods: [] });
}

beforeEach(() => {
  doc = new Y.Doc();
  activityId = startActivity(doc, dacum, { title: "DACUM", at: 1 });
  for (const name of NAMES) person(name);
  // Three times the closing talk, as the rounds of a 1-2-4-All.
  addStepAfter(doc, activityId, "closing", "closing");
  addStepAfter(doc, activityId, "closing", "closing");
  readAgenda();
});

const talks = (): ControlPlace[] => agenda.filter(hasGroups).map(({ key }) => ({ activityId, stepId: key }));
const row = (at: ControlPlace): GroupingRow | undefined => groupings.get(doc, groupingId(at));
const rowsNow = (): ReadonlyMap<string, GroupingRow> =>
  new Map(groupings.all(doc).map((each) => [each.id, each]));
const before = (at: ControlPlace): readonly GroupingRow[] => groupingsBefore(rowsNow(), agenda, at);
const wanted = (change: Partial<GroupsWanted> = {}): GroupsWanted => ({
  size: 2,
  taking: NAMES,
  apart: [],
  together: [],
  joinsPairs: true,
  ...change,
});
const withWhom = (at: ControlPlace, id: string): readonly string[] => groupOf(row(at), id)?.others ?? [];

function at(index: number): ControlPlace {
  const place = talks()[index];
  if (!place) throw new Error(`no talk ${index}`);
  return place;
}

describe("who takes part", () => {
  test("experts, learners and recorders who sit down late join by themselves; others and absent ones do not", () => {
    const here = at(0);
    formGroups(doc, here, wanted({ taking: NAMES.slice(0, 6) }), "seed", []);
    const made = row(here)?.people;
    expect(row(here)?.absent).toEqual(["p-gus", "p-hal"]);
    person("p-late", "learner", 5);
    person("p-later", "recorder", 6);
    person("p-boss", "facilitator", 6);
    person("p-watch", "observer", 6);
    person("p-named", "expert", 0);
    const who = (): string[] => {
      const grouping = row(here);
      return grouping ? latecomers(grouping, people.all(doc)).map(({ id }) => id) : [];
    };
    expect(who()).toEqual(["p-late", "p-later"]);
    seatLatecomers(doc, here, []);
    expect(who()).toEqual([]);
    expect(row(here)?.people.flat()).toHaveLength(8);
    for (const [index, group] of (made ?? []).entries())
      expect(row(here)?.people[index], "nobody is moved").toEqual(expect.arrayContaining([...group]));
    const once = JSON.stringify(row(here));
    seatLatecomers(doc, here, []);
    expect(JSON.stringify(row(here))).toBe(once);
  });

  test("two desks that seat the same late-comers apart write the same", () => {
    const here = at(0);
    formGroups(doc, here, wanted(), "seed", []);
    person("p-x", "expert", 9);
    person("p-y", "expert", 8);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    seatLatecomers(doc, here, []);
    seatLatecomers(other, here, []);
    expect(groupings.get(other, groupingId(here))).toEqual(row(here));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    expect(groupings.get(other, groupingId(here))).toEqual(row(here));
    expect(row(here)?.people.flat().toSorted()).toEqual([...NAMES, "p-x", "p-y"].toSorted());
  });

  test("who left comes back only when put back; nobody is left alone", () => {
    const here = at(0);
    formGroups(doc, here, wanted(), "seed", []);
    const [partner = ""] = withWhom(here, "p-ana");
    leaveGroup(doc, here, "p-ana", []);
    expect(groupOf(row(here), "p-ana")).toBeUndefined();
    expect(withWhom(here, partner).length).toBeGreaterThan(0);
    seatLatecomers(doc, here, []);
    expect(groupOf(row(here), "p-ana")).toBeUndefined();
    joinGroup(doc, here, "p-ana", []);
    expect(withWhom(here, "p-ana").length).toBeGreaterThan(0);
    expect(row(here)?.absent).toEqual([]);
  });

  test("who is taken off the roster takes no part", () => {
    const here = at(0);
    formGroups(doc, here, wanted({ taking: NAMES.slice(0, 6) }), "seed", []);
    person("p-late", "expert", 5);
    changePerson(doc, "p-late", { archived: true });
    const grouping = row(here);
    expect(grouping && latecomers(grouping, people.all(doc))).toEqual([]);
  });
});

describe("from step to step", () => {
  test("pairs become fours whole, unless the facilitator mixes them", () => {
    const [pairs, fours] = [at(0), at(1)];
    formGroups(doc, pairs, wanted(), "seed", before(pairs));
    expect(pairsBefore(before(fours))).toEqual(row(pairs));
    formGroups(doc, fours, wanted({ size: 4 }), "other", before(fours));
    for (const name of NAMES) expect(withWhom(fours, name)).toContain(withWhom(pairs, name)[0]);
    formGroups(doc, fours, wanted({ size: 4, joinsPairs: false }), "other", before(fours));
    for (const name of NAMES) expect(withWhom(fours, name)).not.toContain(withWhom(pairs, name)[0]);
  });

  test("nobody meets again in the next pairs, nor in the ones after", () => {
    for (const [index, here] of talks().entries()) formGroups(doc, here, wanted(), `${index}`, before(here));
    for (const name of NAMES) {
      const met = talks().flatMap((here) => withWhom(here, name));
      expect(new Set(met).size, name).toBe(met.length);
    }
  });

  test("only what comes earlier in the same activity counts", () => {
    formGroups(doc, at(1), wanted(), "seed", []);
    expect(before(at(0))).toEqual([]);
    expect(before(at(2))).toEqual([row(at(1))]);
    const second = startActivity(doc, dacum, { title: "DACUM", at: 2 });
    expect(before({ activityId: second, stepId: "closing" })).toEqual([]);
  });
});

describe("rounds", () => {
  const late = (here: ControlPlace): unknown => {
    const grouping = row(here);
    return grouping && latecomers(grouping, people.all(doc));
  };
  const pairs = (round: number): string[] => {
    const here = row(at(0));
    return here ? groupsInRound(here, round).map((group) => group.toSorted().join(" ")) : [];
  };

  test("new partners are written down for all rounds, and a late-comer changes only those to come", () => {
    const here = at(0);
    formGroups(doc, here, wanted({ rounds: 3 }), "seed", []);
    const made = [0, 1, 2].map(pairs);
    expect(new Set(made.flat()).size).toBe(12);
    person("p-late", "expert", 5);
    seatLatecomers(doc, here, [], 1);
    expect(pairs(0)).toEqual(made[0]);
    for (const round of [1, 2]) {
      const joined = pairs(round).filter((pair) => pair.includes("p-late"));
      expect(joined).toHaveLength(1);
      expect(pairs(round).filter((pair) => !made[round]?.includes(pair))).toEqual(joined);
    }
    expect(late(here)).toEqual([]);
  });

  test("with one more late-comer there are pairs again, in the rounds that have not begun", () => {
    const here = at(0);
    formGroups(doc, here, wanted({ rounds: 3 }), "seed", []);
    person("p-late", "expert", 5);
    person("p-later", "expert", 6);
    seatLatecomers(doc, here, [], 0);
    const sizes = (round: number): number[] => pairs(round).map((pair) => pair.split(" ").length);
    expect(sizes(0).toSorted((a, b) => a - b)).toEqual([2, 2, 3, 3]);
    for (const round of [1, 2]) expect(sizes(round)).toEqual([2, 2, 2, 2, 2]);
  });

  test("who has gone keeps their place, and takes it again", () => {
    const here = at(0);
    formGroups(doc, here, wanted({ size: 4 }), "seed", []);
    const made = row(here)?.people;
    const [first = ""] = made?.[0] ?? [];
    leaveGroup(doc, here, first, []);
    expect(row(here)?.people).toEqual(made);
    expect(groupOf(row(here), first)).toBeUndefined();
    joinGroup(doc, here, first, []);
    expect(row(here)?.people).toEqual(made);
    expect(withWhom(here, first)).toHaveLength(3);
  });

  test("as many groups go round as people stay at a station, who are in none and no late-comers", () => {
    const here = at(0);
    formGroups(doc, here, wanted({ presenters: ["p-bo", "p-ana", "p-stranger"] }), "seed", []);
    expect(row(here)?.presenters).toEqual(["p-bo", "p-ana"]);
    expect(row(here)?.people.map(({ length }) => length)).toEqual([3, 3]);
    expect(late(here)).toEqual([]);
    leaveGroup(doc, here, "p-bo", []);
    joinGroup(doc, here, "p-bo", []);
    expect(row(here)?.people.flat()).not.toContain("p-bo");
  });
});

test("a group's number counts from one", () => {
  formGroups(doc, at(0), wanted(), "seed", []);
  const numbers = NAMES.map((name) => groupOf(row(at(0)), name)?.number);
  expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4]));
  expect(groupOf(undefined, "p-ana")).toBeUndefined();
  expect(groupOf(row(at(0)), "stranger")).toBeUndefined();
});

describe("groups that go round stations", () => {
  const station: StepOf<"rounds"> = {
    id: "stations",
    kind: "rounds",
    minutes: 10,
    title: { en: "Stations", fr: "Stations" },
    prompt: { en: "Go", fr: "Allez" },
    coach: { en: "Go", fr: "Allez" },
    late: { en: "Go", fr: "Allez" },
    pattern: "stations",
    rounds: 3,
    turns: [{ title: { en: "Show", fr: "Montrer" }, seconds: 60 }],
  };
  const ROOM = [...NAMES, "p-ira"];
  const stationOf = (at: ControlPlace, round: number, who: string): number | undefined => {
    const part = partOf(station, row(at), round, who);
    return part?.kind === "visits" ? part.group.station : undefined;
  };

  test("go on to the next station where another group has dissolved, and where somebody of it is back", () => {
    const [at] = talks();
    if (!at) throw new Error("no step");
    person("p-ira");
    formGroups(
      doc,
      at,
      wanted({ size: "table", taking: ROOM, presenters: ["p-ana", "p-bo", "p-chloe"] }),
      "s",
      [],
    );
    const [first = [], ...others] = groupsInRound(row(at) ?? { people: [], later: [], absent: [] });
    expect([first.length, others.length]).toEqual([2, 2]);
    const [leaves = "", stays = ""] = first;
    const was = others.map(([one = ""]) => stationOf(at, 0, one));
    leaveGroup(doc, at, leaves, [], 0);
    expect(others.map(([one = ""]) => stationOf(at, 0, one))).toEqual(was);
    const visited = others.map(([one = ""]) => new Set([0, 1, 2].map((round) => stationOf(at, round, one))));
    expect(visited).toEqual([new Set([1, 2, 3]), new Set([1, 2, 3])]);
    expect(groupOf(row(at), stays)?.others.length).toBeGreaterThan(0);
    joinGroup(doc, at, leaves, [], 1);
    expect(groupOf(row(at), leaves)?.others.length).toBeGreaterThan(0);
    expect(others.map(([one = ""]) => stationOf(at, 0, one))).toEqual(was);
  });
});
