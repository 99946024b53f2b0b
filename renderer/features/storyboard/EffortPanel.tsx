import { useId } from "react";
import { EFFORT_PARTS } from "../../../shared/doc/sections.ts";
import { changeStoryboard, USUAL_BUCKETS } from "../../../shared/doc/storyboards.ts";
import { cardsOn } from "../../../shared/storyboard/board.ts";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { MODE_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { learnerEffort, minutesByMode } from "../../../shared/storyboard/figures.ts";
import { MODES } from "../../../shared/storyboard/learningTypes.ts";
import { lengthInWords } from "../../doc/lengthInWords.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useBoard, useStoryboard } from "../../doc/storyboard/board.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice, SelectField } from "../../ui/controls.tsx";
import "../../doc/storyboard/figures.css";
import "./design.css";

/** The learner-effort table that the cards give, and in which of its rows the minutes of each mode are counted. */
export function EffortPanel(props: { activityId: string }) {
  const { t, language, formats } = useWords();
  const { doc } = useSession();
  const { activityId } = props;
  const titleId = useId();
  const board = useBoard(activityId);
  const { buckets } = useStoryboard(activityId);
  const effort = learnerEffort(board, buckets);
  const byMode = minutesByMode(board);
  const isUsual = MODES.every((mode) => buckets[mode] === USUAL_BUCKETS[mode]);
  const isLiveElsewhere = buckets.synchronousOnline !== "synchronousOnline";
  return (
    <section className="panel-box effort-panel" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("design.effort.title")}</h2>
      <p className="soft">{t("design.effort.help")}</p>
      <table className="design-figures">
        <caption className="visually-hidden">{t("design.effort.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("design.effort.row")}</th>
            <th scope="col">{t("design.effort.hours")}</th>
            <th scope="col">{t("design.effort.from")}</th>
          </tr>
        </thead>
        <tbody>
          {effort.rows.map(({ part, minutes, hours }) => {
            const cards = cardsOn(board).filter(
              (card) => buckets[card.mode] === part && (card.minutes ?? 0) > 0,
            );
            return (
              <tr key={part}>
                <th scope="row">{t(`words.effort.${part}`)}</th>
                <td>{t("design.effort.figure", { hours: formats.number(hours) })}</td>
                <td>
                  {cards.length === 0 ? (
                    t("design.effort.noCards")
                  ) : (
                    <details>
                      <summary>
                        {t("design.effort.made", {
                          cards: t("board.count", { count: cards.length }),
                          length: lengthInWords(t, minutes),
                        })}
                      </summary>
                      <ul>
                        {cards.map((card) => (
                          <li key={card.id}>
                            {cardName(card, language)} · {lengthInWords(t, card.minutes ?? 0)}
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("words.effort.total")}</th>
            <td>{t("design.effort.figure", { hours: formats.number(effort.hours) })}</td>
            <td>{lengthInWords(t, effort.minutes)}</td>
          </tr>
        </tfoot>
      </table>
      <h3>{t("design.effort.mapping")}</h3>
      <p className="soft">{t("design.effort.mappingHelp")}</p>
      <div className="two-columns">
        {MODES.map((mode) => (
          <SelectField
            key={mode}
            label={t("design.effort.countsIn", {
              mode: MODE_TERMS[mode].title[language],
              length: lengthInWords(t, byMode[mode]),
            })}
            value={buckets[mode]}
            choices={EFFORT_PARTS.map((id) => ({ id, label: t(`words.effort.${id}`) }))}
            onChange={(part) => changeStoryboard(doc, activityId, { buckets: { ...buckets, [mode]: part } })}
          />
        ))}
      </div>
      {isLiveElsewhere && <Notice look="warning">{t("design.effort.liveElsewhere")}</Notice>}
      {!isUsual && (
        <div className="row">
          <Button onPress={() => changeStoryboard(doc, activityId, { buckets: USUAL_BUCKETS })}>
            {t("design.effort.usual")}
          </Button>
        </div>
      )}
    </section>
  );
}
