/** Frames to wait for a screen that is being opened. */
const PATIENCE = 60;

/**
 * Takes the reader to the first of these places that is in the page, and puts the focus into it. A screen that is just
 * being opened is waited for, and so is a menu that is just being closed.
 */
export function focusWhenThere(selectors: readonly string[], framesLeft = PATIENCE): void {
  const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector)).find(Boolean);
  const isFirst = found?.matches(selectors[0] ?? "") ?? false;
  if (!isFirst && framesLeft > 0) {
    requestAnimationFrame(() => focusWhenThere(selectors, framesLeft - 1));
    return;
  }
  if (!found) return;
  found.scrollIntoView({ block: "center" });
  const inside =
    found.querySelector<HTMLElement>("input, textarea") ??
    found.querySelector<HTMLElement>("button:not([data-goes]), [tabindex]") ??
    found.querySelector<HTMLElement>("button");
  const target = inside ?? found;
  target.focus({ preventScroll: true });
  // Nothing beside an open menu or dialog takes the focus: it is tried again once that has closed.
  if (document.activeElement !== target && framesLeft > 0)
    requestAnimationFrame(() => focusWhenThere(selectors, framesLeft - 1));
}

/**
 * For a screen that has just opened: the focus goes to its title where it was lost with the screen before. Not when the
 * page itself has just opened, where it starts at the top anyway.
 */
export function focusIfLost(title: string): void {
  if (document.activeElement !== document.body || !navigator.userActivation.hasBeenActive) return;
  document.querySelector<HTMLElement>(title)?.focus({ preventScroll: true });
}
