import { useMemo } from "react";
import { ratingProgress } from "../../../shared/ballots/evidence.ts";
import { distribution, SCORES } from "../../../shared/ballots/statistics.ts";
import { type Task, tasksOf } from "../../../shared/doc/chart.ts";
import { isFromOutside } from "../../../shared/doc/people.ts";
import { isAnswered, RATED } from "../../../shared/doc/ratings.ts";
import { useChart, useControl, useRatings, useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { DistributionTable } from "../../ui/DistributionTable.tsx";
import { roomProgress } from "./stageFigures.ts";

/** How far the room is; or the scores of one task, once the desk shows them. */
export function StageRatings(props: { activityId: string; isNameless: boolean }) {
  const { t } = useWords();
  const rows = useChart(props.activityId);
  const ratings = useRatings();
  const people = useRows("people");
  const { focusId } = useControl();
  const progress = useMemo(() => {
    const all = ratingProgress(people.values(), tasksOf(rows), ratings);
    return roomProgress(all.filter(({ person }) => !isFromOutside(person)));
  }, [rows, ratings, people]);
  const shown = tasksOf(rows).find((task) => task.id === focusId);
  if (shown) return <TaskScores task={shown} />;
  if (props.isNameless) {
    const tasks = new Set(tasksOf(rows).map((task): string => task.id));
    const count = ratings.filter((rating) => tasks.has(rating.cardId)).length;
    return <p className="big-figure">{t("cover.answers", { count })}</p>;
  }
  return (
    <section className="stage-ratings">
      <p className="big-figure">
        {progress.raters === 0
          ? t("stage.rate.nobody")
          : t("stage.rate.finished", { done: progress.finished, count: progress.raters })}
      </p>
      <progress
        value={progress.done}
        max={progress.possible || 1}
        aria-label={t("stage.rate.ratings", { done: progress.done, count: progress.possible })}
      />
      <p className="figure">
        {t("stage.rate.ratings", { done: progress.done, count: progress.possible })} ·{" "}
        {t("stage.tasks", { count: tasksOf(rows).length })}
      </p>
    </section>
  );
}

/** How many people gave a task each score: nobody's name, and no sector, which may be one person's. */
function TaskScores(props: { task: Task }) {
  const { t } = useWords();
  const { task } = props;
  const given = useRatings().filter((rating) => rating.cardId === task.id && isAnswered(rating.scores));
  const notPerformed = given.filter(({ scores }) => scores.notMyJob).length;
  return (
    <section className="stage-scores">
      <h3>
        <span className="code">{task.code}</span> {task.text}
      </h3>
      <div className="distributions">
        {RATED.map((what) => (
          <DistributionTable
            key={what}
            caption={t(`words.${what}`)}
            who=""
            values={SCORES.map((score) => ({
              id: String(score),
              anchor: t(`words.anchor.${what}.${score}`),
            }))}
            rows={[{ id: "all", label: "", counts: distribution(given, what) }]}
          />
        ))}
      </div>
      <p className="figure">
        {t("stage.rate.scores", { count: given.length })}
        {notPerformed > 0 && ` · ${t("stage.rate.notPerformed", { count: notPerformed })}`}
      </p>
    </section>
  );
}
