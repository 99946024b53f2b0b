import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readChosenFile, safeFileName, writeChosenFile } from "../../../electron/main/files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "charrette-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("readChosenFile", () => {
  test("reads name and bytes", async () => {
    const file = path.join(folder, "tâches.tsv");
    writeFileSync(file, "a\tb");
    const { name, bytes } = await readChosenFile(file);
    expect(name).toBe("tâches.tsv");
    expect(new TextDecoder().decode(bytes)).toBe("a\tb");
  });

  test("refuses a file above the limit without reading it", async () => {
    const file = path.join(folder, "big.csv");
    writeFileSync(file, "");
    truncateSync(file, 32 * 1024 * 1024 + 1);
    await expect(readChosenFile(file)).rejects.toMatchObject({
      code: "file-too-large",
      detail: { file: "big.csv", limit: 32 },
    });
  });

  test("says that a file is not there", async () => {
    await expect(readChosenFile(path.join(folder, "gone.csv"))).rejects.toMatchObject({
      code: "file-missing",
    });
  });
});

describe("writeChosenFile", () => {
  test("replaces a file whole and leaves nothing else behind", async () => {
    const file = path.join(folder, "blueprint.docx");
    writeFileSync(file, "old");
    await writeChosenFile(file, new TextEncoder().encode("new"));
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["blueprint.docx"]);
  });

  test("leaves no temporary file when it cannot finish", async () => {
    // A folder stands where the file should go, so the last step fails.
    await expect(writeChosenFile(folder, new Uint8Array(3))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
    const siblings = readdirSync(path.dirname(folder)).filter((name) => name.endsWith(".charrette"));
    expect(siblings).toEqual([]);
  });
});

describe("safeFileName", () => {
  test.each([
    ["Building service worker.docx", "Building service worker.docx"],
    ["Soins: été 2026/2027.docx", "Soins été 2026 2027.docx"],
    ["../../etc/passwd", "etc passwd"],
    ["con.html", "_con.html"],
    ["con .docx", "_con .docx"],
    ["Contract.docx", "Contract.docx"],
    [`${"x".repeat(99)}😀.docx`, `${"x".repeat(99)}.docx`],
    [`a.${"x".repeat(14)}😀`, `a.${"x".repeat(14)}`],
    ["a\u0000b\nc.json", "a b c.json"],
    ["   ...   ", "charrette"],
    ["", "charrette"],
    ["name. . ", "name"],
  ])("%j becomes %j", (given, expected) => {
    expect(safeFileName(given)).toBe(expected);
  });

  test("keeps the ending of a long name", () => {
    const name = safeFileName(`${"x".repeat(400)}.docx`);
    expect(name).toHaveLength(105);
    expect(name.endsWith(".docx")).toBe(true);
  });
});
