import { ArrowUpToLine, Pencil } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { MoveButtons, stepOf, useFocusOnMoved } from "../../ui/rowMoves.tsx";

interface Item {
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

/** Controls of a row by which a move is made; the focus stays on the one that was used. */
type Control = "top" | "up" | "down" | "place";

/** Entries that are put in order by buttons, by their place, or with Alt and an arrow key. */
export function OrderList<T extends Item>(props: {
  label: string;
  items: readonly T[];
  /** Longest wording in characters. */
  limit: number;
  announce: (sentence: string) => void;
  /** `place`: from 0, once the entry is taken out. */
  onPlace: (id: string, place: number) => void;
  onReword: (id: string, words: string) => void;
  beside?: (item: T) => ReactNode;
}) {
  const { items, announce } = props;
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const focusOnMoved = useFocusOnMoved(list);
  const [rewording, setRewording] = useState<string | null>(null);

  function move(item: T, place: number, by: Control): void {
    if (place < 0 || place >= items.length || items[place]?.id === item.id) return;
    props.onPlace(item.id, place);
    focusOnMoved(item.id, by);
    announce(t("sequence.moved", { name: item.text, place: place + 1, count: items.length }));
  }

  function moveByKey(event: KeyboardEvent, item: T, index: number): void {
    const step = rewording === item.id ? undefined : stepOf(event);
    if (step) move(item, index + (step === "up" ? -1 : 1), step);
  }

  return (
    <>
      <p className="soft small">{t("sequence.keys")}</p>
      <ol className="order-list" aria-label={props.label} ref={list}>
        {items.map((item, index) => {
          const name = `${item.code} ${item.text}`;
          return (
            <li
              key={item.id}
              data-record={item.id}
              onKeyDownCapture={(event) => moveByKey(event, item, index)}
            >
              {rewording === item.id ? (
                <RewordForm
                  words={item.text}
                  limit={props.limit}
                  onKeep={(words) => props.onReword(item.id, words)}
                  onClose={() => {
                    setRewording(null);
                    focusOnMoved(item.id, "place");
                  }}
                />
              ) : (
                <>
                  <span className="grow">
                    <span className="statement-code">{item.code}</span> {item.text}
                  </span>
                  {props.beside?.(item)}
                  <Button
                    look="quiet"
                    aria-label={t("sequence.reword", { name })}
                    onPress={() => setRewording(item.id)}
                  >
                    <Pencil size={18} aria-hidden="true" />
                  </Button>
                  <Button
                    look="quiet"
                    data-move="top"
                    aria-label={t("sequence.toTop", { name })}
                    isDisabled={index === 0}
                    onPress={() => move(item, 0, "top")}
                  >
                    <ArrowUpToLine size={18} aria-hidden="true" />
                  </Button>
                  <MoveButtons
                    up={t("sequence.up", { name })}
                    down={t("sequence.down", { name })}
                    isFirst={index === 0}
                    isLast={index === items.length - 1}
                    onMove={(step) => move(item, index + (step === "up" ? -1 : 1), step)}
                  />
                  <select
                    className="place"
                    data-move="place"
                    aria-label={t("sequence.place", { name })}
                    value={index}
                    onChange={(event) => move(item, Number(event.target.value), "place")}
                  >
                    {items.map((_, place) => (
                      <option key={place} value={place}>
                        {place + 1}
                      </option>
                    ))}
                  </select>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function RewordForm(props: {
  words: string;
  limit: number;
  onKeep: (words: string) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [words, setWords] = useState(props.words);
  return (
    <form
      className="row grow"
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep(words);
        props.onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onClose();
      }}
    >
      <Field
        label={t("sequence.wording")}
        hideLabel
        value={words}
        onChange={setWords}
        maxLength={props.limit}
        autoFocus
      />
      <Button type="submit">{t("sequence.keep")}</Button>
      <Button look="quiet" onPress={props.onClose}>
        {t("sequence.leave")}
      </Button>
    </form>
  );
}
