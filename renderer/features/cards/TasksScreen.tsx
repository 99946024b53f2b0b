import { ListPlus } from "lucide-react";
import { type FormEvent, useDeferredValue, useMemo, useState } from "react";
import { addCards } from "../../../shared/doc/cards.ts";
import type { ChartRow } from "../../../shared/doc/chart.ts";
import { addGroup } from "../../../shared/doc/groups.ts";
import { useChart, useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useMethod } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import type { OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, EmptyState, Field, Notice } from "../../ui/controls.tsx";
import { AssignBar } from "./AssignBar.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { Outline } from "./Outline.tsx";
import "./cards.css";

/** A search field appears when there are more tasks than can be looked over. */
const SEARCH_ABOVE = 30;

function matching(rows: readonly ChartRow[], words: string): readonly ChartRow[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return rows;
  return rows
    .map((row) => ({ ...row, tasks: row.tasks.filter((task) => task.text.toLowerCase().includes(wanted)) }))
    .filter((row) => row.tasks.length > 0);
}

/** Tasks of an activity as an outline under its duties: write, import, select and assign. */
export function TasksScreen(props: { activityId: string; openFile: OpenFile | null }) {
  const { activityId, openFile } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const rows = useChart(activityId);
  const [task, setTask] = useState("");
  const [duty, setDuty] = useState("");
  const [words, setWords] = useState("");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isImporting, setIsImporting] = useState(false);
  const shown = matching(rows, useDeferredValue(words));

  const ids = useMemo(() => new Set(rows.flatMap((row) => row.tasks.map((each) => each.id))), [rows]);
  // Somebody else may have removed a selected task.
  const standing = [...selected].filter((id) => ids.has(id));
  const duties = rows.flatMap((row) => (row.duty ? [row.duty] : []));
  const norms = useMethod(activityId)?.norms;

  function addTask(event: FormEvent): void {
    event.preventDefault();
    if (task.trim() === "") return;
    addCards(doc, { activityId, authorId: myId, createdAt: Date.now() }, [{ text: task }]);
    setTask("");
  }

  function addDuty(event: FormEvent): void {
    event.preventDefault();
    if (duty.trim() === "") return;
    addGroup(doc, activityId, duty);
    setDuty("");
  }

  return (
    <section className="screen" aria-labelledby="tasks-title">
      <header className="screen-head">
        <h1 id="tasks-title" tabIndex={-1}>
          {t("desk.screens.tasks")}
        </h1>
        <p className="soft">{t("desk.cards.intro")}</p>
      </header>
      <div className="panel-box writing">
        <form className="row" onSubmit={addTask}>
          <Field
            label={t("desk.cards.newTask")}
            value={task}
            onChange={setTask}
            maxLength={500}
            autoComplete="off"
          />
          <Button type="submit" look="primary">
            {t("desk.cards.addTask")}
          </Button>
        </form>
        <form className="row" onSubmit={addDuty}>
          <Field
            label={t("desk.cards.newDuty")}
            value={duty}
            onChange={setDuty}
            maxLength={200}
            autoComplete="off"
          />
          <Button type="submit">{t("desk.cards.addDuty")}</Button>
        </form>
        <Button onPress={() => setIsImporting(true)}>
          <ListPlus size={18} aria-hidden="true" />
          {t("desk.import.open")}
        </Button>
      </div>
      <p className="soft" role="status">
        {t("desk.cards.count", { count: ids.size })} · {t("desk.cards.dutyCount", { count: duties.length })}
      </p>
      {norms && ids.size > norms.tasks[1] && (
        <Notice look="info">{t("desk.cards.tooMany", { most: norms.tasks[1] })}</Notice>
      )}
      {ids.size > SEARCH_ABOVE && <Field label={t("desk.cards.search")} value={words} onChange={setWords} />}
      {standing.length > 0 && (
        <AssignBar
          activityId={activityId}
          duties={duties}
          selected={standing}
          onDone={() => setSelected(new Set())}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState title={t("desk.cards.emptyTitle")}>
          <p>{t("desk.cards.emptyText")}</p>
        </EmptyState>
      ) : (
        <Outline rows={shown} selected={selected} onSelect={setSelected} />
      )}
      {isImporting && (
        <ImportDialog activityId={activityId} openFile={openFile} onClose={() => setIsImporting(false)} />
      )}
    </section>
  );
}
