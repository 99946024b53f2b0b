/** Figures of a Delphi: what apart and without names people say of a statement, from 1 to 9, and what a rule makes of it. */
import type { Text } from "../methods/method.ts";
import { median } from "./statistics.ts";

export const AGREEMENT_SCORES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Scores from here up agree; up to `DISAGREES_TO` they disagree (methods.md 4). */
const AGREES_FROM = 7;
const DISAGREES_TO = 3;

export const DELPHI_RULE_IDS = ["eighty", "seventy", "bands"] as const;
export type DelphiRuleId = (typeof DELPHI_RULE_IDS)[number];

/** What is consensus, decided before the first round: all percentages are of those who rated the statement. */
export interface DelphiRule {
  readonly id: DelphiRuleId;
  /** Kept where at least so many percent rate 7 to 9. */
  readonly keepFrom: number;
  /** And fewer than so many percent rate 1 to 3; null where that does not matter. */
  readonly lowBelow: number | null;
  /** Dropped where fewer than so many percent rate 7 to 9; null where no statement is dropped. */
  readonly dropBelow: number | null;
  readonly text: Text;
}

/** Three of those in use: Delphi studies differ, and what counts is that the rule was there first. */
export const DELPHI_RULES: readonly DelphiRule[] = [
  {
    // "80 % and no more than 3 rounds advised", medifind 545896765 (methods.md 4)
    id: "eighty",
    keepFrom: 80,
    lowBelow: null,
    dropBelow: null,
    text: {
      en: "A statement is kept when at least 80% rate it 7 to 9. Otherwise it stays open.",
      fr: "Un énoncé est retenu quand au moins 80 % des personnes lui donnent de 7 à 9. Sinon, il reste ouvert.",
    },
  },
  {
    // PMC8024512 (methods.md 4)
    id: "seventy",
    keepFrom: 70,
    lowBelow: 15,
    dropBelow: null,
    text: {
      en: "A statement is kept when at least 70% rate it 7 to 9 and fewer than 15% rate it 1 to 3. Otherwise it stays open.",
      fr: "Un énoncé est retenu quand au moins 70 % des personnes lui donnent de 7 à 9 et que moins de 15 % lui donnent de 1 à 3. Sinon, il reste ouvert.",
    },
  },
  {
    // 80 keep, 50 to 79 discuss, under 50 drop: authorea 583602 (methods.md 4)
    id: "bands",
    keepFrom: 80,
    lowBelow: null,
    dropBelow: 50,
    text: {
      en: "A statement is kept when at least 80% rate it 7 to 9, and dropped when fewer than 50% do. In between it stays open.",
      fr: "Un énoncé est retenu quand au moins 80 % des personnes lui donnent de 7 à 9, et écarté quand moins de 50 % le font. Entre les deux, il reste ouvert.",
    },
  },
];

export interface Agreement {
  /** People who rated it. */
  readonly n: number;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** First and third quartile, each the median of its half, as in `Figures` (statistics.ts). Null below n = 2. */
  readonly quartiles: readonly [number, number] | null;
  /** How many rated 7 to 9, and 1 to 3. */
  readonly agree: number;
  readonly disagree: number;
  /** How many gave each score, from 1 to 9. */
  readonly counts: readonly number[];
}

/** @param scores whole numbers from 1 to 9; others count nowhere */
export function agreementOf(scores: readonly number[]): Agreement {
  const counts = AGREEMENT_SCORES.map((value) => scores.filter((score) => score === value).length);
  const sorted = AGREEMENT_SCORES.flatMap((value, index) => Array<number>(counts[index] ?? 0).fill(value));
  const n = sorted.length;
  const half = Math.floor(n / 2);
  const first = median(sorted.slice(0, half));
  const third = median(sorted.slice(n - half));
  return {
    n,
    median: median(sorted),
    lowest: sorted[0] ?? null,
    highest: sorted.at(-1) ?? null,
    quartiles: first === null || third === null ? null : [first, third],
    agree: sorted.filter((score) => score >= AGREES_FROM).length,
    disagree: sorted.filter((score) => score <= DISAGREES_TO).length,
    counts,
  };
}

/** A share of those who rated, in whole percent, for people to read: the rule itself never rounds. */
export function percentOf(count: number, n: number): number {
  return n === 0 ? 0 : Math.round((100 * count) / n);
}

export const DELPHI_VERDICTS = ["open", "keep", "drop"] as const;
export type DelphiVerdict = (typeof DELPHI_VERDICTS)[number];

/** What the rule makes of a statement; open where nobody rated it. */
export function verdictBy(rule: DelphiRule, { n, agree, disagree }: Agreement): DelphiVerdict {
  if (n === 0) return "open";
  const isLowFew = rule.lowBelow === null || 100 * disagree < rule.lowBelow * n;
  if (100 * agree >= rule.keepFrom * n && isLowFew) return "keep";
  return rule.dropBelow !== null && 100 * agree < rule.dropBelow * n ? "drop" : "open";
}

/**
 * How much of a room moved between two rounds, 0 to 1: half the sum of what each score's share changed by. Nobody is
 * followed from round to round, so this is the least that must have moved.
 * @returns null where nobody rated it in one of them
 */
export function netChange(before: Agreement, after: Agreement): number | null {
  if (before.n === 0 || after.n === 0) return null;
  const moved = AGREEMENT_SCORES.map((_, index) =>
    Math.abs((after.counts[index] ?? 0) / after.n - (before.counts[index] ?? 0) / before.n),
  );
  return moved.reduce((sum, each) => sum + each, 0) / 2;
}

/** Below this net change a further round says little more: Scheibe, Skutsch and Schofer 1975. */
export const STABLE_BELOW = 0.15;

export function isStable(change: number | null): boolean {
  return change !== null && change < STABLE_BELOW;
}

/** Whether no further round is to come: all is settled, or the rounds are used up. */
export function isDelphiOver(
  verdicts: readonly DelphiVerdict[],
  shown: number,
  rounds: number,
): "settled" | "roundsUsed" | null {
  if (shown > 0 && verdicts.every((verdict) => verdict !== "open")) return "settled";
  return shown >= rounds ? "roundsUsed" : null;
}
