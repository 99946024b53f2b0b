/** The storyboard of an activity, for the desk, seats and the stage. */
import { useMemo } from "react";
import type { Activity } from "../../../shared/doc/activities.ts";
import { type Board, boardOf, cardsOn, storyboardActivities } from "../../../shared/storyboard/board.ts";
import { type SourceChange, sourceChanges } from "../../../shared/storyboard/sourceChanges.ts";
import { PLAIN_STORYBOARD, type Storyboard } from "../../../shared/doc/storyboards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useRows, useStanding } from "../SessionContext.tsx";

export function useBoard(activityId: string): Board {
  const boardSections = useRows("boardSections");
  const learningCards = useRows("learningCards");
  return useMemo(
    () =>
      boardOf(activityId, {
        boardSections: boardSections.values(),
        learningCards: learningCards.values(),
      }),
    [activityId, boardSections, learningCards],
  );
}

/** The activities that have a storyboard or are about one, in the order of the agenda. */
export function useDesigns(): readonly Activity[] {
  const activities = useRows("activities");
  const boardSections = useRows("boardSections");
  const methods = useRows("methods");
  return useMemo(
    () =>
      storyboardActivities({
        activities: activities.values(),
        boardSections: boardSections.values(),
        methods: methods.values(),
      }),
    [activities, boardSections, methods],
  );
}

/** How it is set up: its scope, unit, weekly hours and where minutes count. */
export function useStoryboard(activityId: string): Omit<Storyboard, "id"> {
  return useRows("storyboards").get(activityId) ?? PLAIN_STORYBOARD;
}

/** What the blueprint has come to say since, of the cards of which it does, by card. */
export function useSourceChanges(board: Board): ReadonlyMap<string, readonly SourceChange[]> {
  const outcomes = useRows("outcomes");
  const assessments = useRows("assessments");
  return useMemo(
    () =>
      new Map(
        [...cardsOn(board), ...board.beside].flatMap((card) => {
          const changes = sourceChanges(card, { outcomes, assessments });
          return changes.length === 0 ? [] : [[card.id, changes] as const];
        }),
      ),
    [board, outcomes, assessments],
  );
}

/** Short names of the outcomes of the blueprint, by their ids: O1, O2. */
export function useOutcomeCodes(): ReadonlyMap<string, string> {
  const { t } = useWords();
  const outcomes = useStanding("outcomes");
  return useMemo(
    () => new Map(outcomes.map(({ id }, index) => [id, t("document.code.outcome", { number: index + 1 })])),
    [outcomes, t],
  );
}
