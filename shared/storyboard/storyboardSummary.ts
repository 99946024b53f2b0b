import type { Records } from "../doc/records.ts";
import type { EffortPart } from "../doc/sections.ts";
import { PLAIN_STORYBOARD } from "../doc/storyboards.ts";
import { boardOf, storyboardActivities } from "./board.ts";
import { sectionTitle } from "./moves.ts";
import { learnerEffort, minutesByMode, minutesByType, minutesOf } from "./figures.ts";

/** Hours of each row of the learner-effort table, and of all cards. */
type EffortHours = { readonly [P in EffortPart | "total"]: number };

/** The figures of a workshop's first storyboard for people who script; null where there is none. */
export function storyboardSummary(records: Records) {
  const [activity] = storyboardActivities(records);
  if (!activity) return null;
  const board = boardOf(activity.id, records);
  const { buckets, unit } = records.storyboards.find(({ id }) => id === activity.id) ?? PLAIN_STORYBOARD;
  const effort = learnerEffort(board, buckets);
  return {
    minutesByType: minutesByType(board),
    minutesByMode: minutesByMode(board),
    sections: board.rows.map(({ section, cards }, index) => ({
      title: sectionTitle(section, index, unit, records.workshop.language),
      minutes: minutesOf(cards),
    })),
    learnerEffort: {
      ...Object.fromEntries(effort.rows.map(({ part, hours }) => [part, hours])),
      total: effort.hours,
    } as EffortHours,
  };
}
