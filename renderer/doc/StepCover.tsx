import { useEffect, useMemo, useRef, useState } from "react";
import { Checkbox } from "react-aria-components";
import {
  ANONYMITIES,
  type Anonymity,
  type ControlPlace,
  type CoverChange,
  hasCover,
} from "../../shared/doc/control.ts";
import { authorsOf, coverStep, reveal } from "../../shared/doc/revealing.ts";
import { RATED, type Scores } from "../../shared/doc/ratings.ts";
import { useCover, useCoverCount } from "./answers.ts";
import { useIsScored, useWasScored } from "./crowd.ts";
import { useControl, useRows, useSession } from "./SessionContext.tsx";
import { useWords } from "../i18n/Language.tsx";
import { Button, Notice, SelectField } from "../ui/controls.tsx";
import { DialogBox } from "../ui/DialogBox.tsx";

/** Whether people's answers in a step are hidden, who will learn names, and the reveal. */
export function StepCover(props: {
  activityId: string;
  stepId: string;
  name: string;
  /** The room's coming hides it, unless something else is decided before. */
  isSealedByMethod?: boolean;
  /** Left out where it is hidden whatever is decided here: questions to the room always are. */
  hasHiding?: boolean;
  /** Left out where the step's own workbench shows the answers together. */
  hasReveal?: boolean;
}) {
  const { activityId, stepId, name, isSealedByMethod = false, hasHiding = true } = props;
  const { t } = useWords();
  const { doc, wheel } = useSession();
  const place = useMemo((): ControlPlace => ({ activityId, stepId }), [activityId, stepId]);
  const { cover: decided, anonymity } = useCover(place);
  const control = useControl();
  const cover = isSealedByMethod && !hasCover(control, place) ? "sealed" : decided;
  const isScored = useIsScored(place);
  // Until then the deal brings them out, without names.
  const wasScored = useWasScored(place);
  const hasReveal = (props.hasReveal ?? true) && (!isScored || wasScored);
  const { writers, entries } = useCoverCount(place);
  const [isAsking, setIsAsking] = useState(false);
  const [failed, setFailed] = useState(0);
  const answers = t("cover.answers", { count: entries });
  const outcome = useRef<HTMLParagraphElement>(null);
  const [hasRevealed, setHasRevealed] = useState(false);

  function change(wanted: CoverChange): void {
    const held = wheel();
    const kept = cover === "sealed" ? { cover } : {};
    if (held) coverStep(doc, held, place, { ...kept, ...wanted });
  }

  function revealNow(): void {
    const held = wheel();
    if (held) setFailed(reveal(doc, held, place, Date.now()).failed);
    setIsAsking(false);
    setHasRevealed(true);
  }

  const isRevealed = cover === "revealed";
  const isSealed = cover === "sealed";
  // The button that asked is gone: a keyboard goes on from what came of it.
  useEffect(() => {
    if (hasRevealed && isRevealed && !isAsking) outcome.current?.focus();
  }, [hasRevealed, isRevealed, isAsking]);
  return (
    <div className="step-cover">
      {isRevealed ? (
        <p ref={outcome} tabIndex={-1}>
          <strong>{t("cover.revealed")}</strong> · {t(nameOfChoice(isScored, anonymity))}
        </p>
      ) : (
        <div className="step-cover-choices">
          {hasHiding && (
            <Checkbox
              className="check"
              aria-label={t("cover.hideOf", { step: name })}
              isSelected={isSealed}
              isDisabled={isSealed && entries > 0}
              onChange={(isHidden) => change({ cover: isHidden ? "sealed" : "open" })}
            >
              <span className="check-box" aria-hidden="true">
                {isSealed ? "✓" : ""}
              </span>
              {t("cover.hide")}
            </Checkbox>
          )}
          <SelectField
            label={t("cover.names", { step: name })}
            hideLabel
            value={anonymity}
            choices={ANONYMITIES.slice(ANONYMITIES.indexOf(anonymity))
              // Nobody is dealt their own card, so who wrote it has to be known until the totals.
              .filter((id) => !isScored || id !== "anonymous" || anonymity === id)
              .map((id) => ({ id, label: t(nameOfChoice(isScored, id)) }))}
            onChange={(wanted) => change({ anonymity: wanted })}
          />
        </div>
      )}
      {isSealed && (
        <p className="soft small">
          {hasHiding && (entries > 0 ? t("cover.stays") : t("cover.openNote"))} {t("cover.stricter")}
        </p>
      )}
      {isScored && isSealed && <p className="soft small">{t("crowd.cover.dealt")}</p>}
      {hasReveal && (isSealed || entries > 0) && (
        <div className="toolbar">
          <p role="status">
            {isRevealed
              ? t("cover.late", { answers })
              : t("cover.count", { people: t("cover.people", { count: writers }), answers })}
          </p>
          <Button
            look={isSealed ? "primary" : "plain"}
            isDisabled={entries === 0} // there is no way back from it, and nothing to see yet
            aria-label={t("cover.revealOf", { step: name })}
            onPress={() => setIsAsking(true)}
          >
            {t("cover.reveal")}
          </Button>
        </div>
      )}
      {failed > 0 && <Notice look="warning">{t("cover.failed", { count: failed })}</Notice>}
      {isRevealed && anonymity === "facilitatorOnly" && !isScored && <Authors place={place} />}
      <DialogBox title={t("cover.revealTitle")} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{t("cover.revealText")}</p>
        <div className="dialog-actions">
          <Button onPress={() => setIsAsking(false)}>{t("cover.cancel")}</Button>
          <Button look="primary" onPress={revealNow}>
            {t("cover.reveal")}
          </Button>
        </div>
      </DialogBox>
    </div>
  );
}

function nameOfChoice(isScored: boolean, anonymity: Anonymity) {
  if (!isScored) return `cover.anonymity.${anonymity}` as const;
  return anonymity === "named" ? "crowd.cover.named" : "crowd.cover.forgotten";
}

/** Opened on demand: it takes a moment for each answer. */
function Authors(props: { place: ControlPlace }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t("cover.authors")}</summary>
      {isOpen && <AuthorList place={props.place} />}
    </details>
  );
}

function AuthorList(props: { place: ControlPlace }) {
  const { t } = useWords();
  const { doc, wheel } = useSession();
  const { place } = props;
  const covered = useRows("covered");
  const cards = useRows("cards");
  const people = useRows("people");
  const authored = useMemo(() => {
    const held = wheel();
    return held && covered.size > 0 ? authorsOf(doc, held, place) : [];
  }, [doc, wheel, covered, place]);

  function inWords(scores: Scores): string {
    if (scores.notMyJob) return t("cover.notMyJob");
    return RATED.map((what) => `${t(`words.${what}`)} ${scores[what] ?? "–"}`).join(", ");
  }

  return (
    <ul className="authors">
      {authored.map(({ cardId, personId, scores }) => (
        <li key={`${cardId}.${personId}`}>
          <strong>{people.get(personId)?.name ?? t("cover.unknownAuthor")}</strong>
          {cards.has(cardId) && ` · ${cards.get(cardId)?.text ?? ""}`}
          {scores && ` (${inWords(scores)})`}
        </li>
      ))}
    </ul>
  );
}
