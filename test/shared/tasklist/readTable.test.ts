import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { decodeTable } from "../../../shared/tasklist/decodeTable.ts";
import {
  columnNames,
  dataRows,
  readTable,
  ROW_LIMIT,
  type Table,
} from "../../../shared/tasklist/readTable.ts";
import { columnNamed, suggestColumns } from "../../../shared/tasklist/suggestColumns.ts";

function readFixture(name: string): Table {
  const file = path.join(import.meta.dirname, "../../fixtures/tasklists", name);
  return readTable(decodeTable(new Uint8Array(readFileSync(file)), name), name);
}

const cellsOf = (table: Table): (readonly string[])[] => dataRows(table).map((row) => row.cells);
const janitors = readFixture("onet-37-2011.00-janitors-and-cleaners.tsv");
const sentences = dataRows(janitors).map((row) => row.cells[2] ?? "");

describe("the O*NET list", () => {
  test("has a heading, 23 rows and its tasks in the column Task", () => {
    expect(janitors).toMatchObject({ delimiter: "\t", hasHeader: true, blankRows: 0, ragged: { count: 0 } });
    expect(dataRows(janitors)).toHaveLength(23);
    expect(columnNames(janitors)).toEqual([
      "O*NET-SOC Code",
      "Task ID",
      "Task",
      "Task Type",
      "Incumbents Responding",
      "Date",
      "Domain Source",
    ]);
    expect(suggestColumns(janitors)).toEqual({ textColumn: 2, dutyColumn: null });
  });

  test("finds the tasks without the heading as well", () => {
    expect(suggestColumns(janitors, false)).toEqual({ textColumn: 2, dutyColumn: null });
  });

  test.each([",", ";", "\t"])("reads the same when a spreadsheet saves it with %j", (delimiter) => {
    const text = Papa.unparse(
      janitors.rows.map((row) => [...row.cells]),
      { delimiter },
    );
    const again = readTable(text, "again.csv");
    expect(again).toMatchObject({ delimiter, hasHeader: true, ragged: { count: 0 } });
    expect(cellsOf(again)).toEqual(cellsOf(janitors));
  });

  test.each([",", ";"])("saved with %j without its heading, it is still a table", (delimiter) => {
    const text = Papa.unparse(
      dataRows(janitors).map((row) => [...row.cells]),
      { delimiter },
    );
    const again = readTable(text, "again.csv");
    expect(again).toMatchObject({ delimiter, hasHeader: false });
    expect(suggestColumns(again).textColumn).toBe(2);
  });
});

describe("a pasted column", () => {
  test("of sentences with commas stays one column of one task a line", () => {
    const table = readTable(sentences.join("\r\n"), "pasted");
    expect(table).toMatchObject({ delimiter: "", hasHeader: false, columnCount: 1, ragged: { count: 0 } });
    expect(table.rows.map((row) => row.cells)).toEqual(sentences.map((sentence) => [sentence]));
  });

  test.each([
    ["with its heading", ["Task", ...sentences], true],
    ["one line", ["Service, clean, or supply restrooms."], false],
    ["one line without spaces", ["Sweep,mop,dust"], false],
    ["each line with one comma", ["Sweep, mop", "Dust, polish", "Wash, rinse"], false],
    ["with semicolons", ["Sweep; mop", "Dust; polish; wax", "Wash"], false],
    ["with numbers", ["Lift 1,000 kg, or more", "Mix 2,5 litres, then stir", "Wash"], false],
    [
      "in French",
      ["Balayer, laver et polir les planchers.", "Vider les poubelles", "Ranger : balais, seaux"],
      false,
    ],
  ])("%s", (_, lines, hasHeader) => {
    const table = readTable(lines.join("\n"), "pasted");
    expect(table).toMatchObject({ delimiter: "", hasHeader, columnCount: 1 });
    expect(table.rows.map((row) => row.cells)).toEqual(lines.map((line) => [line]));
  });

  test("keeps a cell that Excel quoted for its line end in one row", () => {
    const table = readTable(
      'Sweep floors\r\n"Dust walls,\nthen ""high"" shelves"\r\nMop, rinse\r\n',
      "pasted",
    );
    expect(table.rows.map((row) => row.cells[0])).toEqual([
      "Sweep floors",
      'Dust walls,\nthen "high" shelves',
      "Mop, rinse",
    ]);
  });

  test("of two columns is split at its tabs", () => {
    const table = readTable("Sweep, mop\tFloors\nDust\tFurniture\n", "pasted");
    expect(table).toMatchObject({ delimiter: "\t", columnCount: 2 });
  });
});

describe("files", () => {
  test("semicolons with decimal commas, French headings", () => {
    const table = readFixture("french-semicolon-windows-1252.csv");
    expect(table).toMatchObject({ delimiter: ";", hasHeader: true, ragged: { count: 0 } });
    expect(cellsOf(table)[2]).toEqual(["Sécurité", "Vérifier les portes; signaler les dangers.", "1"]);
    expect(suggestColumns(table)).toEqual({ textColumn: 1, dutyColumn: 0 });
  });

  test("ragged rows are padded or kept, and named by their lines", () => {
    const table = readFixture("ragged.tsv");
    expect(table).toMatchObject({ columnCount: 4, blankRows: 1, ragged: { count: 2, lines: [3, 5] } });
    expect(cellsOf(table)).toEqual([
      ["1", "Gather and empty trash.", "Core"],
      ["2", "Dust furniture, walls, or equipment.", ""],
      ["3", "Steam clean carpets.", "Core", "seen twice"],
      ["4", "", "Core"],
      ["5", "gather and empty trash", "Core"],
    ]);
  });

  test("line ends and quotation marks inside cells", () => {
    const table = readFixture("quoted-newlines.csv");
    expect(table).toMatchObject({ delimiter: ",", hasHeader: true, ragged: { count: 0 } });
    expect(cellsOf(table)).toEqual([
      ["Clean windows,\r\nglass partitions, or mirrors.", 'first line\r\nsecond "line"'],
      ["Strip and seal floors.", ""],
    ]);
  });

  test("stray quotation marks", () => {
    const table = readFixture("stray-quotes.tsv");
    expect(cellsOf(table).map((row) => row[0])).toEqual([
      '"Clean" the floors.',
      "Sweep, mop",
      'Measure a 5" pipe.',
      '"Polish',
      "Wax",
    ]);
    expect(table.ragged.count).toBe(0);
  });

  test("UTF-16", () => {
    const table = readFixture("utf-16.txt");
    expect(cellsOf(table)).toEqual([
      ["Enlever la neige", "Extérieur"],
      ["Tondre la pelouse", "Extérieur"],
    ]);
    expect(suggestColumns(table)).toEqual({ textColumn: 0, dutyColumn: 1 });
  });

  test("commas without quotation marks in the last column are reported, not lost", () => {
    const table = readTable("id,task\n1,Service, clean, or supply restrooms.\n2,Gather trash.\n", "a.csv");
    expect(table).toMatchObject({
      delimiter: ",",
      hasHeader: true,
      columnCount: 4,
      ragged: { count: 1, lines: [2] },
    });
    expect(cellsOf(table)[0]).toEqual(["1", "Service", " clean", " or supply restrooms."]);
  });

  test("a column once used leaves no ragged rows", () => {
    expect(readTable("Task,Date,,\nSweep,1,,\nMop,2\n", "a.csv")).toMatchObject({ columnCount: 4 });
    expect(readTable("Task,Date\nSweep,1,,\nMop,2\n", "a.csv")).toMatchObject({
      columnCount: 2,
      ragged: { count: 0 },
    });
  });
});

describe("the heading", () => {
  test.each([
    ["known words", "Tâche;Durée\nBalayer;2\n", true],
    ["short words over figures", "Libelle;Points\nBalayer les sols;2\nLaver;3\n", true],
    ["tasks in every row", "Balayer les sols;Laver les vitres\nRanger;Polir\nCirer;Frotter\n", false],
  ])("%s", (_, text, hasHeader) => {
    expect(readTable(text, "a.csv").hasHeader).toBe(hasHeader);
  });

  test("the caller knows better", () => {
    const table = readTable("Task\nSweep\n", "a.csv", { hasHeader: false });
    expect(dataRows(table)).toHaveLength(2);
    expect(dataRows(table, true)).toHaveLength(1);
    expect(columnNames(table)).toEqual([""]);
    expect(columnNames(table, true)).toEqual(["Task"]);
  });

  test("columns are found by heading or number", () => {
    expect(columnNamed(janitors, "task")).toBe(2);
    expect(columnNamed(janitors, "Domain source")).toBe(6);
    expect(columnNamed(janitors, "3")).toBe(2);
    expect(columnNamed(janitors, "8")).toBeUndefined();
    expect(columnNamed(janitors, "Duty")).toBeUndefined();
  });
});

describe("refused", () => {
  test.each(["empty.csv", "header-only.csv"])("%s has no rows with text", (name) => {
    expect(() => readFixture(name)).toThrow(
      expect.objectContaining({ code: "file-empty", detail: { file: name } }),
    );
  });

  test("more rows than the limit; the limit itself is read", () => {
    const lines = (count: number): string => "Sweep\n".repeat(count);
    expect(readTable(lines(ROW_LIMIT), "a.csv").rows).toHaveLength(ROW_LIMIT);
    expect(readTable(`Task\n${lines(ROW_LIMIT)}`, "a.csv").rows).toHaveLength(ROW_LIMIT + 1);
    expect(() => readTable(lines(ROW_LIMIT + 1), "a.csv")).toThrow(
      expect.objectContaining({ code: "file-too-many-rows", detail: { file: "a.csv", limit: ROW_LIMIT } }),
    );
  });
});
