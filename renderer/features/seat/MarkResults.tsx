import type { Dotted } from "../../../shared/ballots/dots.ts";
import type { Ranked } from "../../../shared/ballots/ranking.ts";
import type { RankedCard } from "../../../shared/ballots/ranks.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import type { PlacedCard } from "../../doc/markResults.ts";
import { dotsInWords, pointsInWords } from "../../doc/markWords.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CappedList } from "./CappedList.tsx";

/** What came of a vote with a rank for each card, once it is shown, and what the room takes on. */
export function RankedResults<C extends (Dotted | RankedCard) & { readonly card: Card }>(props: {
  ranking: readonly Ranked<C>[];
}) {
  const { t, formats } = useWords();
  const decisions = useRows("decisions");
  const items = props.ranking.map((row) => ({ ...row, id: row.item.cardId }));

  return (
    <CappedList label={t("marks.seat.results")} items={items}>
      {({ item, rank, isTied, id }) => (
        <div className="card result">
          <span className="code">
            {t(isTied ? "marks.rankTied" : "marks.rankAlone", { rank: formats.number(rank) })}
          </span>
          <div className="result-words">
            <p>
              <CardWords card={item.card} />
            </p>
            <p className="description">
              {"dots" in item ? dotsInWords(t, item) : pointsInWords(t, item)}
              {decisions.get(id)?.choice.selected === "yes" && (
                <>
                  {" "}
                  <span className="tag good">{t("marks.seat.takenOn")}</span>
                </>
              )}
            </p>
            {"concerns" in item &&
              item.concerns.map((text, index) => (
                <p key={index} className="description">
                  {t("marks.concernOf", { text })}
                </p>
              ))}
          </div>
        </div>
      )}
    </CappedList>
  );
}

/** Where the room put each card, once it is shown, and where it is settled. */
export function PlaceResults(props: { step: StepOf<"place">; placed: readonly PlacedCard[] }) {
  const { t, language } = useWords();
  const { sections } = props.step;
  const items = props.placed.map((each) => ({ ...each, id: each.cardId }));
  return (
    <CappedList label={t("marks.seat.results")} items={items}>
      {({ card, counts, people }) => {
        const settled = sections.find(({ id }) => id === card.section);
        const words = sections.flatMap(({ title }, index) => {
          const count = counts[index] ?? 0;
          return count > 0 ? [t("marks.place.count", { section: title[language], count })] : [];
        });
        return (
          <div className="card">
            <p>
              <CardWords card={card} />
            </p>
            <p className="description">{people === 0 ? t("marks.place.noneYet") : words.join(" · ")}</p>
            {settled && (
              <p className="description">
                <span className="tag good">
                  {t("marks.seat.settledIn", { section: settled.title[language] })}
                </span>
              </p>
            )}
          </div>
        );
      }}
    </CappedList>
  );
}
