import type { CardList } from "../doc/cardLists.ts";
import type { AgendaStep } from "./agenda.ts";

/** The steps before this one in which people wrote into a list, in the order in which they run. */
export function writtenBefore(
  agenda: readonly AgendaStep[],
  at: AgendaStep,
  list: CardList,
): readonly AgendaStep[] {
  const before = agenda.slice(
    0,
    agenda.findIndex(({ key }) => key === at.key),
  );
  return before.filter(({ step }) => step.kind === "write" && step.lists.includes(list));
}
