/** A storyboard laid in one go, for tests: sections by title, each with its cards. */
import * as Y from "yjs";
import { addActivity } from "../../../shared/doc/activities.ts";
import { layCards, learningCards, type NewLearningCard } from "../../../shared/doc/learningCards.ts";
import { addOutcome } from "../../../shared/doc/outcomes.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { addBoardSections } from "../../../shared/doc/storyboards.ts";
import { type Board, boardOf } from "../../../shared/storyboard/board.ts";

export type Laid = Omit<NewLearningCard, "sectionId">;

export function designed(
  sections: Readonly<Record<string, readonly Laid[]>>,
  beside: readonly Laid[] = [],
  doc = new Y.Doc(),
) {
  const activityId = addActivity(doc, { methodId: "abc", title: "Design", createdAt: 1 });
  const titles = Object.keys(sections);
  const sectionIds = addBoardSections(doc, activityId, titles);
  const laid = titles.flatMap((title, index) =>
    (sections[title] ?? []).map((card) => ({ ...card, sectionId: sectionIds[index] ?? "" })),
  );
  const cardIds = layCards(doc, { activityId, authorId: "ana" }, [
    ...laid,
    ...beside.map((card) => ({ ...card, sectionId: "" })),
  ]);
  const board = (): Board => boardOf(activityId, readRecords(doc));
  return { doc, activityId, sectionIds, cardIds, board, all: () => learningCards.all(doc) };
}

/** Outcomes in a document of their own. */
export function withOutcomes(...texts: readonly string[]) {
  const doc = new Y.Doc();
  return { doc, outcomeIds: texts.map((text) => addOutcome(doc, text, [])) };
}
