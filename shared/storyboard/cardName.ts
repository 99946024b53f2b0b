import type { LearningCard } from "../doc/learningCards.ts";
import type { Language } from "../i18n/translator.ts";
import { TYPE_CARDS } from "./typeCards.ts";

/** What a card is called: its title, or else what learners do first, or else its type. */
export function cardName(
  card: Pick<LearningCard, "title" | "activities" | "type">,
  language: Language,
): string {
  return card.title.trim() || card.activities[0] || TYPE_CARDS[card.type].title[language];
}
