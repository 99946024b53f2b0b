import type { KeyboardEvent } from "react";

/**
 * From a card's checkbox to the next one up or down, or to the same height of the column beside. Tab still stops
 * everywhere: with a hundred tasks these are the short way.
 * @param column what holds one column of cards, within the element that hears the key
 */
export function goByArrow(event: KeyboardEvent<HTMLElement>, column: string): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== "checkbox") return;
  const columns = [...currentTarget.querySelectorAll<HTMLElement>(column)].map((each) => [
    ...each.querySelectorAll<HTMLInputElement>("input[type=checkbox]"),
  ]);
  const across = columns.findIndex((boxes) => boxes.includes(target));
  const down = columns[across]?.indexOf(target) ?? 0;
  const beside = (by: number): HTMLInputElement | undefined =>
    columns[across + by]?.[Math.min(down, (columns[across + by]?.length ?? 1) - 1)];
  const next =
    key === "ArrowDown"
      ? columns[across]?.[down + 1]
      : key === "ArrowUp"
        ? columns[across]?.[down - 1]
        : key === "ArrowRight"
          ? beside(1)
          : key === "ArrowLeft"
            ? beside(-1)
            : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
