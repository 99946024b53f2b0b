import { acceptSources, changeLearningCard, type LearningCard } from "../../../shared/doc/learningCards.ts";
import { type SourceChange, sourceChanges } from "../../../shared/storyboard/sourceChanges.ts";
import { readId } from "../../../shared/util/ids.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { useRows, useSession } from "../SessionContext.tsx";

/** What the blueprint has come to say of what this card is linked to, until somebody says that the card still fits. */
export function CardSources(props: { card: LearningCard; isReadOnly: boolean }) {
  const { t } = useWords();
  const { doc } = useSession();
  const { card, isReadOnly } = props;
  const outcomes = useRows("outcomes");
  const assessments = useRows("assessments");
  const changes = sourceChanges(card, { outcomes, assessments });
  if (changes.length === 0) return null;

  function unlink({ of, sourceId }: SourceChange): void {
    if (of === "assessment") changeLearningCard(doc, card.id, { assessmentId: readId("") });
    else
      changeLearningCard(doc, card.id, {
        outcomeIds: card.outcomeIds.filter((outcomeId) => outcomeId !== sourceId),
      });
  }

  return (
    <section className="notice warning card-sources" aria-label={t("learningCard.changedSince")}>
      <p>
        <strong>{t("learningCard.changedSince")}</strong>
      </p>
      <ul>
        {changes.map((change) => (
          <li key={change.sourceId}>
            <p>
              {change.now === null
                ? t(`learningCard.isGone.${change.of}`, { before: change.before })
                : t(`learningCard.saysNow.${change.of}`, { before: change.before, now: change.now })}
            </p>
            {!isReadOnly && (
              <Button
                aria-label={t("learningCard.unlinkNamed", { before: change.before })}
                onPress={() => unlink(change)}
              >
                {t("learningCard.unlink")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && changes.some(({ now }) => now !== null) && (
        <Button onPress={() => acceptSources(doc, [card.id])}>{t("learningCard.stillFits")}</Button>
      )}
    </section>
  );
}
