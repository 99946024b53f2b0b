import { useRef } from "react";

export interface Ticks {
  /** Ticks or unticks one; with `isRange`, all from the one before. */
  readonly select: (id: string, isSelected: boolean, isRange: boolean) => void;
  readonly selectAll: (ids: readonly string[], isSelected: boolean) => void;
}

/** Ticking the rows of a list; what is ticked stays with the screen, also while a search hides it. */
export function useTicks(
  shown: readonly string[],
  selected: ReadonlySet<string>,
  onSelect: (selected: ReadonlySet<string>) => void,
): Ticks {
  const last = useRef<string | null>(null);

  function selectAll(ids: readonly string[], isSelected: boolean): void {
    const next = new Set(selected);
    for (const id of ids) {
      if (isSelected) next.add(id);
      else next.delete(id);
    }
    onSelect(next);
  }

  return {
    selectAll,
    select(id, isSelected, isRange) {
      const [from, to] = [shown.indexOf(last.current ?? id), shown.indexOf(id)].toSorted((a, b) => a - b);
      last.current = id;
      const isKnown = isRange && from !== undefined && from >= 0 && to !== undefined;
      selectAll(isKnown ? shown.slice(from, to + 1) : [id], isSelected);
    },
  };
}
