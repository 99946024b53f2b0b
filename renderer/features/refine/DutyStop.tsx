import type { Duty, Task } from "../../../shared/doc/chart.ts";
import { settleDuty } from "../../../shared/doc/settling.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { AdviceList } from "./AdviceList.tsx";
import { useDraft } from "./useDraft.ts";
import { WordsForm } from "./WordsForm.tsx";

/** Longest title the form takes, as where duties are made. */
const TITLE_LIMIT = 200;

/** After the tasks of a duty: whether its title still fits them all. */
export function DutyStop(props: {
  duty: Duty;
  tasks: readonly Task[];
  isSettled: boolean;
  onDone: () => void;
}) {
  const { duty, tasks } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const adviceOn = useAdvice();
  const [draft, setDraft] = useDraft(duty.id);
  const words = draft ?? duty.title;
  const isChanged = words.trim() !== "" && words.trim() !== duty.title;

  function settle(): void {
    settleDuty(doc, duty.id, words, Date.now());
    setDraft(null);
    if (!isChanged) props.onDone();
  }

  return (
    <section className="panel-box stop" aria-label={t("refine.duty.label")}>
      <p className="soft">
        {t("words.duty")}
        {props.isSettled && ` · ${t("refine.task.settled")}`}
      </p>
      <h2 id="refine-title" tabIndex={-1} className="stop-words">
        <span className="statement-code">{duty.code}</span> {duty.title}
      </h2>
      <p className="large">{t("refine.duty.question")}</p>
      <AdviceList sentences={adviceOn("duty", words)} />
      <WordsForm
        label={t("refine.duty.title")}
        words={words}
        limit={TITLE_LIMIT}
        settleAs={t(isChanged ? "refine.duty.use" : "refine.duty.keep")}
        isChanged={isChanged}
        onDraft={setDraft}
        onSettle={settle}
      />
      <h3>{t("refine.duty.tasks")}</h3>
      {tasks.length === 0 ? (
        <p className="soft">{t("refine.duty.none")}</p>
      ) : (
        <ul>
          {tasks.map((task) => (
            <li key={task.id}>
              <span className="statement-code">{task.code}</span> {task.text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
