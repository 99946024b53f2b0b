import { useEffect } from "react";
import { writePendingWords } from "./pendingWords.ts";

/** Has the browser (or Electron's shell) ask before the page goes with words that are on no disk yet. */
export function useUnsavedGuard(hasUnsaved: () => boolean): void {
  useEffect(() => {
    function ask(event: BeforeUnloadEvent): void {
      writePendingWords();
      if (hasUnsaved()) event.preventDefault();
    }
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [hasUnsaved]);
}
