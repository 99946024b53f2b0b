import { useState } from "react";
import { archiveCards, assignCards } from "../../../shared/doc/cards.ts";
import type { Duty } from "../../../shared/doc/chart.ts";
import { addGroup } from "../../../shared/doc/groups.ts";
import { edit } from "../../../shared/doc/table.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";

/**
 * The bar goes with the selection, and the focus with it: to the next task that is not selected, so that the list stays
 * where it was being read, or to the last selected one where all of them stay.
 */
function focusInList(selected: readonly string[], isStaying: boolean): void {
  const chosen = new Set(selected);
  const isChosen = (row: HTMLElement): boolean => chosen.has(row.dataset["record"] ?? "");
  const rows = [...document.querySelectorAll<HTMLElement>(".outline > li.task")];
  const last = rows.findLastIndex(isChosen);
  const beside =
    rows.slice(last + 1).find((row) => !isChosen(row)) ??
    rows.slice(0, Math.max(0, last)).findLast((row) => !isChosen(row));
  const row = isStaying ? rows[last] : beside;
  (row?.querySelector("input") ?? document.querySelector<HTMLElement>("#tasks-title"))?.focus({
    preventScroll: true,
  });
}

/** What can be done with the selected tasks, above the list and in reach of the keyboard. */
export function AssignBar(props: {
  activityId: string;
  duties: readonly Duty[];
  selected: readonly string[];
  onDone: () => void;
}) {
  const { activityId, duties, selected, onDone } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const [title, setTitle] = useState<string | null>(null);

  function assign(dutyId: string): void {
    focusInList(selected, false);
    assignCards(doc, selected, dutyId);
    onDone();
  }

  function assignToNew(): void {
    if (title === null || title.trim() === "") return;
    focusInList(selected, false);
    // One step of undo: the duty and what was put under it.
    edit(doc, () => assignCards(doc, selected, addGroup(doc, activityId, title)));
    onDone();
  }

  return (
    <div
      className="assign-bar"
      role="toolbar"
      aria-label={t("desk.cards.selected", { count: selected.length })}
    >
      <strong>{t("desk.cards.selected", { count: selected.length })}</strong>
      <span>{t("desk.cards.assignTo")}</span>
      {duties.map((duty) => (
        <Button key={duty.id} onPress={() => assign(duty.id)}>
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
      <Button onPress={() => assign("")}>{t("desk.cards.assignNone")}</Button>
      <Button
        look="danger"
        onPress={() => {
          focusInList(selected, false);
          archiveCards(doc, selected);
          onDone();
        }}
      >
        {t("desk.cards.remove")}
      </Button>
      <Button
        look="quiet"
        onPress={() => {
          focusInList(selected, true);
          onDone();
        }}
      >
        {t("desk.cards.clearSelection")}
      </Button>
    </div>
  );
}
