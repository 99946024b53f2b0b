/** Where tasks are written: Enter adds, the field keeps the focus for the next one, a reload loses nothing. */
import { type ClipboardEvent, type KeyboardEvent, useDeferredValue, useMemo, useRef } from "react";
import { Label, Text, TextArea, TextField } from "react-aria-components";
import { CARD_LIMIT, type Card, cleanCardText } from "../../../shared/doc/cards.ts";
import { isManyLines, readLines } from "../../../shared/tasklist/pastedLines.ts";
import { similarTo } from "../../../shared/wording/similar.ts";
import { addTasks, type CardTarget, useOwnEntries } from "../../doc/answers.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { announce, noteAction, setDraft, useDraft, useIsDraftFromBefore } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { useUnsentWords } from "./useUnsentWords.ts";

/** From how many characters before the limit the count shows. */
const NEAR_LIMIT = 80;

export function TaskField(props: {
  place: Place;
  cards: readonly Card[];
  /** Left out, a task under no duty. */
  target?: CardTarget;
  /** How else the words are added, one card at a time; its answer is undefined where they cannot be now. */
  add?: (text: string) => string | undefined;
  label?: string;
  button?: string;
  isAutoFocused?: boolean;
  /** Not while ideas are collected: nobody is corrected then. */
  hasAdvice?: boolean;
}) {
  const { t } = useWords();
  const session = useSession();
  const myId = useMyId();
  const { activityId } = props.place;
  const draft = useDraft(activityId);
  const isFromBefore = useIsDraftFromBefore(activityId);
  const field = useRef<HTMLTextAreaElement>(null);
  const settled = useDeferredValue(draft);
  const own = useOwnEntries(props.place);
  const known = useMemo(() => {
    const hidden = [...own.values()].flatMap(({ what }) => (what?.kind === "card" ? [what] : []));
    return [...hidden, ...props.cards];
  }, [own, props.cards]);
  const similar = useMemo(() => similarTo(settled, known), [settled, known]);
  const adviceOn = useAdvice();
  const [advice] = props.hasAdvice ? adviceOn("task", settled) : [];
  const left = CARD_LIMIT - draft.length;
  const isSingle = props.add !== undefined;
  const isList = useMemo(() => !isSingle && isManyLines(settled), [isSingle, settled]);
  const isTask = (props.target?.list ?? "tasks") === "tasks";

  /** @returns whether the room has it now */
  function send(texts: readonly string[]): boolean {
    const [first = "", ...others] = texts;
    if (first === "" || myId === "") return false;
    const cardId = props.add ? props.add(first) : addTasks(session, props.place, texts, props.target);
    if (cardId === undefined) return false;
    setDraft(activityId, "");
    const text = others.length === 0 ? first : t("seat.write.addedLines", { count: texts.length });
    noteAction({ place: props.place, what: "added", cardId, text });
    announce(t("seat.write.added", { text }));
    return true;
  }

  /** What the field holds: a card, or the lines of a list, each as a card of its own. */
  function sendAll(): boolean {
    const lines = !isSingle && isManyLines(draft) ? readLines(draft).map(({ text }) => text) : [];
    return send(lines.length > 0 ? lines : [cleanCardText(draft)]);
  }
  useUnsentWords(cleanCardText(draft) !== "", sendAll);

  function add(): void {
    field.current?.focus();
    sendAll();
  }

  function addAsOne(): void {
    field.current?.focus();
    send([cleanCardText(draft)]);
  }

  function addOnEnter(event: KeyboardEvent): void {
    // The Enter that ends the composing of a character is not meant for us.
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault(); // a task is one line: Shift+Enter adds too
    add();
  }

  /** A list may be longer than one card: the field takes it whole instead of cutting it. */
  function takeLines(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const pasted = event.clipboardData.getData("text/plain");
    if (isSingle || !isManyLines(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    setDraft(activityId, draft.slice(0, selectionStart) + pasted + draft.slice(selectionEnd));
  }

  return (
    <div className="task-field">
      <TextField
        className="field"
        value={draft}
        onChange={(typed) => setDraft(activityId, typed)}
        {...(!isList && { maxLength: CARD_LIMIT })}
        autoFocus={props.isAutoFocused ?? false}
      >
        <Label className="label">
          {props.label ?? t(isTask ? "seat.write.label" : "seat.write.labelCard")}
        </Label>
        <TextArea
          ref={field}
          rows={3}
          enterKeyHint="send"
          autoCapitalize="sentences"
          onKeyDown={addOnEnter}
          onPaste={takeLines}
        />
        {!isList && left <= NEAR_LIMIT && (
          <Text slot="description" className="description">
            {t("seat.write.left", { count: left })}
          </Text>
        )}
      </TextField>
      {advice !== undefined && <p className="description">{advice}</p>}
      {isFromBefore && <p className="description">{t("seat.write.fromBefore")}</p>}
      <p className="similar" role="status">
        {isList
          ? ""
          : similar && draft !== ""
            ? t(`seat.write.${similar.kind}`, { text: similar.other.text })
            : ""}
      </p>
      {isList ? (
        <ManyLines
          draft={settled}
          known={known}
          onAddLines={add}
          onAddOne={draft.length > CARD_LIMIT ? undefined : addAsOne}
        />
      ) : (
        <Button look="primary" onPress={add}>
          {props.button ?? t(isTask ? "seat.write.add" : "seat.write.addCard")}
        </Button>
      )}
    </div>
  );
}

/** Lines shown of a pasted list. */
const SHOWN_LINES = 20;

function ManyLines(props: {
  draft: string;
  known: readonly { readonly text: string }[];
  onAddLines: () => void;
  /** Left out where a card cannot hold it all. */
  onAddOne: (() => void) | undefined;
}) {
  const { t } = useWords();
  const lines = readLines(
    props.draft,
    props.known.map(({ text }) => text),
  );
  return (
    <>
      <p role="status">{t("seat.write.lines", { count: lines.length })}</p>
      <ol className="many-lines">
        {lines.slice(0, SHOWN_LINES).map((line) => (
          <li key={line.id}>
            {line.text} {line.isDuplicate && <span className="tag">{t("seat.write.isThere")}</span>}
          </li>
        ))}
      </ol>
      {lines.length > SHOWN_LINES && (
        <p className="description">{t("seat.cards.shown", { shown: SHOWN_LINES, count: lines.length })}</p>
      )}
      <Button look="primary" onPress={props.onAddLines}>
        {t("seat.write.addLines", { count: lines.length })}
      </Button>
      {props.onAddOne && <Button onPress={props.onAddOne}>{t("seat.write.addAsOne")}</Button>}
    </>
  );
}
