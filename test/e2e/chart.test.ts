/** The chart on the desk, from the sample workshop to files on a disk, in a real browser. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visit, type Visitor } from "../support/browser.ts";
import { goTo, openSample } from "../support/deskPage.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";

let host: OwnHost;
let desk: Visitor;

beforeAll(async () => {
  host = await openOwnHost();
  desk = await visit(host.browser, host.link, { width: 1280, height: 800 });
  await openSample(desk.page);
});

afterAll(() => host.close());

describe("the chart on the desk", () => {
  test("draws the sheet, and every line of text stays inside its box as the browser measures it", async () => {
    const { page } = desk;
    await goTo(desk.page, "Chart");
    await page.getByRole("img", { name: "Building service worker" }).waitFor();
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll<SVGGElement>(".chart-drawing g")].flatMap((group) => {
        const box = group.querySelector("rect")?.getBoundingClientRect();
        return [...group.querySelectorAll("text")].flatMap((text) => {
          const line = text.getBoundingClientRect();
          const isInside =
            box === undefined ||
            (line.left >= box.left - 1 && line.right <= box.right + 1 && line.bottom <= box.bottom + 1);
          return isInside ? [] : [text.textContent];
        });
      }),
    );
    expect(outside).toEqual([]);
    expect(await page.locator(".chart-drawing text").count()).toBeGreaterThan(30);
  });

  test("comes closer and goes back, by keyboard too", async () => {
    const { page } = desk;
    const wide = async () => (await page.locator(".chart-drawing svg").boundingBox())?.width ?? 0;
    const whole = await wide();
    await page.getByRole("button", { name: "Larger" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("150%").waitFor();
    expect(await wide()).toBeCloseTo(whole * 1.5, 0);
    await page.getByRole("button", { name: "Window width" }).click();
    await page.getByText("100%").waitFor();
    expect(await wide()).toBeCloseTo(whole, 0);
  });

  test("shows the same as headings and lists", async () => {
    const { page } = desk;
    const drawn = (await page.locator(".chart-drawing").textContent()) ?? "";
    await page.getByRole("radio", { name: "Outline" }).check();
    await page.getByRole("heading", { level: 2, name: "Building service worker" }).waitFor();
    const outline = page.locator(".chart-outline");
    expect(await outline.locator("h3 .code-badge").count()).toBe(4);
    expect(await outline.locator(".task-code").count()).toBe(16);
    const squeezed = drawn.replace(/\s+/g, "");
    for (const text of await outline.locator(".task-code + span, .chart-items li").allTextContents())
      expect(squeezed).toContain(text.replace(/\s+/g, ""));
    await page.getByRole("radio", { name: "Drawing" }).check();
  });

  test("follows a change, and is saved as what is shown on the sheet chosen", async () => {
    const { page } = desk;
    await goTo(desk.page, "Tasks and duties");
    await page.getByRole("button", { name: /^Reword A-1 / }).click();
    await page.getByRole("textbox", { name: "Task", exact: true }).fill("Polish the brass <lion> & door");
    await page.keyboard.press("Enter");
    await goTo(desk.page, "Chart");
    await page.locator(".chart-drawing").getByText("Polish the brass").waitFor();
    await page.getByRole("button", { name: /\) Sheet$/ }).click();
    await page.getByRole("option", { name: "ARCH D (36 × 24 in)" }).click();
    for (const [button, name] of [
      ["Save as PDF", "building-service-worker-chart-archd.pdf"],
      ["Save as SVG", "building-service-worker-chart-archd.svg"],
    ] as const) {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      expect((await download).suggestedFilename()).toBe(name);
      await (await download).saveAs(path.join(host.folder, name));
      await page.getByText(`Saved: ${name}`).waitFor();
    }
    const pdf = await PDFDocument.load(
      readFileSync(path.join(host.folder, "building-service-worker-chart-archd.pdf")),
    );
    expect(pdf.getPage(0).getSize()).toEqual({ width: 2592, height: 1728 });
    const svg = readFileSync(path.join(host.folder, "building-service-worker-chart-archd.svg"), "utf8");
    expect(svg).toContain("&lt;lion&gt; &amp;");
    // The browser itself reads the file as XML, and finds every text in it.
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        error: parsed.querySelector("parsererror")?.textContent ?? "",
        text: parsed.documentElement.textContent,
      };
    }, svg);
    expect(read.error).toBe("");
    expect(read.text).toContain("<lion>");
    await goTo(desk.page, "Export");
    await page.getByRole("button", { name: "Export chart (PDF)" }).waitFor();
  });

  test("says what to do first where there is no chart", async () => {
    const { page } = desk;
    await page.getByRole("button", { name: "All workshops" }).click();
    await page.getByRole("button", { name: "New workshop" }).click();
    await page.getByRole("textbox", { name: "Title of the workshop" }).fill("Cook");
    await page.keyboard.press("Enter");
    await goTo(desk.page, "Chart");
    await page.getByText("No activity yet").waitFor();
    await goTo(desk.page, "Workshop");
    await page.getByRole("button", { name: "Add to the agenda" }).first().click();
    await goTo(desk.page, "Chart");
    await page.getByText("There is no chart yet").waitFor();
    await page.getByRole("button", { name: "Go to tasks and duties" }).click();
    await page.getByRole("heading", { level: 1, name: "Tasks and duties" }).waitFor();
    expect(desk.complaints).toEqual([]);
  });
});
