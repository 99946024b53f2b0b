/** Proposals for the selection from medians (methods.md 1.8). People decide: a proposal is shown before it is applied. */
import type { Evidence } from "./evidence.ts";

export type Threshold =
  /** Median importance and median difficulty at least this. */
  | { readonly kind: "medians"; readonly importance: number; readonly difficulty: number }
  /** The tasks of highest median importance, with all that tie with the last one. */
  | { readonly kind: "top"; readonly count: number };

export interface Proposal {
  readonly within: readonly string[];
  /** Rated, and below the threshold. */
  readonly below: readonly string[];
  /** Without a median nothing is proposed. */
  readonly unrated: readonly string[];
}

function passes(evidence: readonly Evidence[], threshold: Threshold): (each: Evidence) => boolean {
  if (threshold.kind === "medians")
    return ({ figures }) =>
      (figures?.importance.median ?? 0) >= threshold.importance &&
      (figures?.difficulty.median ?? 0) >= threshold.difficulty;
  const medians = evidence
    .map(({ figures }) => figures?.importance.median ?? null)
    .filter((median) => median !== null)
    .toSorted((a, b) => b - a);
  const last = threshold.count < 1 ? undefined : medians[Math.min(threshold.count, medians.length) - 1];
  return ({ figures }) => last !== undefined && (figures?.importance.median ?? 0) >= last;
}

export function propose(evidence: readonly Evidence[], threshold: Threshold): Proposal {
  const isRated = ({ figures }: Evidence): boolean =>
    figures !== null &&
    figures.importance.median !== null &&
    (threshold.kind === "top" || figures.difficulty.median !== null);
  const isWithin = passes(evidence, threshold);
  const ids = (wanted: (each: Evidence) => boolean): string[] =>
    evidence.filter(wanted).map(({ task }) => task.id);
  return {
    within: ids((each) => isRated(each) && isWithin(each)),
    below: ids((each) => isRated(each) && !isWithin(each)),
    unrated: ids((each) => !isRated(each)),
  };
}
