import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { drawChartPdf } from "../../../../electron/host/export/chartPdf.ts";
import { visualRuns } from "../../../../electron/host/export/visualRuns.ts";
import type { ChartContent } from "../../../../shared/blueprint/chartDrawing/content.ts";
import { layOut } from "../../../../shared/blueprint/chartDrawing/layOut.ts";
import { measureText } from "../../../../shared/blueprint/chartDrawing/measure.ts";
import { type Paper, PAPERS, SHEETS } from "../../../../shared/blueprint/chartDrawing/paper.ts";
import { anyChart, fullChart, someChart } from "../../../shared/blueprint/chartDrawing/someChart.ts";

const seed = 20_261_126;
const AT = Date.UTC(2026, 10, 30, 9);
const folder = mkdtempSync(path.join(tmpdir(), "charrette-pdf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pdfOf = (content: ChartContent, paper: Paper): Promise<Uint8Array> =>
  drawChartPdf(layOut(content, measureText, paper), AT);

/** What another program says of the file. */
function ask(program: string, bytes: Uint8Array, ...args: string[]): string {
  const file = path.join(folder, "chart.pdf");
  writeFileSync(file, bytes);
  return execFileSync(
    `/usr/bin/${program}`,
    [...args.filter((arg) => arg !== "-"), file, ...args.filter((arg) => arg === "-")],
    {
      encoding: "utf8",
    },
  );
}

const isWithoutPoppler = !existsSync("/usr/bin/pdftotext");
const oneLine = (text: string): string => text.replace(/\s+/g, " ");

describe("drawChartPdf", () => {
  it.each(PAPERS)("makes one page as large as %s", async (paper) => {
    const drawing = layOut(someChart([["Taste", "Season"]]), measureText, paper);
    const pdf = await PDFDocument.load(await drawChartPdf(drawing, AT));
    expect(pdf.getPageCount()).toBe(1);
    const { width, height } = pdf.getPage(0).getSize();
    expect(width).toBeCloseTo(SHEETS[paper].width, 1);
    expect(height).toBeCloseTo(SHEETS[paper].height ?? drawing.height, 1);
  });

  it("gives the same bytes for the same drawing, dated by the last edit", async () => {
    const first = await pdfOf(fullChart(), "a1");
    expect(Buffer.from(await pdfOf(fullChart(), "a1")).equals(Buffer.from(first))).toBe(true);
    const pdf = await PDFDocument.load(first, { updateMetadata: false });
    expect(pdf.getTitle()).toBe("Chef and head cook");
    expect(pdf.getLanguage()).toBe("en-CA");
    expect(pdf.getCreationDate()).toEqual(new Date(AT));
    expect(pdf.getModificationDate()).toEqual(new Date(AT));
  });

  it("writes whatever the room wrote", async () => {
    await fc.assert(
      fc.asyncProperty(anyChart, async (content) => {
        const bytes = await pdfOf(content, "a2");
        expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
      }),
      { seed, numRuns: 15 },
    );
  });

  it("keeps a drawing that is higher than a page may be", async () => {
    const many = someChart(Array.from({ length: 90 }, () => ["Taste".repeat(60)]));
    const tall = { ...layOut(many, measureText, "screen"), height: 30_000 };
    const { width, height } = (await PDFDocument.load(await drawChartPdf(tall, AT))).getPage(0).getSize();
    expect(height).toBeCloseTo(14_400, 0);
    expect(width / height).toBeCloseTo(1600 / 30_000, 3);
  });
});

describe.skipIf(isWithoutPoppler)("the PDF in another program", () => {
  it("is found whole: every task, duty and item is text in it, with accents and other scripts", async () => {
    const content = someChart([["Vérifier l’état « propre » des œufs, à 4 °C → ✓", "SENĆOŦEN ᐃᓄᒃᑎᑐᑦ"]], {
      panels: [{ title: "Outils", items: ["Thermomètre à sonde", "שלום"] }],
    });
    const text = oneLine(ask("pdftotext", await pdfOf(content, "a2"), "-raw", "-"));
    for (const said of [
      "Vérifier l’état",
      "œufs, à 4 °C → ✓",
      "SENĆOŦEN",
      "ᐃᓄᒃᑎᑐᑦ",
      "Thermomètre à sonde",
      "שלום",
    ])
      expect(text).toContain(said);

    const full = fullChart();
    const whole = oneLine(ask("pdftotext", await pdfOf(full, "a0"), "-raw", "-"));
    for (const duty of full.duties) {
      expect(whole).toContain(`${duty.code} ${duty.title}`);
      for (const task of duty.tasks) expect(whole).toContain(`${task.code} ${task.text}`);
    }
    for (const { items } of full.panels) for (const item of items) expect(whole).toContain(item);
  });

  it("has its fonts inside, as the part of them that is used", async () => {
    const bytes = await pdfOf(someChart([["Taste ✓"]]), "a1");
    const fonts = ask("pdffonts", bytes)
      .split("\n")
      .slice(2)
      .filter((line) => line !== "");
    expect(new Set(fonts.map((line) => line.split(/\s+/)[0]))).toEqual(
      new Set(["CHARTA+NotoSans-Regular", "CHARTB+DejaVuSans", "CHARTA+NotoSans-Bold"]),
    );
    for (const line of fonts) expect(line).toMatch(/yes yes yes/);
    expect(bytes.byteLength).toBeLessThan(60_000);
    expect(ask("pdfinfo", bytes)).toMatch(/Page size:\s+2383\.94 x 1683\.78 pts \(A1\)/);
  });

  it("keeps each line as wide as the drawing says", async () => {
    const content = someChart([["ToTyAVA", "affiche", "fluffy-ffi"]]);
    const drawing = layOut(content, measureText, "a3");
    const words = ask("pdftotext", await drawChartPdf(drawing, AT), "-bbox", "-");
    const lines = drawing.boxes.flatMap((box) => box.lines);
    for (const line of lines.filter(({ text }) => !text.includes(" "))) {
      const found = [...words.matchAll(/xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([^<]*)</g)].find(
        ([, xMin, , word]) => word === line.text && Math.abs(Number(xMin) - line.x) < 1,
      );
      expect(found, line.text).toBeDefined();
      expect(Number(found?.[2]) - Number(found?.[1])).toBeCloseTo(line.width, 1);
    }
    expect(lines.map(({ text }) => text)).toContain("fluffy-ffi");
  });
});

describe("visualRuns", () => {
  /** Letters a to z by font 0, Hebrew and Arabic by font 1, nothing else. */
  const fontOf = (code: number): number => (code < 0x250 ? 0 : code >= 0x590 && code < 0x700 ? 1 : -1);
  const shown = (text: string, isRtl = false) => visualRuns(text, isRtl, fontOf);

  it("keeps text from left to right as it is, and marks what no font draws", () => {
    expect(shown("ab 検c")).toEqual([
      { text: "ab ", font: 0 },
      { text: "検", font: -1 },
      { text: "c", font: 0 },
    ]);
  });

  it("puts the first word of a right-to-left line at its right end, with numbers as they are", () => {
    expect(shown("שלום 12 עולם", true).map(({ text }) => text)).toEqual(["עולם", " ", "12", " ", "שלום"]);
  });

  it("turns brackets round among letters that run from right to left", () => {
    expect(shown("(שלום)", true).map(({ text }) => text)).toEqual(["(", "שלום", ")"]);
    expect(shown("שלום (HACCP)", true).map(({ text }) => text)).toEqual(["(", "HACCP", ") ", "שלום"]);
  });

  it("draws neither joiners nor marks of direction", () => {
    const runs = shown("a\u200d\ufe0f\u2066b\u2069");
    expect(runs.map(({ text }) => text).join("")).toBe("ab");
  });
});
