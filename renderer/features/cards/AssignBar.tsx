import { useState } from "react";
import { archiveCards, assignCards } from "../../../shared/doc/cards.ts";
import type { Duty } from "../../../shared/doc/chart.ts";
import { addGroup } from "../../../shared/doc/groups.ts";
import { edit } from "../../../shared/doc/table.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";

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
    assignCards(doc, selected, dutyId);
    onDone();
  }

  function assignToNew(): void {
    if (title === null || title.trim() === "") return;
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
          archiveCards(doc, selected);
          onDone();
        }}
      >
        {t("desk.cards.remove")}
      </Button>
      <Button look="quiet" onPress={onDone}>
        {t("desk.cards.clearSelection")}
      </Button>
    </div>
  );
}
