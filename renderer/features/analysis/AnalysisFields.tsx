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
import { Button, DocumentField } from "../../ui/controls.tsx";

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
          <Offered
            activityId={activityId}
            list={list}
            written={value}
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

/** What the room wrote on an enabler list, to be taken over with one press each. */
function Offered(props: {
  activityId: string;
  list: EnablerList;
  written: string;
  onAdd: (item: string) => void;
}) {
  const { activityId, list, written } = props;
  const { t } = useWords();
  const cards = useRows("cards");
  const items = listOf(activityId, cards.values(), list);
  if (items.length === 0) return null;
  const label = t("analysis.offered", { list: t(`words.list.${list}`) });
  return (
    <div className="offered" role="group" aria-label={label}>
      <span className="soft small">{label}</span>
      <ul>
        {items.map(({ id, text }) => (
          <li key={id}>
            {hasLine(written, text) ? (
              <span className="soft small">
                {text} ({t("analysis.added")})
              </span>
            ) : (
              <Button
                look="quiet"
                aria-label={t("analysis.offer", { item: text })}
                onPress={() => props.onAdd(text)}
              >
                + {text}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
