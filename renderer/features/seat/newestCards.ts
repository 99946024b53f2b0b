import { useMemo } from "react";
import type { Card } from "../../../shared/doc/cards.ts";
import { byOrder } from "../../../shared/doc/order.ts";
import { useRows } from "../../doc/SessionContext.tsx";

/** An activity's cards, newest first. Cards of the same moment, as an import's, stay in their order. */
export function newestCards(rows: Iterable<Card>, activityId: string): Card[] {
  return [...rows]
    .filter((card) => card.activityId === activityId && !card.archived)
    .toSorted(
      (a, b) =>
        b.createdAt - a.createdAt ||
        byOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order }),
    );
}

export function useNewestCards(activityId: string): readonly Card[] {
  const rows = useRows("cards");
  return useMemo(() => newestCards(rows.values(), activityId), [rows, activityId]);
}
