/** What every story does at the desk, and how somebody sits down: by clicks, in English. */
import type { Browser, Page } from "playwright-core";
import { PHONE, visit, type Visitor } from "./browser.ts";

/** Takes the desk to one of its screens. */
export const goTo = (desk: Page, screen: string): Promise<void> =>
  desk
    .getByRole("navigation", { name: "Parts of the workshop" })
    .getByRole("link", { name: screen, exact: true })
    .click();

export const openSample = (desk: Page): Promise<void> =>
  desk.getByRole("button", { name: "Open the sample workshop" }).click();

/** A workshop of this title with nothing on its agenda. */
export async function makeWorkshop(desk: Page, title: string): Promise<void> {
  await desk.getByRole("button", { name: "New workshop" }).click();
  await desk.getByLabel("Title of the workshop").fill(title);
  await desk.getByRole("button", { name: "Create the workshop" }).click();
}

export const addMethod = (desk: Page, title: string): Promise<void> =>
  desk.getByRole("button", { name: `Add to the agenda: ${title}` }).click();

/** From any screen; the desk stays on the agenda. */
export async function takeRoomTo(desk: Page, step: string): Promise<void> {
  await goTo(desk, "Workshop");
  await desk.getByRole("button", { name: `Take the room here: ${step}` }).click();
}

/** From any screen; the desk stays on the Room screen. @returns the address that the QR code carries */
export async function openRoom(desk: Page): Promise<string> {
  await goTo(desk, "Room");
  await desk.getByRole("button", { name: "Open the room" }).click();
  return (await desk.locator("[data-join-url]").getAttribute("data-join-url")) ?? "";
}

/** The window for the projector, opened from the Room screen. @param button what the button says, on a desk in French */
export async function showStage(desk: Page, button = "Show the stage"): Promise<Page> {
  const opening = desk.context().waitForEvent("page");
  await desk.getByRole("button", { name: button }).click();
  const stage = await opening;
  await stage.setViewportSize({ width: 1920, height: 1080 });
  // A window behind another is drawn once a second, and everything that waits for it to stand still waits for that.
  await desk.bringToFront();
  return stage;
}

/** Somebody sits down with a phone of this language, and is where the room is. */
export async function sitDown(
  browser: Browser,
  joinUrl: string,
  name: string,
  language: "en" | "fr" = "en",
): Promise<Visitor> {
  const visitor = await visit(browser, joinUrl, { ...PHONE, language: `${language}-CA` });
  await visitor.page.getByLabel(language === "en" ? "Your name" : "Votre nom").fill(name);
  await visitor.page.keyboard.press("Enter");
  await visitor.page.locator(".seat-title").waitFor();
  return visitor;
}
