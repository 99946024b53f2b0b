import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import {
  addCards,
  archiveCards,
  cards,
  foldCards,
  moveToList,
  restoreCard,
  unfoldCards,
} from "../../../shared/doc/cards.ts";
import { chart, listOf, tasksOf } from "../../../shared/doc/chart.ts";
import { foldedUnder, standingFor } from "../../../shared/doc/folding.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { reword, wordings, wordingsOf } from "../../../shared/doc/wordings.ts";
import { processorMs } from "../../support/processorTime.ts";

function withCards(...texts: readonly string[]): { doc: Y.Doc; ids: string[]; tasks: () => string[] } {
  const doc = new Y.Doc();
  const into = { activityId: "a", authorId: "ana", createdAt: 1 };
  const ids = addCards(
    doc,
    into,
    texts.map((text) => ({ text })),
  );
  const tasks = (): string[] =>
    tasksOf(chart("a", { groups: [], cards: cards.all(doc) })).map(({ text }) => text);
  return { doc, ids, tasks };
}

function both(one: Y.Doc, two: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
}

describe("folding", () => {
  test("one card stands for several, which keep their words and come back", () => {
    const { doc, ids, tasks } = withCards("Sweep floors", "Sweep the floors", "Mop floors");
    const [first = "", second = ""] = ids;
    foldCards(doc, [second], first);
    expect(tasks()).toEqual(["Sweep floors", "Mop floors"]);
    expect(
      foldedUnder(cards.all(doc))
        .get(first)
        ?.map(({ text }) => text),
    ).toEqual(["Sweep the floors"]);
    unfoldCards(doc, [second]);
    expect(tasks()).toHaveLength(3);
  });

  test("a fold by one and another wording by another lose neither", () => {
    const { doc, ids, tasks } = withCards("Sweep floors", "Sweep the floors");
    const [first = "", second = ""] = ids;
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    foldCards(doc, [second], first);
    reword(other, second, "Sweep hard floors", { personId: "bo", at: 5 });
    both(doc, other);
    for (const each of [doc, other]) {
      expect(
        foldedUnder(cards.all(each))
          .get(first)
          ?.map(({ text }) => text),
      ).toEqual(["Sweep hard floors"]);
      expect(wordingsOf(wordings.all(each), second).map(({ text }) => text)).toEqual([
        "Sweep the floors",
        "Sweep hard floors",
      ]);
    }
    expect(tasks()).toEqual(["Sweep floors"]);
  });

  test("two wordings at the same time are both in the card's history", () => {
    const { doc, ids } = withCards("Sweep floors");
    const [card = ""] = ids;
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    reword(doc, card, "Sweep all floors", { personId: "ana", at: 5 });
    reword(other, card, "Sweep hard floors", { personId: "bo", at: 6 });
    both(doc, other);
    const told = wordingsOf(wordings.all(doc), card).map(({ text }) => text);
    expect(told).toEqual(["Sweep floors", "Sweep all floors", "Sweep hard floors"]);
    expect(wordingsOf(wordings.all(other), card).map(({ text }) => text)).toEqual(told);
  });

  test("what the author wrote first is kept, whatever was slipped in for it before", () => {
    const { doc, ids } = withCards("Sweep floors");
    const [card = ""] = ids;
    const slipped = { cardId: card as never, text: "Vandal", byId: "bo" as never, at: 2 };
    wordings.insert(doc, `${card}.first`, slipped);
    reword(doc, card, "Sweep all floors", { personId: "desk", at: 5 });
    reword(doc, card, "Sweep hard floors", { personId: "desk", at: 6 });
    expect(wordingsOf(wordings.all(doc), card).map(({ text, byId }) => [text, byId])).toEqual([
      ["Sweep floors", "ana"],
      ["Sweep all floors", "desk"],
      ["Sweep hard floors", "desk"],
    ]);
  });

  test("a device whose clock is behind puts no wording before the author's first", () => {
    const doc = new Y.Doc();
    const into = { activityId: "a", authorId: "ana", createdAt: 1_000 };
    const [card = ""] = addCards(doc, into, [{ text: "Sweep floors" }]);
    reword(doc, card, "Sweep all floors", { personId: "desk", at: 400 });
    expect(wordingsOf(wordings.all(doc), card).map(({ text }) => text)).toEqual([
      "Sweep floors",
      "Sweep all floors",
    ]);
  });

  test("two folds into each other leave one that stands, the same everywhere", () => {
    const { doc, ids, tasks } = withCards("One", "Two", "Three");
    const [one = "", two = "", three = ""] = ids;
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    foldCards(doc, [one, three], two);
    foldCards(other, [two], one);
    both(doc, other);
    const standing = standingFor(cards.all(doc));
    expect(new Set(standing.values()).size).toBe(1);
    expect(standing).toEqual(standingFor(cards.all(other)));
    expect(tasks()).toHaveLength(1);
  });

  test("who takes their card back takes nobody's words with it, on the desk as in what leaves it", () => {
    const { doc, ids, tasks } = withCards("Sweep floors", "Sweep the floors", "Mop floors");
    const [first = "", second = "", third = ""] = ids;
    foldCards(doc, [third], second);
    foldCards(doc, [second], first);
    const exported = (): string[] => tasksOf(chart("a", readRecords(doc))).map(({ text }) => text);
    expect(tasks()).toEqual(["Sweep floors"]);
    archiveCards(doc, [first]);
    expect(tasks()).toEqual(["Sweep the floors"]);
    expect(exported()).toEqual(tasks());
    foldCards(doc, [second], first);
    expect(tasks(), "folded at another desk meanwhile").toEqual(["Sweep the floors"]);
    expect(exported()).toEqual(tasks());
    restoreCard(doc, first);
    expect(tasks()).toEqual(["Sweep floors"]);
  });

  test("a card folded into one that is not there, or into itself, stands alone", () => {
    const standing = standingFor([
      { id: "a", foldedInto: "gone" as never },
      { id: "b", foldedInto: "b" as never },
      { id: "c", foldedInto: "b" as never },
    ]);
    expect(Object.fromEntries(standing)).toEqual({ a: "a", b: "b", c: "b" });
  });

  test("a long chain is walked in a moment", () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({
      id: `c${index}`,
      foldedInto: `c${index + 1}` as never,
    }));
    let standing: ReadonlyMap<string, string> = new Map();
    expect(processorMs(() => (standing = standingFor(chain)))).toBeLessThan(2000);
    expect(new Set(standing.values())).toEqual(new Set(["c49999"]));
  });
});

test("a card moved to another list leaves the chart and comes back from it", () => {
  const { doc, ids, tasks } = withCards("Mop", "Sweep floors");
  const [mop = ""] = ids;
  moveToList(doc, [mop], "tools");
  expect(tasks()).toEqual(["Sweep floors"]);
  expect(listOf("a", cards.all(doc), "tools").map(({ text }) => text)).toEqual(["Mop"]);
  moveToList(doc, [mop], "tasks");
  expect(tasks()).toEqual(["Sweep floors", "Mop"]);
});
