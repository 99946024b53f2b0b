/** The cards of a storyboard: one learning activity each, in a section and in order. */
import type * as Y from "yjs";
import {
  BLOOM,
  FINK,
  LEARNING_TYPES,
  type LearningType,
  MODES,
  SOCIAL,
  STARS,
} from "../storyboard/learningTypes.ts";
import { groupBy } from "../util/groupBy.ts";
import { type Id, mintId } from "../util/ids.ts";
import { byOrder, keysAt, keysAtEnd, orderKey } from "./order.ts";
import { assessments } from "./assessments.ts";
import { outcomes } from "./outcomes.ts";
import { flag, id, oneOf, several, text, together, wholeOrNull } from "./read.ts";
import { boardSections } from "./storyboards.ts";
import { edit, type RowOf, table } from "./table.ts";

/** Longest card in minutes: a hundred hours. */
export const MINUTES_LIMIT = 6_000;
export const ACTIVITIES_LIMIT = 12;
export const ACTIVITY_LIMIT = 200;
/** Outcomes that a card can answer to. */
export const OUTCOMES_LIMIT = 50;

const activities = several(
  (raw) => (typeof raw === "string" && raw.trim() !== "" ? raw.trim().slice(0, ACTIVITY_LIMIT) : undefined),
  ACTIVITIES_LIMIT,
);

/** Longest wording of an outcome or assessment that a card keeps to compare with. */
export const SEEN_LIMIT = 2_000;

/** What an outcome or assessment of the blueprint said when it was linked, or last looked at from this card. */
const wordsSeen = together({ id, words: (raw) => text(raw).slice(0, SEEN_LIMIT) });
export type WordsSeen = ReturnType<typeof wordsSeen>;

/** Section and order change together: a move is one write and never half applied. "" lies beside the board. */
const place = together({ sectionId: id, order: orderKey });

export const learningCards = table("learningCards", {
  activityId: id,
  type: oneOf(LEARNING_TYPES),
  title: text,
  /** What learners do, chosen from the back of the card or written. */
  activities,
  place,
  /** Of one learner; null where nobody has said. */
  minutes: wholeOrNull(0, MINUTES_LIMIT),
  mode: oneOf(MODES),
  social: oneOf(SOCIAL),
  star: oneOf(STARS),
  outcomeIds: several((raw) => id(raw) || undefined, OUTCOMES_LIMIT),
  /** What each outcome said when it was linked; it may say something else now (storyboard/sourceChanges.ts). */
  outcomesSeen: several((raw) => {
    const read = wordsSeen(raw);
    return read.id === "" ? undefined : read;
  }, OUTCOMES_LIMIT),
  /** The assessment of the blueprint that takes place here, with what it was called when it was linked; "" for none. */
  assessmentId: id,
  assessmentSeen: wordsSeen,
  /** Learned at work. */
  isWorkplace: flag,
  notes: text,
  bloom: oneOf(["", ...BLOOM]),
  fink: oneOf(["", ...FINK]),
  authorId: id,
  archived: flag,
});

export type LearningCard = RowOf<typeof learningCards>;
type CardChange = Partial<
  Omit<LearningCard, "id" | "activityId" | "place" | "authorId" | "outcomesSeen" | "assessmentSeen">
>;

export interface NewLearningCard extends CardChange {
  readonly type: LearningType;
  readonly sectionId: string;
}

/** What the blueprint says now of the outcomes of a card; of links that stood before, what was seen then. */
function outcomesSeen(
  doc: Y.Doc,
  outcomeIds: readonly string[],
  before: readonly WordsSeen[],
): readonly WordsSeen[] {
  const known = new Map<string, WordsSeen>(before.map((each) => [each.id, each]));
  return outcomeIds.flatMap((outcomeId) => {
    const words = outcomes.get(doc, outcomeId)?.text;
    const seen = known.get(outcomeId);
    return seen ?? (words === undefined ? [] : wordsSeen({ id: outcomeId, words }));
  });
}

function assessmentSeen(doc: Y.Doc, assessmentId: string): WordsSeen {
  const words = assessments.get(doc, assessmentId)?.title;
  return wordsSeen(words === undefined ? {} : { id: assessmentId, words });
}

const placed = (card: LearningCard) => ({ id: card.id, order: card.place.order });

/** Where cards go: before a card of a section, or at its end. "" is beside the board. */
export interface CardSpot {
  readonly sectionId: string;
  readonly beforeId: string | null;
}

/** A section that stands is itself; what lies in any other lies beside the board, as the board shows it. */
function laneOf(doc: Y.Doc, activityId: string, sectionId: string): Id {
  const section = boardSections.get(doc, sectionId);
  const isStanding = section !== undefined && section.activityId === activityId && !section.archived;
  return id(isStanding ? sectionId : "");
}

/** The cards of an activity that lie in a section, or beside the board for "", in order. */
function cardsIn(doc: Y.Doc, activityId: string, lane: string): LearningCard[] {
  return learningCards
    .all(doc)
    .filter(
      (card) =>
        card.activityId === activityId &&
        !card.archived &&
        laneOf(doc, activityId, card.place.sectionId) === lane,
    )
    .toSorted((a, b) => byOrder(placed(a), placed(b)));
}

/** Lays cards at the end of their sections, in the order given, as one edit. @returns their ids, in order */
export function layCards(
  doc: Y.Doc,
  into: { readonly activityId: string; readonly authorId: string },
  cards: readonly NewLearningCard[],
): Id[] {
  const keys = new Map(
    [...groupBy(cards, ({ sectionId }) => sectionId)].map(([sectionId, { length }]): [string, string[]] => [
      sectionId,
      keysAtEnd(cardsIn(doc, into.activityId, laneOf(doc, into.activityId, sectionId)).map(placed), length),
    ]),
  );
  return edit(doc, () =>
    cards.map(({ sectionId, ...card }) => {
      const cardId = mintId();
      const order = keys.get(sectionId)?.shift();
      learningCards.insert(doc, cardId, {
        title: "",
        minutes: null,
        mode: "faceToFace",
        social: "alone",
        star: "none",
        isWorkplace: false,
        notes: "",
        bloom: "",
        fink: "",
        archived: false,
        ...card,
        activities: activities(card.activities),
        outcomeIds: card.outcomeIds ?? [],
        assessmentId: card.assessmentId ?? id(""),
        outcomesSeen: outcomesSeen(doc, card.outcomeIds ?? [], []),
        assessmentSeen: assessmentSeen(doc, card.assessmentId ?? ""),
        activityId: id(into.activityId),
        authorId: id(into.authorId),
        place: { sectionId: id(sectionId), order: orderKey(order) },
      });
      return cardId;
    }),
  );
}

export function changeLearningCard(doc: Y.Doc, cardId: string, change: CardChange): void {
  const card = learningCards.get(doc, cardId);
  if (!card) return;
  const { outcomeIds, assessmentId } = change;
  const clean = {
    ...change,
    ...(change.activities && { activities: activities(change.activities) }),
    ...(outcomeIds && { outcomesSeen: outcomesSeen(doc, outcomeIds, card.outcomesSeen) }),
    ...(assessmentId !== undefined && { assessmentSeen: assessmentSeen(doc, assessmentId) }),
  };
  edit(doc, () => learningCards.patch(doc, cardId, clean));
}

/** Says of cards that they still fit what their outcomes and assessments say now, as one edit. */
export function acceptSources(doc: Y.Doc, cardIds: readonly string[]): void {
  edit(doc, () => {
    for (const cardId of cardIds) {
      const card = learningCards.get(doc, cardId);
      if (!card) continue;
      learningCards.patch(doc, cardId, {
        outcomesSeen: outcomesSeen(doc, card.outcomeIds, []),
        assessmentSeen: assessmentSeen(doc, card.assessmentId),
      });
    }
  });
}

/**
 * Puts cards where they are wanted, in the order given, as one edit. Before one of themselves they stay; before a card
 * that is gone they go to the end.
 */
export function placeLearningCards(doc: Y.Doc, cardIds: readonly string[], spot: CardSpot): void {
  const first = learningCards.get(doc, cardIds[0] ?? "");
  const moving = new Set(cardIds);
  if (!first || (spot.beforeId !== null && moving.has(spot.beforeId))) return;
  const target = learningCards.get(doc, spot.beforeId ?? "");
  const wanted = target && !target.archived ? target.place.sectionId : spot.sectionId;
  const sectionId = laneOf(doc, first.activityId, wanted);
  const lane = cardsIn(doc, first.activityId, sectionId).filter((card) => !moving.has(card.id));
  const at = lane.findIndex((card) => card.id === spot.beforeId);
  const { keys, again } = keysAt(lane.map(placed), at === -1 ? lane.length : at, cardIds.length);
  edit(doc, () => {
    for (const [index, cardId] of cardIds.entries())
      learningCards.patch(doc, cardId, { place: { sectionId, order: orderKey(keys[index]) } });
    for (const [index, order] of again) {
      const card = lane[index];
      if (card) learningCards.patch(doc, card.id, { place: { ...card.place, order } });
    }
  });
}

/** Takes cards off the storyboard, as one edit. */
export function archiveLearningCards(doc: Y.Doc, cardIds: readonly string[]): void {
  edit(doc, () => {
    for (const cardId of cardIds) learningCards.patch(doc, cardId, { archived: true });
  });
}

/** Lays a copy of a card directly after it. @returns the copy's id; undefined where there is no such card */
export function duplicateLearningCard(doc: Y.Doc, cardId: string, authorId: string): Id | undefined {
  const card = learningCards.get(doc, cardId);
  if (!card) return undefined;
  const { id: _, ...said } = card;
  const sectionId = laneOf(doc, card.activityId, card.place.sectionId);
  const lane = cardsIn(doc, card.activityId, sectionId);
  const next = lane[lane.findIndex((each) => each.id === cardId) + 1];
  const copyId = mintId();
  return edit(doc, () => {
    learningCards.insert(doc, copyId, { ...said, authorId: id(authorId) });
    placeLearningCards(doc, [copyId], { sectionId, beforeId: next?.id ?? null });
    return copyId;
  });
}
