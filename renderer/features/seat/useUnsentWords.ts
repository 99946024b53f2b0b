import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { holdWords } from "./seatStore.ts";

/**
 * For a field of a step, of whatever kind: while it has words, the room goes on without this person, and the desk hears
 * that somebody still writes.
 * @param send gives the words to the room; false where that cannot be done now
 */
export function useUnsentWords(hasWords: boolean, send: () => boolean): void {
  const fieldId = useId();
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useLayoutEffect(
    () => (hasWords ? holdWords(fieldId, () => latest.current()) : undefined),
    [fieldId, hasWords],
  );
}
