import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addActivity } from "../../../shared/doc/activities.ts";
import { addCards, CARD_LIMIT, cards, cleanCardText } from "../../../shared/doc/cards.ts";
import { chart, tasksOf } from "../../../shared/doc/chart.ts";
import { addGroup, groups } from "../../../shared/doc/groups.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { applyImport, type ImportOptions } from "../../../shared/tasklist/applyImport.ts";
import { type ImportPlan, planImport } from "../../../shared/tasklist/planImport.ts";
import { readTable } from "../../../shared/tasklist/readTable.ts";
import { suggestColumns } from "../../../shared/tasklist/suggestColumns.ts";
import { largeTaskList, taskText } from "../../support/largeTaskList.ts";

function planOf(text: string, existing: readonly string[] = []): ImportPlan {
  const table = readTable(text, "list.tsv");
  return planImport(table, { ...suggestColumns(table), hasHeader: table.hasHeader }, existing);
}

function start(): { doc: Y.Doc; options: ImportOptions } {
  const doc = new Y.Doc();
  const activityId = addActivity(doc, { methodId: "microDacum", title: "Micro-DACUM", createdAt: 1 });
  const options = { activityId, authorId: "ana", createdAt: 1, fileName: "list.tsv", skipDuplicates: false };
  return { doc, options };
}

const textsIn = (doc: Y.Doc, activityId: string): string[] =>
  tasksOf(chart(activityId, { groups: groups.all(doc), cards: cards.all(doc) })).map((task) => task.text);

describe("the plan", () => {
  test("cleans texts, numbers rows as the file does and passes over rows without text", () => {
    const plan = planOf("Task\tDuty\n  Sweep \u00A0 floors \tFloors\n\n\tFloors\nMop\t\n");
    expect(plan.rows).toEqual([
      { row: 1, text: "Sweep floors", duty: "Floors", duplicateOf: null, isCut: false },
      { row: 4, text: "Mop", duty: "", duplicateOf: null, isCut: false },
    ]);
    expect(plan.withoutText).toBe(1);
  });

  test("marks duplicates whatever their case, spaces, punctuation and accents", () => {
    const plan = planOf("Déneiger l’entrée.\nMop\ndeneiger  L'ENTREE\nmop!\nWax floors", ["Wax-floors."]);
    expect(plan.rows.map((row) => row.duplicateOf)).toEqual([null, null, 1, 2, "existing"]);
    expect(plan.duplicates).toBe(3);
  });

  test("does not take texts of signs only for each other", () => {
    expect(planOf("!!!\n???\n!!!").rows.map((row) => row.duplicateOf)).toEqual([null, null, 1]);
  });

  test("says which texts are cut", () => {
    const plan = planOf(`${"Sweep ".repeat(100)}\nMop`);
    expect(plan.cut).toBe(1);
    expect(plan.rows[0]?.text.length).toBeLessThanOrEqual(CARD_LIMIT);
  });

  test("never cuts a sign in half", () => {
    expect(cleanCardText(`${"a".repeat(CARD_LIMIT - 1)}😀`)).toBe("a".repeat(CARD_LIMIT - 1));
  });
});

describe("the import", () => {
  test("keeps order, duties, sources and duplicates", async () => {
    const { doc, options } = start();
    addGroup(doc, options.activityId, "FLOORS");
    const plan = planOf("Task\tDuty\nWax\tWalls\nSweep\tFloors\nMop\tfloors\nsweep.\tFloors\nRest\t\n");
    expect(await applyImport(doc, plan, options)).toEqual({ added: 5, skippedDuplicates: 0, addedDuties: 1 });
    const rows = chart(options.activityId, { groups: groups.all(doc), cards: cards.all(doc) });
    expect(rows.map((row) => [row.duty?.title ?? "", row.tasks.map((task) => task.text)])).toEqual([
      ["", ["Rest"]],
      ["FLOORS", ["Sweep", "Mop", "sweep."]],
      ["Walls", ["Wax"]],
    ]);
    expect(rows[1]?.tasks[1]?.card).toMatchObject({
      authorId: "ana",
      createdAt: 1,
      source: { kind: "imported", file: "list.tsv", row: 3 },
    });
  });

  test("goes after the cards that are there", async () => {
    const { doc, options } = start();
    addCards(doc, options, [{ text: "First" }]);
    await applyImport(doc, planOf("Second\nThird"), options);
    expect(textsIn(doc, options.activityId)).toEqual(["First", "Second", "Third"]);
  });

  test("leaves duplicates out when told to", async () => {
    const { doc, options } = start();
    const result = await applyImport(doc, planOf("Sweep\nsweep!\nMop"), { ...options, skipDuplicates: true });
    expect(result).toEqual({ added: 2, skippedDuplicates: 1, addedDuties: 0 });
    expect(textsIn(doc, options.activityId)).toEqual(["Sweep", "Mop"]);
  });
});

test("a wrong duty column of 5,000 different values does not hang", async () => {
  const { doc, options } = start();
  const table = readTable(largeTaskList(5_000), "large.tsv");
  const plan = planImport(table, { textColumn: 1, dutyColumn: 0, hasHeader: true }, []);
  expect(await applyImport(doc, plan, options)).toMatchObject({ added: 5_000, addedDuties: 5_000 });
});

test("19,450 rows are one undo, in chunks that leave the window its turn", { timeout: 60_000 }, async () => {
  const { doc, options } = start();
  addCards(doc, options, [{ text: "Typed before" }]);
  const undo = new Y.UndoManager([cards.root(doc), groups.root(doc)], {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: 0,
  });
  addCards(doc, options, [{ text: "Typed just before" }]);

  const replica = new Y.Doc();
  Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc));
  doc.on("update", (update: Uint8Array) => Y.applyUpdate(replica, update));
  const plan = planOf(largeTaskList(19_450));
  expect(plan).toMatchObject({ duplicates: 0, cut: 0, withoutText: 0 });
  let pauses = 0;
  let transactions = 0;
  const progress: number[] = [];
  doc.on("afterTransaction", (transaction: Y.Transaction) => {
    if (transaction.origin === LOCAL) transactions += 1;
  });
  undo.stopCapturing();
  undo.captureTimeout = Number.POSITIVE_INFINITY;
  const result = await applyImport(doc, plan, {
    ...options,
    onProgress: (done, total) => progress.push(done / total),
    pause: async () => {
      pauses += 1;
      await Promise.resolve();
    },
  });
  undo.captureTimeout = 0;
  undo.stopCapturing();

  expect(result).toEqual({ added: 19_450, skippedDuplicates: 0, addedDuties: 12 });
  expect([pauses, transactions, progress.length, progress.at(-1)]).toEqual([48, 49, 49, 1]);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  const imported = textsIn(doc, options.activityId);
  expect(imported).toHaveLength(19_452);

  undo.undo();
  expect(textsIn(doc, options.activityId)).toEqual(["Typed before", "Typed just before"]);
  expect(groups.all(doc)).toEqual([]);
  undo.redo();
  expect(textsIn(doc, options.activityId)).toEqual(imported);
  expect(textsIn(replica, options.activityId)).toEqual(imported);
});

test("the generated list has no two equal tasks", () => {
  expect(new Set(Array.from({ length: 20_000 }, (_, index) => taskText(index))).size).toBe(20_000);
});
