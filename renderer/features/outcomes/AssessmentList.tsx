import { useMemo } from "react";
import {
  addAssessment,
  archiveAssessment,
  type Assessment,
  ASSESSMENT_KINDS,
  changeAssessment,
  VALIDATION_STATES,
} from "../../../shared/doc/assessments.ts";
import { type Link, linkedFrom, setLink } from "../../../shared/doc/links.ts";
import { useRows, useSession, useStanding } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button, DocumentField, EmptyState, SelectField } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";

const TITLE_LIMIT = 200;
const TEXT_LIMIT = 4000;

export function AssessmentList() {
  const { t } = useWords();
  const { doc } = useSession();
  const assessments = useStanding("assessments");
  const outcomes = useStanding("outcomes");
  const linkRows = useRows("links");
  const links = useMemo(() => [...linkRows.values()], [linkRows]);
  const choices = outcomes.map((outcome, index) => ({
    id: outcome.id,
    code: t("document.code.outcome", { number: index + 1 }),
    text: outcome.text || t("outcomes.outcome.noText"),
  }));

  function add(): void {
    const assessmentId = addAssessment(doc, { title: "" }, []);
    focusWhenThere([`[data-record="${assessmentId}"] [data-field="title"]`]);
  }

  return (
    <section className="part-of-outcomes" aria-labelledby="assessment-list" data-place="assessments">
      <div className="toolbar">
        <h2 id="assessment-list" className="grow" tabIndex={-1}>
          {t("words.assessments")} ({assessments.length})
        </h2>
        <Button onPress={add}>{t("outcomes.assessment.add")}</Button>
      </div>
      {assessments.length === 0 && (
        <EmptyState title={t("outcomes.assessment.emptyTitle")}>
          <p>{t("outcomes.assessment.emptyText")}</p>
        </EmptyState>
      )}
      <ul className="records">
        {assessments.map((assessment, index) => (
          <AssessmentCard
            key={assessment.id}
            assessment={assessment}
            number={index + 1}
            choices={choices}
            links={links}
          />
        ))}
      </ul>
    </section>
  );
}

function AssessmentCard(props: {
  assessment: Assessment;
  number: number;
  choices: readonly { readonly id: string; readonly code: string; readonly text: string }[];
  links: readonly Link[];
}) {
  const { assessment, number } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const code = t("document.code.assessment", { number });
  const change = (fields: Parameters<typeof changeAssessment>[2]): void =>
    changeAssessment(doc, assessment.id, fields);
  return (
    <li className="panel-box record" data-record={assessment.id}>
      <div className="record-head">
        <h3>{t("outcomes.assessment.heading", { code })}</h3>
        <Button
          look="quiet"
          aria-label={t("outcomes.assessment.removeNamed", { code })}
          data-goes
          onPress={({ target }) => {
            focusNeighbour(target, "#assessment-list");
            archiveAssessment(doc, assessment.id);
          }}
        >
          {t("outcomes.assessment.remove")}
        </Button>
      </div>
      <div className="two-fields">
        <div data-field="title">
          <DocumentField
            label={t("outcomes.assessment.title")}
            value={assessment.title}
            maxLength={TITLE_LIMIT}
            onCommit={(title) => change({ title })}
          />
        </div>
        <SelectField
          label={t("outcomes.assessment.kind")}
          value={assessment.kind}
          choices={ASSESSMENT_KINDS.map((id) => ({ id, label: t(`words.assessmentKind.${id}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <div data-field="authenticTask">
          <DocumentField
            label={t("outcomes.assessment.task")}
            description={t("outcomes.assessment.taskHelp")}
            value={assessment.authenticTask}
            maxLength={TEXT_LIMIT}
            isMultiline
            onCommit={(authenticTask) => change({ authenticTask })}
          />
        </div>
        <div data-field="criteria">
          <DocumentField
            label={t("outcomes.assessment.criteria")}
            description={t("outcomes.assessment.criteriaHelp")}
            value={assessment.criteria}
            maxLength={TEXT_LIMIT}
            isMultiline
            onCommit={(criteria) => change({ criteria })}
          />
        </div>
        <div data-field="validation">
          <SelectField
            label={t("outcomes.assessment.validation")}
            value={assessment.validation.state}
            choices={VALIDATION_STATES.map((id) => ({ id, label: t(`words.validation.${id}`) }))}
            onChange={(state) => change({ validation: { ...assessment.validation, state } })}
          />
        </div>
        {assessment.validation.state !== "notAsked" && (
          <DocumentField
            label={t("outcomes.assessment.validationBy")}
            value={assessment.validation.by}
            maxLength={TITLE_LIMIT}
            onCommit={(by) => change({ validation: { ...assessment.validation, by } })}
          />
        )}
      </div>
      <CheckList
        label={t("outcomes.assessment.covers")}
        choices={props.choices}
        checked={new Set(linkedFrom(props.links, "outcomeAssessment", assessment.id))}
        onChange={(id, isChecked) => setLink(doc, "outcomeAssessment", id, assessment.id, isChecked)}
        nothing={t("outcomes.assessment.noOutcomes")}
      />
    </li>
  );
}
