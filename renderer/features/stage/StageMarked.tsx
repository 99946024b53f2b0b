/** Steps in which people put marks on cards: how many have while they are hidden, then what came of it. No names. */
import type { ReactNode } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { type Ranking, useDots, usePlaces, useRanks } from "../../doc/markResults.ts";
import type { StepMarks } from "../../doc/marks.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import "./stageMarked.css";
import { sectionGrid } from "./stageFigures.ts";

/** Cards of a ranking that can be read from the back, in two columns; up to as many as in one, words of concern fit. */
const RANKED = 8;
const IN_ONE_COLUMN = 4;

export function StageDots(props: { place: ControlPlace; step: StepOf<"dots"> }) {
  const { t } = useWords();
  const results = useDots(props.place, props.step);
  return (
    <StageRanking
      results={results}
      isWorthShowing={({ dots, concerns }) => dots > 0 || concerns.length > 0}
      beside={({ dots, people, concerns }, isRoomy) => (
        <>
          <strong>{dots > 0 ? t("marks.dotCount", { count: dots }) : t("marks.noDots")}</strong>
          {people > 0 && ` · ${t("marks.people", { count: people })}`}
          {concerns.length > 0 && (
            <span className="stage-concern">
              {` · ${t("marks.concernCount", { count: concerns.length })}`}
              {isRoomy && ` · ${concerns.join(" · ")}`}
            </span>
          )}
        </>
      )}
    />
  );
}

export function StageRanks(props: { place: ControlPlace; step: StepOf<"rank"> }) {
  const { t } = useWords();
  const results = useRanks(props.place, props.step);
  return (
    <StageRanking
      results={results}
      isWorthShowing={({ points }) => points > 0}
      beside={({ points, ranks }) => (
        <>
          <strong>{t("marks.points", { count: points })}</strong>
          {` · ${t("marks.people", { count: ranks.length })}`}
        </>
      )}
    />
  );
}

function StageRanking<C extends { readonly cardId: string }>(props: {
  results: Ranking<C>;
  isWorthShowing: (item: C) => boolean;
  beside: (item: C, isRoomy: boolean) => ReactNode;
}) {
  const { t, formats } = useWords();
  const decisions = useRows("decisions");
  const { results, beside } = props;
  if (results.cover === "sealed") return <Turnout marks={results} />;
  const given = results.ranking.filter(({ item }) => props.isWorthShowing(item));
  const shown = given.slice(0, RANKED);
  const isRoomy = shown.length <= IN_ONE_COLUMN;
  return (
    <>
      {results.cover === "open" && <Turnout marks={results} isAside />}
      <ol
        className={isRoomy ? "stage-ranking roomy" : "stage-ranking"}
        aria-label={t("marks.takeOn.ranking")}
      >
        {shown.map(({ item, rank, isTied }) => {
          const isChosen = decisions.get(item.cardId)?.choice.selected === "yes";
          return (
            <li key={item.cardId} className={isChosen ? "stage-card chosen" : "stage-card"}>
              <span className="code">
                {t(isTied ? "marks.rankTied" : "marks.rankAlone", { rank: formats.number(rank) })}
              </span>
              <div>
                <p>{item.card.text}</p>
                <span className="amount">
                  {beside(item, isRoomy)}
                  {isChosen && <span className="figure">{` · ${t("marks.stage.takenOn")}`}</span>}
                </span>
              </div>
            </li>
          );
        })}
      </ol>
      {given.length > shown.length && (
        <p className="more">{t("stage.more", { count: given.length - shown.length })}</p>
      )}
    </>
  );
}

/** How many have marked cards: all that the room may know while it is hidden. */
function Turnout(props: { marks: StepMarks; isAside?: boolean }) {
  const { t } = useWords();
  const { done, expected, cover } = props.marks;
  const voted = t("votes.voted", { done, count: expected });
  if (props.isAside) return <p className="figure">{voted}</p>;
  return (
    <section>
      <p className="big-figure">{voted}</p>
      {cover === "sealed" && <p className="figure">{t("marks.stage.hidden")}</p>}
    </section>
  );
}

/** The sections with the cards that are settled in them, and how many are open. */
export function StagePlaces(props: { place: ControlPlace; step: StepOf<"place"> }) {
  const { t, language } = useWords();
  const { sections } = props.step;
  const results = usePlaces(props.place, props.step);
  const known = new Set(sections.map(({ id }) => id));
  const open = results.cards.filter(({ section }) => !known.has(section)).length;
  const { across, fit } = sectionGrid(sections.length);
  return (
    <>
      <p className="figure">
        {t("votes.voted", { done: results.done, count: results.expected })} ·{" "}
        {t("marks.place.openCount", { count: open })}
      </p>
      <div className="stage-sections" style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}>
        {sections.map(({ id, title }) => {
          const cards = results.cards.filter(({ section }) => section === id);
          // The line that says how many more there are takes the place of one.
          const shown = cards.length > fit ? cards.slice(0, fit - 1) : cards;
          return (
            <section key={id} className="stage-section">
              <h3>
                <span>{title[language]}</span> <span className="amount">{cards.length}</span>
              </h3>
              <ul>
                {shown.map((card) => (
                  <li key={card.id} className="stage-card">
                    <p>{card.text}</p>
                  </li>
                ))}
              </ul>
              {cards.length > shown.length && (
                <p className="more">{t("stage.more", { count: cards.length - shown.length })}</p>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
