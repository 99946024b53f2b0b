/** A storyboard as a table that spreadsheets open and that readStoryboardCsv reads back: a row for each card. */
import type { Storyboard } from "../doc/storyboards.ts";
import type { Language } from "../i18n/translator.ts";
import type { Text } from "../methods/method.ts";
import { sameWording } from "../tasklist/foldText.ts";
import { csvText } from "../util/csv.ts";
import type { Board } from "./board.ts";
import { MODE_TERMS } from "./cardTerms.ts";
import { sectionTitle } from "./moves.ts";
import type { Star } from "./learningTypes.ts";
import { TYPE_CARDS } from "./typeCards.ts";

const HEADINGS: readonly Text[] = [
  { en: "Section", fr: "Section" },
  { en: "Order", fr: "Ordre" },
  { en: "Type", fr: "Type" },
  { en: "Activity", fr: "Activité" },
  { en: "Minutes", fr: "Minutes" },
  { en: "Mode", fr: "Mode" },
  { en: "Outcome", fr: "Résultat" },
  { en: "Formative or summative", fr: "Formatif ou sommatif" },
];

const STARS: Readonly<Record<Star, Text>> = {
  none: { en: "", fr: "" },
  formative: { en: "Formative", fr: "Formatif" },
  summative: { en: "Summative", fr: "Sommatif" },
};

/** Reading takes bars and line ends for what stands between activities. */
const inOnePiece = (activity: string): string => activity.replace(/\s*[|\r\n]+\s*/g, " / ");

/**
 * The cards on a board. What lies beside it, titles, notes and tags have no column: they stay in the workshop.
 * @param outcomes those that stand in the blueprint, in order: O1 is the first
 */
export function storyboardCsv(
  board: Board,
  unit: Storyboard["unit"],
  outcomes: readonly { readonly id: string }[],
  language: Language,
): string {
  const numbers = new Map(outcomes.map(({ id }, index) => [id, index + 1]));
  // Sections that are called the same count on: two rows with one section, order and type are read as one card.
  const counted = new Map<string, number>();
  const rows = board.rows.flatMap(({ section, cards }, index) => {
    const title = sectionTitle(section, index, unit, language);
    const before = counted.get(sameWording(title)) ?? 0;
    counted.set(sameWording(title), before + cards.length);
    return cards.map((card, at) => [
      title,
      String(before + at + 1),
      TYPE_CARDS[card.type].title[language],
      card.activities.map(inOnePiece).join(" | "),
      card.minutes === null ? "" : String(card.minutes),
      MODE_TERMS[card.mode].title[language],
      card.outcomeIds.flatMap((id) => (numbers.has(id) ? [`O${numbers.get(id)}`] : [])).join("; "),
      STARS[card.star][language],
    ]);
  });
  return csvText([HEADINGS.map((heading) => heading[language]), ...rows], language);
}
