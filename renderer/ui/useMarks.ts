import { useCallback, useEffect, useRef, useState } from "react";

export interface Marks {
  readonly ids: ReadonlySet<string>;
  /** Marks or unmarks one; with `isRange`, all from the one before. */
  readonly mark: (id: string, isMarked: boolean, isRange: boolean) => void;
  readonly set: (ids: Iterable<string>) => void;
}

/** Which rows of a list are marked for an action. Rows that left the list are not marked any more. */
export function useMarks(listed: readonly string[]): Marks {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const shown = useRef(listed);
  useEffect(() => {
    shown.current = listed;
  });

  const mark = useCallback((id: string, isMarked: boolean, isRange: boolean): void => {
    const from = isRange && last.current !== null ? shown.current.indexOf(last.current) : -1;
    const to = shown.current.indexOf(id);
    last.current = id;
    const range = from < 0 ? [id] : shown.current.slice(Math.min(from, to), Math.max(from, to) + 1);
    setIds((before) => {
      const after = new Set(before);
      for (const each of range) {
        if (isMarked) after.add(each);
        else after.delete(each);
      }
      return after;
    });
  }, []);
  const set = useCallback((wanted: Iterable<string>): void => setIds(new Set(wanted)), []);

  const standing = listed.filter((id) => ids.has(id));
  return { ids: standing.length === ids.size ? ids : new Set(standing), mark, set };
}
