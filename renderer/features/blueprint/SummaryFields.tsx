import type { Place } from "../../../shared/blueprint/rules/rule.ts";
import { fillSection, summary, type Summary, totalHours } from "../../../shared/doc/sections.ts";
import { useSession, useSingleton, useStanding } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { WrittenField } from "./WrittenField.tsx";

/** Outcomes shown here; the rest is a press away. */
const OUTCOMES_SHOWN = 12;

/** The eleven core fields, in the order of the source (L4837-4852). */
export function SummaryFields(props: { onGo: (place: Place) => void }) {
  const { t } = useWords();
  const { doc } = useSession();
  const value = useSingleton("summary");

  const field = (name: keyof Summary, rows?: number) => (
    <WrittenField
      name={name}
      label={t(`words.summary.${name}`)}
      help={t(`blueprint.help.${name}`)}
      value={value[name]}
      rows={rows}
      onCommit={(text) => fillSection(doc, summary, { [name]: text })}
    />
  );

  return (
    <section className="panel-box fields" aria-labelledby="blueprint-core" data-place="summary">
      <h2 id="blueprint-core">{t("blueprint.core")}</h2>
      <p className="soft">{t("blueprint.coreHelp")}</p>
      {field("institution")}
      {field("title")}
      {field("description", 4)}
      {field("deliveryMode", 2)}
      <LearnerEffort onGo={() => props.onGo("hours")} />
      {field("prerequisites", 2)}
      <LearningOutcomes onGo={() => props.onGo("outcomes")} />
      {field("assessmentMethod", 3)}
      {field("recognition", 2)}
      {field("pathways", 2)}
      {field("qualityAssurance", 3)}
    </section>
  );
}

function LearnerEffort(props: { onGo: () => void }) {
  const { t } = useWords();
  const total = totalHours(useSingleton("effort"));
  return (
    <div className="read-only">
      <h3>{t("words.summary.learnerEffort")}</h3>
      <p className={total === null ? "soft" : ""}>
        {total === null ? t("blueprint.hoursNone") : t("blueprint.hoursTotal", { count: total })}
      </p>
      <Button look="quiet" onPress={props.onGo}>
        {t("blueprint.toHours")}
      </Button>
    </div>
  );
}

function LearningOutcomes(props: { onGo: () => void }) {
  const { t } = useWords();
  const outcomes = useStanding("outcomes");
  const more = outcomes.length - OUTCOMES_SHOWN;
  return (
    <div className="read-only">
      <h3>{t("words.summary.learningOutcomes")}</h3>
      {outcomes.length === 0 && <p className="soft">{t("blueprint.outcomesNone")}</p>}
      <ul>
        {outcomes.slice(0, OUTCOMES_SHOWN).map((outcome, index) => (
          <li key={outcome.id}>
            <strong>{t("document.code.outcome", { number: index + 1 })}</strong>{" "}
            {outcome.text.trim() === "" ? (
              <span className="soft">{t("blueprint.noText")}</span>
            ) : (
              outcome.text
            )}
          </li>
        ))}
        {more > 0 && <li className="soft">{t("blueprint.outcomesMore", { count: more })}</li>}
      </ul>
      <Button look="quiet" onPress={props.onGo}>
        {t("blueprint.toOutcomes")}
      </Button>
    </div>
  );
}
