/** Whose part of the storyboard the room looks at in a share round, for the desk, seats and the stage. */
import { useMemo } from "react";
import type { LearningCard } from "../../../shared/doc/learningCards.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { type ShareStop, shareStopAt, shareStops } from "../../../shared/storyboard/sharing.ts";
import type { Language, Translate } from "../../../shared/i18n/translator.ts";
import { useControl, useStanding } from "../SessionContext.tsx";
import { useBoard } from "./board.ts";

export function useShareRound(activityId: string): {
  readonly stops: readonly ShareStop[];
  /** Undefined while the room looks at the whole storyboard. */
  readonly now: ShareStop | undefined;
} {
  const board = useBoard(activityId);
  const { focusId } = useControl();
  const stops = useMemo(() => shareStops(board), [board]);
  return { stops, now: shareStopAt(stops, focusId) };
}

/** "Table 2: Week 3 and Week 4", or the section's own name. */
export function stopWords(stop: ShareStop, t: Translate, names: (all: readonly string[]) => string): string {
  const sections = names(stop.rows.map(({ section }) => section.title || t("actionPlan.board.noTitle")));
  return stop.table > 0 ? t("actionPlan.share.tableStop", { table: stop.table, sections }) : sections;
}

/** What a card says in short: what learners do, or its own title, or the name of its type. */
export function cardWords(card: LearningCard, language: Language): string {
  return card.title || card.activities[0] || TYPE_CARDS[card.type].title[language];
}

/** Short names of the outcomes of the blueprint, by their ids: O1, O2. */
export function useOutcomeCodes(t: Translate): ReadonlyMap<string, string> {
  const outcomes = useStanding("outcomes");
  return useMemo(
    () => new Map(outcomes.map(({ id }, index) => [id, t("document.code.outcome", { number: index + 1 })])),
    [outcomes, t],
  );
}
