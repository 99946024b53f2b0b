/** Proposals for the selection from ratings (methods.md 1.8). People decide: a proposal is shown before it is applied. */
import { RATED, type Rated } from "../doc/ratings.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What the tasks of a top n are ranked by. Importance alone by its median; the others multiply means, as DACUM tools do
 * (methods.md 1.7 found I × F and I × F × D; neither is the standard one). Importance × difficulty ranks what is worth
 * teaching.
 */
export const SELECTION_INDEXES = [
  "importance",
  "importanceDifficulty",
  "importanceFrequency",
  "importanceFrequencyDifficulty",
] as const;
export type SelectionIndex = (typeof SELECTION_INDEXES)[number];

const MULTIPLIED: Readonly<Record<Exclude<SelectionIndex, "importance">, readonly Rated[]>> = {
  importanceDifficulty: ["importance", "difficulty"],
  importanceFrequency: ["importance", "frequency"],
  importanceFrequencyDifficulty: ["importance", "frequency", "difficulty"],
};

interface AnyThreshold {
  /** Only of the tasks that the room marked as core. */
  readonly isCoreOnly: boolean;
}

/** Median importance and median difficulty at least this. */
interface Medians extends AnyThreshold {
  readonly kind: "medians";
  readonly importance: number;
  readonly difficulty: number;
}

/** The tasks of highest index, with all that tie with the last one. */
interface Top extends AnyThreshold {
  readonly kind: "top";
  readonly count: number;
  readonly index: SelectionIndex;
}

export type Threshold = Medians | Top;

export interface Proposal {
  readonly within: readonly string[];
  /** Rated, and below the threshold. */
  readonly below: readonly string[];
  /** Without a figure nothing is proposed. */
  readonly unrated: readonly string[];
  /** Marked as not core where only core tasks are wanted. */
  readonly notCore: readonly string[];
  /** Not marked either way where only core tasks are wanted: nothing is proposed. */
  readonly unmarked: readonly string[];
}

/**
 * A task's place in a ranking, or null where a figure for it is missing. Products are of means to the hundredth and
 * made of whole numbers, so that equal products are equal.
 */
export function indexOf({ figures }: Evidence, index: SelectionIndex): number | null {
  if (index === "importance") return figures?.importance.median ?? null;
  const means = MULTIPLIED[index].map((what) => figures?.[what].mean ?? null);
  return means.reduce(
    (product, mean) => (product === null || mean === null ? null : product * Math.round(mean * 100)),
    1 as number | null,
  );
}

type Judge = (each: Evidence) => "within" | "below" | "unrated";

function judgeOf(candidates: readonly Evidence[], threshold: Threshold): Judge {
  if (threshold.kind === "medians")
    return ({ figures }) => {
      const importance = figures?.importance.median ?? null;
      const difficulty = figures?.difficulty.median ?? null;
      if (importance === null || difficulty === null) return "unrated";
      return importance >= threshold.importance && difficulty >= threshold.difficulty ? "within" : "below";
    };
  const ranked = candidates
    .map((each) => indexOf(each, threshold.index))
    .filter((index) => index !== null)
    .toSorted((a, b) => b - a);
  const last = threshold.count < 1 ? undefined : ranked[Math.min(threshold.count, ranked.length) - 1];
  return (each) => {
    const index = indexOf(each, threshold.index);
    if (index === null) return "unrated";
    return last !== undefined && index >= last ? "within" : "below";
  };
}

export function propose(evidence: readonly Evidence[], threshold: Threshold): Proposal {
  const isCandidate = ({ task }: Evidence): boolean => !threshold.isCoreOnly || task.card.core === "core";
  const judge = judgeOf(evidence.filter(isCandidate), threshold);
  const proposal = {
    within: [] as string[],
    below: [] as string[],
    unrated: [] as string[],
    notCore: [] as string[],
    unmarked: [] as string[],
  };
  for (const each of evidence) {
    if (isCandidate(each)) proposal[judge(each)].push(each.task.id);
    else proposal[each.task.card.core === "notCore" ? "notCore" : "unmarked"].push(each.task.id);
  }
  return proposal;
}

/** What ratings say about how to teach a task: difficulty, importance, frequency (methods.md 1.8). */
export const TRAINING_ADVICE = ["train", "refresh", "jobAid", "none"] as const;
export type TrainingAdvice = (typeof TRAINING_ADVICE)[number];

/** The middle of a scale from 1 to 5: important, hard and frequent is what lies above it. */
const MIDDLE = 3;

/** Null where a median is missing, and for what is hard and not important: the rule says nothing of it. */
export function trainingAdvice({ figures }: Evidence): TrainingAdvice | null {
  const [important, frequent, hard] = RATED.map((what) => {
    const median = figures?.[what].median ?? null;
    return median === null ? null : median > MIDDLE;
  });
  if (important === null || hard === null) return null;
  if (!hard) return important ? "jobAid" : "none";
  if (!important || frequent === null) return null;
  return frequent ? "train" : "refresh";
}
