import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { Deal, NumberedCard } from "../../../shared/methods/deal.ts";
import type { DealWish } from "../../../shared/methods/dealing.ts";
import type { Given } from "../../../shared/methods/givenScores.ts";

/** What the desk knows while a deal is scored. */
export interface DealParts {
  readonly place: ControlPlace;
  readonly deal: Deal;
  readonly given: readonly Given[];
  /** With their numbers from 1, as they are printed. */
  readonly cards: ReadonlyMap<string, NumberedCard>;
}

/** The cards that are scored. */
export type DealFrom = Pick<DealWish, "agenda" | "from">;

/** One number for a person's round. */
export function cellKey(person: number, round: number): string {
  return `${person} ${round}`;
}

export function givenCells(given: readonly Given[]): ReadonlyMap<string, number> {
  return new Map(given.map(({ person, round, value }) => [cellKey(person, round), value]));
}

/** The card that a person holds in a round: its number from 1, "" where it was withdrawn, null where there is none. */
export function numberInHand(
  { deal, cards }: Pick<DealParts, "deal" | "cards">,
  person: number,
  round: number,
): number | "" | null {
  const card = deal.rounds[round]?.[person] ?? null;
  return card === null ? null : (cards.get(deal.cards[card] ?? "")?.number ?? "");
}

/** How many scores are there of those that count, and how many there can be: of cards that stand, none more often. */
export function scoresDone({ deal, given, cards }: DealParts): { done: number; needed: number } {
  let done = 0;
  let needed = 0;
  for (const [card, target] of deal.targets.entries()) {
    if (!cards.has(deal.cards[card] ?? "")) continue;
    needed += target;
    done += Math.min(target, given.filter((each) => each.card === card).length);
  }
  return { done, needed };
}
