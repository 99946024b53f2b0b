/** The way through the tasks to rate. Tasks may come and go while people rate, so places are ids, not numbers. */

interface Rateable {
  readonly id: string;
}

type IsDone = (taskId: string) => boolean;

interface Standing<T> {
  readonly isRemoved: false;
  readonly task: T;
  readonly index: number;
}

interface Removed<T> {
  readonly isRemoved: true;
  readonly task: T | undefined;
  readonly index: number;
}

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
 * The task at `id`, the first one for "". Where it was removed meanwhile, `task` is the one that stands at its former
 * position, which is the next; undefined where it was the last. Undefined altogether where there are no tasks.
 */
export function taskAt<T extends Rateable>(
  tasks: readonly T[],
  id: string,
  formerIndex: number,
): Standing<T> | Removed<T> | undefined {
  if (tasks.length === 0) return undefined;
  const found = id === "" ? 0 : tasks.findIndex((task) => task.id === id);
  const index = found >= 0 ? found : Math.max(0, Math.min(formerIndex, tasks.length));
  const task = tasks[index];
  return found >= 0 && task ? { isRemoved: false, task, index } : { isRemoved: true, task, index };
}

export function countDone(tasks: readonly Rateable[], isDone: IsDone): number {
  return tasks.reduce((count, task) => (isDone(task.id) ? count + 1 : count), 0);
}
