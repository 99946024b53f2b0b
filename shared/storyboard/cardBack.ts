/** The back of a storyboard card: what one can choose for it, of the type's own card and of the decks beside it. */
import type { Deck, DeckCard } from "../doc/decks.ts";
import type { Language } from "../i18n/translator.ts";
import type { LearningType } from "./learningTypes.ts";
import { deckInLanguage } from "./shippedDecks.ts";
import { type Side, SIDES, TYPE_CARDS } from "./typeCards.ts";

export interface BackGroup {
  readonly side: Side;
  /** "" for the type's own card. */
  readonly deckId: string;
  readonly deckTitle: string;
  /** "" where the deck's card has none of its own. */
  readonly cardTitle: string;
  readonly activities: readonly string[];
}

/**
 * Activities to choose from, in groups that have any: first the type's own, those at work last of them, then each deck's
 * cards of the type and those that fit any.
 */
export function backOf(type: LearningType, decks: readonly Deck[], language: Language): BackGroup[] {
  const own = SIDES.map((side) => ({
    side,
    deckId: "",
    deckTitle: "",
    cardTitle: "",
    activities: TYPE_CARDS[type][side].map((activity) => activity[language]),
  }));
  const fits = (card: DeckCard): boolean => card.type === type || card.type === "";
  const others = decks.flatMap((deck) => {
    const { title, cards } = deckInLanguage(deck, language);
    return cards.filter(fits).flatMap((card) =>
      (["conventional", "digital"] as const).map((side) => ({
        side,
        deckId: deck.id,
        deckTitle: title,
        cardTitle: card.title,
        activities: card[side],
      })),
    );
  });
  return [...own, ...others].filter((group) => group.activities.length > 0);
}
