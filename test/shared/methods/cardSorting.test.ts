import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { NO_CONTROL } from "../../../shared/doc/control.ts";
import { addPerson, people } from "../../../shared/doc/people.ts";
import {
  countedSorts,
  keepSort,
  type Sort,
  SORT_GROUPS_LIMIT,
  sortGroups,
  SORTED_CARDS_LIMIT,
  sortId,
  sorts,
} from "../../../shared/doc/sorts.ts";
import {
  focusOfSort,
  joinSorts,
  moveInSort,
  namesUsed,
  sortedCount,
  sortResult,
  sortShown,
} from "../../../shared/methods/cardSorting.ts";

const AT = { activityId: "day", stepId: "sort" };

/** A document with cards a to d, and what three people make of them. */
function sortedRoom() {
  const doc = new Y.Doc();
  const [a = "", b = "", c = "", d = ""] = addCards(
    doc,
    { activityId: "day", authorId: "", createdAt: 1 },
    ["a", "b", "c", "d"].map((text) => ({ text })),
  );
  const [ana, bo, cleo] = ["Ana", "Bo", "Cléo"].map((name) => addPerson(doc, { name, joinedAt: 1 }));
  keepSort(doc, AT, ana ?? "", [
    { id: "1", title: "Start", cardIds: [a, b] },
    { id: "2", title: "End", cardIds: [c, d] },
  ]);
  keepSort(doc, AT, bo ?? "", [
    { id: "1", title: "start!", cardIds: [a, b, c] },
    { id: "2", title: "", cardIds: [d] },
  ]);
  keepSort(doc, AT, cleo ?? "", [
    { id: "1", title: "Début", cardIds: [a, b] },
    { id: "2", title: "Middle", cardIds: [c] },
  ]);
  const here = cards.all(doc).toSorted((x, y) => (x.text < y.text ? -1 : 1));
  return { doc, ids: { a, b, c, d }, here, given: () => countedSorts(sorts.all(doc), people.all(doc), AT) };
}

describe("what comes of the sorts", () => {
  test("groups at a share of the people, with the cards in the order of the blocks", () => {
    const { here, given } = sortedRoom();
    const joins = joinSorts(here, given());
    const textsAt = (percent: number) =>
      sortResult(joins, percent).groups.map((group) => group.map(({ text }) => text).join(""));
    expect(textsAt(50)).toEqual(["ab"]);
    expect(textsAt(33)).toEqual(["abc"]);
    expect(textsAt(10)).toEqual(["abcd"]);
    const half = sortResult(joins, 50);
    expect(half.people).toBe(3);
    expect(half.groupOf).toEqual([0, 0, -1, -1]);
    expect(half.matrix[0]).toEqual([3, 3, 1, 0]);
  });

  test("names that people used for much the same cards, the commonest first", () => {
    const { ids, given } = sortedRoom();
    const names = namesUsed([ids.a, ids.b], given(), ({ title }) => title);
    expect(names.map(({ people: count }) => count)).toEqual([2, 1]);
    expect(names[0]?.text.toLowerCase()).toMatch(/^start/);
    expect(names[1]).toEqual({ text: "Début", people: 1 });
    expect(namesUsed([ids.a, ids.d], given(), ({ title }) => title).map(({ text }) => text)).toEqual([]);
  });

  test("a sort of somebody who is not on the roster, under another's id, or without a card counts for nobody", () => {
    const { doc, ids, given } = sortedRoom();
    keepSort(doc, AT, "nobody", [{ id: "1", title: "", cardIds: [ids.a, ids.d] }]);
    keepSort(doc, AT, addPerson(doc, { name: "Dee", joinedAt: 1 }), []);
    const [first] = given();
    sorts.insert(doc, `${sortId(AT, "other")}x`, first as Sort);
    expect(given()).toHaveLength(3);
  });
});

test("what a person moves is in one group, and groups without cards go", () => {
  let next = 0;
  const mint = (): string => `own${++next}`;
  const one = moveInSort([], ["a", "b"], { kind: "new" }, mint);
  const two = moveInSort(one, ["c"], { kind: "group", id: "section" }, mint);
  const three = moveInSort(two, ["a", "c"], { kind: "apart" }, mint);
  expect(three.map(({ id, cardIds }) => [id, cardIds.join("")])).toEqual([
    ["own1", "b"],
    ["own2", "a"],
    ["own3", "c"],
  ]);
  expect(moveInSort(three, ["a", "b", "c"], { kind: "loose" }, mint)).toEqual([]);
  expect(sortedCount(three, sortedRoom().here)).toBe(0);
});

test("a crafted sort is cut to its bounds, with each card in one group", () => {
  const crafted = Array.from({ length: 99 }, (_, index) => ({
    id: `g${index}`,
    title: "x".repeat(500),
    cardIds: ["same", ...Array.from({ length: 50 }, (__, card) => `${index}.${card}`)],
  }));
  const read = sortGroups(crafted);
  expect(read).toHaveLength(SORT_GROUPS_LIMIT);
  const all = read.flatMap(({ cardIds }) => cardIds);
  expect(all).toHaveLength(SORTED_CARDS_LIMIT);
  expect(new Set(all).size).toBe(SORTED_CARDS_LIMIT);
  for (const junk of [null, 7, "x", [null, { id: "" }, [1]], { length: 3 }])
    expect(sortGroups(junk)).toEqual([]);
});

test("what the stage shows is read back from control, and only for its own step", () => {
  const control = {
    ...NO_CONTROL,
    step: AT as never,
    focusId: focusOfSort({ view: "matrix", percent: 65 }) as never,
  };
  expect(sortShown(control, AT)).toEqual({ view: "matrix", percent: 65 });
  expect(sortShown(control, { ...AT, stepId: "other" })).toEqual({ view: "nothing", percent: 50 });
  for (const focusId of ["", "closed", "groups", "groups.7", "groups.1e9", "x.50"])
    expect(sortShown({ ...control, focusId: focusId as never }, AT).percent).toBe(50);
});
