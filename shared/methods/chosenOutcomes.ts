/** Ideas that a room chose, made into learning outcomes of the blueprint. */
import type * as Y from "yjs";
import { type Activity, activities, agenda } from "../doc/activities.ts";
import { type Card, cards } from "../doc/cards.ts";
import { type Decision, decisions } from "../doc/decisions.ts";
import { foldedUnder } from "../doc/folding.ts";
import { type Link, links, setLink } from "../doc/links.ts";
import { addOutcome, type Outcome, outcomes } from "../doc/outcomes.ts";
import { edit } from "../doc/table.ts";
import type { Id } from "../util/ids.ts";
import { chosenIdeas } from "./bringIn.ts";
import { descentOf } from "./descent.ts";

export interface ChosenIdea {
  readonly card: Card;
  /** The outcome that it was made into, or that it stands for; "" where it is none yet. */
  readonly outcomeId: string;
}

/** An activity in which the room chose ideas, and these. */
export interface Choosing {
  readonly activity: Activity;
  readonly ideas: readonly ChosenIdea[];
}

/** Lists, and no iterators: they are read once for each activity. */
export interface ChoosingRows {
  readonly activities: readonly Activity[];
  readonly cards: readonly Card[];
  readonly decisions: readonly Decision[];
  readonly outcomes: readonly Outcome[];
  readonly links: readonly Link[];
}

/** The activities with chosen ideas, the latest first. */
export function choosings(rows: ChoosingRows): readonly Choosing[] {
  const folded = foldedUnder(rows.cards);
  const earliest = descentOf(rows);
  const standing = new Set<string>(rows.outcomes.flatMap(({ id, archived }) => (archived ? [] : [id])));
  const outcomeOf = new Map<string, string>();
  for (const outcomeId of standing) outcomeOf.set(earliest(outcomeId), outcomeId);
  for (const { kind, active, from, to } of rows.links)
    if (active && kind === "cardOutcome" && standing.has(to)) outcomeOf.set(earliest(from), to);
  return agenda(rows.activities)
    .toReversed()
    .flatMap((activity): Choosing[] => {
      const ideas = chosenIdeas(activity.id, rows).map((card) => ({
        card,
        outcomeId:
          [card, ...(folded.get(card.id) ?? [])]
            .map(({ id }) => outcomeOf.get(earliest(id)))
            .find((found) => found !== undefined) ?? "",
      }));
      return ideas.length > 0 ? [{ activity, ideas }] : [];
    });
}

/**
 * Makes chosen ideas into outcomes, in the order in which they stand, as one step of undo. Those that are outcomes
 * already are passed over.
 * @returns the new outcomes
 */
export function makeOutcomes(doc: Y.Doc, activityId: string, cardIds: ReadonlySet<string>): readonly Id[] {
  return edit(doc, () => {
    const choosing = choosings({
      activities: activities.all(doc),
      cards: cards.all(doc),
      decisions: decisions.all(doc),
      outcomes: outcomes.all(doc),
      links: links.all(doc),
    }).find(({ activity }) => activity.id === activityId);
    return (choosing?.ideas ?? []).flatMap(({ card, outcomeId }) => {
      if (outcomeId !== "" || !cardIds.has(card.id)) return [];
      const made = addOutcome(doc, card.text, []);
      setLink(doc, "cardOutcome", card.id, made, true);
      return [made];
    });
  });
}
