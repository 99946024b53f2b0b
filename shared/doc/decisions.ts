import type * as Y from "yjs";
import { id, instant, oneOf, text, together } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** Why a task is left out. "other" needs a note of its own. */
export const EXCLUSION_REASONS = [
  "unstated",
  "lowImportance",
  "rare",
  "learnedOnTheJob",
  "priorLearning",
  "notEnoughTime",
  "duplicate",
  "notCore",
  "other",
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

const choice = together({
  selected: oneOf(["open", "yes", "no"]),
  reason: oneOf(EXCLUSION_REASONS),
  note: text,
});
export type Choice = ReturnType<typeof choice>;

/** The selection of each task: the panel gives evidence, the designer decides. The id is the card's. */
export const decisions = table("decisions", { cardId: id, choice, byId: id, decidedAt: instant });

export type Decision = RowOf<typeof decisions>;

export const UNDECIDED: Choice = choice(undefined);

export function decideTasks(
  doc: Y.Doc,
  cardIds: readonly string[],
  change: Partial<Choice>,
  by: { personId: string; at: number },
): void {
  edit(doc, () => {
    for (const cardId of cardIds) {
      const before = decisions.get(doc, cardId);
      const value = {
        cardId: id(cardId),
        choice: choice({ ...(before?.choice ?? UNDECIDED), ...change }),
        byId: id(by.personId),
        decidedAt: by.at,
      };
      if (before) decisions.patch(doc, cardId, value);
      else decisions.insert(doc, cardId, value);
    }
  });
}

/** A task left out without a reason is not yet decided for the committee. */
export function lacksReason(value: Choice): boolean {
  return (
    value.selected === "no" &&
    (value.reason === "unstated" || (value.reason === "other" && value.note.trim() === ""))
  );
}
