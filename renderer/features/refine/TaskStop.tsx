import { useState } from "react";
import { ENABLER_LISTS } from "../../../shared/doc/cardLists.ts";
import {
  archiveCards,
  assignCards,
  CARD_LIMIT,
  cleanCardText,
  foldCards,
  moveToList,
} from "../../../shared/doc/cards.ts";
import { type ChartRow, type Task, tasksOf } from "../../../shared/doc/chart.ts";
import { settleCard } from "../../../shared/doc/settling.ts";
import { wordingsOf } from "../../../shared/doc/wordings.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button } from "../../ui/controls.tsx";
import { AdviceList } from "./AdviceList.tsx";
import { FoldDialog } from "./FoldDialog.tsx";
import { useDraft } from "./useDraft.ts";
import { WordsForm } from "./WordsForm.tsx";

const LISTS = [...ENABLER_LISTS, "dutyIdeas", "parking"] as const;
const QUESTIONS = ["verb", "object", "qualifier"] as const;

/** One task, as large as the room sees it, with advice and everything that may be done to its wording. */
export function TaskStop(props: {
  activityId: string;
  rows: readonly ChartRow[];
  task: Task;
  isSettled: boolean;
  /** Goes on to the next wording. */
  onDone: () => void;
  onTasks: () => void;
}) {
  const { task, rows, onDone } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const personId = useMyId();
  const adviceOn = useAdvice();
  const [draft, setDraft] = useDraft(task.id);
  const [isFolding, setIsFolding] = useState(false);
  const words = draft ?? task.text;
  const isChanged = cleanCardText(words) !== "" && cleanCardText(words) !== task.text;
  const duties = rows.flatMap(({ duty }) => (duty && duty.id !== task.duty?.id ? [duty] : []));

  function settle(): void {
    settleCard(doc, task.id, words, { personId, at: Date.now() });
    setDraft(null);
    if (!isChanged) onDone(); // a new wording is read once more by the room
  }

  /** For what takes the task off the chart: on to the next one first, which is found from where this one stands. */
  function leave(change: () => void): void {
    onDone();
    change();
  }

  return (
    <section className="panel-box stop" aria-label={t("refine.task.label")}>
      <p className="soft">
        {task.duty ? `${task.duty.code} ${task.duty.title}` : t("words.noDuty")}
        {props.isSettled && ` · ${t("refine.task.settled")}`}
      </p>
      <h2 id="refine-title" tabIndex={-1} className="stop-words">
        <span className="statement-code">{task.code}</span> {task.text}
      </h2>
      <AdviceList sentences={adviceOn("task", words)} />
      <div>
        <p className="soft">{t("refine.task.questions")}</p>
        <ul className="questions">
          {QUESTIONS.map((question) => (
            <li key={question}>{t(`refine.task.${question}`)}</li>
          ))}
        </ul>
      </div>
      <WordsForm
        label={t("refine.task.wording")}
        words={words}
        limit={CARD_LIMIT}
        settleAs={t(isChanged ? "refine.task.use" : "refine.task.keep")}
        isChanged={isChanged}
        onDraft={setDraft}
        onSettle={settle}
      />
      <div className="toolbar">
        <Button onPress={() => setIsFolding(true)}>{t("refine.task.fold")}</Button>
        <ActionMenu
          label={t("refine.task.toList")}
          choices={LISTS.map((list) => ({ id: list, label: t(`words.list.${list}`) }))}
          onChoose={(list) => leave(() => moveToList(doc, [task.id], list))}
        />
        {duties.length > 0 && (
          <ActionMenu
            label={t("refine.task.toDuty")}
            choices={duties.map((duty) => ({ id: duty.id, label: `${duty.code} ${duty.title}` }))}
            onChoose={(dutyId) => assignCards(doc, [task.id], dutyId)}
          />
        )}
        <Button
          look="danger"
          onPress={() => {
            document.querySelector<HTMLElement>("#refine-title")?.focus(); // a second press would remove the next one
            leave(() => archiveCards(doc, [task.id]));
          }}
        >
          {t("refine.task.remove")}
        </Button>
        <Button look="quiet" onPress={props.onTasks}>
          {t("refine.task.elsewhere", { screen: t("desk.screens.tasks") })}
        </Button>
      </div>
      <EarlierWordings task={task} onAgain={setDraft} />
      {isFolding && (
        <FoldDialog
          task={task}
          tasks={tasksOf(rows)}
          onFold={(intoId) => {
            setIsFolding(false);
            leave(() => foldCards(doc, [task.id], intoId));
          }}
          onClose={() => setIsFolding(false)}
        />
      )}
    </section>
  );
}

function EarlierWordings(props: { task: Task; onAgain: (words: string) => void }) {
  const { task } = props;
  const { t } = useWords();
  const rows = useRows("wordings");
  const earlier = [...new Set(wordingsOf(rows.values(), task.id).map(({ text }) => text))].filter(
    (text) => text !== task.text,
  );
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>{t("refine.task.earlier", { count: earlier.length })}</summary>
      <ul className="stops">
        {earlier.map((text) => (
          <li key={text}>
            <Button
              look="quiet"
              aria-label={t("refine.task.again", { text })}
              onPress={() => props.onAgain(text)}
            >
              {text}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
