/** What a storyboard made elsewhere would add to a board, changing nothing. */
import { ACTIVITIES_LIMIT, type LearningCard, MINUTES_LIMIT, OUTCOMES_LIMIT } from "../doc/learningCards.ts";
import { sameWording } from "../tasklist/foldText.ts";
import { groupBy } from "../util/groupBy.ts";
import { UNITS } from "../doc/storyboards.ts";
import type { Board, BoardRow } from "./board.ts";
import { UNIT_TERMS } from "./cardTerms.ts";
import type { LearningType, Mode, Star } from "./learningTypes.ts";
import { type Noting, type Outcome, outcomeIdsOf } from "./outcomesNamed.ts";
import type { GivenRow, GivenStoryboard, RowNote } from "./readStoryboardCsv.ts";
import { USUAL_MODE } from "./storyboardWords.ts";

/** Why a row makes no card. */
export const ROW_LEFT_OUT = ["noSection", "noType", "unknownType"] as const;
export type RowLeftOutReason = (typeof ROW_LEFT_OUT)[number];

export interface RowLeftOut {
  readonly row: number;
  readonly reason: RowLeftOutReason;
  /** The word that it is about, or "". */
  readonly what: string;
}

export interface PlannedCard {
  /** The first row of the file that it is made of. */
  readonly row: number;
  readonly type: LearningType;
  readonly activities: readonly string[];
  readonly minutes: number | null;
  readonly mode: Mode;
  readonly star: Star;
  readonly outcomeIds: readonly string[];
}

export interface PlannedSection {
  readonly title: string;
  /** The section of the board that is called so; "" for one that has to be added. */
  readonly sectionId: string;
  /** To be laid, in order. */
  readonly cards: readonly PlannedCard[];
}

export interface StoryboardPlan {
  readonly fileName: string;
  readonly sections: readonly PlannedSection[];
  /** Cards of the file that the board has already: they stay as they are. */
  readonly known: readonly PlannedCard[];
  /** In the order of the rows. */
  readonly leftOut: readonly RowLeftOut[];
  readonly notes: readonly RowNote[];
}

interface Draft extends PlannedCard {
  readonly section: string;
  /** The section without case and accents. */
  readonly sectionKey: string;
  readonly order: number | null;
}

/** Whether a card has the place and type that a row repeats. */
function isAtPlaceOf(card: Draft, next: Draft): boolean {
  return (
    card.order !== null &&
    card.order === next.order &&
    card.type === next.type &&
    card.sectionKey === next.sectionKey
  );
}

/** Whether a card can take a row as another activity: the row says nothing otherwise, and there is room. */
function takes(card: Draft, next: Draft, row: GivenRow): boolean {
  const minutes = (card.minutes ?? 0) + (next.minutes ?? 0);
  return (
    (row.mode === null || row.mode === card.mode) &&
    (row.star === null || row.star === card.star) &&
    card.activities.length + next.activities.length <= ACTIVITIES_LIMIT &&
    minutes <= MINUTES_LIMIT
  );
}

function together(card: Draft, next: Draft): Draft {
  return {
    ...card,
    activities: [...new Set([...card.activities, ...next.activities])],
    minutes: next.minutes === null ? card.minutes : (card.minutes ?? 0) + next.minutes,
    outcomeIds: [...new Set([...card.outcomeIds, ...next.outcomeIds])].slice(0, OUTCOMES_LIMIT),
  };
}

/** What people call a section: by its title, or, without one, as "Week 3" or "Semaine 3" by its place. */
function namesOf(title: string, index: number): readonly string[] {
  return title.trim() !== ""
    ? [title]
    : UNITS.flatMap((unit) => Object.values(UNIT_TERMS[unit].title).map((name) => `${name} ${index + 1}`));
}

/** The number in a title such as "3", "Week 3" or "Semaine 3 : Sauces". */
function numberOf(title: string): number | undefined {
  const digits = /\d{1,6}/.exec(title)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** In the order of their numbers where every title has one, else as they come. */
function inOrder<T extends { readonly title: string }>(sections: readonly T[]): T[] {
  return sections.every(({ title }) => numberOf(title) !== undefined)
    ? sections.toSorted((a, b) => (numberOf(a.title) ?? 0) - (numberOf(b.title) ?? 0))
    : [...sections];
}

/** By order where one is given; a card without one stays behind the card above it. */
function byGivenOrder(cards: readonly Draft[]): Draft[] {
  let last = Number.NEGATIVE_INFINITY;
  return cards
    .map((card) => {
      last = card.order ?? last;
      return { card, at: last };
    })
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ card }) => card);
}

type Comparable = Pick<PlannedCard, "type" | "activities" | "minutes" | "mode" | "star">;

/** The same learning activity, however long it is. */
function sameAs(card: Comparable): string {
  return JSON.stringify([card.type, card.activities.map(sameWording).toSorted()]);
}

function sameInAll(card: Comparable): string {
  return JSON.stringify([sameAs(card), card.minutes, card.mode, card.star]);
}

/**
 * Tells which cards of a section are there already. Each card of the board stands for one of the file, those that say
 * the same in all first, so that a file with two equal cards has both laid once.
 */
function knownAmong(
  cards: readonly PlannedCard[],
  there: readonly LearningCard[],
): ReadonlyMap<PlannedCard, "same" | "otherwise"> {
  const left = new Set(there);
  const found = new Map<PlannedCard, "same" | "otherwise">();
  for (const [key, kind] of [
    [sameInAll, "same"],
    [sameAs, "otherwise"],
  ] as const) {
    const waiting = groupBy(left, key);
    for (const card of cards) {
      const other = found.has(card) ? undefined : waiting.get(key(card))?.shift();
      if (!other) continue;
      left.delete(other);
      found.set(card, kind);
    }
  }
  return found;
}

function plannedCard({ row, type, activities, minutes, mode, star, outcomeIds }: Draft): PlannedCard {
  return { row, type, activities, minutes, mode, star, outcomeIds };
}

/** Cards of the rows, those that several rows make together, and what was read otherwise or left out on the way. */
function draftsOf(given: GivenStoryboard, outcomes: readonly Outcome[]) {
  const drafts: Draft[] = [];
  const leftOut: RowLeftOut[] = [];
  const notes: RowNote[] = [];
  let section = "";
  /** The card that the row above made or went on with. */
  let aboveAt = -1;
  for (const row of given.rows) {
    const note: Noting = (reason, what, taken = "") => void notes.push({ row: row.row, reason, what, taken });
    const leave = (reason: RowLeftOutReason, what = ""): void =>
      void leftOut.push({ row: row.row, reason, what });
    section = row.section || section;
    const above = drafts[aboveAt];
    aboveAt = -1;
    // Spreadsheets leave the cells blank that say the same as above.
    const isBelow = row.section === "" && row.order === null && row.type === "" && row.activities.length > 0;
    const type = isBelow && above ? above.type : row.type;
    if (section === "") leave("noSection");
    else if (type === undefined) leave("unknownType", row.typeWord);
    else if (type === "") leave("noType");
    else {
      notes.push(...row.notes);
      const draft: Draft = {
        row: row.row,
        section,
        sectionKey: sameWording(section),
        order: isBelow ? (above?.order ?? null) : row.order,
        type,
        activities: row.activities,
        minutes: row.minutes,
        mode: row.mode ?? USUAL_MODE,
        star: row.star ?? "none",
        outcomeIds: outcomeIdsOf(row.outcomes, outcomes, note),
      };
      const at = drafts.findLastIndex(
        (card) => (isBelow ? card === above : isAtPlaceOf(card, draft)) && takes(card, draft, row),
      );
      const card = drafts[at];
      aboveAt = card ? at : drafts.length;
      if (card) {
        drafts[at] = together(card, draft);
        if (card.minutes !== null && row.minutes !== null)
          note("addedMinutes", String(card.row), String(card.minutes + row.minutes));
      } else {
        drafts.push(draft);
        if (row.mode === null) note("noMode", "", USUAL_MODE);
      }
    }
  }
  return { drafts, leftOut, notes };
}

/**
 * What importing a file would add to a board. Rows make cards in sections of the same title (whatever its case and
 * accents), new ones where there is none; rows with the section, order and type of an earlier one are further activities
 * of its card, and their minutes are added up. What the board has already stays as it is and is not laid again.
 * @param outcomes those that stand in the blueprint, in order
 */
export function planStoryboard(
  given: GivenStoryboard,
  board: Board,
  outcomes: readonly Outcome[],
): StoryboardPlan {
  const { drafts, leftOut, notes } = draftsOf(given, outcomes);
  const there = new Map<string, BoardRow[]>();
  for (const [index, row] of board.rows.entries())
    for (const name of namesOf(row.section.title, index))
      there.set(sameWording(name), [...(there.get(sameWording(name)) ?? []), row]);
  const known: PlannedCard[] = [];
  const sections = [...groupBy(drafts, ({ sectionKey }) => sectionKey)].map(
    ([wording, own]): PlannedSection => {
      const rows = there.get(wording) ?? [];
      const cards = byGivenOrder(own).map(plannedCard);
      const found = knownAmong(
        cards,
        rows.flatMap((row) => row.cards),
      );
      for (const [card, kind] of found) {
        known.push(card);
        if (kind === "otherwise")
          notes.push({
            row: card.row,
            reason: "otherwiseThere",
            what: card.activities.join("; "),
            taken: "",
          });
      }
      return {
        title: own[0]?.section ?? "",
        sectionId: rows[0]?.section.id ?? "",
        cards: cards.filter((card) => !found.has(card)),
      };
    },
  );
  return {
    fileName: given.fileName,
    sections: inOrder(sections),
    known,
    leftOut,
    notes: notes.toSorted((a, b) => a.row - b.row),
  };
}

export interface StoryboardPlanCounts {
  readonly cards: number;
  readonly sections: number;
  readonly minutes: number;
  readonly known: number;
}

/** What a plan adds, and how many cards are there already. */
export function countStoryboardPlan({ sections, known }: StoryboardPlan): StoryboardPlanCounts {
  const cards = sections.flatMap((section) => section.cards);
  return {
    cards: cards.length,
    sections: sections.filter(({ sectionId }) => sectionId === "").length,
    minutes: cards.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    known: known.length,
  };
}
