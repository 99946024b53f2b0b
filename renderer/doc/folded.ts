import { useMemo } from "react";
import type { Card } from "../../shared/doc/cards.ts";
import { foldedUnder } from "../../shared/doc/folding.ts";
import { useRows } from "./SessionContext.tsx";

export type FoldedCards = ReadonlyMap<string, readonly Card[]>;

const NONE: FoldedCards = new Map();

/** The cards that are folded into each standing card of an activity, without those that were removed. */
export function useFolded(activityId: string): FoldedCards {
  const cards = useRows("cards");
  return useMemo(() => {
    const here = [...cards.values()].filter((card) => card.activityId === activityId);
    if (here.every((card) => card.foldedInto === "")) return NONE;
    return new Map([...foldedUnder(here)].map(([id, under]) => [id, under.filter((card) => !card.archived)]));
  }, [activityId, cards]);
}
