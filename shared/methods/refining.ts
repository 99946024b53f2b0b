/** The way through a chart's wordings: task by task, and after the tasks of a duty the duty's own title. */
import type { Card } from "../doc/cards.ts";
import type { ChartRow, Duty, Task } from "../doc/chart.ts";
import { tasksOf } from "../doc/chart.ts";
import type { Language } from "../i18n/translator.ts";
import { type Advice, type AdviceCode, dutyAdvice, taskAdvice } from "../wording/advice.ts";
import { languageOfText } from "../wording/languageOfText.ts";

/** One wording that the room looks at. */
export type Stop = {
  readonly id: string;
  readonly advice: readonly Advice[];
  readonly isSettled: boolean;
} & (
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "duty"; readonly duty: Duty; readonly tasks: readonly Task[] }
);

/** In the order in which tasks were written, as DACUM facilitators do (methods.md 1.3, step 5), or as the chart stands. */
export const WAYS = ["written", "byDuty"] as const;
export type Way = (typeof WAYS)[number];

export const STOP_FILTERS = ["all", "advice", "open"] as const;
export type StopFilter = (typeof STOP_FILTERS)[number];

/** Reading a wording costs more than all else here; rows are frozen, so once each is enough. */
const advised = new WeakMap<Card, { readonly fallback: Language; readonly advice: readonly Advice[] }>();

function adviceOn(card: Card, fallback: Language): readonly Advice[] {
  const known = advised.get(card);
  if (known?.fallback === fallback) return known.advice;
  const advice = taskAdvice(card.text, languageOfText(card.text, fallback));
  advised.set(card, { fallback, advice });
  return advice;
}

/**
 * The stops through a chart.
 * @param fallback the workshop's language, for wordings that do not tell theirs
 */
export function stopsOf(rows: readonly ChartRow[], way: Way, fallback: Language): readonly Stop[] {
  const ofTask = (task: Task): Stop => ({
    kind: "task",
    id: task.id,
    task,
    advice: adviceOn(task.card, fallback),
    isSettled: task.card.settledAt > 0,
  });
  const ofDuty = ({ duty, tasks }: ChartRow): Stop[] =>
    duty
      ? [
          {
            kind: "duty",
            id: duty.id,
            duty,
            tasks,
            advice: dutyAdvice(duty.title, languageOfText(duty.title, fallback)),
            isSettled: duty.settledAt > 0,
          },
        ]
      : [];
  if (way === "byDuty") return rows.flatMap((row) => [...row.tasks.map(ofTask), ...ofDuty(row)]);
  const written = tasksOf(rows).toSorted((a, b) => a.card.createdAt - b.card.createdAt);
  return [...written.map(ofTask), ...rows.flatMap(ofDuty)];
}

export function isShown(stop: Stop, filter: StopFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "advice":
      return stop.advice.length > 0;
    case "open":
      return !stop.isSettled;
  }
}

/** The next shown stop after (1) or before (-1) the one with this id, which need not be shown; the first one for "". */
export function stopBeside(
  stops: readonly Stop[],
  id: string,
  filter: StopFilter,
  direction: 1 | -1,
): Stop | undefined {
  const at = stops.findIndex((stop) => stop.id === id);
  if (direction === 1) return stops.slice(at + 1).find((stop) => isShown(stop, filter));
  return stops.slice(0, Math.max(0, at)).findLast((stop) => isShown(stop, filter));
}

/** How many tasks and duties each kind of advice is given for, the most frequent first. */
export function adviceCounts(
  stops: readonly Stop[],
): readonly (readonly [code: AdviceCode, count: number])[] {
  const counts = new Map<AdviceCode, number>();
  for (const { advice } of stops)
    for (const { code } of advice) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
