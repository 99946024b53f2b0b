import { useId, useState } from "react";
import { type Card, CARD_LIMIT, cleanCardText } from "../../../shared/doc/cards.ts";
import { foldCardsAs } from "../../../shared/doc/mergeSplit.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";

const OTHER = "other";

/** Which of several cards stands for them all, under its own wording or another. */
export function FoldChoice(props: {
  cards: readonly Card[];
  /** The card that stands unless another is chosen. */
  initial: string;
  onFold: (write: () => void) => void;
  /** Buttons beside the one that folds. */
  children: React.ReactNode;
}) {
  const { cards, initial } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const name = useId();
  const [chosen, setChosen] = useState(initial);
  const [wording, setWording] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const folded = cards.filter(({ id }) => !left.has(id));
  const stands = folded.find(({ id }) => id === chosen) ?? folded[0];
  const canLeaveOut = cards.length > 2;

  function leaveOut(cardId: string, isOut: boolean): void {
    const next = new Set(left);
    if (isOut) next.add(cardId);
    else next.delete(cardId);
    setLeft(next);
  }

  function fold(): void {
    if (!stands) return;
    const ids = folded.map(({ id }) => id);
    const by = { personId: myId, at: Date.now() };
    props.onFold(() => foldCardsAs(doc, ids, stands.id, wording ?? stands.text, by));
  }

  return (
    <form
      className="fold-choice"
      onSubmit={(event) => {
        event.preventDefault();
        fold();
      }}
    >
      <div role="radiogroup" aria-label={t("cards.fold.choose")}>
        <p>{t("cards.fold.choose")}</p>
        {cards.map((card) => (
          <div key={card.id} className="row">
            <label className="grow">
              <input
                type="radio"
                name={name}
                value={card.id}
                disabled={left.has(card.id)}
                checked={wording === null && card.id === stands?.id}
                onChange={() => {
                  setChosen(card.id);
                  setWording(null);
                }}
              />
              <span>
                <CardWords card={card} />
              </span>
            </label>
            {canLeaveOut && (
              <label className="small">
                <input
                  type="checkbox"
                  aria-label={t("cards.fold.leaveOutNamed", { text: card.text })}
                  checked={left.has(card.id)}
                  disabled={!left.has(card.id) && folded.length <= 2}
                  onChange={(event) => leaveOut(card.id, event.target.checked)}
                />
                <span>{t("cards.fold.leaveOut")}</span>
              </label>
            )}
          </div>
        ))}
        <label>
          <input
            type="radio"
            name={name}
            value={OTHER}
            checked={wording !== null}
            onChange={() => setWording(stands?.text ?? "")}
          />
          <span>{t("cards.fold.other")}</span>
        </label>
      </div>
      {wording !== null && (
        <Field
          label={t("cards.fold.newWording")}
          value={wording}
          onChange={setWording}
          maxLength={CARD_LIMIT}
        />
      )}
      <div className="toolbar">
        <Button type="submit" look="primary" isDisabled={wording !== null && cleanCardText(wording) === ""}>
          {t("cards.fold.do")}
        </Button>
        {props.children}
      </div>
    </form>
  );
}
