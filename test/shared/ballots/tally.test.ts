import { describe, expect, test } from "vitest";
import { scaleOf } from "../../../shared/ballots/scales.ts";
import {
  agreedMark,
  byDisagreement,
  isDivided,
  splitsOf,
  tally,
  voters,
  votesOn,
} from "../../../shared/ballots/tally.ts";
import type { Vote } from "../../../shared/doc/ballots.ts";
import type { Task } from "../../../shared/doc/chart.ts";
import { addPerson, people } from "../../../shared/doc/people.ts";
import { anonymousRater } from "../../../shared/doc/ratings.ts";
import * as Y from "yjs";

const fist = scaleOf("fistToFive");
const core = scaleOf("core");

const vote = (personId: string, value: number | null, cardId = "", ballotId = "b"): Vote =>
  ({
    id: `${ballotId}.${cardId || "all"}.${personId}`,
    ballotId,
    cardId,
    personId,
    value,
    concern: "",
  }) as Vote;
const given = (...values: (number | null)[]): Vote[] =>
  values.map((value, index) => vote(`p${index}`, value));
const counts = (votes: Vote[]): number[] => tally(fist, votes).counts.map(({ count }) => count);

describe("fist to five", () => {
  test("everybody at three or above is consensus", () => {
    expect(tally(fist, given(3, 4, 5, 3))).toMatchObject({ n: 4, below: [], isConsensus: true });
    expect(counts(given(3, 4, 5, 3))).toEqual([0, 0, 0, 2, 1, 1]);
  });

  test("one below three is none, and is heard", () => {
    const result = tally(fist, given(5, 5, 2, 5));
    expect(result.isConsensus).toBe(false);
    expect(result.below.map(({ personId }) => personId)).toEqual(["p2"]);
  });

  test("halves of zero and five: no average is taken", () => {
    expect(counts(given(0, 5, 0, 5))).toEqual([2, 0, 0, 0, 0, 2]);
    expect(tally(fist, given(0, 5, 0, 5))).toMatchObject({ n: 4, isConsensus: false });
  });

  test("all below", () => {
    const result = tally(fist, given(0, 1, 2));
    expect(result.below).toHaveLength(3);
    expect(result.isConsensus).toBe(false);
  });

  test("one voter decides alone, nobody decides nothing", () => {
    expect(tally(fist, given(3)).isConsensus).toBe(true);
    expect(tally(fist, given(2)).isConsensus).toBe(false);
    expect(tally(fist, [])).toMatchObject({ n: 0, isConsensus: false });
    expect(tally(fist, given(null, null))).toMatchObject({ n: 0, isConsensus: false });
  });

  test("a value that the scale does not have counts nowhere", () => {
    expect(tally(core, given(0, 1, 4))).toMatchObject({
      n: 2,
      counts: [
        { value: 1, count: 1 },
        { value: 0, count: 1 },
      ],
      below: [],
      isConsensus: false,
    });
  });

  test("the question's own votes are counted, and beside nameless ones none with a name", () => {
    const nameless = vote(anonymousRater("a".repeat(20)), 4);
    expect(
      votesOn({ id: "b" as never }, [...given(3, null), vote("p9", 1, "t1"), vote("p8", 1, "", "c")]),
    ).toEqual([vote("p0", 3)]);
    expect(votesOn({ id: "b" as never }, [...given(0, 5), nameless])).toEqual([nameless]);
  });
});

describe("marks on tasks", () => {
  const tasks = ["t1", "t2", "t3", "t4"].map((id) => ({ id }) as Task);
  const marks = [
    ...[1, 1, 1, 0].map((value, index) => vote(`p${index}`, value, "t1")), // 3 to 1
    ...[1, 1].map((value, index) => vote(`p${index}`, value, "t2")), // all agree
    ...[1, 0, null].map((value, index) => vote(`p${index}`, value, "t3")), // a tie
    vote("p0", 1, "t4", "another"),
  ];

  test("are counted for each task, with who has not marked it", () => {
    const splits = splitsOf("b", tasks, marks, 5);
    expect(splits.map((split) => [split.core, split.notCore, split.unmarked])).toEqual([
      [3, 1, 1],
      [2, 0, 3],
      [1, 1, 3],
      [0, 0, 5],
    ]);
    expect(splits.map(isDivided)).toEqual([true, false, true, false]);
    expect(splits.map(agreedMark)).toEqual([null, "core", null, null]);
    expect(agreedMark({ ...splits[3]!, notCore: 2 })).toBe("notCore");
  });

  test("what divides the room comes first, ties in the order of the chart", () => {
    expect(byDisagreement(splitsOf("b", tasks, marks, 5)).map(({ task }) => task.id)).toEqual([
      "t3",
      "t1",
      "t2",
      "t4",
    ]);
  });

  test("more marks than people expected leave nobody unmarked", () => {
    expect(splitsOf("b", tasks, marks, 2)[0]?.unmarked).toBe(0);
  });
});

test("experts and learners in the room vote; who leads, watches or has not come does not", () => {
  const doc = new Y.Doc();
  for (const role of ["expert", "learner", "facilitator", "observer", "recorder", "reviewer"] as const)
    addPerson(doc, { name: role, role, joinedAt: 1 });
  addPerson(doc, { name: "Absent" });
  expect(voters(people.all(doc)).map(({ name }) => name)).toEqual(["expert", "learner"]);
});
