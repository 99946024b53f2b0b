import { useMemo } from "react";
import { tasksOf } from "../../../shared/doc/chart.ts";
import { competencySentence } from "../../../shared/doc/competencies.ts";
import { linkedFrom } from "../../../shared/doc/links.ts";
import { useChart, useRows, useStanding } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CappedList } from "./CappedList.tsx";

/** Kind `compose`: competencies as the desk writes them, each with the tasks it comes from. */
export function ComposeScreen(props: { activityId: string }) {
  const { t } = useWords();
  const competencies = useStanding("competencies");
  const links = useRows("links");
  const rows = useChart(props.activityId);
  const codes = useMemo(() => new Map(tasksOf(rows).map((task) => [task.id, task.code])), [rows]);
  const from = (competencyId: string): string =>
    linkedFrom(links.values(), "taskCompetency", competencyId)
      .flatMap((taskId) => codes.get(taskId) ?? [])
      .join(", ");
  return (
    <>
      <section className="list">
        <h3>{t("words.competencies")}</h3>
        {competencies.length === 0 ? (
          <p className="description">{t("seat.compose.none")}</p>
        ) : (
          <CappedList label={t("words.competencies")} items={competencies}>
            {(competency) => (
              <div className="card">
                <p>{competencySentence(competency) || t("seat.compose.empty")}</p>
                {from(competency.id) !== "" && (
                  <p className="description">{t("seat.compose.from", { codes: from(competency.id) })}</p>
                )}
              </div>
            )}
          </CappedList>
        )}
      </section>
    </>
  );
}
