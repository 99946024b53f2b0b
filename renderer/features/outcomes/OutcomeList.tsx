import { type ComponentProps, useCallback, useMemo, useState } from "react";
import { provenanceOf } from "../../../shared/blueprint/provenance.ts";
import { type Competency, competencySentence } from "../../../shared/doc/competencies.ts";
import { type Link, linkedFrom, setLink } from "../../../shared/doc/links.ts";
import { addOutcome, archiveOutcome, type Outcome, rewordOutcome } from "../../../shared/doc/outcomes.ts";
import { OutcomeProvenanceDialog } from "../../doc/ProvenanceDialog.tsx";
import { useRows, useSession, useStanding } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useFindings } from "../../doc/useFindings.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { AdviceBox } from "../../ui/AdviceBox.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button, DocumentField, EmptyState } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { TakeIdeas } from "./TakeIdeas.tsx";

const OUTCOME_LIMIT = 1000;
const EACH = "each";

export function OutcomeList() {
  const { t } = useWords();
  const session = useSession();
  const outcomes = useStanding("outcomes");
  const competencies = useStanding("competencies");
  const linkRows = useRows("links");
  const links = useMemo(() => [...linkRows.values()], [linkRows]);

  const answered = new Set(outcomes.flatMap((outcome) => linkedFrom(links, "competencyOutcome", outcome.id)));
  const unanswered = competencies.filter((competency) => !answered.has(competency.id));

  const { records } = useFindings();
  const provenance = useCallback(() => provenanceOf(records), [records]);
  const [traced, setTraced] = useState<ComponentProps<typeof OutcomeProvenanceDialog>["outcome"]>(null);
  const [said, setSaid] = useState("");

  function add(wording: string, competencyIds: readonly string[]): void {
    const outcomeId = addOutcome(session.doc, wording, competencyIds);
    focusWhenThere([`[data-record="${outcomeId}"] [data-field="text"]`]);
  }

  function draft(id: string): void {
    const from = competencies.find((competency) => competency.id === id);
    if (from) add(competencySentence(from), [from.id]);
    if (id !== EACH) return;
    void session.asOneStep(async () => {
      for (const each of unanswered) addOutcome(session.doc, competencySentence(each), [each.id]);
    });
  }

  const code = (competency: Competency): string =>
    t("document.code.competency", { number: competencies.indexOf(competency) + 1 });
  const sentence = (competency: Competency): string =>
    competencySentence(competency) || t("outcomes.outcome.noText");
  const choices = competencies.map((each) => ({ id: each.id, code: code(each), text: sentence(each) }));

  return (
    <section className="part-of-outcomes" aria-labelledby="outcome-list" data-place="outcomes">
      <div className="toolbar">
        <h2 id="outcome-list" className="grow" tabIndex={-1}>
          {t("words.outcomes")} ({outcomes.length})
        </h2>
        <ActionMenu
          label={t("outcomes.outcome.draft")}
          isDisabled={competencies.length === 0}
          choices={[
            ...(unanswered.length > 1
              ? [{ id: EACH, label: t("outcomes.outcome.draftAll", { count: unanswered.length }) }]
              : []),
            ...choices.map((choice) => ({ id: choice.id, label: `${choice.code} ${choice.text}` })),
          ]}
          onChoose={draft}
        />
        <TakeIdeas onSaid={setSaid} />
        <Button onPress={() => add("", [])}>{t("outcomes.outcome.add")}</Button>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {outcomes.length === 0 && (
        <EmptyState title={t("outcomes.outcome.emptyTitle")}>
          <p>{t("outcomes.outcome.emptyText")}</p>
        </EmptyState>
      )}
      <ul className="records">
        {outcomes.map((outcome, index) => (
          <OutcomeCard
            key={outcome.id}
            outcome={outcome}
            number={index + 1}
            choices={choices}
            links={links}
            onTrace={() =>
              setTraced({
                id: outcome.id,
                code: t("document.code.outcome", { number: index + 1 }),
                sentence: outcome.text,
              })
            }
          />
        ))}
      </ul>
      <OutcomeProvenanceDialog outcome={traced} provenance={provenance} onClose={() => setTraced(null)} />
    </section>
  );
}

function OutcomeCard(props: {
  outcome: Outcome;
  number: number;
  choices: readonly { readonly id: string; readonly code: string; readonly text: string }[];
  links: readonly Link[];
  onTrace: () => void;
}) {
  const { outcome, number, links } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const advise = useAdvice();
  const hasTrail = links.some(
    ({ kind, active, from, to }) =>
      active &&
      ((kind === "cardOutcome" && to === outcome.id) || (kind === "outcomeCard" && from === outcome.id)),
  );
  const code = t("document.code.outcome", { number });
  return (
    <li className="panel-box record" data-record={outcome.id}>
      <div className="record-head">
        <h3>{t("outcomes.outcome.heading", { code })}</h3>
        <Button
          look="quiet"
          aria-label={t("outcomes.outcome.removeNamed", { code })}
          data-goes
          onPress={({ target }) => {
            focusNeighbour(target, "#outcome-list");
            archiveOutcome(doc, outcome.id);
          }}
        >
          {t("outcomes.outcome.remove")}
        </Button>
      </div>
      <div data-field="text">
        <DocumentField
          label={t("outcomes.outcome.field")}
          value={outcome.text}
          maxLength={OUTCOME_LIMIT}
          isMultiline
          rows={2}
          onCommit={(text) => rewordOutcome(doc, outcome.id, text)}
        />
      </div>
      <AdviceBox
        label={t("outcomes.outcome.advice", { outcome: code })}
        sentences={advise("outcome", outcome.text)}
      />
      <CheckList
        label={t("outcomes.outcome.answersTo")}
        choices={props.choices}
        checked={new Set(linkedFrom(links, "competencyOutcome", outcome.id))}
        onChange={(id, isChecked) => setLink(doc, "competencyOutcome", id, outcome.id, isChecked)}
        nothing={t("outcomes.outcome.noCompetencies")}
      />
      {hasTrail && (
        <div>
          <Button look="quiet" aria-label={t("provenance.openNamed", { code })} onPress={props.onTrace}>
            {t("provenance.open")}
          </Button>
        </div>
      )}
    </li>
  );
}
