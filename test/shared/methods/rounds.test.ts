import { describe, expect, test } from "vitest";
import type { Id } from "../../../shared/util/ids.ts";
import type { RoundPattern, StepOf, Text } from "../../../shared/methods/method.ts";
import {
  groupsOf,
  mostRounds,
  partOf,
  plannedRounds,
  turnAt,
  turnFocus,
  turnOf,
  withoutRound,
} from "../../../shared/methods/rounds.ts";

const same = (text: string): Text => ({ en: text, fr: text });

function stepOf(pattern: RoundPattern, rounds = 3): StepOf<"rounds"> {
  const texts = { title: same("T"), prompt: same("P"), coach: same("C"), late: same("L") };
  const turns = [
    { title: same("Ask"), seconds: 60 },
    { title: same("Talk"), seconds: 240 },
  ];
  return { id: "step", kind: "rounds", minutes: 10, ...texts, pattern, rounds, turns };
}

interface Seated {
  readonly people: readonly string[];
  readonly later?: readonly (readonly string[])[];
  readonly presenters?: string;
  readonly absent?: string;
}

const ids = (letters: string): Id[] => Array.from(letters, (letter) => letter as Id);

/** Groups as words: "ab" is a group of a and b. */
const seated = ({ people, later = [], presenters = "", absent = "" }: Seated) => ({
  people: people.map(ids),
  later: later.map((round) => round.map(ids)),
  presenters: ids(presenters),
  absent: ids(absent),
});

const names = (...round: Parameters<typeof groupsOf>): string[] =>
  groupsOf(...round).map(({ people }) => people.join(""));

describe("where the room is", () => {
  test("the turns of all rounds count up from the first", () => {
    const step = stepOf("together");
    expect(turnAt(step, undefined, turnFocus(3))).toMatchObject({ index: 3, round: 1, number: 1 });
    expect(turnAt(step, undefined, "turn3")?.turn.title.en).toBe("Talk");
    expect(turnOf(step, undefined, 5)?.round).toBe(2);
    expect(turnOf(step, undefined, 6)).toBeUndefined();
  });

  test.each(["", "turn", "turn-1", "turn1.5", "turn12345", "xturn1", "d1f5", "turn1 "])(
    "%j is no turn",
    (focus) => {
      expect(turnAt(stepOf("together"), undefined, focus)).toBeUndefined();
    },
  );

  test("after a group has become smaller the room is at the last turn that there is", () => {
    const step = stepOf("inTurn", 2);
    expect(turnAt(step, seated({ people: ["abc"] }), "turn5")?.index).toBe(5);
    expect(turnAt(step, seated({ people: ["ab"] }), "turn5")?.index).toBe(3);
  });
});

describe("new partners", () => {
  const row = seated({
    people: ["ab", "cd"],
    later: [
      ["ac", "bd"],
      ["ad", "bc"],
    ],
  });
  test("each round has its own pairs", () => {
    const step = stepOf("newPartners");
    expect([0, 1, 2].map((round) => names(step, row, round))).toEqual([
      ["ab", "cd"],
      ["ac", "bd"],
      ["ad", "bc"],
    ]);
    expect(partOf(step, row, 1, "d")).toMatchObject({ kind: "talks", group: { people: ["b", "d"] } });
    expect(partOf(step, row, 1, "x")).toBeUndefined();
    expect(partOf(step, undefined, 1, "a")).toBeUndefined();
  });
});

describe("in turn", () => {
  const step = stepOf("inTurn");
  const kinds = (row: ReturnType<typeof seated>, round: number, who: string) =>
    ids(who).map((id) => partOf(step, row, round, id)?.kind);

  test("a round is of the member at its place, and nobody's in a smaller group that has had its rounds", () => {
    const row = seated({ people: ["abc", "de"] });
    expect(kinds(row, 0, "abcde")).toEqual(["hasRound", "helps", "helps", "hasRound", "helps"]);
    expect(kinds(row, 2, "abcde")).toEqual(["helps", "helps", "hasRound", "goesOn", "goesOn"]);
    expect(plannedRounds(step, row)).toBe(3);
  });

  test("a larger group can have more rounds, and it is known who waits for them", () => {
    const row = seated({ people: ["abcd", "efg"] });
    expect([plannedRounds(step, row), mostRounds(step, row)]).toEqual([3, 4]);
    expect(withoutRound(step, row)).toEqual(["d"]);
    expect(turnOf(step, row, 6)?.round).toBe(3);
    expect(turnOf(step, row, 8)).toBeUndefined();
    expect(kinds(row, 3, "de")).toEqual(["hasRound", "goesOn"]);
  });

  test("where all groups are small there are no empty rounds", () => {
    expect(plannedRounds(step, seated({ people: ["ab", "cd"] }))).toBe(2);
    expect(plannedRounds(step, undefined)).toBe(3);
    expect(plannedRounds(step, seated({ people: [] }))).toBe(3);
  });

  test("nobody's turn moves up when somebody before them has gone", () => {
    const row = seated({ people: ["abc"], absent: "a" });
    expect(kinds(row, 0, "abc")).toEqual([undefined, "goesOn", "goesOn"]);
    expect(kinds(row, 1, "bc")).toEqual(["hasRound", "helps"]);
    expect(names(step, row, 1)).toEqual(["bc"]);
    const emptied = seated({ people: ["ab", "cd"], absent: "ab" });
    expect(groupsOf(step, emptied, 0)[0]).toMatchObject({ people: ["c", "d"], whoseId: "c" });
  });
});

describe("stations", () => {
  test("groups go on to the next, and each has been everywhere once", () => {
    const step = stepOf("stations", 6);
    const row = seated({ people: ["ab", "cd", "ef"], presenters: "xyz" });
    expect(plannedRounds(step, row)).toBe(3);
    for (const index of [0, 1, 2]) {
      const visited = [0, 1, 2].map((round) => groupsOf(step, row, round)[index]?.presenterId);
      expect(new Set(visited)).toEqual(new Set(["x", "y", "z"]));
    }
    expect(groupsOf(step, row, 1).map(({ station }) => station)).toEqual([2, 3, 1]);
  });

  test("who presents stays, and sees who comes", () => {
    const step = stepOf("stations", 3);
    const row = seated({ people: ["ab", "cd"], presenters: "xyz" });
    expect(partOf(step, row, 0, "y")).toEqual({ kind: "presents", station: 2, visitors: ["c", "d"] });
    expect(partOf(step, row, 0, "z")).toEqual({ kind: "presents", station: 3, visitors: [] });
    expect(partOf(step, row, 1, "z")).toEqual({ kind: "presents", station: 3, visitors: ["c", "d"] });
    expect(partOf(step, row, 0, "a")).toMatchObject({
      kind: "visits",
      group: { station: 1, presenterId: "x" },
    });
    const gone = seated({ people: ["ab", "cd"], presenters: "xyz", absent: "x" });
    expect(partOf(step, gone, 0, "x")).toBeUndefined();
    expect(partOf(step, gone, 0, "a")).toMatchObject({ group: { station: 1, presenterId: "" } });
  });

  test("without anybody who presents there are as many places as groups", () => {
    const row = seated({ people: ["ab", "cd"] });
    expect(groupsOf(stepOf("stations"), row, 1).map(({ station }) => station)).toEqual([2, 1]);
    expect(plannedRounds(stepOf("stations"), row)).toBe(2);
  });
});

test("together nobody has a round of their own, with groups or without", () => {
  const step = stepOf("together");
  expect(partOf(step, seated({ people: ["abcd"] }), 2, "b")).toMatchObject({ kind: "talks" });
  expect(partOf(step, undefined, 2, "b")).toBeUndefined();
  expect(withoutRound(step, seated({ people: ["abcd"] }))).toEqual([]);
});
