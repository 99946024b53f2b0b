/** The lists a task can be looked up in by its decision. */
import { type Choice, lacksReason } from "../../../shared/doc/decisions.ts";

export const LISTS = ["all", "open", "yes", "no", "lacking"] as const;
export type List = (typeof LISTS)[number];

export function belongsIn(list: List, choice: Choice): boolean {
  switch (list) {
    case "all":
      return true;
    case "lacking":
      return lacksReason(choice);
    case "open":
    case "yes":
    case "no":
      return choice.selected === list;
  }
}

export function countDecisions(choices: readonly Choice[]): Readonly<Record<List, number>> {
  const counts = { all: 0, open: 0, yes: 0, no: 0, lacking: 0 };
  for (const choice of choices) for (const list of LISTS) if (belongsIn(list, choice)) counts[list]++;
  return counts;
}
