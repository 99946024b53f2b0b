/** Two sections of a storyboard become one. */
import type * as Y from "yjs";
import { byPlace } from "../storyboard/board.ts";
import { learningCards, placeLearningCards } from "./learningCards.ts";
import { boardSections, changeBoardSection } from "./storyboards.ts";
import { edit } from "./table.ts";

/**
 * Puts the cards of a section at the end of another, in their order, and takes the section out, as one step of undo.
 * Nothing happens where either is gone, or they are of different storyboards.
 */
export function mergeSections(doc: Y.Doc, sectionId: string, intoId: string): void {
  const [from, into] = [boardSections.get(doc, sectionId), boardSections.get(doc, intoId)];
  if (!from || !into || sectionId === intoId || into.archived || from.activityId !== into.activityId) return;
  const cardIds = learningCards
    .all(doc)
    .filter((card) => card.place.sectionId === sectionId && !card.archived)
    .toSorted(byPlace)
    .map(({ id }) => id);
  edit(doc, () => {
    placeLearningCards(doc, cardIds, { sectionId: intoId, beforeId: null });
    changeBoardSection(doc, sectionId, { archived: true });
  });
}
