import type { Duty, Task } from "../../../shared/doc/chart.ts";
import { settleDuty } from "../../../shared/doc/settling.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { AdviceList } from "./AdviceList.tsx";
import { useDraft } from "./useDraft.ts";

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
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          settle();
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") setDraft(null);
        }}
      >
        <Field
          label={t("refine.duty.title")}
          value={words}
          onChange={setDraft}
          maxLength={TITLE_LIMIT}
          autoComplete="off"
        />
        <Button type="submit" look="primary">
          {t(isChanged ? "refine.duty.use" : "refine.duty.keep")}
        </Button>
        {isChanged && <Button onPress={() => setDraft(null)}>{t("refine.task.reset")}</Button>}
      </form>
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
