import type { CSSProperties } from "react";
import type { SortResult } from "../../shared/methods/cardSorting.ts";
import { useWords } from "../i18n/Language.tsx";
import "./cooccurrenceTable.css";

/**
 * Which share of people put two cards together: figures that can be read out row by row, darker where more people agree.
 * Cards that belong together stand side by side, with a frame around each group.
 */
export function CooccurrenceTable(props: { result: SortResult }) {
  const { t, formats } = useWords();
  const { cards, matrix, people, groupOf } = props.result;
  const isInGroup = (row: number, column: number): boolean =>
    groupOf[row] === groupOf[column] && (groupOf[row] ?? -1) >= 0;
  /** The sides on which a cell's group ends. */
  function sides(row: number, column: number): string {
    if (!isInGroup(row, column)) return "";
    const ends = [
      ["top", row - 1, column],
      ["bottom", row + 1, column],
      ["left", row, column - 1],
      ["right", row, column + 1],
    ] as const;
    return ends
      .flatMap(([side, r, c]) => (isInGroup(r, c) && groupOf[r] === groupOf[row] ? [] : side))
      .join(" ");
  }
  return (
    <div className="cooccurrence" tabIndex={0} role="region" aria-label={t("sorting.sort.matrix")}>
      <table style={{ "--rows": cards.length } as CSSProperties}>
        <caption>{t("sorting.sort.matrix")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("sorting.sort.matrixCard")}</th>
            {cards.map((card, column) => (
              <th key={card.id} scope="col" title={card.text}>
                {column + 1} <span className="visually-hidden">{card.text}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card, row) => (
            <tr key={card.id}>
              <th scope="row" title={card.text}>
                <span className="row-number">{row + 1}</span> {card.text}
              </th>
              {cards.map((other, column) => {
                const share = people === 0 ? 0 : (matrix[row]?.[column] ?? 0) / people;
                return row === column ? (
                  <td key={other.id} data-sides={sides(row, column)}>
                    <span aria-hidden="true">–</span>
                  </td>
                ) : (
                  <td
                    key={other.id}
                    className={share === 0 ? "nobody" : ""}
                    data-sides={sides(row, column)}
                    style={{ "--share": share } as CSSProperties}
                    title={`${card.text} / ${other.text}`}
                  >
                    {formats.number(Math.round(share * 100))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
