import { useVirtualizer } from "@tanstack/react-virtual";
import { useState } from "react";

/** Up to this many rows all are in the page, where the browser's own search finds them. */
const ALL_ROWS = 200;

export interface VirtualRows {
  /** Reference of the element that scrolls. */
  readonly scroll: (element: HTMLDivElement | null) => void;
  readonly indexes: readonly number[];
  /** Height of what is not drawn above and below, in pixels. */
  readonly before: number;
  readonly after: number;
  /** Only some rows are in the page: say how many there are (aria-rowcount) and which each is (aria-rowindex). */
  readonly isPartial: boolean;
  /** Reference of each row, which also carries its index as `data-index`. */
  readonly measure: (row: Element | null) => void;
}

/** Draws only the rows in sight once there are many: a task list may hold twenty thousand. */
export function useVirtualRows(count: number, rowHeight: number): VirtualRows {
  const [scroller, scroll] = useState<HTMLDivElement | null>(null);
  const isPartial = count > ALL_ROWS;
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes what changes as one scrolls
  const virtualizer = useVirtualizer({
    count: isPartial ? count : 0,
    estimateSize: () => rowHeight,
    getScrollElement: () => scroller,
    overscan: 10,
  });
  if (!isPartial)
    return {
      scroll,
      indexes: [...Array(count).keys()],
      before: 0,
      after: 0,
      isPartial,
      measure: () => undefined,
    };
  const drawn = virtualizer.getVirtualItems();
  return {
    scroll,
    indexes: drawn.map((item) => item.index),
    before: drawn[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0),
    isPartial,
    measure: virtualizer.measureElement,
  };
}
