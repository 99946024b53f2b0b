/** What 25/10 ends with: the totals, told from the highest down (methods.md 3.3). */
import { type CardTotal, crowdTotals } from "../ballots/crowdTotals.ts";
import { stepBallotId, type Vote } from "../doc/ballots.ts";
import type { Card } from "../doc/cards.ts";
import type { ControlPlace } from "../doc/control.ts";
import { isAnonymousRater } from "../doc/ratings.ts";
import type { AgendaStep } from "./agenda.ts";

/**
 * The totals of a scoring step, of the cards that stand.
 * @param votes only scores that were opened count: they are nobody's. What somebody wrote under their own name is none.
 * @param rounds how many scores a card should have
 */
export function totalsOf(
  at: ControlPlace,
  cards: readonly Card[],
  votes: Iterable<Vote>,
  rounds: number,
): CardTotal[] {
  const ballotId = stepBallotId(at);
  const scores = new Map(cards.map(({ id }): [string, number[]] => [id, []]));
  for (const { ballotId: of, cardId, personId, value } of votes)
    if (of === ballotId && value !== null && isAnonymousRater(personId)) scores.get(cardId)?.push(value);
  return crowdTotals(
    [...scores].map(([cardId, given]) => ({ cardId, scores: given })),
    rounds,
  );
}

/** The scoring step that a countdown tells of: the last one before it that is run, where there are more. */
export function scoringBefore(
  agenda: readonly AgendaStep[],
  at: { readonly key: string },
  of: string,
): AgendaStep | undefined {
  const index = agenda.findIndex(({ key }) => key === at.key);
  const scorings = agenda
    .slice(0, Math.max(0, index))
    .filter(({ step }) => step.kind === "score" && step.id === of);
  return scorings.findLast(({ isSkipped }) => !isSkipped) ?? scorings.at(-1);
}

/** Says in control how many ranks were told. */
export function toldFocus(ranks: number): string {
  return `told${ranks}`;
}

/** How many ranks were told, the highest first. */
export function toldRanks(focusId: string): number {
  return Number(/^told(\d{1,3})$/.exec(focusId)?.[1] ?? 0);
}

/** A total as it is told, to the tenth: of three scores it is no whole number. */
export function toldTotal({ total }: Pick<CardTotal, "total">): number {
  return Math.round((total ?? 0) * 10) / 10;
}
