import { type ClipboardEvent, type FormEvent, useState } from "react";
import { addCards, CARD_LIMIT, cleanCardText } from "../../../shared/doc/cards.ts";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import { listOf } from "../../../shared/doc/chart.ts";
import { isManyLines, readLines } from "../../../shared/tasklist/pastedLines.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";

/** Where a card is written on the desk. Pasted lines are shown first: each becomes a card of its own. */
export function CardField(props: {
  activityId: string;
  list: CardList;
  label: string;
  button: string;
  /** Said by screen readers where the button's own words stand in several lists. */
  buttonLabel?: string;
  isPrimary?: boolean;
  hideLabel?: boolean;
}) {
  const { activityId, list } = props;
  const { doc } = useSession();
  const myId = useMyId();
  const [typed, setTyped] = useState("");
  const [pasted, setPasted] = useState<string | null>(null);
  const [wasPasted, setWasPasted] = useState(false);

  function write(texts: readonly string[]): void {
    addCards(
      doc,
      { activityId, authorId: myId, createdAt: Date.now() },
      texts.map((text) => ({ text, list })),
    );
  }

  function add(event: FormEvent): void {
    event.preventDefault();
    if (cleanCardText(typed) === "") return;
    write([typed]);
    setTyped("");
  }

  function paste(event: ClipboardEvent<Element>): void {
    const field = event.target;
    const text = event.clipboardData.getData("text/plain");
    if (!(field instanceof HTMLInputElement) || !isManyLines(text)) return;
    event.preventDefault();
    const [from, to] = [field.selectionStart ?? typed.length, field.selectionEnd ?? typed.length];
    setPasted(typed.slice(0, from) + text + typed.slice(to));
  }

  function endPaste(texts: readonly string[]): void {
    write(texts);
    setPasted(null);
    setWasPasted(true);
    if (texts.length > 0) setTyped("");
  }

  if (pasted !== null)
    return <PastedLines activityId={activityId} list={list} pasted={pasted} onEnd={endPaste} />;
  return (
    <form className="row" onSubmit={add}>
      <Field
        label={props.label}
        hideLabel={props.hideLabel ?? false}
        value={typed}
        onChange={setTyped}
        onPaste={paste}
        maxLength={CARD_LIMIT}
        autoComplete="off"
        autoFocus={wasPasted}
      />
      <Button
        type="submit"
        look={props.isPrimary ? "primary" : "plain"}
        {...(props.buttonLabel !== undefined && { "aria-label": props.buttonLabel })}
      >
        {props.button}
      </Button>
    </form>
  );
}

/** Lines drawn; a pasted list may be longer. */
const SHOWN = 50;

function PastedLines(props: {
  activityId: string;
  list: CardList;
  pasted: string;
  onEnd: (texts: readonly string[]) => void;
}) {
  const { activityId, list, pasted } = props;
  const { t } = useWords();
  const cards = useRows("cards");
  const existing = listOf(activityId, cards.values(), list).map(({ text }) => text);
  const lines = readLines(pasted, existing);
  const duplicates = lines.filter(({ isDuplicate }) => isDuplicate).length;
  const [leavesOut, setLeavesOut] = useState(false);
  const wanted = lines.filter(({ isDuplicate }) => !(leavesOut && isDuplicate)).map(({ text }) => text);

  return (
    <section
      className="pasted"
      aria-label={t("cards.paste.list")}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onEnd([]);
      }}
    >
      <p role="status">
        <strong>{t("cards.paste.title", { count: lines.length })}</strong>
      </p>
      <ul className="pasted-lines" tabIndex={0} aria-label={t("cards.paste.list")}>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.id} className={leavesOut && line.isDuplicate ? "left-out" : ""}>
            {line.text} {line.isDuplicate && <span className="card-mark">{t("cards.paste.duplicate")}</span>}
            {line.isCut && <span className="card-mark">{t("cards.paste.cut")}</span>}
          </li>
        ))}
        {lines.length > SHOWN && <li>{t("cards.paste.more", { count: lines.length - SHOWN })}</li>}
      </ul>
      {duplicates > 0 && (
        <label className="check-line">
          <input
            type="checkbox"
            checked={leavesOut}
            onChange={(event) => setLeavesOut(event.target.checked)}
          />
          {t("cards.paste.leaveOut", { count: duplicates })}
        </label>
      )}
      <div className="toolbar">
        <Button look="primary" autoFocus isDisabled={wanted.length === 0} onPress={() => props.onEnd(wanted)}>
          {t("cards.paste.add", { count: wanted.length })}
        </Button>
        <Button isDisabled={pasted.length > CARD_LIMIT} onPress={() => props.onEnd([pasted])}>
          {t("cards.paste.asOne")}
        </Button>
        <Button look="quiet" onPress={() => props.onEnd([])}>
          {t("cards.cancel")}
        </Button>
      </div>
    </section>
  );
}
