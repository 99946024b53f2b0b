import { onceFocusIsLost } from "../../ui/focusOnceLost.ts";

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("main [data-record]")];
}

/** The row after the last of these cards that is none of them, or else the one before. */
function recordBeside(cardIds: readonly string[]): string | undefined {
  const going = new Set(cardIds);
  const isGoing = (row: HTMLElement): boolean => going.has(row.dataset["record"] ?? "");
  const all = rows();
  const last = all.findLastIndex(isGoing);
  const beside =
    all.slice(last + 1).find((row) => !isGoing(row)) ??
    all.slice(0, Math.max(0, last)).findLast((row) => !isGoing(row));
  return beside?.dataset["record"];
}

function focusRow(record: string | undefined): void {
  const row = rows().find((each) => each.dataset["record"] === record);
  const place =
    row?.querySelector<HTMLElement>("input, button") ?? document.querySelector<HTMLElement>("main h1");
  place?.focus({ preventScroll: true });
}

/**
 * Does what may take cards out of the list on the screen. Where the focus goes with them, it goes on to the row beside
 * them, so that the list stays where it was being read; the screen's title where no row is left.
 */
export function keepingPlace(cardIds: readonly string[], act: () => void): void {
  const beside = recordBeside(cardIds);
  act();
  onceFocusIsLost(() => focusRow(beside));
}
