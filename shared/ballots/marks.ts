/** What each person put on the cards of a step, as one sheet that keeps the step's rules or counts for nothing. */
import type { Vote } from "../doc/ballots.ts";
import type { Mark } from "../doc/covered.ts";
import { isAnonymousRater } from "../doc/ratings.ts";
import { groupBy } from "../util/groupBy.ts";

/** All that one person put on cards. Its values are whole numbers from 0 to 9. */
export interface Sheet {
  readonly personId: string;
  readonly marks: readonly (Mark & { readonly value: number })[];
}

/**
 * The sheets of a ballot, in the order of ids, which is the same on every device and says nothing. In one that was shown
 * without names none with a name counts: nobody is heard twice.
 * @param votes those that count (`countedVotes`)
 */
export function sheetsOf(ballotId: string, votes: Iterable<Vote>): Sheet[] {
  const given = [...votes].flatMap((vote) =>
    vote.ballotId === ballotId && vote.cardId !== "" && vote.value !== null
      ? [{ ...vote, value: vote.value }]
      : [],
  );
  const nameless = given.filter(({ personId }) => isAnonymousRater(personId));
  const counted = nameless.length > 0 ? nameless : given;
  return [...groupBy(counted, ({ personId }) => personId as string)]
    .map(([personId, marks]): Sheet => ({ personId, marks }))
    .toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
}

/** What came of counting: the cards in the order given, how many sheets counted, and whose broke the rules. */
export interface Counted<C> {
  readonly cards: readonly C[];
  readonly sheets: number;
  /** Ids of those whose marks count for nothing: a peer may write anything. */
  readonly leftOut: readonly string[];
}

export function countSheets<C>(
  sheets: readonly Sheet[],
  keepsRules: (sheet: Sheet) => boolean,
  count: (kept: readonly Sheet[]) => readonly C[],
): Counted<C> {
  const kept = sheets.filter(keepsRules);
  const leftOut = sheets.filter((sheet) => !kept.includes(sheet)).map(({ personId }) => personId);
  return { cards: count(kept), sheets: kept.length, leftOut };
}
