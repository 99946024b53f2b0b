import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { decodeTable, FILE_LIMIT_MIB } from "../../../shared/tasklist/decodeTable.ts";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, "../../fixtures/tasklists", name)));

const bytes = (...parts: readonly (number | string)[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : [part])),
  );

describe("what is text", () => {
  test("UTF-8 with and without byte order mark", () => {
    expect(decodeTable(new TextEncoder().encode("Tâche\n"), "a.csv")).toBe("Tâche\n");
    expect(decodeTable(new TextEncoder().encode("\uFEFFTâche\n"), "a.csv")).toBe("Tâche\n");
  });

  test("UTF-16 in both byte orders by its mark", () => {
    const text = "Enlever la neige\tExtérieur";
    const little = Buffer.from(`\uFEFF${text}`, "utf16le");
    expect(decodeTable(new Uint8Array(little), "a.txt")).toBe(text);
    expect(decodeTable(new Uint8Array(Buffer.from(little).swap16()), "a.txt")).toBe(text);
  });

  test("windows-1252 where it is not UTF-8", () => {
    const text = decodeTable(fixture("french-semicolon-windows-1252.csv"), "a.csv");
    expect(text).toContain("Propreté des lieux;Balayer");
    expect(text).toContain("Déneiger l’entrée");
  });

  test("an empty file is an empty text", () => {
    expect(decodeTable(new Uint8Array(), "a.csv")).toBe("");
  });
});

describe("what is not", () => {
  test.each([
    ["a picture", fixture("picture.png")],
    ["a spreadsheet", bytes("PK", 3, 4, "word/document.xml".repeat(20))],
    ["a PDF without a control character", bytes("%PDF-1.7\nobj")],
    ["rich text", bytes("{\\rtf1\\ansi Task}")],
    ["one NUL", bytes("Task\nSweep", 0, "\n")],
    ["UTF-16 without its mark", new Uint8Array(Buffer.from("Task\nSweep\n", "utf16le"))],
    ["many control characters", bytes("Task", 1, 2, 3, "Sweep")],
  ])("%s", (_, content) => {
    expect(() => decodeTable(content, "list.bin")).toThrow(
      expect.objectContaining({ code: "file-not-text", detail: { file: "list.bin" } }),
    );
  });

  test("a file over the limit is refused before it is decoded", () => {
    const content = new Uint8Array(FILE_LIMIT_MIB * 1024 * 1024 + 1);
    expect(() => decodeTable(content, "list.csv")).toThrow(
      expect.objectContaining({ code: "file-too-large", detail: { file: "list.csv", limit: 32 } }),
    );
  });
});
