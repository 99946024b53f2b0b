/** What devices tell each other of the moment, and no document keeps. */
import type { Awareness } from "y-protocols/awareness";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { useSession } from "./SessionContext.tsx";

/** Whether somebody has words that the room does not have yet: that, and nothing of the words. */
const WRITING = "isWriting";

export function useTellWriting(isWriting: boolean): void {
  const { awareness } = useSession();
  useEffect(() => awareness.setLocalStateField(WRITING, isWriting), [awareness, isWriting]);
}

function countWriting(awareness: Awareness): number {
  return [...awareness.getStates().values()].filter((state) => state[WRITING] === true).length;
}

/** Devices on which somebody is in the middle of a sentence. */
export function useWritingCount(): number {
  const { awareness } = useSession();
  const subscribe = useCallback(
    (changed: () => void) => {
      awareness.on("change", changed);
      return () => awareness.off("change", changed);
    },
    [awareness],
  );
  return useSyncExternalStore(subscribe, () => countWriting(awareness));
}
