import { minutesOf } from "../../../shared/storyboard/figures.ts";
import { STAR_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { stopWords, useOutcomeCodes, useShareRound } from "./sharing.ts";
import { TypeMark } from "./TypeMark.tsx";
import "./sharedSection.css";

/** The part of the storyboard that is shown to the room now, to read along; nothing while that is the whole. */
export function SharedSection(props: { activityId: string }) {
  const { t, language, formats } = useWords();
  const { now } = useShareRound(props.activityId);
  const codes = useOutcomeCodes(t);
  if (!now) return null;
  const title = t("actionPlan.share.now", { stop: stopWords(now, t, formats.names) });
  return (
    <section className="shared-section" aria-label={title}>
      <p role="status">{title}</p>
      {now.rows.map(({ section, cards }) => (
        <div key={section.id}>
          <h3>
            {section.title || t("actionPlan.board.noTitle")} ·{" "}
            {t("actionPlan.board.minutes", { count: minutesOf(cards) })}
          </h3>
          {section.description !== "" && <p className="description">{section.description}</p>}
          {cards.length === 0 && <p>{t("actionPlan.board.noCards")}</p>}
          <ul>
            {cards.map((card) => (
              <li key={card.id}>
                <TypeMark type={card.type} />
                <div>
                  <p>
                    <strong>{card.title || TYPE_CARDS[card.type].title[language]}</strong>
                    {card.minutes !== null && ` · ${t("actionPlan.board.minutes", { count: card.minutes })}`}
                  </p>
                  {card.activities.map((activity) => (
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
