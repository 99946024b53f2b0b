/** The room agrees on a wording, as it is or as it becomes: what is settled was looked at together. */
import type * as Y from "yjs";
import { cards } from "./cards.ts";
import { groups, renameGroup } from "./groups.ts";
import { edit } from "./table.ts";
import { reword } from "./wordings.ts";

/**
 * Settles a card's wording, as one step of undo; the words before stay in its history.
 * @param by who, and when (milliseconds since 1970)
 */
export function settleCard(
  doc: Y.Doc,
  cardId: string,
  wording: string,
  by: { readonly personId: string; readonly at: number },
): void {
  edit(doc, () => {
    reword(doc, cardId, wording, by);
    cards.patch(doc, cardId, { settledAt: by.at });
  });
}

/** Settles the title of a duty; a blank one leaves what stands. */
export function settleDuty(doc: Y.Doc, groupId: string, title: string, at: number): void {
  edit(doc, () => {
    if (title.trim() !== "") renameGroup(doc, groupId, title);
    groups.patch(doc, groupId, { settledAt: at });
  });
}
