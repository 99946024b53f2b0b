import { type ReactNode, useState } from "react";
import { type CardList, ENABLER_LISTS } from "../../../shared/doc/cardLists.ts";
import { archiveCards, assignCards, moveToList } from "../../../shared/doc/cards.ts";
import type { Duty } from "../../../shared/doc/chart.ts";
import { addGroup } from "../../../shared/doc/groups.ts";
import { edit } from "../../../shared/doc/table.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import type { Ask } from "./CardDialogs.tsx";
import { keepingPlace } from "./keepingPlace.ts";

/** Where a stray card mostly belongs: one press from the selection. */
const STRAY_LISTS: readonly CardList[] = [...ENABLER_LISTS, "parking"];

/**
 * What can be done with the selected cards, above the list and in reach of the keyboard. The bar goes with the
 * selection, and the focus goes back into the list.
 */
export function SelectionBar(props: {
  selected: readonly string[];
  onAsk: (ask: Ask) => void;
  onDone: () => void;
  /** Further actions of the screen, before the general ones. */
  children?: ReactNode;
}) {
  const { selected } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const ask = (kind: Ask["kind"]): void => props.onAsk({ kind, cardIds: selected });
  const finish = (write: () => void): void =>
    keepingPlace(selected, () => {
      write();
      props.onDone();
    });

  return (
    <div className="assign-bar" role="toolbar" aria-label={t("cards.selected", { count: selected.length })}>
      <strong>{t("cards.selected", { count: selected.length })}</strong>
      <span className="bar-actions">
        {selected.length > 1 && <Button onPress={() => ask("fold")}>{t("cards.actions.fold")}</Button>}
        <Button onPress={() => ask("move")}>{t("cards.actions.move")}</Button>
        <Button onPress={() => ask("tag")}>{t("cards.actions.tag")}</Button>
        <Button look="danger" onPress={() => finish(() => archiveCards(doc, selected))}>
          {t("desk.cards.remove")}
        </Button>
        <Button look="quiet" onPress={() => keepingPlace([], props.onDone)}>
          {t("desk.cards.clearSelection")}
        </Button>
      </span>
      {props.children}
      <span className="bar-line">
        <span>{t("cards.actions.moveTo")}</span>
        {STRAY_LISTS.map((list) => (
          <Button key={list} onPress={() => finish(() => moveToList(doc, selected, list))}>
            {t(`words.list.${list}`)}
          </Button>
        ))}
      </span>
    </div>
  );
}

/** Puts the selected tasks under a duty, also a new one. */
export function DutyButtons(props: {
  activityId: string;
  duties: readonly Duty[];
  selected: readonly string[];
  onDone: () => void;
}) {
  const { activityId, duties, selected } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const [title, setTitle] = useState<string | null>(null);
  const finish = (write: () => void): void =>
    keepingPlace(selected, () => {
      write();
      props.onDone();
    });

  function assignToNew(): void {
    if (title === null || title.trim() === "") return;
    // One step of undo: the duty and what was put under it.
    finish(() => edit(doc, () => assignCards(doc, selected, addGroup(doc, activityId, title))));
  }

  return (
    <span className="bar-line">
      <span>{t("desk.cards.assignTo")}</span>
      {duties.map((duty) => (
        <Button key={duty.id} onPress={() => finish(() => assignCards(doc, selected, duty.id))}>
          {duty.code} {duty.title}
        </Button>
      ))}
      {title === null ? (
        <Button onPress={() => setTitle("")}>{t("desk.cards.assignNew")}</Button>
      ) : (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            assignToNew();
          }}
        >
          <Field label={t("desk.cards.newDuty")} hideLabel value={title} onChange={setTitle} autoFocus />
          <Button type="submit">{t("desk.cards.addDuty")}</Button>
        </form>
      )}
      <Button onPress={() => finish(() => assignCards(doc, selected, ""))}>
        {t("desk.cards.assignNone")}
      </Button>
    </span>
  );
}
