/** The way through the tasks to rate. Tasks may come and go while people rate, so places are ids, not numbers. */

interface Rateable {
  readonly id: string;
}

type IsDone = (taskId: string) => boolean;

/** The first task not rated yet after `afterId`, going round; the very first one without `afterId`. */
export function nextOpen<T extends Rateable>(
  tasks: readonly T[],
  isDone: IsDone,
  afterId = "",
): T | undefined {
  const start = tasks.findIndex((task) => task.id === afterId) + 1;
  const round = [...tasks.slice(start), ...tasks.slice(0, start)];
  return round.find((task) => !isDone(task.id));
}

/**
 * The task at `id`; where that one was removed meanwhile, the one that stands at its former position, which is
 * the next. Undefined for none at all.
 */
export function taskAt<T extends Rateable>(
  tasks: readonly T[],
  id: string,
  formerIndex: number,
): { readonly task: T; readonly index: number } | undefined {
  const found = tasks.findIndex((task) => task.id === id);
  const index = found >= 0 ? found : Math.max(0, Math.min(formerIndex, tasks.length - 1));
  const task = tasks[index];
  return task && { task, index };
}

export function countDone(tasks: readonly Rateable[], isDone: IsDone): number {
  return tasks.reduce((count, task) => (isDone(task.id) ? count + 1 : count), 0);
}
