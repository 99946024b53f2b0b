import type { LearningCard } from "../../../shared/doc/learningCards.ts";
import {
  BLOOM_TERMS,
  FINK_TERMS,
  MODE_TERMS,
  SOCIAL_TERMS,
  STAR_TERMS,
} from "../../../shared/storyboard/cardTerms.ts";
import { useWords } from "../../i18n/Language.tsx";
import { lengthInWords } from "../lengthInWords.ts";
import { useStanding } from "../SessionContext.tsx";

/** The same facts in words, for who only looks. */
export function CardFactsRead(props: { card: LearningCard }) {
  const { t, language } = useWords();
  const { card } = props;
  const outcomes = useStanding("outcomes");
  const assessments = useStanding("assessments");
  const taken = assessments.findIndex(({ id }) => id === card.assessmentId);
  const answered = outcomes.flatMap(({ id, text }, index) =>
    card.outcomeIds.some((each) => each === id)
      ? [`${t("document.code.outcome", { number: index + 1 })} ${text}`]
      : [],
  );
  const facts: readonly (readonly [name: string, words: string])[] = [
    [
      t("learningCard.minutes"),
      card.minutes === null ? t("learningCard.notSaid") : lengthInWords(t, card.minutes),
    ],
    [t("learningCard.mode"), MODE_TERMS[card.mode].title[language]],
    [t("learningCard.social"), SOCIAL_TERMS[card.social].title[language]],
    [t("learningCard.star"), STAR_TERMS[card.star].title[language]],
    [t("learningCard.outcomes"), answered.join("; ") || t("learningCard.noneLinked")],
    ...(taken < 0
      ? []
      : [
          [
            t("learningCard.assessment"),
            `${t("document.code.assessment", { number: taken + 1 })} ${assessments[taken]?.title ?? ""}`,
          ] as const,
        ]),
    ...(card.isWorkplace ? [[t("learningCard.where"), t("learningCard.workplace")] as const] : []),
    ...(card.bloom === ""
      ? []
      : [[t("learningCard.bloom"), BLOOM_TERMS[card.bloom].title[language]] as const]),
    ...(card.fink === "" ? [] : [[t("learningCard.fink"), FINK_TERMS[card.fink].title[language]] as const]),
    ...(card.notes === "" ? [] : [[t("learningCard.notes"), card.notes] as const]),
  ];
  return (
    <dl className="facts">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
