/** What a storyboard's cards and places are called. */
import type { LearningCard } from "../../../shared/doc/learningCards.ts";
import type { Storyboard } from "../../../shared/doc/storyboards.ts";
import type { Language, Translate } from "../../../shared/i18n/translator.ts";
import type { Board } from "../../../shared/storyboard/board.ts";
import { MODE_TERMS, SOCIAL_TERMS, STAR_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { type CardPlace, placeOf, sectionTitle } from "../../../shared/storyboard/moves.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";

/** A card's own title, or else its type's. */
export function cardTitle(card: Pick<LearningCard, "title" | "type">, language: Language): string {
  return card.title.trim() || TYPE_CARDS[card.type].title[language];
}

function minutesWords(minutes: number | null, t: Translate): string {
  return minutes === null ? t("board.noMinutes") : t("board.minutes", { count: minutes });
}

/** "card 2 of 5 in Week 3" */
export function placeWords(
  { number, count }: Omit<CardPlace, "sectionId">,
  section: string,
  t: Translate,
): string {
  return t("board.place", { number, count, section });
}

/** Where a card lies now, in words. */
export function placeOfCard(
  board: Board,
  cardId: string,
  nameOf: (sectionId: string) => string,
  t: Translate,
): string {
  const place = placeOf(board, cardId);
  return place ? placeWords(place, nameOf(place.sectionId), t) : "";
}

/** The names of a board's sections, and of what lies beside it. */
export function sectionNames(
  board: Board,
  unit: Storyboard["unit"],
  words: { readonly t: Translate; readonly language: Language },
): ReadonlyMap<string, string> {
  return new Map([
    ...board.rows.map(({ section }, index): [string, string] => [
      section.id,
      sectionTitle(section, index, unit, words.language),
    ]),
    ["", words.t("board.beside")],
  ]);
}

/** What only some cards have. */
export interface CardNews {
  /** Codes of its outcomes, "" where it has none. */
  readonly outcomes: string;
  readonly isChanged: boolean;
}

/** Everything that a card shows, in words, its place last: what screen readers call it, and what the outline says. */
export function cardFacts(
  card: LearningCard,
  news: CardNews,
  words: { readonly t: Translate; readonly language: Language },
): { readonly name: string; readonly facts: readonly string[] } {
  const { t, language } = words;
  const type = TYPE_CARDS[card.type].title[language];
  const title = card.title.trim();
  return {
    name: title === "" ? type : t("board.typed", { type, title }),
    facts: [
      minutesWords(card.minutes, t),
      MODE_TERMS[card.mode].title[language],
      SOCIAL_TERMS[card.social].title[language],
      card.activities.length === 0
        ? t("board.nothingChosen")
        : t("board.activities", { activities: card.activities.join("; ") }),
      ...(card.star === "none" ? [] : [STAR_TERMS[card.star].title[language]]),
      ...(news.outcomes === "" ? [] : [t("board.outcomes", { codes: news.outcomes })]),
      ...(card.isWorkplace ? [t("board.workplace")] : []),
      ...(news.isChanged ? [t("board.changed")] : []),
    ],
  };
}
