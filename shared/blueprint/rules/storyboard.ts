/** Rules on the storyboard: what it says of outcomes, and whether it still agrees with the rest of the blueprint. */
import { EFFORT_PARTS, totalHours } from "../../doc/sections.ts";
import { minutesOfModules } from "../../storyboard/blueprintModules.ts";
import { cardsOn } from "../../storyboard/board.ts";
import { boardFindings } from "../../storyboard/checks.ts";
import { hoursOf } from "../../storyboard/figures.ts";
import { sourceChanges } from "../../storyboard/sourceChanges.ts";
import type { SpineBoard, SpineOutcome } from "../spine.ts";
import { type Rules, when } from "./rule.ts";

/** The outcomes that no card of any storyboard answers to; none while no card lies on one. */
export function withoutActivity(
  outcomes: readonly SpineOutcome[],
  boards: readonly SpineBoard[],
): readonly SpineOutcome[] {
  const cards = boards.flatMap(({ board }) => cardsOn(board));
  if (cards.length === 0) return [];
  const answered = new Set<string>(cards.flatMap(({ outcomeIds }) => outcomeIds));
  return outcomes.filter(({ value }) => !answered.has(value.id));
}

/** The outcomes that a storyboard assesses after practice or something formative on them. */
export function preparedOnBoards(
  outcomes: readonly SpineOutcome[],
  boards: readonly SpineBoard[],
): ReadonlySet<string> {
  const ids = outcomes.map(({ value }) => value.id);
  return new Set(
    boards.flatMap(({ board }) => {
      const unprepared = new Set(
        boardFindings(
          board,
          ids.map((id) => ({ id })),
        )
          .filter(({ check }) => check === "outcomeWithoutSummative" || check === "summativeUnprepared")
          .map(({ outcomeId }) => outcomeId),
      );
      return ids.filter((id) => !unprepared.has(id));
    }),
  );
}

export const storyboardRules: Rules<"hours-differ" | "storyboard-stale"> = {
  "hours-differ": {
    severity: "hint",
    profile: "charrette",
    source: "Charrette",
    place: "hours",
    check({ records: { modules, effort } }) {
      if (modules.length === 0) return [];
      const minutes = minutesOfModules(modules);
      if (EFFORT_PARTS.every((part) => (effort[part] ?? 0) === hoursOf(minutes[part]))) return [];
      const sum = hoursOf(EFFORT_PARTS.reduce((all, part) => all + minutes[part], 0));
      const hours = totalHours(effort) ?? 0;
      return [hours === sum ? { failure: "parts" } : { failure: "total", params: { hours, modules: sum } }];
    },
  },
  "storyboard-stale": {
    severity: "hint",
    profile: "charrette",
    source: "Charrette",
    place: "design",
    check({ records, boards }) {
      const sources = {
        outcomes: new Map(records.outcomes.map((outcome) => [outcome.id as string, outcome])),
        assessments: new Map(records.assessments.map((assessment) => [assessment.id as string, assessment])),
      };
      const cards = boards
        .flatMap(({ board }) => [...cardsOn(board), ...board.beside])
        .filter((card) => sourceChanges(card, sources).length > 0).length;
      return when(cards > 0, { failure: "changed", params: { cards } });
    },
  },
};
