/**
 * A person's own scores of a nameless round, on this device alone: the reveal takes out of the document what would lead
 * from a score to who gave it. They outlive a reload; they go with the seat (keptSeats.ts), and another device has none.
 */
import { useMemo } from "react";
import type { OwnMarks } from "../../doc/marks.ts";
import { storedScores, storeScores } from "./keptSeats.ts";
import { useSeatStore } from "./seatStore.ts";

export function keepScores(ballotId: string, marks: OwnMarks): void {
  const scores = [...marks.values()].flatMap(({ cardId, value }) =>
    value === null ? [] : [[cardId, value]],
  );
  storeScores(useSeatStore.getState().keptName, ballotId, JSON.stringify(scores));
}

/** By card; nothing where this device keeps none, or something that is none. */
export function useKeptScores(ballotId: string): ReadonlyMap<string, number> {
  const keptName = useSeatStore((state) => state.keptName);
  return useMemo(() => readScores(storedScores(keptName, ballotId)), [keptName, ballotId]);
}

function readScores(stored: string): ReadonlyMap<string, number> {
  try {
    const raw: unknown = JSON.parse(stored || "[]");
    const pairs = Array.isArray(raw) ? (raw as unknown[]) : [];
    return new Map(
      pairs.flatMap((pair): [string, number][] => {
        const [cardId, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
        return typeof cardId === "string" && typeof value === "number" ? [[cardId, value]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}
