import { useWords } from "../../i18n/Language.tsx";
import { AssessmentList } from "./AssessmentList.tsx";
import { EffortHours } from "./EffortHours.tsx";
import { ModuleList } from "./ModuleList.tsx";
import { OutcomeList } from "./OutcomeList.tsx";
import "./outcomes.css";

/** What learners can do at the end, how it is assessed and how long it takes. */
export function OutcomesScreen() {
  const { t } = useWords();
  return (
    <section className="screen outcomes" aria-labelledby="outcomes-title">
      <header className="screen-head">
        <h1 id="outcomes-title">{t("desk.screens.outcomes")}</h1>
        <p className="soft">{t("outcomes.intro")}</p>
      </header>
      <OutcomeList />
      <AssessmentList />
      <ModuleList />
      <EffortHours />
    </section>
  );
}
