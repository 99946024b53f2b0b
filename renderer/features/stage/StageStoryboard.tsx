/** The storyboard on the projector: the whole in small, or the part that a table shows, large. */
import { useMemo } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { LearningCard } from "../../../shared/doc/learningCards.ts";
import { currentTweet } from "../../../shared/doc/storyboards.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import type { BoardRow } from "../../../shared/storyboard/board.ts";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { STAR_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { BOARD_CHECKS, type BoardCheck, boardFindings } from "../../../shared/storyboard/checks.ts";
import { minutesOf } from "../../../shared/storyboard/figures.ts";
import { useRows, useStanding } from "../../doc/SessionContext.tsx";
import { useBoard, useOutcomeCodes } from "../../doc/storyboard/board.ts";
import { useShareRound } from "../../doc/storyboard/sharing.ts";
import { TypeMark } from "../../doc/storyboard/TypeMark.tsx";
import { useSectionNames } from "../../doc/storyboard/sectionNames.ts";
import { useWords } from "../../i18n/Language.tsx";
import { boardLines, sharedCards, sharedSections } from "./stageFigures.ts";
import "./stageStoryboard.css";

export function StageStoryboard(props: { place: ControlPlace; step: StepOf<"storyboard"> }) {
  const { activityId } = props.place;
  const { focus } = props.step;
  const { now } = useShareRound(activityId);
  if (focus === "share" && now) return <SharedPart activityId={activityId} />;
  return (
    <>
      <StandingTweet activityId={activityId} />
      <WholeBoard activityId={activityId} />
      {focus === "stars" && <Missing activityId={activityId} />}
    </>
  );
}

function StandingTweet(props: { activityId: string }) {
  const rows = useRows("tweets");
  const tweet = currentTweet(rows.values(), props.activityId);
  return tweet ? <p className="stage-tweet">{tweet.text}</p> : null;
}

function WholeBoard(props: { activityId: string }) {
  const { t } = useWords();
  const { rows, beside } = useBoard(props.activityId);
  const names = useSectionNames(props.activityId);
  const { shown, hidden, isSmall, fit } = boardLines(rows);
  if (rows.length === 0 && beside.length === 0)
    return <p className="stage-note">{t("actionPlan.board.noSections")}</p>;
  return (
    <>
      <ol className="stage-board" data-many={isSmall}>
        {shown.map(({ section, cards }) => (
          <li key={section.id}>
            <div className="stage-week">
              <h3>{names.get(section.id)}</h3>
              <p className="amount">
                {section.table > 0 && `${t("actionPlan.board.table", { table: section.table })} · `}
                {t("actionPlan.board.minutes", { count: minutesOf(cards) })}
              </p>
            </div>
            <ul>
              {cards.slice(0, fit).map((card) => (
                <Tile key={card.id} card={card} />
              ))}
              {cards.length > fit && (
                <li className="more">{t("stage.more", { count: cards.length - fit })}</li>
              )}
            </ul>
          </li>
        ))}
      </ol>
      {(hidden > 0 || beside.length > 0) && (
        <p className="more">
          {[
            ...(hidden > 0 ? [t("actionPlan.board.more", { count: hidden })] : []),
            ...(beside.length > 0 ? [t("actionPlan.board.beside", { count: beside.length })] : []),
          ].join(" · ")}
        </p>
      )}
    </>
  );
}

function StarMark(props: { card: LearningCard }) {
  const { language } = useWords();
  const { star } = props.card;
  if (star === "none") return null;
  return (
    <span
      className={star === "summative" ? "stage-star gold" : "stage-star"}
      role="img"
      aria-label={STAR_TERMS[star].title[language]}
    >
      {star === "summative" ? "★" : "☆"}
    </span>
  );
}

/** A card in small: its type, how long, its star, and the outcomes it answers to. */
function Tile(props: { card: LearningCard }) {
  const { formats } = useWords();
  const { card } = props;
  const codes = useOutcomeCodes();
  return (
    <li className="stage-tile">
      <TypeMark type={card.type} isNamed />
      <span>
        {card.minutes === null ? "–" : `${formats.number(card.minutes)}′`} <StarMark card={card} />
        <span className="amount">{card.outcomeIds.flatMap((id) => codes.get(id) ?? []).join(" ")}</span>
      </span>
    </li>
  );
}

/** What stars and outcomes leave open, in one line. */
function Missing(props: { activityId: string }) {
  const { t } = useWords();
  const board = useBoard(props.activityId);
  const outcomes = useStanding("outcomes");
  const codes = useOutcomeCodes();
  const findings = useMemo(() => boardFindings(board, outcomes), [board, outcomes]);
  if (outcomes.length === 0) return null;

  function words(check: BoardCheck): string {
    const about = findings.filter((finding) => finding.check === check);
    if (check === "outcomeGone")
      return t("actionPlan.board.outcomeGone", { count: new Set(about.map(({ cardId }) => cardId)).size });
    const named = new Set(about.flatMap(({ outcomeId }) => codes.get(outcomeId) ?? []));
    return t(`actionPlan.board.${check}`, { outcomes: [...named].join(", ") });
  }

  const found = BOARD_CHECKS.filter((check) => findings.some((finding) => finding.check === check));
  return (
    <p className="stage-missing">
      {found.length === 0 ? t("actionPlan.board.allWell") : found.map(words).join(" · ")}
    </p>
  );
}

/** The part that is shown to the room now, large, and what table made it. */
function SharedPart(props: { activityId: string }) {
  const { t } = useWords();
  const { now } = useShareRound(props.activityId);
  if (!now) return null;
  const { shown, hidden } = sharedSections(now.rows);
  return (
    <div className="stage-shared" data-across={Math.min(3, shown.length)}>
      {now.table > 0 && <p className="figure">{t("actionPlan.board.table", { table: now.table })}</p>}
      <div className="stage-parts">
        {shown.map((row) => (
          <SharedSectionLarge key={row.section.id} row={row} of={shown.length} />
        ))}
      </div>
      {hidden > 0 && <p className="more">{t("actionPlan.board.more", { count: hidden })}</p>}
    </div>
  );
}

/** Cards of a section that is shown alone; more stand in two columns. */
const ONE_COLUMN = 3;

function SharedSectionLarge(props: { row: BoardRow; of: number }) {
  const { t, language } = useWords();
  const names = useSectionNames(props.row.section.activityId);
  const { section, cards } = props.row;
  const codes = useOutcomeCodes();
  const { shown, hidden } = sharedCards(cards, props.of);
  return (
    <section className={shown.length > ONE_COLUMN && props.of === 1 ? "stage-part two" : "stage-part"}>
      <h3>
        <span>{names.get(section.id)}</span>
        <span className="amount">{t("actionPlan.board.minutes", { count: minutesOf(cards) })}</span>
      </h3>
      {cards.length === 0 && <p className="amount">{t("actionPlan.board.noCards")}</p>}
      <ul>
        {shown.map((card) => {
          const said = [
            ...(card.minutes === null ? [] : [t("actionPlan.board.minutes", { count: card.minutes })]),
            ...card.outcomeIds.flatMap((id) => codes.get(id) ?? []),
          ].join(" · ");
          return (
            <li key={card.id} className="stage-card">
              <TypeMark type={card.type} isNamed />
              <div>
                <p>{cardName(card, language)}</p>
                <p className="amount">
                  {said} <StarMark card={card} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </section>
  );
}
