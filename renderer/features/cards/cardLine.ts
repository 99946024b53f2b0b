import type { Task } from "../../../shared/doc/chart.ts";
import type { CardLine } from "./CardRow.tsx";

/** A task with its neighbours under the same duty. */
export function cardLine(tasks: readonly Task[], index: number, task: Task): CardLine {
  return {
    card: task.card,
    code: task.code,
    above: tasks[index - 1]?.card,
    below: tasks[index + 1]?.card,
  };
}
