import {
  addLine,
  analyseTask,
  ANALYSIS_FIELDS,
  type AnalysisField,
  COMPETENCE_DIMENSIONS,
  hasLine,
} from "../../../shared/doc/analyses.ts";
import type { EnablerList } from "../../../shared/doc/cardLists.ts";
import { listOf } from "../../../shared/doc/chart.ts";
import { TEXT_LIMIT } from "../../../shared/doc/read.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { DocumentField } from "../../ui/controls.tsx";
import { OfferedWords } from "../../ui/OfferedWords.tsx";

/** The list that may hold what a field asks for. */
const OFFERED: Partial<Record<AnalysisField, EnablerList>> = {
  tools: "tools",
  completeTasks: "knowledge",
  jobRole: "behaviours",
};

/** What is asked about one task. */
export function AnalysisFields(props: { activityId: string; taskId: string }) {
  const { activityId, taskId } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const cards = useRows("cards");
  const analysis = useRows("analyses").get(taskId);

  const field = (name: AnalysisField, ask: string) => {
    const value = analysis?.[name] ?? "";
    const list = OFFERED[name];
    return (
      <div key={name} data-field={name}>
        <DocumentField
          label={t(`words.analysis.${name}`)}
          description={ask}
          value={value}
          maxLength={TEXT_LIMIT}
          isMultiline
          rows={2}
          onCommit={(text) => analyseTask(doc, taskId, { [name]: text })}
        />
        {list && (
          <OfferedWords
            label={t("analysis.offered", { list: t(`words.list.${list}`) })}
            items={listOf(activityId, cards.values(), list).filter(({ text }) => !hasLine(value, text))}
            action={(item) => t("analysis.offer", { item })}
            field={`[data-field="${name}"] textarea`}
            onAdd={(item) => addLine(doc, taskId, name, item)}
          />
        )}
      </div>
    );
  };

  return (
    <>
      <div className="analysis-fields">
        {ANALYSIS_FIELDS.map((name) => field(name, t(`analysis.ask.${name}`)))}
      </div>
      <div>
        <h3>{t("analysis.dimensions")}</h3>
        <p className="soft small">{t("analysis.dimensionsHelp")}</p>
      </div>
      <div className="analysis-fields">
        {COMPETENCE_DIMENSIONS.map((name) => field(name, t(`analysis.prompt.${name}`)))}
      </div>
    </>
  );
}
