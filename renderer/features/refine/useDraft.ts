import { useState } from "react";

/** Words being changed in a form that stays while what it is about changes; null is what stands. */
export function useDraft(recordId: string): readonly [string | null, (words: string | null) => void] {
  const [draft, setDraft] = useState<{ readonly recordId: string; readonly words: string } | null>(null);
  return [
    draft?.recordId === recordId ? draft.words : null,
    (words) => setDraft(words === null ? null : { recordId, words }),
  ];
}
