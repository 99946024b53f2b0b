/** What the blueprint has come to say since a card was linked to it: told on the card, until somebody has looked. */
import type { Assessment } from "../doc/assessments.ts";
import { type LearningCard, SEEN_LIMIT } from "../doc/learningCards.ts";
import type { Outcome } from "../doc/outcomes.ts";

export interface SourceChange {
  readonly of: "outcome" | "assessment";
  readonly sourceId: string;
  /** What it said when the card was linked to it, or last looked at. */
  readonly before: string;
  /** What it says now; null where the blueprint has it no more. */
  readonly now: string | null;
}

export interface Sources {
  /** Standing outcomes and assessments, by id. */
  readonly outcomes: ReadonlyMap<string, Pick<Outcome, "text" | "archived">>;
  readonly assessments: ReadonlyMap<string, Pick<Assessment, "title" | "archived">>;
}

/** The changes since, in the order of the card's links, the assessment last. */
export function sourceChanges(
  card: Pick<LearningCard, "outcomeIds" | "outcomesSeen" | "assessmentId" | "assessmentSeen">,
  { outcomes, assessments }: Sources,
): SourceChange[] {
  const seen = new Map<string, string>(
    [...card.outcomesSeen, card.assessmentSeen].map(({ id, words }) => [id, words]),
  );
  const compare = (of: SourceChange["of"], sourceId: string, now: string | null): SourceChange[] => {
    const before = seen.get(sourceId);
    if (now === null) return [{ of, sourceId, before: before ?? "", now }];
    // What was linked by a copy that had not got the wording yet has nothing to compare with.
    const isSame = before === undefined || now.slice(0, SEEN_LIMIT).trim() === before.trim();
    return isSame ? [] : [{ of, sourceId, before, now }];
  };
  const outcomeNow = (sourceId: string): string | null => {
    const outcome = outcomes.get(sourceId);
    return outcome && !outcome.archived ? outcome.text : null;
  };
  const assessment = assessments.get(card.assessmentId);
  return [
    ...card.outcomeIds.flatMap((sourceId) => compare("outcome", sourceId, outcomeNow(sourceId))),
    ...(card.assessmentId === ""
      ? []
      : compare(
          "assessment",
          card.assessmentId,
          assessment && !assessment.archived ? assessment.title : null,
        )),
  ];
}
