import type * as Y from "yjs";
import { layCards } from "../doc/learningCards.ts";
import { addBoardSections } from "../doc/storyboards.ts";
import { edit } from "../doc/table.ts";
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
    const missing = plan.sections.filter(({ sectionId }) => sectionId === "");
    const added = addBoardSections(
      doc,
      into.activityId,
      missing.map(({ title }) => title),
    );
    const ids = new Map(missing.map((section, index) => [section, added[index] ?? ""]));
    return layCards(
      doc,
      into,
      plan.sections.flatMap((section) =>
        section.cards.map(({ row: _row, outcomeIds, ...card }) => ({
          ...card,
          outcomeIds: outcomeIds.map(readId),
          sectionId: section.sectionId || (ids.get(section) ?? ""),
        })),
      ),
    );
  });
}
