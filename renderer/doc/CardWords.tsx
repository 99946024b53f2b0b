import { cardSentence } from "../../shared/methods/written.ts";
import { useWords } from "../i18n/Language.tsx";
import type { CardForm } from "./written.ts";

/** What a card says: as the sentence of the step it was written in, or else its words and, below, its second field. */
export function CardWords(props: {
  card: { readonly text: string; readonly detail: string };
  /** Left out where it was written in none. */
  step?: CardForm | undefined;
}) {
  const { language } = useWords();
  const { card, step } = props;
  const sentence = cardSentence(step?.sentence?.[language], card);
  if (sentence !== undefined) return sentence;
  if (card.detail === "") return card.text;
  return (
    <>
      {card.text} <span className="card-detail">{card.detail}</span>
    </>
  );
}
