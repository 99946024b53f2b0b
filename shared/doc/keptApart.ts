/** Cards that look alike and were judged to say two things: a room that decided is not asked again. */
import type * as Y from "yjs";
import { id, instant } from "./read.ts";
import { edit, table } from "./table.ts";

/** The id is the two cards' ids with a dot between, the smaller first; two people who decide write the same. */
export const keptApart = table("keptApart", { byId: id, at: instant });

function pairId(a: string, b: string): string {
  return a < b ? `${a}.${b}` : `${b}.${a}`;
}

function pairsOf(cardIds: readonly string[]): string[] {
  return cardIds.flatMap((a, index) => cardIds.slice(index + 1).map((b) => pairId(a, b)));
}

/**
 * Keeps each of the cards apart from each other one.
 * @param by who, and when (milliseconds since 1970)
 */
export function keepApart(
  doc: Y.Doc,
  cardIds: readonly string[],
  by: { readonly personId: string; readonly at: number },
): void {
  edit(doc, () => {
    for (const key of pairsOf(cardIds))
      if (!keptApart.get(doc, key)) keptApart.insert(doc, key, { byId: id(by.personId), at: by.at });
  });
}

/** Whether every two of the cards were judged to say two things. */
export function areKeptApart(rows: ReadonlyMap<string, unknown>, cardIds: readonly string[]): boolean {
  return pairsOf(cardIds).every((key) => rows.has(key));
}
