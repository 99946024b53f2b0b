/** Frames in which a closing menu or dialog puts the focus back where it was, if that is still there. */
const SETTLED = 3;
const PATIENCE = 20;

/** Calls `refocus` once what is closing has closed and the focus is lost; not at all where it is not. */
export function onceFocusIsLost(refocus: () => void): void {
  let frame = 0;
  function look(): void {
    frame++;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (frame > SETTLED && isLost) refocus();
    else if (frame < PATIENCE) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}

/**
 * For an entry that goes with what is chosen in its menu: once the menu has closed and the focus is lost, it goes to
 * the button marked `data-goes` of the next entry, or of the one before, or else to `otherwise`.
 * @param record the entry's `data-record`, while it still stands in its list; "" where there is none
 */
export function focusOnceLost(record: string, otherwise: string): void {
  const entry = document.querySelector(`[data-record="${record}"]`);
  const beside = (entry?.nextElementSibling ?? entry?.previousElementSibling)?.querySelector<HTMLElement>(
    "[data-goes]",
  );
  onceFocusIsLost(() => {
    const place = beside?.isConnected ? beside : document.querySelector<HTMLElement>(otherwise);
    place?.focus({ preventScroll: true });
  });
}
