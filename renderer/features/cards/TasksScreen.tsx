import { ListPlus } from "lucide-react";
import { type FormEvent, useDeferredValue, useMemo, useState } from "react";
import { type ChartRow, tasksOf } from "../../../shared/doc/chart.ts";
import { addGroup } from "../../../shared/doc/groups.ts";
import { useFolded } from "../../doc/folded.ts";
import { useChart, useSession } from "../../doc/SessionContext.tsx";
import { useMethod } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import type { OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, EmptyState, Field, Notice, SelectField } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { readStored, store } from "../../ui/stored.ts";
import { AlikePanel } from "./AlikePanel.tsx";
import { Board } from "./Board.tsx";
import { type Ask, CardDialogs } from "./CardDialogs.tsx";
import { CardField } from "./CardField.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { Outline } from "./Outline.tsx";
import { RemovedCards } from "./RemovedCards.tsx";
import { DutyButtons, SelectionBar } from "./SelectionBar.tsx";
import { tagsIn } from "./tags.ts";
import "./cards.css";

/** A search field appears when there are more tasks than can be looked over. */
const SEARCH_ABOVE = 30;

const VIEWS = ["outline", "board"] as const;
type View = (typeof VIEWS)[number];
/** No tag reads like this: tags have no spaces at their ends. */
const EVERY_TAG = " ";
const STORED_VIEW = "charrette.tasksView";

/** `tag` "" is every tag. Duties without a match are left out while something is looked for. */
function matching(rows: readonly ChartRow[], words: string, tag: string): readonly ChartRow[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "" && tag === "") return rows;
  return rows
    .map((row) => ({
      ...row,
      tasks: row.tasks.filter(
        ({ text, card }) => text.toLowerCase().includes(wanted) && (tag === "" || card.tags.includes(tag)),
      ),
    }))
    .filter((row) => row.tasks.length > 0);
}

/** Tasks of an activity under its duties, as an outline or a board: write, import, select and put in place. */
export function TasksScreen(props: { activityId: string; openFile: OpenFile | null }) {
  const { activityId, openFile } = props;
  const { t, language } = useWords();
  const { doc } = useSession();
  const rows = useChart(activityId);
  const folded = useFolded(activityId);
  const [duty, setDuty] = useState("");
  const [words, setWords] = useState("");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isImporting, setIsImporting] = useState(false);
  const [ask, setAsk] = useState<Ask | null>(null);
  const [chosenTag, setChosenTag] = useState("");
  const [view, setView] = useState<View>(
    () => VIEWS.find((each) => each === readStored(STORED_VIEW)) ?? "outline",
  );
  const cards = useMemo(() => tasksOf(rows).map(({ card }) => card), [rows]);
  const tags = useMemo(() => tagsIn(cards, activityId, language), [cards, activityId, language]);
  const tag = tags.includes(chosenTag) ? chosenTag : ""; // the last card with it may have lost it
  const shown = matching(rows, useDeferredValue(words), tag);

  const ids = useMemo(() => new Set(rows.flatMap((row) => row.tasks.map((each) => each.id))), [rows]);
  // Somebody else may have removed a selected task.
  const standing = [...selected].filter((id) => ids.has(id));
  const duties = rows.flatMap((row) => (row.duty ? [row.duty] : []));
  const norms = useMethod(activityId)?.norms;

  function addDuty(event: FormEvent): void {
    event.preventDefault();
    if (duty.trim() === "") return;
    addGroup(doc, activityId, duty);
    setDuty("");
  }

  function forget(): void {
    setSelected(new Set());
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
        <CardField
          activityId={activityId}
          list="tasks"
          label={t("desk.cards.newTask")}
          button={t("desk.cards.addTask")}
          isPrimary
        />
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
      <AlikePanel cards={cards} areTasks focusAfter="#tasks-title" />
      <div className="finding">
        <Segmented
          label={t("cards.view.label")}
          value={view}
          choices={VIEWS.map((id) => ({ id, label: t(`cards.view.${id}`) }))}
          onChange={(chosen) => {
            setView(chosen);
            store(STORED_VIEW, chosen);
          }}
        />
        {ids.size > SEARCH_ABOVE && (
          <Field label={t("desk.cards.search")} value={words} onChange={setWords} />
        )}
        {tags.length > 0 && (
          <SelectField
            label={t("cards.tag.filter")}
            value={tag === "" ? EVERY_TAG : tag}
            choices={[
              { id: EVERY_TAG, label: t("cards.tag.all") },
              ...tags.map((each) => ({ id: each, label: each })),
            ]}
            onChange={(chosen) => setChosenTag(chosen === EVERY_TAG ? "" : chosen)}
          />
        )}
        <RemovedCards activityId={activityId} />
      </div>
      {standing.length > 0 && (
        <SelectionBar selected={standing} onAsk={setAsk} onDone={forget}>
          <DutyButtons activityId={activityId} duties={duties} selected={standing} onDone={forget} />
        </SelectionBar>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t("desk.cards.emptyTitle")}>
          <p>{t("desk.cards.emptyText")}</p>
        </EmptyState>
      ) : view === "outline" ? (
        <Outline rows={shown} folded={folded} selected={selected} onSelect={setSelected} onAsk={setAsk} />
      ) : (
        <Board rows={shown} folded={folded} selected={selected} onSelect={setSelected} onAsk={setAsk} />
      )}
      <CardDialogs
        activityId={activityId}
        ask={ask}
        onClose={(isDone) => {
          if (isDone && (ask?.cardIds.length ?? 0) > 1) forget();
          setAsk(null);
        }}
      />
      {isImporting && (
        <ImportDialog activityId={activityId} openFile={openFile} onClose={() => setIsImporting(false)} />
      )}
    </section>
  );
}
