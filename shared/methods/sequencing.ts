/** Orders that follow from the ratings, to start from: the room decides (methods.md 1.3, step 6). */
import { ratingsByCard, verify } from "../ballots/statistics.ts";
import type { OrderBy } from "../doc/groups.ts";
import type { Rated, Rating } from "../doc/ratings.ts";

/** Orders that ratings can suggest, and what each goes by: the most important first, the easiest first. */
export const RATED_ORDERS = {
  importance: { rated: "importance", first: "high" },
  frequency: { rated: "frequency", first: "high" },
  simpleToComplex: { rated: "difficulty", first: "low" },
} as const satisfies Partial<Record<OrderBy, { readonly rated: Rated; readonly first: "high" | "low" }>>;
export type RatedOrder = keyof typeof RATED_ORDERS;

/** What is put in order: a task, or a duty with all its tasks. */
export interface Orderable {
  readonly id: string;
  readonly taskIds: readonly string[];
}

/**
 * The order that ratings suggest: by the median, then by the mean; what they do not tell apart stays as it stands, and
 * what nobody rated comes last. A duty goes by all ratings of its tasks together.
 * @returns the ids in order; null where nothing is rated
 */
export function suggestedOrder(
  items: readonly Orderable[],
  ratings: Iterable<Rating>,
  order: RatedOrder,
): readonly string[] | null {
  const { rated, first } = RATED_ORDERS[order];
  const byCard = ratingsByCard(ratings);
  const found = items.map(({ id, taskIds }) => {
    const { median, mean } = verify(taskIds.flatMap((taskId) => byCard.get(taskId) ?? []))[rated];
    return { id, median, mean: mean ?? 0 };
  });
  if (found.every(({ median }) => median === null)) return null;
  const sign = first === "high" ? -1 : 1;
  return found
    .toSorted((a, b) => {
      if (a.median === null || b.median === null)
        return Number(a.median === null) - Number(b.median === null);
      return sign * (a.median - b.median || a.mean - b.mean);
    })
    .map(({ id }) => id);
}
