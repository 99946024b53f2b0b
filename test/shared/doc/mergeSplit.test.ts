import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import {
  addCards,
  archiveCards,
  assignCards,
  cards,
  cleanTag,
  moveToList,
  restoreCard,
  TAG_LIMIT,
  tagCards,
  TAGS_LIMIT,
  untagCards,
} from "../../../shared/doc/cards.ts";
import { chart, listOf, removedCards, tasksOf } from "../../../shared/doc/chart.ts";
import { dutyOfIdeas, makeDutiesOf } from "../../../shared/doc/dutyIdeas.ts";
import { foldedUnder } from "../../../shared/doc/folding.ts";
import { addGroup, archiveGroup, groups } from "../../../shared/doc/groups.ts";
import { areKeptApart, keepApart, keptApart } from "../../../shared/doc/keptApart.ts";
import { foldCardsAs, splitCard } from "../../../shared/doc/mergeSplit.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { wordings, wordingsOf } from "../../../shared/doc/wordings.ts";

const BY = { personId: "fay", at: 9 };

function withCards(...texts: readonly string[]) {
  const doc = new Y.Doc();
  const undo = new Y.UndoManager(
    [cards, wordings, groups].map((table) => table.root(doc)),
    { trackedOrigins: new Set([LOCAL]), captureTimeout: 0 },
  );
  const into = { activityId: "a", authorId: "ana", createdAt: 1, stepId: "write" };
  const ids = addCards(
    doc,
    into,
    texts.map((text) => ({ text })),
  );
  const rows = () => chart("a", { groups: groups.all(doc), cards: cards.all(doc) });
  const tasks = (): string[] => tasksOf(rows()).map(({ code, text }) => `${code} ${text}`);
  return { doc, ids, tasks, undo };
}

describe("splitting a card", () => {
  test("puts the other parts right after it, by the same author, and keeps what it said", () => {
    const { doc, ids, tasks } = withCards("Sweep", "Mop and wax and buff", "Dust");
    assignCards(doc, ids, addGroup(doc, "a", "Floors"));
    const [, card = ""] = ids;
    tagCards(doc, [card], "evening");
    const made = splitCard(doc, card, ["Mop floors", "  ", "Wax floors", "Buff floors"], BY);
    expect(tasks()).toEqual(["A-1 Sweep", "A-2 Mop floors", "A-3 Wax floors", "A-4 Buff floors", "A-5 Dust"]);
    for (const id of made)
      expect(cards.get(doc, id)).toMatchObject({
        authorId: "ana",
        originId: card,
        list: "tasks",
        stepId: "write",
        tags: ["evening"],
      });
    expect(wordingsOf(wordings.all(doc), card).map(({ text, byId }) => [text, byId])).toEqual([
      ["Mop and wax and buff", "ana"],
      ["Mop floors", "fay"],
    ]);
  });

  test("is one step of undo", () => {
    const { doc, ids, tasks, undo } = withCards("Mop and wax");
    splitCard(doc, ids[0] ?? "", ["Mop", "Wax"], BY);
    undo.undo();
    expect(tasks()).toEqual(["0-1 Mop and wax"]);
    expect(wordings.all(doc)).toEqual([]);
  });

  test("into fewer than two parts changes nothing", () => {
    const { doc, ids, tasks } = withCards("Mop");
    expect(splitCard(doc, ids[0] ?? "", ["Mop floors", " "], BY)).toEqual([]);
    expect(splitCard(doc, "gone", ["Mop", "Wax"], BY)).toEqual([]);
    expect(tasks()).toEqual(["0-1 Mop"]);
  });

  test("of one card by two people at once loses none of their words", () => {
    const { doc, ids } = withCards("Mop and wax", "Dust");
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    splitCard(doc, ids[0] ?? "", ["Mop floors", "Wax floors"], BY);
    splitCard(other, ids[0] ?? "", ["Damp-mop", "Wax"], { personId: "cy", at: 10 });
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const said = (each: Y.Doc): string[] =>
      [...cards.all(each), ...wordings.all(each)].map(({ text }) => text).toSorted();
    expect(said(doc)).toEqual(said(other));
    expect(said(doc)).toEqual(
      expect.arrayContaining(["Mop and wax", "Mop floors", "Wax floors", "Damp-mop", "Wax"]),
    );
  });
});

test("folding several under another wording is one step of undo and keeps every word", () => {
  const { doc, ids, tasks, undo } = withCards("Mop", "Mop floor", "Mop the floor");
  foldCardsAs(doc, ids, ids[1] ?? "", "Mop hard floors", BY);
  expect(tasks()).toEqual(["0-1 Mop hard floors"]);
  expect(
    foldedUnder(cards.all(doc))
      .get(ids[1] ?? "")
      ?.map(({ text }) => text)
      .toSorted(),
  ).toEqual(["Mop", "Mop the floor"]);
  expect(wordingsOf(wordings.all(doc), ids[1] ?? "")[0]?.text).toBe("Mop floor");
  undo.undo();
  expect(tasks()).toHaveLength(3);
});

test("tags are given and taken, each once and not too many", () => {
  const { doc, ids } = withCards("Mop", "Wax");
  tagCards(doc, ids, "  wet   work ");
  tagCards(doc, ids.slice(0, 1), "wet work");
  tagCards(doc, ids, "   ");
  const tagsOf = (): string[] => cards.all(doc).map(({ tags }) => tags.join("|"));
  expect(tagsOf()).toEqual(["wet work", "wet work"]);
  untagCards(doc, ids.slice(1), "wet work");
  expect(tagsOf().toSorted()).toEqual(["", "wet work"]);
  for (let count = 0; count < 20; count++) tagCards(doc, ids, `tag ${count}`);
  for (const { tags } of cards.all(doc)) expect(tags).toHaveLength(TAGS_LIMIT);
  expect(cleanTag("x".repeat(100))).toHaveLength(TAG_LIMIT);
});

test("a stray card goes to its list, and from there under a duty, in one step", () => {
  const { doc, ids, tasks, undo } = withCards("Mop", "Wax");
  const duty = addGroup(doc, "a", "Floors");
  moveToList(doc, ids, "tools");
  expect(tasks()).toEqual([]);
  moveToList(doc, ids, "tasks", duty);
  expect(tasks()).toEqual(["A-1 Mop", "A-2 Wax"]);
  undo.undo();
  expect(listOf("a", cards.all(doc), "tools").map(({ text }) => text)).toEqual(["Mop", "Wax"]);
});

test("what was removed is listed and comes back", () => {
  const { doc, ids, tasks } = withCards("Mop", "Wax");
  archiveCards(doc, ids.slice(0, 1));
  expect(removedCards("a", cards.all(doc)).map(({ text }) => text)).toEqual(["Mop"]);
  restoreCard(doc, ids[0] ?? "");
  expect(removedCards("a", cards.all(doc))).toEqual([]);
  expect(tasks()).toHaveLength(2);
});

test("a duty idea is used while a duty of it stands", () => {
  const { doc, ids } = withCards("Floors", "Windows");
  moveToList(doc, ids, "dutyIdeas");
  const [floors = ""] = makeDutiesOf(doc, "a", [...ids, "gone"]);
  expect(groups.all(doc).map(({ title }) => title)).toHaveLength(2);
  expect([...dutyOfIdeas("a", groups.all(doc)).keys()].toSorted()).toEqual(ids.toSorted());
  archiveGroup(doc, floors);
  expect([...dutyOfIdeas("a", groups.all(doc)).keys()]).toEqual(ids.slice(1));
  expect(listOf("a", cards.all(doc), "dutyIdeas")).toHaveLength(2);
});

test("cards judged to say two things stay so, whichever way round they are asked about", () => {
  const doc = new Y.Doc();
  keepApart(doc, ["b", "a", "c"], BY);
  const rows = new Map(keptApart.all(doc).map((row) => [row.id, row]));
  expect(areKeptApart(rows, ["a", "b"])).toBe(true);
  expect(areKeptApart(rows, ["c", "b", "a"])).toBe(true);
  expect(areKeptApart(rows, ["a", "b", "d"])).toBe(false);
});
