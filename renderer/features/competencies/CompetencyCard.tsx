import { X } from "lucide-react";
import { type Finding, findingSentence } from "../../../shared/blueprint/rules/rule.ts";
import {
  addToPart,
  archiveCompetency,
  changeCompetency,
  type Competency,
  competencySentence,
  saysAlready,
} from "../../../shared/doc/competencies.ts";
import { setLink } from "../../../shared/doc/links.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { AdviceBox } from "../../ui/AdviceBox.tsx";
import { Button, DocumentField } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { OfferedWords } from "../../ui/OfferedWords.tsx";
import type { Offered } from "./offered.ts";
import type { Origin } from "./sources.ts";

/** Longest part of a competency; a sentence of four of them is already hard to read. */
const PART_LIMIT = 1000;

const PARTS = ["action", "context", "criteria", "evidence"] as const;

export function CompetencyCard(props: {
  competency: Competency;
  number: number;
  origins: readonly Origin[];
  advice: readonly Finding[];
  /** How many tasks are marked in the list beside it. */
  marked: number;
  /** What the analyses of its tasks say that belongs in a part. */
  offered: Offered;
  onAddMarked: () => void;
  onTrace: () => void;
}) {
  const { competency, number, advice } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const code = t("document.code.competency", { number });
  const sentence = competencySentence(competency);
  return (
    <li className="panel-box competency" data-record={competency.id}>
      <div className="competency-head">
        <h3 tabIndex={-1}>{code}</h3>
        <p className="sentence">
          <span className="visually-hidden">{t("competencies.sentence")} </span>
          {sentence === "" ? <span className="soft">{t("competencies.noSentence")}</span> : sentence}
        </p>
        <Button
          look="quiet"
          aria-label={t("competencies.removeNamed", { code })}
          data-goes
          onPress={({ target }) => {
            focusNeighbour(target, "#competencies-list");
            archiveCompetency(doc, competency.id);
          }}
        >
          {t("competencies.remove")}
        </Button>
      </div>
      <div className="parts">
        {PARTS.map((part) => (
          <div key={part} data-field={part}>
            <DocumentField
              label={t(`competencies.${part}`)}
              description={t(`competencies.${part}Help`)}
              value={competency[part]}
              maxLength={PART_LIMIT}
              onCommit={(text) => changeCompetency(doc, competency.id, { [part]: text })}
              {...(part === "action" ? {} : { isMultiline: true, rows: 2 })}
            />
            {(part === "context" || part === "criteria") && (
              <OfferedWords
                label={t(`competencies.offered.${part}`)}
                items={props.offered[part]
                  .filter((text) => !saysAlready(competency[part], text))
                  .map((text) => ({ id: text, text }))}
                action={(item) => t("competencies.offer", { item })}
                field={`[data-record="${competency.id}"] [data-field="${part}"] textarea`}
                onAdd={(text) => addToPart(doc, competency.id, part, text)}
              />
            )}
          </div>
        ))}
      </div>
      <AdviceBox
        label={t("competencies.advice")}
        sentences={advice.map((finding) => findingSentence(t, finding))}
      />
      <Origins {...props} />
    </li>
  );
}

function Origins(props: {
  competency: Competency;
  number: number;
  origins: readonly Origin[];
  marked: number;
  onAddMarked: () => void;
  onTrace: () => void;
}) {
  const { competency, number, origins, marked } = props;
  const { t } = useWords();
  const { doc } = useSession();
  return (
    <div className="origins">
      <span>{t("competencies.comesFrom")}</span>
      {origins.length === 0 && <span className="soft">{t("competencies.noTask")}</span>}
      <ul>
        {origins.map((origin) => {
          const code = origin.code || t(`competencies.${origin.isRemoved ? "removedTask" : "otherActivity"}`);
          return (
            <li key={origin.id}>
              <strong>{code}</strong>
              <span className="origin-text">{origin.text}</span>
              <Button
                look="quiet"
                aria-label={t("competencies.removeTask", { code: `${code} ${origin.text}`, number })}
                data-goes
                onPress={({ target }) => {
                  focusNeighbour(target, `[data-record="${competency.id}"] h3`);
                  setLink(doc, "taskCompetency", origin.id, competency.id, false);
                }}
              >
                <X size={16} aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="toolbar">
        {marked > 0 && (
          <Button onPress={props.onAddMarked}>{t("competencies.addMarked", { count: marked })}</Button>
        )}
        <Button
          look="quiet"
          aria-label={t("provenance.openNamed", { code: t("document.code.competency", { number }) })}
          onPress={props.onTrace}
        >
          {t("provenance.open")}
        </Button>
      </div>
    </div>
  );
}
