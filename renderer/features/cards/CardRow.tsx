import { useState } from "react";
import { type Card, CARD_LIMIT, detailCard, moveCardBefore } from "../../../shared/doc/cards.ts";
import { edit } from "../../../shared/doc/table.ts";
import { reword } from "../../../shared/doc/wordings.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import type { WriteStep } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import type { Ask } from "./CardDialogs.tsx";
import { CardMarks } from "./CardMarks.tsx";
import { CardMenu } from "./CardMenu.tsx";
import { LineButtons } from "./LineButtons.tsx";

export interface CardLine {
  readonly card: Card;
  /** A-1; "" in a list that has no codes. */
  readonly code: string;
  readonly above: Card | undefined;
  readonly below: Card | undefined;
}

/** One card: ticked, reworded, moved, and more from its menu. The same in the outline, on the board and in a list. */
export function CardRow(props: {
  line: CardLine;
  foldedCount: number;
  isSelected: boolean;
  onSelect: (isSelected: boolean, isRange: boolean) => void;
  onAsk: (ask: Ask) => void;
  /** The step in which it was written: what its second field asks for, and how the card reads. */
  step?: WriteStep | undefined;
  /** Said of the card beside its tags. */
  note?: string | undefined;
}) {
  const { card, code, above, below } = props.line;
  const { t, language } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const adviceOn = useAdvice();
  const [wording, setWording] = useState<string | null>(null);
  const [detail, setDetail] = useState("");
  const [wasReworded, setWasReworded] = useState(false);
  const secondField =
    props.step?.detail?.[language] ?? (card.detail === "" ? undefined : t("cards.bench.detail"));
  const name = code === "" ? card.text : `${code} ${card.text}`;
  const up = above && (() => moveCardBefore(doc, card.id, above.id));
  const down = below && (() => moveCardBefore(doc, below.id, card.id));

  function start(): void {
    setWording(card.text);
    setDetail(card.detail);
  }

  function stop(): void {
    setWording(null);
    setWasReworded(true);
  }

  if (wording !== null)
    return (
      <form
        className="row task-row"
        onSubmit={(event) => {
          event.preventDefault();
          edit(doc, () => {
            reword(doc, card.id, wording, { personId: myId, at: Date.now() });
            if (detail !== card.detail) detailCard(doc, card.id, detail);
          });
          stop();
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") stop();
        }}
      >
        <Field
          label={t(card.list === "tasks" ? "words.task" : `words.list.${card.list}`)}
          hideLabel
          value={wording}
          onChange={setWording}
          description={card.list === "tasks" ? adviceOn("task", wording)[0] : undefined}
          maxLength={CARD_LIMIT}
          autoFocus
        />
        {secondField !== undefined && (
          <Field label={secondField} value={detail} onChange={setDetail} maxLength={CARD_LIMIT} />
        )}
        <Button type="submit">{t("desk.cards.keep")}</Button>
        <Button look="quiet" onPress={stop}>
          {t("desk.home.cancel")}
        </Button>
      </form>
    );
  return (
    <div className={props.isSelected ? "task-row selected" : "task-row"}>
      <label className="grow">
        <input
          type="checkbox"
          checked={props.isSelected}
          onChange={(event) =>
            props.onSelect(
              event.target.checked,
              event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey,
            )
          }
        />
        {code !== "" && <span className="task-code">{code}</span>}
        <span className="card-words">
          <CardWords card={card} step={props.step} />{" "}
          <CardMarks foldedCount={props.foldedCount} tags={card.tags} />
          {props.note !== undefined && <span className="card-mark used">{props.note}</span>}
        </span>
      </label>
      <LineButtons name={name} wasReworded={wasReworded} onEdit={start} onUp={up} onDown={down}>
        <CardMenu card={card} name={name} onAsk={props.onAsk} onReword={start} onUp={up} onDown={down} />
      </LineButtons>
    </div>
  );
}
