import { useEffect, useMemo, useRef, useState } from "react";
import type { Records } from "../../shared/doc/records.ts";
import { useSession } from "./SessionContext.tsx";

const REST_MS = 150;
/** Reading twenty thousand tasks takes a third of a second, and a room of raters writes all the time. */
const REST_PER_WORK = 8;

/**
 * What follows from all records, a moment after each edit: neither typing nor a busy room waits for it.
 * @param derive pure, and the same function as long as it gives the same.
 */
export function useDerived<T>(derive: (records: Records) => T): T {
  const { records } = useSession();
  const [result, setResult] = useState(() => {
    const first = records.read();
    return { records: first, derive, value: derive(first) };
  });
  const seen = useRef(result.records);

  useEffect(() => {
    let restMs = REST_MS;
    function work(): void {
      timer = undefined;
      const start = performance.now();
      const latest = records.read();
      if (latest === seen.current) return;
      seen.current = latest;
      setResult({ records: latest, derive, value: derive(latest) });
      restMs = Math.max(REST_MS, REST_PER_WORK * (performance.now() - start));
    }
    // At once, since an edit may have come between the first reading and this.
    let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(work);
    const stop = records.subscribe(() => {
      timer ??= setTimeout(work, restMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [records, derive]);

  return useMemo(() => (result.derive === derive ? result.value : derive(result.records)), [result, derive]);
}
