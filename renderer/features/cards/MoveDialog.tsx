import { CARD_LISTS, type CardList } from "../../../shared/doc/cardLists.ts";
import { type Card, moveCardBefore, moveToList } from "../../../shared/doc/cards.ts";
import { useChart, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { CardPicker } from "./CardPicker.tsx";
import { usePickable } from "./pickable.ts";

/** Lists that a card can be moved to by hand; a prior chart comes from elsewhere. */
const TARGETS: readonly CardList[] = CARD_LISTS.filter((list) => list !== "tasks" && list !== "prior");

/** Every place that cards can go to, each by one press. */
export function MoveDialog(props: {
  activityId: string;
  cards: readonly Card[];
  onDone: (write: () => void) => void;
  onClose: () => void;
}) {
  const { activityId, cards, onDone, onClose } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const duties = useChart(activityId).flatMap(({ duty }) => (duty ? [duty] : []));
  const ids = cards.map(({ id }) => id);
  const isAllIn = (list: CardList, dutyId = ""): boolean =>
    cards.every((card) => card.list === list && (list !== "tasks" || card.place.groupId === dutyId));

  return (
    <DialogBox title={t("cards.move.title")} isOpen isWide onClose={onClose}>
      <p>{cards.map(({ text }) => text).join(" · ")}</p>
      <div className="places" role="group" aria-label={t("cards.move.duties")}>
        <p>{t("cards.move.duties")}</p>
        {duties.map((duty) => (
          <Button
            key={duty.id}
            isDisabled={isAllIn("tasks", duty.id)}
            onPress={() => onDone(() => moveToList(doc, ids, "tasks", duty.id))}
          >
            {duty.code} {duty.title}
          </Button>
        ))}
        <Button isDisabled={isAllIn("tasks")} onPress={() => onDone(() => moveToList(doc, ids, "tasks"))}>
          {t("words.noDuty")}
        </Button>
      </div>
      <div className="places" role="group" aria-label={t("cards.move.lists")}>
        <p>{t("cards.move.lists")}</p>
        {TARGETS.map((list) => (
          <Button
            key={list}
            isDisabled={isAllIn(list)}
            onPress={() => onDone(() => moveToList(doc, ids, list))}
          >
            {t(`words.list.${list}`)}
          </Button>
        ))}
      </div>
      <div className="toolbar">
        <Button onPress={onClose}>{t("cards.cancel")}</Button>
      </div>
    </DialogBox>
  );
}

/** Puts a card directly before another of its list, also under another duty. */
export function BeforeDialog(props: {
  activityId: string;
  card: Card;
  onDone: (write: () => void) => void;
  onClose: () => void;
}) {
  const { activityId, card, onDone, onClose } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const listed = usePickable(activityId, card.list);
  return (
    <DialogBox title={t("cards.move.title")} isOpen isWide onClose={onClose}>
      <CardPicker
        label={t("cards.move.before", { text: card.text })}
        cards={listed.filter(({ id }) => id !== card.id)}
        onPick={(targetId) => onDone(() => moveCardBefore(doc, card.id, targetId))}
      />
      <div className="toolbar">
        <Button onPress={onClose}>{t("cards.cancel")}</Button>
      </div>
    </DialogBox>
  );
}
