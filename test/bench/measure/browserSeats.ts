/** Members with a real browser on the real page, who write tasks with real keys. */
import type { Browser, Page } from "playwright-core";
import { launchBrowser, PHONE, visit, type Visitor } from "../../support/browser.ts";
import { BROWSER_WORDS } from "./browserWords.ts";
import { now } from "./latency.ts";
import { doAtTheirTimes, planEdits } from "./workload.ts";

export interface BrowserSeats {
  readonly count: number;
  /** Writes as planned. @returns each text, and when its Enter was pressed. */
  work(startAt: number, seconds: number, seed: number): Promise<(readonly [text: string, at: number])[]>;
  /** Until every page shows that its words are saved. */
  waitSaved(): Promise<void>;
  /** What went wrong on the pages. */
  complaints(): string[];
}

/** Sits down with the name, and waits for the step's own field. */
export async function sitDown(page: Page, name: string): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Sit down" }).click();
  await page.getByRole("textbox", { name: "Your task" }).waitFor();
}

/** A browser, or undefined with a word where there is none: a bench without one is worth having. */
export async function browserOrNone(isWanted: boolean): Promise<Browser | undefined> {
  if (!isWanted) return undefined;
  try {
    return await launchBrowser();
  } catch (error) {
    process.stderr.write(`Without browser seats. ${String(error)}\n`);
    return undefined;
  }
}

/** Each in a context of its own; none where there is no browser. */
export async function openBrowserSeats(
  browser: Browser | undefined,
  joinUrl: string,
  wanted: number,
): Promise<BrowserSeats> {
  const count = browser ? wanted : 0;
  const visitors: Visitor[] = [];
  for (let index = 0; browser && index < count; index++) {
    const visitor = await visit(browser, joinUrl, PHONE);
    await sitDown(visitor.page, `Browser ${index + 1}`);
    visitors.push(visitor);
  }

  async function write(page: Page, index: number, startAt: number, seconds: number, seed: number) {
    const written: (readonly [string, number])[] = [];
    const field = page.getByRole("textbox", { name: "Your task" });
    await doAtTheirTimes(planEdits(seed, seconds), startAt, async () => {
      const text = `${BROWSER_WORDS} ${index + 1} writes ${written.length + 1}: sweep the loading dock`;
      await field.fill(text);
      written.push([text, now()]);
      await field.press("Enter");
    });
    return written;
  }

  return {
    count,
    async work(startAt, seconds, seed) {
      const ofEach = visitors.map(({ page }, index) => write(page, index, startAt, seconds, seed + index));
      return (await Promise.all(ofEach)).flat();
    },
    async waitSaved() {
      for (const { page } of visitors) await page.locator('[data-state="saved"]').first().waitFor();
    },
    complaints: () => visitors.flatMap((visitor) => visitor.complaints),
  };
}
