import { type ReactNode, useMemo } from "react";
import type {
  IdeaProvenance,
  Provenance,
  Source,
  TaskProvenance,
} from "../../shared/blueprint/provenance.ts";
import { useRows } from "./SessionContext.tsx";
import { useWords } from "../i18n/Language.tsx";
import { Button } from "../ui/controls.tsx";
import { DialogBox } from "../ui/DialogBox.tsx";
import { IdeaFacts, TaskFacts } from "./TaskFacts.tsx";
import "./provenance.css";
import { useSourceWords } from "./sourceWords.ts";

interface Traced {
  readonly id: string;
  readonly code: string;
  readonly sentence: string;
}

/** A competency's tasks, each with every card and wording behind it and with what the room said of it. */
export function ProvenanceDialog(props: {
  /** Null while closed. */
  competency: Traced | null;
  provenance: () => Provenance;
  onClose: () => void;
}) {
  const { competency, provenance, onClose } = props;
  const { t } = useWords();
  const trails = useMemo(
    () => (competency === null ? [] : provenance().ofCompetency(competency.id)),
    [competency, provenance],
  );
  return (
    <TraceBox of={competency} onClose={onClose}>
      {trails.length === 0 && <p className="soft">{t("provenance.nothing")}</p>}
      {trails.map((trail) => (
        <Trail key={trail.taskId} trail={trail} />
      ))}
    </TraceBox>
  );
}

/** The ideas that an outcome was made of and the cards as which it was put to the room, with what the room said. */
export function OutcomeProvenanceDialog(props: {
  /** Null while closed. */
  outcome: Traced | null;
  provenance: () => Provenance;
  onClose: () => void;
}) {
  const { outcome, provenance, onClose } = props;
  const { t } = useWords();
  const trails = useMemo(
    () => (outcome === null ? [] : provenance().ofOutcome(outcome.id)),
    [outcome, provenance],
  );
  return (
    <TraceBox of={outcome} onClose={onClose}>
      {trails.length === 0 && <p className="soft">{t("provenance.ofNoIdea")}</p>}
      {trails.map((trail) => (
        <IdeaTrail key={`${trail.kind} ${trail.cardId}`} trail={trail} />
      ))}
    </TraceBox>
  );
}

function TraceBox(props: { of: Traced | null; onClose: () => void; children: ReactNode }) {
  const { of, onClose } = props;
  const { t } = useWords();
  return (
    <DialogBox
      title={t("provenance.title", { code: of?.code ?? "" })}
      isOpen={of !== null}
      isWide
      onClose={onClose}
    >
      {of?.sentence !== "" && <p className="sentence">{of?.sentence}</p>}
      {props.children}
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {t("provenance.close")}
        </Button>
      </div>
    </DialogBox>
  );
}

function IdeaTrail(props: { trail: IdeaProvenance }) {
  const { trail } = props;
  const { t } = useWords();
  return (
    <section className="trail">
      <h3>{trail.text}</h3>
      <p className="soft">
        {t(`provenance.idea.${trail.kind}`, {
          activity: trail.activity?.title ?? t("provenance.removedActivity"),
        })}
      </p>
      <h4>{t("provenance.cards")}</h4>
      <Sources sources={trail.sources} />
      <IdeaFacts trail={trail} />
    </section>
  );
}

function Trail(props: { trail: TaskProvenance }) {
  const { trail } = props;
  const { t } = useWords();
  const { task, duty } = trail;
  return (
    <section className="trail">
      <h3>
        {task?.code ?? t("provenance.removed")} {trail.text}
      </h3>
      {task && (
        <p className="soft">
          {duty ? t("provenance.duty", { code: duty.code, title: duty.title }) : t("provenance.noDuty")}
        </p>
      )}
      <h4>{t("provenance.cards")}</h4>
      <Sources sources={trail.sources} />
      {duty && duty.sources.length > 0 && (
        <>
          <h4>{t("provenance.dutyIdea")}</h4>
          <Sources sources={duty.sources} />
        </>
      )}
      <TaskFacts trail={trail} />
    </section>
  );
}

function Sources(props: { sources: readonly Source[] }) {
  const { t } = useWords();
  const people = useRows("people");
  const said = useSourceWords(people);
  return (
    <ul className="sources">
      {props.sources.map((source) => (
        <li key={source.card.id}>
          <p>{source.card.text}</p>
          <p className="soft small">
            {t(`provenance.kind.${source.kind}`)} · {said.latest(source)}
          </p>
          {source.earlier.length > 0 && (
            <ul>
              {source.earlier.map((wording) => (
                <li key={wording.id}>
                  <p>{t("provenance.before", { text: wording.text })}</p>
                  <p className="soft small">{said.wording(source, wording)}</p>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
