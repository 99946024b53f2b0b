import { useMemo, useState } from "react";
import { type Marks, useMarks } from "../../ui/useMarks.ts";
import type { Sources } from "./sources.ts";

export type Scope = "unused" | "all";

/** Which of the selected tasks are listed, and which of those are marked. */
export function useMarkedTasks(selected: Sources["selected"]): {
  shown: Sources["selected"];
  scope: Scope;
  setScope: (scope: Scope) => void;
  marks: Marks;
} {
  const [scope, setScope] = useState<Scope>("unused");
  const shown = useMemo(
    () => (scope === "all" ? selected : selected.filter(({ usedIn }) => usedIn.length === 0)),
    [scope, selected],
  );
  const ids = useMemo(() => shown.map(({ task }) => task.id), [shown]);
  return { shown, scope, setScope, marks: useMarks(ids) };
}
