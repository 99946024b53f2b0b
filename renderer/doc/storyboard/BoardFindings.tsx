import { useId } from "react";
import { boardFindings } from "../../../shared/storyboard/checks.ts";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useRows, useStanding } from "../SessionContext.tsx";
import { useBoard, useOutcomeCodes } from "./board.ts";
import "./figures.css";

/** What stars and outcomes leave open, told while people work. Nothing here holds anybody up. */
export function BoardFindings(props: { activityId: string }) {
  const { t, language } = useWords();
  const titleId = useId();
  const board = useBoard(props.activityId);
  const outcomes = useStanding("outcomes");
  const cards = useRows("learningCards");
  const found = boardFindings(board, outcomes);
  const codes = useOutcomeCodes();
  return (
    <section className="panel-box board-findings" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("boardFigures.findings")}</h2>
      {outcomes.length === 0 ? (
        <p className="soft">{t("boardFigures.noOutcomes")}</p>
      ) : (
        <p role="status">
          {found.length === 0
            ? t("boardFigures.allCovered", { count: outcomes.length })
            : t("boardFigures.open", { count: found.length })}
        </p>
      )}
      <ul>
        {found.map(({ check, outcomeId, cardId }) => {
          const card = cards.get(cardId);
          return (
            <li key={`${check} ${outcomeId} ${cardId}`}>
              {t(`boardFigures.check.${check}`, {
                outcome: codes.get(outcomeId) ?? "",
                card: card ? cardName(card, language) : "",
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
