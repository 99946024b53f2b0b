import { useRef } from "react";
import { typeScore } from "../../../shared/methods/givenScores.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { cellKey, type DealParts, givenCells, numberInHand } from "./parts.ts";

const DIGIT = /^[1-5]$/;

/** What people on paper gave, typed in: a digit goes on to the next field by itself, a deleted one takes it back. */
export function PaperGrid(props: DealParts) {
  const { t } = useWords();
  const { doc, wheel } = useSession();
  const { place, deal, given } = props;
  const people = useRows("people");
  const cells = givenCells(given);
  const grid = useRef<HTMLTableElement>(null);

  function type(field: HTMLInputElement, person: number, round: number): void {
    const held = wheel();
    const typed = field.value.slice(-1);
    const value = DIGIT.test(typed) ? Number(typed) : null;
    if (!held || (typed !== "" && value === null)) return;
    typeScore(doc, held, place, { person, round }, value);
    if (value !== null) next(field)?.focus();
  }

  function next(field: HTMLInputElement): HTMLInputElement | undefined {
    const all = [...(grid.current?.querySelectorAll<HTMLInputElement>("input") ?? [])];
    return all[all.indexOf(field) + 1];
  }

  return (
    <section className="panel-box" aria-labelledby="paper-title">
      <h2 id="paper-title">{t("crowd.paper.title")}</h2>
      <p className="soft">{t("crowd.paper.how")}</p>
      <div className="paper-scroll">
        <table ref={grid} className="paper-grid">
          <thead>
            <tr>
              <th scope="col">{t("crowd.paper.person")}</th>
              {deal.rounds.map((_, round) => (
                <th key={round} scope="col">
                  {t("crowd.paper.round", { round: round + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {deal.paper.map((person) => {
              const name = people.get(deal.people[person] ?? "")?.name ?? "";
              return (
                <tr key={person}>
                  <th scope="row">{name}</th>
                  {deal.rounds.map((_, round) => {
                    const number = numberInHand(props, person, round);
                    return (
                      <td key={round}>
                        {typeof number === "number" && (
                          <label>
                            <span aria-hidden="true" className="soft small">
                              {number}
                            </span>
                            <input
                              inputMode="numeric"
                              autoComplete="off"
                              value={cells.get(cellKey(person, round)) ?? ""}
                              aria-label={t("crowd.paper.cell", { name, round: round + 1, number })}
                              onChange={(event) => type(event.target, person, round)}
                              onFocus={(event) => event.target.select()}
                            />
                          </label>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
