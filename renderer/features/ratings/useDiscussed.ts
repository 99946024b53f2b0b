import { useState } from "react";
import { readStored, store } from "../../ui/stored.ts";

function readIds(name: string): ReadonlySet<string> {
  return new Set((readStored(name) ?? "").split(" ").filter((id) => id !== ""));
}

/** Which tasks the room has talked about, kept on this computer: what it decided is in the document. */
export function useDiscussed(activityId: string): {
  readonly isDiscussed: (taskId: string) => boolean;
  readonly mark: (taskId: string, isDiscussed: boolean) => void;
} {
  const name = `charrette.discussed.${activityId}`;
  const [ids, setIds] = useState(() => readIds(name));
  return {
    isDiscussed: (taskId) => ids.has(taskId),
    mark(taskId, isDiscussed) {
      const next = new Set(ids);
      if (isDiscussed) next.add(taskId);
      else next.delete(taskId);
      store(name, [...next].join(" "));
      setIds(next);
    },
  };
}
