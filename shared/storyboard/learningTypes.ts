/** The six ways in which people learn (after Laurillard; methods.md 2.4), in our own words, and what a card can say of itself. */
import type { Text } from "../methods/method.ts";

export const LEARNING_TYPES = [
  "acquisition",
  "investigation",
  "practice",
  "discussion",
  "collaboration",
  "production",
] as const;
export type LearningType = (typeof LEARNING_TYPES)[number];

/** How learners spend the minutes of a card: the five rows of the learner-effort table. */
export const MODES = ["faceToFace", "peer", "asynchronous", "synchronousOnline", "assessment"] as const;
export type Mode = (typeof MODES)[number];

/** Whether an activity lets learners see where they are (formative) or counts (summative). */
export const STARS = ["none", "formative", "summative"] as const;
export type Star = (typeof STARS)[number];

export const SOCIAL = ["alone", "group"] as const;

/** Suggested tags: Bloom's levels, and Fink's dimensions of significant learning. */
export const BLOOM = ["remember", "understand", "apply", "analyse", "evaluate", "create"] as const;
export const FINK = ["foundation", "application", "integration", "human", "caring", "learning"] as const;

/** A learning type's card: the front, and on the back what one might do, without a screen, with one, and at work. */
export interface TypeCard {
  readonly type: LearningType;
  readonly title: Text;
  readonly definition: Text;
  readonly conventional: readonly Text[];
  readonly digital: readonly Text[];
  readonly workplace: readonly Text[];
}
