import { minutesOf } from "../../../shared/storyboard/figures.ts";
import { STAR_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useOutcomeCodes } from "./board.ts";
import { useShareRound } from "./sharing.ts";
import { useSectionNames } from "./sectionNames.ts";
import { TypeMark } from "./TypeMark.tsx";
import "./sharedSection.css";

/** The part of the storyboard that is shown to the room now, to read along; nothing while that is the whole. */
export function SharedSection(props: { activityId: string }) {
  const { t, language } = useWords();
  const { now, nameOf } = useShareRound(props.activityId);
  const names = useSectionNames(props.activityId);
  const codes = useOutcomeCodes();
  if (!now) return null;
  const title = t("actionPlan.share.now", { stop: nameOf(now) });
  return (
    <section className="shared-section" aria-label={title}>
      <p role="status">{title}</p>
      {now.rows.map(({ section, cards }) => (
        <div key={section.id}>
          <h3>
            {names.get(section.id)} · {t("actionPlan.board.minutes", { count: minutesOf(cards) })}
          </h3>
          {section.description !== "" && <p className="description">{section.description}</p>}
          {cards.length === 0 && <p>{t("actionPlan.board.noCards")}</p>}
          <ul>
            {cards.map((card) => (
              <li key={card.id}>
                <TypeMark type={card.type} isNamed />
                <div>
                  <p>
                    <strong>{cardName(card, language)}</strong>
                    {card.minutes !== null && ` · ${t("actionPlan.board.minutes", { count: card.minutes })}`}
                  </p>
                  {card.activities
                    .filter((activity) => activity !== cardName(card, language))
                    .map((activity) => (
                      <p key={activity}>{activity}</p>
                    ))}
                  {(card.star !== "none" || card.outcomeIds.length > 0) && (
                    <p className="description">
                      {[
                        ...(card.star === "none" ? [] : [STAR_TERMS[card.star].title[language]]),
                        ...card.outcomeIds.flatMap((id) => codes.get(id) ?? []),
                      ].join(" · ")}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
