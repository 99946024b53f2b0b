/** Two ways to work a page, for tests that hold both to the same story: single clicks, and keys alone. */
import type { Locator, Page } from "playwright-core";

type Role = "button" | "checkbox" | "radio" | "menuitem" | "link" | "option";
type Name = string | RegExp;

export interface Hands {
  /** Presses something that the page shows once. */
  readonly press: (page: Page, role: Role, name: Name) => Promise<void>;
  /** Puts words into a field, over what is there. */
  readonly write: (page: Page, field: Name, words: string) => Promise<void>;
  /** Chooses one of a group of radio buttons. */
  readonly pick: (page: Page, group: Name, choice: Name) => Promise<void>;
}

const named = (name: Name) => ({ name, ...(typeof name === "string" && { exact: true }) });

export const CLICKS: Hands = {
  press: (page, role, name) => page.getByRole(role, named(name)).click(),
  async write(page, field, words) {
    const box = page.getByRole("textbox", named(field));
    await box.click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(words);
  },
  pick: (page, group, choice) =>
    page
      .getByRole("radiogroup", named(group))
      .getByRole("radio", named(choice))
      // The button is drawn by its label: a person clicks there.
      .locator("xpath=ancestor-or-self::label[1]")
      .click(),
};

/** More stops than any screen of a story has. */
const STOPS = 400;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

async function goTo(page: Page, target: Locator, key: string, what: string): Promise<void> {
  await target.waitFor();
  for (let presses = 0; !(await hasFocus(target)); presses++) {
    if (presses > STOPS) throw new Error(`no key reaches ${what}`);
    await page.keyboard.press(key);
  }
}

/** In an outline arrows go from checkbox to checkbox: the one that leads from where the focus is, else "". */
const arrowTo = (target: Locator): Promise<"" | "ArrowUp" | "ArrowDown"> =>
  target.evaluate((element) => {
    const from = document.activeElement;
    const outline = element.closest(".outline");
    if (!(from instanceof HTMLInputElement) || from.type !== "checkbox" || !outline?.contains(from))
      return "";
    const isBefore = from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return isBefore ? "ArrowUp" : "ArrowDown";
  });

/** A group of radio buttons is one stop; from there arrows go round, and choose. */
async function choose(page: Page, target: Locator, what: string): Promise<void> {
  await target.waitFor();
  const isInGroup = (): Promise<boolean> =>
    target.evaluate((radio) => Boolean(radio.closest("[role=radiogroup]")?.contains(document.activeElement)));
  for (let presses = 0; !(await isInGroup()); presses++) {
    if (presses > STOPS) throw new Error(`no key reaches the group of ${what}`);
    await page.keyboard.press("Tab");
  }
  await goTo(page, target, "ArrowLeft", what);
  if (!(await target.isChecked())) await page.keyboard.press("Space");
}

/** Whatever cannot be reached by keys is a failure. */
export const KEYS_ALONE: Hands = {
  async press(page, role, name) {
    const target = page.getByRole(role, named(name));
    const what = `${role} ${String(name)}`;
    if (role === "radio") return choose(page, target, what);
    const isInMenu = role === "menuitem" || role === "option";
    await target.waitFor();
    const arrow = role === "checkbox" ? await arrowTo(target) : isInMenu ? "ArrowDown" : "";
    await goTo(page, target, arrow || "Tab", what);
    await page.keyboard.press(role === "checkbox" ? "Space" : "Enter");
  },
  async write(page, field, words) {
    await goTo(page, page.getByRole("textbox", named(field)), "Tab", `the field ${String(field)}`);
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(words);
  },
  pick: (page, group, choice) =>
    choose(
      page,
      page.getByRole("radiogroup", named(group)).getByRole("radio", named(choice)),
      `${String(choice)} of ${String(group)}`,
    ),
};
