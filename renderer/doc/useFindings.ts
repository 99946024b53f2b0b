import { useEffect, useRef, useState } from "react";
import { findings, readiness } from "../../shared/blueprint/rules/findings.ts";
import type { Finding } from "../../shared/blueprint/rules/rule.ts";
import type { Records } from "../../shared/doc/records.ts";
import { useSession } from "./SessionContext.tsx";

interface Findings {
  /** What was read. */
  readonly records: Records;
  readonly found: readonly Finding[];
  readonly isComplete: boolean;
  /** Errors that are open. */
  readonly errors: number;
}

function judge(records: Records): Findings {
  const found = findings(records);
  return {
    records,
    found,
    isComplete: readiness(records, found) === "complete",
    errors: found.filter((finding) => finding.severity === "error" && finding.override === null).length,
  };
}

const REST_MS = 150;
/** Reading twenty thousand tasks takes a third of a second, and a room of raters writes all the time. */
const REST_PER_WORK = 8;

/** What the rules find, a moment after each edit: neither typing nor a busy room waits for them. */
export function useFindings(): Findings {
  const { records } = useSession();
  const [result, setResult] = useState(() => judge(records.read()));
  const judged = useRef(result.records);

  useEffect(() => {
    let restMs = REST_MS;
    function work(): void {
      timer = undefined;
      const start = performance.now();
      const latest = records.read();
      if (latest === judged.current) return;
      judged.current = latest;
      setResult(judge(latest));
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
  }, [records]);

  return result;
}
