/** Where tasks are written: Enter adds, the field keeps the focus for the next one, a reload loses nothing. */
import { type ClipboardEvent, type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from "react";
import { FieldError, Label, Text, TextArea, TextField } from "react-aria-components";
import { CARD_LIMIT, type Card, cleanCardText } from "../../../shared/doc/cards.ts";
import { isManyLines, readLines } from "../../../shared/tasklist/pastedLines.ts";
import { cardSentence } from "../../../shared/methods/written.ts";
import { similarTo } from "../../../shared/wording/similar.ts";
import { addTasks, type CardTarget, useOwnEntries } from "../../doc/answers.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { ManyLines } from "./ManyLines.tsx";
import { cardWord } from "../../doc/written.ts";
import { announce, detailDraft, noteAction, setDraft, useDraft, useIsDraftFromBefore } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { useUnsentWords } from "./useUnsentWords.ts";

/** From how many characters before the limit the count shows. */
const NEAR_LIMIT = 80;

export interface SecondField {
  readonly label: string;
  /** How the whole card reads, with {{text}} and {{detail}} in it. */
  readonly sentence?: string | undefined;
}

export function TaskField(props: {
  place: Place;
  cards: readonly Card[];
  /** Left out, a task under no duty. */
  target?: CardTarget;
  /** How else the words are added, one card at a time; its answer is undefined where they cannot be now. */
  add?: (text: string) => string | undefined;
  /** A second field of the card. */
  detail?: SecondField | undefined;
  /** No list of several cards: one more is all that is asked. */
  isLast?: boolean;
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
  const second = props.detail;
  const draft = useDraft(activityId);
  const detailName = detailDraft(activityId);
  const typedDetail = useDraft(detailName);
  const detail = second ? typedDetail : "";
  const isFromBefore = useIsDraftFromBefore(activityId);
  const field = useRef<HTMLTextAreaElement>(null);
  const detailField = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
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
  const isSingle = props.add !== undefined || (props.isLast ?? false);
  const isList = useMemo(() => !isSingle && isManyLines(settled), [isSingle, settled]);
  const word = cardWord(props.target?.list ?? "tasks");
  const sentence =
    draft.trim() === "" && detail.trim() === ""
      ? undefined
      : cardSentence(second?.sentence, { text: cleanCardText(draft), detail: cleanCardText(detail) });

  /**
   * The second field goes with a card, and not with the lines of a list.
   * @returns whether the room has it now
   */
  function send(texts: readonly string[]): boolean {
    const [first = "", ...others] = texts;
    if (first === "" || myId === "") return false;
    const isOne = others.length === 0;
    const target = { ...props.target, ...(isOne && { detail }) };
    const cardId = props.add ? props.add(first) : addTasks(session, props.place, texts, target);
    if (cardId === undefined) return false;
    setDraft(activityId, "");
    if (isOne && second) setDraft(detailName, "");
    setIsMissing(false);
    const text = isOne ? first : t("seat.write.addedLines", { count: texts.length });
    noteAction({ place: props.place, what: "added", cardId, text });
    announce(t("seat.write.added", { text }));
    return true;
  }

  /** What the field holds: a card, or the lines of a list, each as a card of its own. */
  function sendAll(): boolean {
    if (cleanCardText(draft) === "" && cleanCardText(detail) !== "") {
      setIsMissing(true); // the second field alone is no card
      field.current?.focus();
      return false;
    }
    const lines = !isSingle && isManyLines(draft) ? readLines(draft).map(({ text }) => text) : [];
    return send(lines.length > 0 ? lines : [cleanCardText(draft)]);
  }
  useUnsentWords(cleanCardText(draft) !== "" || cleanCardText(detail) !== "", sendAll);

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
    const goesOn = event.target === field.current && second && !isList && cleanCardText(detail) === "";
    if (goesOn && cleanCardText(draft) !== "") detailField.current?.focus();
    else add();
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
        isInvalid={isMissing && draft.trim() === ""}
      >
        <Label className="label">{props.label ?? t(`writing.label.${word}`)}</Label>
        <TextArea
          ref={field}
          rows={second ? 2 : 3}
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
        <FieldError className="field-error">{t("writing.missing")}</FieldError>
      </TextField>
      {second && !isList && (
        <TextField
          className="field"
          value={typedDetail}
          onChange={(typed) => setDraft(detailName, typed)}
          maxLength={CARD_LIMIT}
        >
          <Label className="label">{second.label}</Label>
          <TextArea
            ref={detailField}
            rows={2}
            enterKeyHint="send"
            autoCapitalize="sentences"
            onKeyDown={addOnEnter}
          />
        </TextField>
      )}
      {sentence !== undefined && !isList && <p className="reads">{t("writing.reads", { sentence })}</p>}
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
          {props.button ?? t(`writing.add.${word}`)}
        </Button>
      )}
    </div>
  );
}
