import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { picture } from "./picture.ts";

/** Leaves a picture of each screen where somebody wants to look, and holds it to have nothing that axe finds wrong. */
export async function lookAt(name: string, screens: Readonly<Record<string, Page>>): Promise<void> {
  for (const [who, page] of Object.entries(screens)) {
    await picture(page, `${name}-${who}`, who === "stage" ? "window" : "page");
    expect(await violations(page), `${name} ${who}`).toEqual([]);
  }
}
