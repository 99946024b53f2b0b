/**
 * For a list's entry that is about to go: puts the focus on the same button (marked `data-goes`) of the next entry, or
 * of the one before, or else on `otherwise`, so that a keyboard does not start from the top again.
 */
export function focusNeighbour(button: Element, otherwise: string): void {
  const entry = button.closest("li");
  const same = [entry?.nextElementSibling, entry?.previousElementSibling]
    .map((neighbour) => neighbour?.querySelector<HTMLElement>("[data-goes]"))
    .find(Boolean);
  (same ?? document.querySelector<HTMLElement>(otherwise))?.focus({ preventScroll: !same });
}
