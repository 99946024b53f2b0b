/** A storyboard as it lies on the table: sections in order, the cards of each, and what lies beside the board. */
import { type Activity, agenda } from "../doc/activities.ts";
import type { LearningCard } from "../doc/learningCards.ts";
import type { MethodRow } from "../doc/methods.ts";
import { byOrder } from "../doc/order.ts";
import { methodOf } from "../methods/agenda.ts";
import type { BoardSection } from "../doc/storyboards.ts";
import { groupBy } from "../util/groupBy.ts";

export interface BoardRow {
  readonly section: BoardSection;
  readonly cards: readonly LearningCard[];
}

export interface Board {
  readonly rows: readonly BoardRow[];
  /** Not laid yet, taken off the board, or in a section that is archived or unknown. They count in no figure. */
  readonly beside: readonly LearningCard[];
}

export interface BoardRecords {
  readonly boardSections: Iterable<BoardSection>;
  readonly learningCards: Iterable<LearningCard>;
}

/** Reading order within a section. */
export function byPlace(a: LearningCard, b: LearningCard): number {
  return byOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order });
}

/** The storyboard of an activity. Every card that is not archived is on it once: in one section, or beside the board. */
export function boardOf(activityId: string, records: BoardRecords): Board {
  const sections = [...records.boardSections]
    .filter((section) => section.activityId === activityId && !section.archived)
    .toSorted(byOrder);
  const known = new Set<string>(sections.map(({ id }) => id));
  const cards = [...records.learningCards]
    .filter((card) => card.activityId === activityId && !card.archived)
    .toSorted(byPlace);
  const lying = groupBy(cards, ({ place }): string => (known.has(place.sectionId) ? place.sectionId : ""));
  return {
    rows: sections.map((section) => ({ section, cards: lying.get(section.id) ?? [] })),
    beside: lying.get("") ?? [],
  };
}

/** The cards in the sections, in reading order. */
export function cardsOn(board: Board): readonly LearningCard[] {
  return board.rows.flatMap(({ cards }) => cards);
}

/** The activities of the agenda that have a storyboard, or whose method has people work on one, in order. */
export function storyboardActivities(
  records: Pick<BoardRecords, "boardSections"> & {
    readonly activities: Iterable<Activity>;
    readonly methods: Iterable<MethodRow>;
  },
): readonly Activity[] {
  const methods = [...records.methods];
  // Sections are the desk's; a card a seat may lay under any activity.
  const divided = new Set<string>(
    [...records.boardSections].flatMap(({ activityId, archived }) => (archived ? [] : [activityId])),
  );
  return agenda(records.activities).filter(
    ({ id, methodId }) =>
      divided.has(id) || methodOf(methodId, methods)?.steps.some(({ kind }) => kind === "storyboard"),
  );
}
