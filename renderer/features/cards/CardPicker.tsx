import { useState } from "react";
import { foldWords } from "../../../shared/tasklist/foldText.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";

/** A search field appears when there are more cards than can be looked over. */
const SEARCH_ABOVE = 8;
const SHOWN = 50;

export interface Pickable {
  readonly id: string;
  /** "" where the card has none. */
  readonly code: string;
  readonly text: string;
}

/** One card out of a list, by a press. */
export function CardPicker(props: {
  label: string;
  cards: readonly Pickable[];
  onPick: (cardId: string) => void;
}) {
  const { t } = useWords();
  const [search, setSearch] = useState("");
  const wanted = foldWords(search);
  const found = props.cards
    .filter(({ code, text }) => foldWords(`${code} ${text}`).includes(wanted))
    .slice(0, SHOWN);
  return (
    <div className="card-picker">
      <p>{props.label}</p>
      {props.cards.length > SEARCH_ABOVE && (
        <Field label={t("cards.search")} value={search} onChange={setSearch} autoComplete="off" autoFocus />
      )}
      {found.length === 0 && <p className="soft">{t("cards.noneFound")}</p>}
      <ul aria-label={props.label}>
        {found.map((card) => (
          <li key={card.id}>
            <Button onPress={() => props.onPick(card.id)}>
              {card.code !== "" && <span className="task-code">{card.code}</span>} <span>{card.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
