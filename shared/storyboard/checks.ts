/** The stars against the outcomes (methods.md 2.6), told while people work. Nothing here holds anybody up. */
import type { LearningCard } from "../doc/learningCards.ts";
import { type Board, cardsOn } from "./board.ts";

export const BOARD_CHECKS = [
  /** No card answers to an outcome of the blueprint. */
  "outcomeWithoutCard",
  /** No summative card answers to it: nothing that counts shows it. */
  "outcomeWithoutSummative",
  /** A summative card with no practice and nothing formative before it on that outcome. */
  "summativeUnprepared",
  /** A card answers to an outcome that is not in the blueprint any more. */
  "outcomeGone",
] as const;
export type BoardCheck = (typeof BOARD_CHECKS)[number];

export interface BoardFinding {
  readonly check: BoardCheck;
  readonly outcomeId: string;
  /** "" where it is about the outcome alone. */
  readonly cardId: string;
}

function prepares(card: LearningCard): boolean {
  return card.type === "practice" || card.star === "formative";
}

/**
 * What stars and outcomes leave open, in the order of the checks, then of outcomes and of the board. Before is earlier
 * in reading order: in an earlier section, or earlier in the same one.
 * @param outcomes those that stand in the blueprint, in order
 */
export function boardFindings(
  board: Board,
  outcomes: readonly { readonly id: string }[],
): readonly BoardFinding[] {
  const cards = cardsOn(board);
  const standing = new Set(outcomes.map(({ id }) => id));
  const answering = outcomes.map(({ id }) => ({
    id,
    cards: cards.filter(({ outcomeIds }) => outcomeIds.some((outcomeId) => outcomeId === id)),
  }));
  const without = (check: BoardCheck, isThere: (card: LearningCard) => boolean): BoardFinding[] =>
    answering
      .filter((outcome) => !outcome.cards.some(isThere))
      .map(({ id }) => ({ check, outcomeId: id, cardId: "" }));
  const unprepared = answering.flatMap((outcome) => {
    const first = outcome.cards.findIndex(prepares);
    return outcome.cards
      .filter(({ star }, at) => star === "summative" && (first === -1 || first >= at))
      .map((card) => ({ check: "summativeUnprepared", outcomeId: outcome.id, cardId: card.id }) as const);
  });
  const gone = cards.flatMap((card) =>
    card.outcomeIds
      .filter((outcomeId) => !standing.has(outcomeId))
      .map((outcomeId) => ({ check: "outcomeGone", outcomeId, cardId: card.id }) as const),
  );
  return [
    ...without("outcomeWithoutCard", () => true),
    ...without("outcomeWithoutSummative", ({ star }) => star === "summative"),
    ...unprepared,
    ...gone,
  ];
}
