import { type ReactNode, useId } from "react";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { MODE_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import {
  cardsWithoutMinutes,
  computedBlend,
  minutesByMode,
  minutesByType,
  sectionFigures,
  workloadLimit,
} from "../../../shared/storyboard/figures.ts";
import { LEARNING_TYPES, MODES } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { lengthInWords } from "../lengthInWords.ts";
import { useBoard, useStoryboard } from "./board.ts";
import "./figures.css";
import { useSectionNames, useUnitName } from "./sectionNames.ts";

/** Cards that are named where nobody has said how long they take; the rest are counted. */
const NAMED = 8;

/** What the cards add up to: by type, by mode and by section, with the line that a week should not pass. */
export function BoardFigures(props: { activityId: string }) {
  const { t, language, formats } = useWords();
  const { activityId } = props;
  const titleId = useId();
  const board = useBoard(activityId);
  const storyboard = useStoryboard(activityId);
  const unitName = useUnitName(activityId);
  const names = useSectionNames(activityId);
  const byType = minutesByType(board);
  const byMode = minutesByMode(board);
  const total = LEARNING_TYPES.reduce((sum, type) => sum + byType[type], 0);
  const share = (minutes: number): string => (total === 0 ? "–" : formats.percent(minutes / total));
  const sections = sectionFigures(board, storyboard);
  const limit = workloadLimit(storyboard);
  // A little longer than the longest, so that the line of the limit stands in sight beside it.
  const longest = 1.04 * Math.max(limit ?? 0, ...sections.map(({ minutes }) => minutes), 1);
  const blend = computedBlend(board);
  const without = cardsWithoutMinutes(board);
  return (
    <section className="panel-box board-figures" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("boardFigures.title")}</h2>
      <p>
        {total === 0 ? t("boardFigures.none") : t("boardFigures.total", { length: lengthInWords(t, total) })}
      </p>
      {sections.some(({ cards }) => cards > 0) && (
        <>
          {without.length > 0 && (
            <p>
              {t("boardFigures.without", { count: without.length })}{" "}
              {formats.names(without.slice(0, NAMED).map((card) => cardName(card, language)))}
              {without.length > NAMED && ` ${t("stage.more", { count: without.length - NAMED })}`}
            </p>
          )}
          <FigureTable
            caption={t("boardFigures.byType")}
            head={[t("boardFigures.type"), t("boardFigures.time"), t("boardFigures.share")]}
            rows={LEARNING_TYPES.map((type) => ({
              name: TYPE_CARDS[type].title[language],
              cells: [lengthInWords(t, byType[type]), share(byType[type])],
              part: byType[type] / (total || 1),
            }))}
          />
          <FigureTable
            caption={t("boardFigures.byMode")}
            head={[t("boardFigures.mode"), t("boardFigures.time"), t("boardFigures.share")]}
            rows={MODES.map((mode) => ({
              name: MODE_TERMS[mode].title[language],
              cells: [lengthInWords(t, byMode[mode]), share(byMode[mode])],
              part: byMode[mode] / (total || 1),
            }))}
          />
          {blend && (
            <p>
              {t("boardFigures.blend", { online: formats.percent(blend.blend / 100) })}
              {blend.eitherMinutes > 0 &&
                ` ${t("boardFigures.either", { length: lengthInWords(t, blend.eitherMinutes) })}`}
            </p>
          )}
          <FigureTable
            caption={
              limit === null
                ? t("boardFigures.bySection")
                : t("boardFigures.bySectionLimit", { length: lengthInWords(t, limit) })
            }
            head={[
              unitName,
              t("boardFigures.time"),
              t("boardFigures.limit"),
              t("boardFigures.formative"),
              t("boardFigures.summative"),
            ]}
            limit={limit === null ? null : limit / longest}
            rows={sections.map((section) => ({
              name: names.get(section.sectionId) ?? "",
              cells: [
                lengthInWords(t, section.minutes),
                limit === null ? "–" : t(section.isOverLimit ? "boardFigures.over" : "boardFigures.within"),
                starLoad(section.formative),
                starLoad(section.summative),
              ],
              part: section.minutes / longest,
              isMarked: section.isOverLimit,
            }))}
          />
        </>
      )}
    </section>
  );

  function starLoad({ cards, minutes }: { readonly cards: number; readonly minutes: number }): string {
    return cards === 0
      ? "–"
      : t("boardFigures.load", {
          cards: t("board.count", { count: cards }),
          length: lengthInWords(t, minutes),
        });
  }
}

/** Figures with a bar each, which says nothing that the words do not say. */
function FigureTable(props: {
  caption: string;
  head: readonly string[];
  rows: readonly {
    readonly name: string;
    readonly cells: readonly string[];
    /** Length of the bar, from 0 to 1. */
    readonly part: number;
    readonly isMarked?: boolean;
  }[];
  /** Where the line stands, from 0 to 1. */
  limit?: number | null;
}): ReactNode {
  const { limit = null } = props;
  return (
    <div className="scrolled" role="region" aria-label={props.caption} tabIndex={0}>
      <table className="design-figures">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {props.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <td aria-hidden="true" className="bar-cell" />
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ name, cells, part, isMarked = false }, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
              <td aria-hidden="true" className="bar-cell">
                <span className={isMarked ? "bar marked" : "bar"} style={{ width: `${part * 100}%` }} />
                {limit !== null && <span className="limit" style={{ insetInlineStart: `${limit * 100}%` }} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
