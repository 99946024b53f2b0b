import { describe, expect, test } from "vitest";
import { duplicateLearningCard, placeLearningCards } from "../../../shared/doc/learningCards.ts";
import { mergeSections } from "../../../shared/doc/mergeSections.ts";
import { changeBoardSection, shareSections } from "../../../shared/doc/storyboards.ts";
import { type Direction, ownFirst, placeOf, stepFrom } from "../../../shared/storyboard/moves.ts";
import { designed, type Laid } from "./designed.ts";

const card = (title: string): Laid => ({ type: "practice", title });
const kitchen = () =>
  designed({ One: [card("a"), card("b"), card("c")], Two: [], Three: [card("d")] }, [card("e")]);
type Kitchen = ReturnType<typeof kitchen>;

const lines = ({ board }: Kitchen): string[] => [
  ...board().rows.map(({ cards }) => cards.map(({ title }) => title).join("")),
  board()
    .beside.map(({ title }) => title)
    .join(""),
];
const idOf = ({ all }: Kitchen, title: string): string =>
  all().find((each) => each.title === title)?.id ?? "";

function go(w: Kitchen, title: string, direction: Direction): string[] {
  const spot = stepFrom(w.board(), idOf(w, title), direction);
  if (spot) placeLearningCards(w.doc, [idOf(w, title)], spot);
  return spot ? lines(w) : [];
}

describe("a step of a card", () => {
  test("goes among its neighbours, and no further than its section", () => {
    const w = kitchen();
    expect(go(w, "a", "earlier")).toEqual([]);
    expect(go(w, "a", "later")).toEqual(["bac", "", "d", "e"]);
    expect(go(w, "a", "later")).toEqual(["bca", "", "d", "e"]);
    expect(go(w, "a", "later")).toEqual([]);
    expect(go(w, "a", "earlier")).toEqual(["bac", "", "d", "e"]);
  });

  test("goes to the section beside, also to an empty one and off the board", () => {
    const w = kitchen();
    expect(go(w, "c", "sectionAfter")).toEqual(["ab", "c", "d", "e"]);
    expect(go(w, "d", "sectionAfter").slice(0, 3)).toEqual(["ab", "c", ""]);
    expect(lines(w)[3]?.split("").toSorted().join("")).toBe("de");
    expect(go(w, "a", "sectionBefore")).toEqual([]);
    expect(placeOf(w.board(), idOf(w, "b"))).toEqual({ sectionId: w.sectionIds[0], number: 2, count: 2 });
  });
});

describe("several cards", () => {
  test("keep the order in which they are put", () => {
    const w = kitchen();
    const [a, c, e] = [idOf(w, "a"), idOf(w, "c"), idOf(w, "e")];
    placeLearningCards(w.doc, [e, c, a], { sectionId: w.sectionIds[2] ?? "", beforeId: idOf(w, "d") });
    expect(lines(w)).toEqual(["b", "", "ecad", ""]);
    placeLearningCards(w.doc, [a, e], { sectionId: w.sectionIds[1] ?? "", beforeId: null });
    expect(lines(w)).toEqual(["b", "ae", "cd", ""]);
    placeLearningCards(w.doc, [a, e], { sectionId: w.sectionIds[1] ?? "", beforeId: e });
    expect(lines(w), "before one of themselves they stay").toEqual(["b", "ae", "cd", ""]);
  });

  test("a copy lies right after its card, with all that it says", () => {
    const w = kitchen();
    const copyId = duplicateLearningCard(w.doc, idOf(w, "a"), "bo");
    expect(lines(w)).toEqual(["aabc", "", "d", "e"]);
    expect(w.board().rows[0]?.cards[1]).toMatchObject({ id: copyId, title: "a", authorId: "bo" });
  });
});

describe("sections", () => {
  test("merge in order, and nothing of a section that is gone", () => {
    const w = kitchen();
    const [one = "", two = "", three = ""] = w.sectionIds;
    mergeSections(w.doc, one, three);
    expect(lines(w)).toEqual(["", "dabc", "e"]);
    mergeSections(w.doc, three, one);
    expect(lines(w), "into one that is gone").toEqual(["", "dabc", "e"]);
    changeBoardSection(w.doc, three, { archived: true });
    expect(lines(w)[0]).toBe("");
    expect(lines(w)[1]?.length, "beside the board").toBe(5);
    expect(two).not.toBe("");
  });

  test("are shared out among tables in order, and a table’s own come first", () => {
    const w = kitchen();
    shareSections(w.doc, w.activityId, 2);
    expect(w.board().rows.map(({ section }) => section.table)).toEqual([1, 1, 2]);
    expect(ownFirst(w.board(), 2).rows.map(({ section }) => section.title)).toEqual(["Three", "One", "Two"]);
    shareSections(w.doc, w.activityId, 1);
    expect(w.board().rows.map(({ section }) => section.table)).toEqual([0, 0, 0]);
  });
});
