/** What earlier steps of an activity give to a later one. */
import type { CardList } from "../doc/cardLists.ts";
import type { AgendaStep } from "./agenda.ts";
import type { StepKind } from "./method.ts";

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

/** What people do in these can be looked at afterwards. */
const LEAVE_SOMETHING: ReadonlySet<StepKind> = new Set([
  "write",
  "combine",
  "vote",
  "dots",
  "rank",
  "place",
  "affinity",
  "cardSort",
  "delphi",
]);
const TALK: ReadonlySet<StepKind> = new Set(["discuss", "brief", "pause"]);

/** What people talk about in a step of talk: what they did last before it; undefined where that leaves nothing to see. */
export function talkedAbout(agenda: readonly AgendaStep[], at: AgendaStep): AgendaStep | undefined {
  if (at.step.kind !== "discuss") return undefined;
  const before = agenda.slice(
    0,
    agenda.findIndex(({ key }) => key === at.key),
  );
  const last = before.findLast(({ step, isSkipped }) => !isSkipped && !TALK.has(step.kind));
  return last && LEAVE_SOMETHING.has(last.step.kind) ? last : undefined;
}
