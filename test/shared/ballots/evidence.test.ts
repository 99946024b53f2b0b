import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import {
  evidenceBySector,
  evidenceOf,
  isInPlay,
  ordered,
  ratingProgress,
  toDiscuss,
} from "../../../shared/ballots/evidence.ts";
import { addActivity } from "../../../shared/doc/activities.ts";
import { addCards, assignCards, cards } from "../../../shared/doc/cards.ts";
import { chart, tasksOf } from "../../../shared/doc/chart.ts";
import { addGroup, groups } from "../../../shared/doc/groups.ts";
import { addPerson, changePerson, people } from "../../../shared/doc/people.ts";
import {
  anonymousRater,
  countedRatings,
  NO_SCORES,
  rateCard,
  ratings,
  type Scores,
} from "../../../shared/doc/ratings.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { edit } from "../../../shared/doc/table.ts";
import { readId } from "../../../shared/util/ids.ts";

const all = (score: number): Partial<Scores> => ({ importance: score, frequency: score, difficulty: score });

function workshop(texts: readonly string[], raters: number) {
  const doc = new Y.Doc();
  const activityId = addActivity(doc, { methodId: "microDacum", title: "", createdAt: 1 });
  const taskIds = addCards(
    doc,
    { activityId, authorId: "", createdAt: 1 },
    texts.map((text) => ({ text })),
  );
  const raterIds = Array.from({ length: raters }, (_, index) =>
    addPerson(doc, { name: `R${index}`, joinedAt: 1 }),
  );
  const rows = () => chart(activityId, { groups: groups.all(doc), cards: cards.all(doc) });
  return {
    doc,
    activityId,
    taskIds: taskIds as readonly string[],
    raterIds: raterIds as readonly string[],
    rate(task: number, scores: readonly Partial<Scores>[]) {
      for (const [index, given] of scores.entries())
        rateCard(doc, taskIds[task] ?? "", raterIds[index] ?? "", given);
    },
    evidence: () => evidenceOf(rows(), ratings.all(doc)),
    bySector: () => evidenceBySector(rows(), ratings.all(doc), people.all(doc)),
    progress: () => ratingProgress(people.all(doc), tasksOf(rows()), ratings.all(doc)),
  };
}

describe("evidenceOf", () => {
  test("has figures for what was rated and none for what was not", () => {
    const w = workshop(["Mop", "Dust"], 3);
    w.rate(0, [all(4), all(5), all(5)]);
    const [mop, dust] = w.evidence();
    expect(mop).toMatchObject({ n: 3, disagreements: [], isRarelyPerformed: false });
    expect(mop?.figures?.importance).toMatchObject({ n: 3, median: 5, high: 1 });
    expect(dust).toMatchObject({ figures: null, n: 0 });
  });

  test("flags a spread of two or more, for what it is", () => {
    const w = workshop(["Mop"], 4);
    w.rate(
      0,
      [1, 1, 5, 5].map((difficulty) => ({ ...all(3), difficulty })),
    );
    expect(w.evidence()[0]?.disagreements).toEqual(["difficulty"]);
  });

  test("flags what fewer than 60% of the raters perform, and not what exactly 60% do", () => {
    const w = workshop(["Mop", "Dust"], 5);
    w.rate(0, [all(3), all(3), all(3), { notMyJob: true }, { notMyJob: true }]);
    w.rate(1, [all(3), all(3), { notMyJob: true }, { notMyJob: true }, { notMyJob: true }]);
    expect(w.evidence().map((each) => each.isRarelyPerformed)).toEqual([false, true]);
  });

  test("a rating taken back altogether is no rating", () => {
    const w = workshop(["Mop"], 1);
    w.rate(0, [all(3)]);
    w.rate(0, [{ importance: null, frequency: null, difficulty: null }]);
    expect(w.evidence()[0]?.figures).toBeNull();
  });

  test("a task is in play under a duty or once rated", () => {
    const w = workshop(["Mop", "Dust", "Polish"], 1);
    assignCards(w.doc, [w.taskIds[0] ?? ""], addGroup(w.doc, w.activityId, "Floors"));
    w.rate(1, [all(3)]);
    const inPlay = w.evidence().filter(isInPlay);
    expect(inPlay.map((each) => each.task.text).toSorted()).toEqual(["Dust", "Mop"]);
  });
});

describe("evidenceBySector", () => {
  test("has the figures of each sector, who stated none last, and no sector without a rating", () => {
    const w = workshop(["Mop", "Dust"], 5);
    for (const [index, sector] of (
      ["employer", "faculty", "employer", "unstated", "learner"] as const
    ).entries())
      changePerson(w.doc, w.raterIds[index] ?? "", { sector });
    // Employers gave 5 and 2 (median 3.5), faculty 1, the one without a sector does not do the task.
    w.rate(0, [all(5), all(1), all(2), { notMyJob: true }]);
    w.rate(1, [all(4)]);
    rateCard(w.doc, w.taskIds[0] ?? "", anonymousRater("0".repeat(20)), all(4));
    const found = w.bySector();
    expect(found.map(({ sector, raters }) => [sector, raters])).toEqual([
      ["faculty", 1],
      ["employer", 2],
      ["unstated", 2],
    ]);
    const mop = found.map(({ evidence }) => evidence[0]?.figures);
    expect(mop.map((figures) => [figures?.importance.n, figures?.importance.median])).toEqual([
      [1, 1],
      [2, 3.5],
      [1, 4],
    ]);
    expect(mop.map((figures) => figures?.notPerformed)).toEqual([0, 0, 1]);
    expect(found.map(({ evidence }) => evidence[1]?.figures?.importance.n ?? null)).toEqual([null, 1, null]);
  });

  test("nobody rated: no sector", () => {
    expect(workshop(["Mop"], 2).bySector()).toEqual([]);
  });
});

describe("toDiscuss", () => {
  test("the disputed and the rarely performed, most disputed first; a spread under 2 and 60% pass", () => {
    const w = workshop(["agreed", "spread 2", "spread 4", "rare", "unrated"], 5);
    w.rate(0, [all(3), all(4), all(3), { notMyJob: true }, { notMyJob: true }]); // 3 of 5 do it; quartiles 3 and 4
    w.rate(1, [all(2), all(2), all(4), all(4)]);
    w.rate(2, [all(1), all(1), all(5), all(5)]);
    w.rate(3, [all(3), all(3), { notMyJob: true }, { notMyJob: true }]); // 2 of 4
    expect(toDiscuss(w.evidence()).map(({ task }) => task.text)).toEqual(["spread 4", "spread 2", "rare"]);
  });
});

describe("ordered", () => {
  test("by importance, ties by mean and then as they stand; unrated last", () => {
    const w = workshop(["a", "b", "c", "d"], 3);
    w.rate(1, [all(4), all(4), all(3)]);
    w.rate(2, [all(4), all(4), all(5)]);
    w.rate(3, [all(5), all(5), all(5)]);
    expect(ordered(w.evidence(), "importance").map((each) => each.task.text)).toEqual(["d", "c", "b", "a"]);
  });

  test("by disagreement, and leaves the list it was given as it was", () => {
    const w = workshop(["a", "b"], 4);
    w.rate(1, [all(1), all(1), all(5), all(5)]);
    w.rate(0, [all(3), all(3), all(3), all(3)]);
    const evidence = w.evidence();
    expect(ordered(evidence, "disagreement").map((each) => each.task.text)).toEqual(["b", "a"]);
    expect(evidence.map((each) => each.task.text)).toEqual(["a", "b"]);
  });
});

describe("ratingProgress", () => {
  test("counts complete ratings of people who rate, not the facilitator who does not", () => {
    const w = workshop(["a", "b"], 2);
    addPerson(w.doc, { name: "Desk", role: "facilitator", joinedAt: 1 });
    addPerson(w.doc, { name: "Only on the panel" });
    w.rate(0, [all(3), { notMyJob: true }]);
    w.rate(1, [{ importance: 3 }]);
    expect(w.progress().map(({ person, done, all: of }) => [person.name, done, of])).toEqual([
      ["R0", 1, 2],
      ["R1", 1, 2],
    ]);
  });

  test("ratings of removed tasks and of removed people count nowhere", () => {
    const w = workshop(["a", "b"], 2);
    w.rate(0, [all(3), all(3)]);
    edit(w.doc, () => cards.patch(w.doc, w.taskIds[0] ?? "", { archived: true }));
    changePerson(w.doc, w.raterIds[1] ?? "", { archived: true });
    expect(w.progress().map(({ person, done, all: of }) => [person.name, done, of])).toEqual([["R0", 0, 1]]);
  });
});

describe("the ratings that count", () => {
  test("one for each person and task: what a peer wrote under other keys does not", () => {
    const { doc, taskIds, raterIds } = workshop(["Sweep"], 1);
    const [task = "", rater = ""] = [taskIds[0], raterIds[0]];
    rateCard(doc, task, rater, all(2));
    for (let copy = 0; copy < 9; copy++)
      ratings.insert(doc, `forged${copy}`, {
        cardId: readId(task),
        personId: readId(rater),
        scores: { ...NO_SCORES, importance: 5 },
      });
    const counted = countedRatings(ratings.all(doc), people.all(doc));
    expect(counted.map((rating) => rating.scores.importance)).toEqual([2]);
    expect(readRecords(doc).ratings).toEqual(counted);
  });

  test("those of people taken off the panel leave with them and come back with them", () => {
    const { doc, taskIds, raterIds } = workshop(["Sweep"], 2);
    for (const rater of raterIds) rateCard(doc, taskIds[0] ?? "", rater, all(4));
    changePerson(doc, raterIds[0] ?? "", { archived: true });
    expect(countedRatings(ratings.all(doc), people.all(doc)).map((rating) => rating.personId)).toEqual([
      raterIds[1],
    ]);
    changePerson(doc, raterIds[0] ?? "", { archived: false });
    expect(countedRatings(ratings.all(doc), people.all(doc))).toHaveLength(2);
  });
});
