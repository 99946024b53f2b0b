/** Where tasks are written: Enter adds, the field keeps the focus for the next one, a reload loses nothing. */
import { type KeyboardEvent, useDeferredValue, useMemo, useRef } from "react";
import { Label, Text, TextArea, TextField } from "react-aria-components";
import { CARD_LIMIT, type Card, cleanCardText } from "../../../shared/doc/cards.ts";
import { similarTo } from "../../../shared/wording/similar.ts";
import { addTask, type CardTarget, useOwnEntries } from "../../doc/answers.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { announce, noteAction, setDraft, useDraft, useIsDraftFromBefore } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";

/** From how many characters before the limit the count shows. */
const NEAR_LIMIT = 80;

export function TaskField(props: {
  place: Place;
  cards: readonly Card[];
  /** Left out, a task under no duty. */
  target?: CardTarget;
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
  const isTask = (props.target?.list ?? "tasks") === "tasks";

  function add(): void {
    field.current?.focus();
    const text = cleanCardText(draft);
    if (text === "" || myId === "") return;
    const cardId = addTask(session, props.place, text, props.target);
    if (cardId === undefined) return;
    setDraft(activityId, "");
    noteAction({ place: props.place, what: "added", cardId, text });
    announce(t("seat.write.added", { text }));
  }

  function addOnEnter(event: KeyboardEvent): void {
    // The Enter that ends the composing of a character is not meant for us.
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault(); // a task is one line: Shift+Enter adds too
    add();
  }

  return (
    <div className="task-field">
      <TextField
        className="field"
        value={draft}
        onChange={(typed) => setDraft(activityId, typed)}
        maxLength={CARD_LIMIT}
        autoFocus={props.isAutoFocused ?? false}
      >
        <Label className="label">{t(isTask ? "seat.write.label" : "seat.write.labelCard")}</Label>
        <TextArea
          ref={field}
          rows={3}
          enterKeyHint="send"
          autoCapitalize="sentences"
          onKeyDown={addOnEnter}
        />
        {left <= NEAR_LIMIT && (
          <Text slot="description" className="description">
            {t("seat.write.left", { count: left })}
          </Text>
        )}
      </TextField>
      {advice !== undefined && <p className="description">{advice}</p>}
      {isFromBefore && <p className="description">{t("seat.write.fromBefore")}</p>}
      <p className="similar" role="status">
        {similar && draft !== "" ? t(`seat.write.${similar.kind}`, { text: similar.other.text }) : ""}
      </p>
      <Button look="primary" onPress={add}>
        {t(isTask ? "seat.write.add" : "seat.write.addCard")}
      </Button>
    </div>
  );
}
