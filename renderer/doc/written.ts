/** What is written in the steps of an activity, for the screens. */
import { useMemo } from "react";
import type { CardList } from "../../shared/doc/cardLists.ts";
import type { Card } from "../../shared/doc/cards.ts";
import type { AgendaStep } from "../../shared/methods/agenda.ts";
import type { StepOf } from "../../shared/methods/method.ts";
import { gathered, writtenIn } from "../../shared/methods/written.ts";
import { useRows } from "./SessionContext.tsx";
import { useAgendaSteps } from "./steps.ts";

export type WriteStep = StepOf<"write">;

/** What a step asks of each card, as far as cards are shown by it: nothing, where they are plain. */
export type CardForm = Pick<WriteStep, "detail" | "sentence" | "sections" | "from">;

/** What stands in a step that writes into a list, in its order. */
export function useWrittenIn(
  at: { readonly activityId: string; readonly stepId: string },
  step: WriteStep,
  list: CardList,
): readonly Card[] {
  const rows = useRows("cards");
  const { activityId, stepId } = at;
  return useMemo(
    () => writtenIn({ activityId, key: stepId, step }, rows.values(), list),
    [activityId, stepId, step, rows, list],
  );
}

/** What the room gathers of a list in a step that goes through it. */
export function useGathered(activityId: string, key: string, list: CardList): readonly Card[] {
  const rows = useRows("cards");
  const agenda = useAgendaSteps(activityId);
  return useMemo(
    () => gathered(agenda, { activityId, key }, rows.values(), list),
    [agenda, activityId, key, rows, list],
  );
}

/** The step in which each card was written: it says what the card's second field is, and how it reads. */
export function useStepOfCard(activityId: string): (card: Card) => AgendaStep | undefined {
  const agenda = useAgendaSteps(activityId);
  return useMemo(() => {
    const byKey = new Map(agenda.map((each): [string, AgendaStep] => [each.key, each]));
    return (card) => byKey.get(card.stepId);
  }, [agenda]);
}

export function asWriteStep(of: AgendaStep | undefined): WriteStep | undefined {
  return of?.step.kind === "write" ? of.step : undefined;
}

/** What a card of a list is called where people write it. */
export type CardWord = "tasks" | "ideas" | "actions" | "cards";

export function cardWord(list: CardList): CardWord {
  return list === "tasks" || list === "ideas" || list === "actions" ? list : "cards";
}
