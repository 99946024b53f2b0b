import type * as Y from "yjs";
import { layCards } from "../doc/learningCards.ts";
import { byOrder } from "../doc/order.ts";
import { addBoardSections, boardSections } from "../doc/storyboards.ts";
import { edit } from "../doc/table.ts";
import { sameWording } from "../tasklist/foldText.ts";
import { type Id, readId } from "../util/ids.ts";
import type { StoryboardPlan } from "./planStoryboard.ts";

/**
 * Lays the cards of a plan at the ends of their sections, and adds the sections that are missing, as one edit and one
 * step of undo.
 * @returns the new cards
 */
export function applyStoryboard(
  doc: Y.Doc,
  plan: StoryboardPlan,
  into: { readonly activityId: string; readonly authorId: string },
): readonly Id[] {
  return edit(doc, () => {
    const ids = new Map<string, string>();
    const standing = boardSections
      .all(doc)
      .filter((section) => section.activityId === into.activityId && !section.archived)
      .toSorted(byOrder);
    for (const { id, title } of standing.toReversed()) ids.set(sameWording(title), id); // the first of a title counts
    const missing = plan.sections.filter(({ title }) => !ids.has(sameWording(title)));
    const added = addBoardSections(
      doc,
      into.activityId,
      missing.map(({ title }) => title),
    );
    for (const [index, { title }] of missing.entries()) ids.set(sameWording(title), added[index] ?? "");
    return layCards(
      doc,
      into,
      plan.sections.flatMap(({ title, cards }) =>
        cards.map(({ row: _row, outcomeIds, ...card }) => ({
          ...card,
          outcomeIds: outcomeIds.map(readId),
          sectionId: ids.get(sameWording(title)) ?? "",
        })),
      ),
    );
  });
}
