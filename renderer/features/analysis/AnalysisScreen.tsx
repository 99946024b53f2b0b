import { useWords } from "../../i18n/Language.tsx";
import { TaskAnalyses } from "./TaskAnalyses.tsx";

/** Selected tasks taken apart, one at a time. */
export function AnalysisScreen(props: { activityId: string; onSelection: () => void }) {
  const { t } = useWords();
  return (
    <section className="screen" aria-labelledby="analysis-title">
      <header className="screen-head">
        <h1 id="analysis-title" tabIndex={-1}>
          {t("desk.screens.analysis")}
        </h1>
        <p className="soft">{t("analysis.intro")}</p>
      </header>
      <TaskAnalyses {...props} />
    </section>
  );
}
