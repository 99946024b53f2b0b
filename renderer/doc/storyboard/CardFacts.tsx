import { useMemo, useRef } from "react";
import { type LearningCard, MINUTES_LIMIT } from "../../../shared/doc/learningCards.ts";
import { linkedFrom } from "../../../shared/doc/links.ts";
import { bloomHint } from "../../../shared/storyboard/bloomVerbs.ts";
import {
  BLOOM_TERMS,
  FINK_TERMS,
  MODE_TERMS,
  SOCIAL_TERMS,
  STAR_TERMS,
} from "../../../shared/storyboard/cardTerms.ts";
import { BLOOM, FINK, MODES, SOCIAL, STARS } from "../../../shared/storyboard/learningTypes.ts";
import { type Id, readId } from "../../../shared/util/ids.ts";
import { readWhole } from "../../../shared/util/typedNumbers.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button, DocumentField, SelectField } from "../../ui/controls.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useRows, useStanding } from "../SessionContext.tsx";
import { useOutcomeCodes } from "./board.ts";
import { CardFactsRead } from "./CardFactsRead.tsx";
import type { CardChange } from "./LearningCardDialog.tsx";

const NOTES_LIMIT = 2_000;
/** Lengths that are one press away. */
const QUICK_MINUTES = [15, 30, 45, 60, 90, 120] as const;
/** No assessment of the blueprint, no level: a choice needs a name of its own. */
const NONE = "none";

/** How long a card takes, where and with whom, what it is for and how it is looked at. */
export function CardFacts(props: {
  card: LearningCard;
  isReadOnly: boolean;
  onChange: (change: CardChange) => void;
}) {
  const { t, language } = useWords();
  const { card, onChange } = props;
  const outcomes = useStanding("outcomes");
  const assessments = useStanding("assessments");
  const links = useRows("links");
  const bloomRef = useRef<HTMLDivElement>(null);
  const codes = useOutcomeCodes();
  const choices = outcomes.map((outcome) => ({
    id: outcome.id,
    code: codes.get(outcome.id) ?? "",
    text: outcome.text || t("outcomes.outcome.noText"),
  }));
  const linked = outcomes.filter(({ id }) => card.outcomeIds.some((each) => each === id));
  const hint = useMemo(() => bloomHint(linked.map(({ text }) => text)), [linked]);

  /** An assessment brings its outcomes and its kind where the card has none yet; nothing that was said is overwritten. */
  function linkAssessment(assessmentId: Id): void {
    const assessment = assessments.find(({ id }) => id === assessmentId);
    onChange({
      assessmentId,
      ...(assessment && card.star === "none" && { star: assessment.kind }),
      ...(assessment &&
        card.outcomeIds.length === 0 && {
          outcomeIds: linkedFrom(links.values(), "outcomeAssessment", assessmentId).map(readId),
        }),
    });
  }

  if (props.isReadOnly) return <CardFactsRead card={card} />;
  return (
    <div className="turned-facts">
      <div className="minutes-line">
        <NumberField
          label={t("learningCard.minutes")}
          description={t("learningCard.minutesHelp")}
          shown={card.minutes === null ? "" : String(card.minutes)}
          read={(typed) => (typed.trim() === "" ? null : readWhole(typed, 0, MINUTES_LIMIT))}
          wrong={t("learningCard.wrongMinutes", { most: MINUTES_LIMIT })}
          inputMode="numeric"
          onCommit={(minutes: number | null) => onChange({ minutes })}
        />
        <div className="row" role="group" aria-label={t("learningCard.quick")}>
          {QUICK_MINUTES.map((minutes) => (
            <Button
              key={minutes}
              aria-label={t("learningCard.quickNamed", { minutes })}
              onPress={() => onChange({ minutes })}
            >
              {minutes}
            </Button>
          ))}
        </div>
      </div>
      <SelectField
        label={t("learningCard.mode")}
        value={card.mode}
        choices={MODES.map((id) => ({ id, label: MODE_TERMS[id].title[language] }))}
        onChange={(mode) => onChange({ mode })}
      />
      <p className="description">{MODE_TERMS[card.mode].hint[language]}</p>
      <Segmented
        label={t("learningCard.social")}
        value={card.social}
        choices={SOCIAL.map((id) => ({ id, label: SOCIAL_TERMS[id].title[language] }))}
        onChange={(social) => onChange({ social })}
      />
      <Segmented
        label={t("learningCard.star")}
        value={card.star}
        choices={STARS.map((id) => ({ id, label: STAR_TERMS[id].title[language] }))}
        onChange={(star) => onChange({ star })}
      />
      <CheckList
        label={t("learningCard.outcomes")}
        choices={choices}
        checked={new Set<string>(card.outcomeIds)}
        onChange={(id, isChecked) =>
          onChange({
            outcomeIds: isChecked
              ? [...card.outcomeIds, readId(id)]
              : card.outcomeIds.filter((each) => each !== id),
          })
        }
        nothing={t("learningCard.noOutcomes")}
      />
      {assessments.length > 0 && (
        <SelectField
          label={t("learningCard.assessment")}
          value={card.assessmentId === "" ? NONE : card.assessmentId}
          choices={[
            { id: NONE, label: t("learningCard.noAssessment") },
            ...assessments.map(({ id, title }, index) => ({
              id,
              label: `${t("document.code.assessment", { number: index + 1 })} ${title}`,
            })),
          ]}
          onChange={(id) => linkAssessment(readId(id === NONE ? "" : id))}
        />
      )}
      <label className="check-line">
        <input
          type="checkbox"
          checked={card.isWorkplace}
          onChange={(event) => onChange({ isWorkplace: event.target.checked })}
        />
        <span>{t("learningCard.workplace")}</span>
      </label>
      <DocumentField
        label={t("learningCard.notes")}
        value={card.notes}
        maxLength={NOTES_LIMIT}
        isMultiline
        onCommit={(notes) => onChange({ notes })}
      />
      <details className="card-tags">
        <summary>{t("learningCard.tags")}</summary>
        <p className="description">{t("learningCard.tagsHelp")}</p>
        <div ref={bloomRef}>
          <SelectField
            label={t("learningCard.bloom")}
            value={card.bloom === "" ? NONE : card.bloom}
            choices={[
              { id: NONE, label: t("learningCard.noTag") },
              ...BLOOM.map((id) => ({ id, label: BLOOM_TERMS[id].title[language] })),
            ]}
            onChange={(id) => onChange({ bloom: id === NONE ? "" : id })}
          />
        </div>
        {hint !== "" && hint !== card.bloom && (
          <p className="row">
            <span className="soft">
              {t("learningCard.bloomHint", { level: BLOOM_TERMS[hint].title[language] })}
            </span>
            <Button
              look="quiet"
              onPress={() => {
                // The hint goes with its button: what it has filled in is the next stop.
                bloomRef.current?.querySelector("button")?.focus();
                onChange({ bloom: hint });
              }}
            >
              {t("learningCard.takeHint")}
            </Button>
          </p>
        )}
        <SelectField
          label={t("learningCard.fink")}
          value={card.fink === "" ? NONE : card.fink}
          choices={[
            { id: NONE, label: t("learningCard.noTag") },
            ...FINK.map((id) => ({ id, label: FINK_TERMS[id].title[language] })),
          ]}
          onChange={(id) => onChange({ fink: id === NONE ? "" : id })}
        />
      </details>
    </div>
  );
}
