import path from "node:path";
import type { Page } from "playwright-core";

/** A folder to leave pictures in, for people who want to look. */
const folder = process.env["CHARRETTE_PICTURES"];

/** Leaves a picture of the whole page, or of what its window shows, where somebody wants to look. */
export async function picture(page: Page, name: string, shows: "page" | "window" = "page"): Promise<void> {
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: shows === "page" });
}

/** Whether somebody does: for what a test only does for the pictures. */
export const wantsPictures = Boolean(folder);
