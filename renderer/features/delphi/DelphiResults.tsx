import { useMemo, useState } from "react";
import { isStable, netChange, percentOf } from "../../../shared/ballots/delphi.ts";
import { type DelphiResult, openFirst, type Statement } from "../../../shared/methods/delphi.ts";
import type { DelphiState } from "../../doc/delphi.ts";
import { useWords } from "../../i18n/Language.tsx";
import { AgreementPicture } from "../../ui/AgreementPicture.tsx";
import { SelectField } from "../../ui/controls.tsx";

const SORTS = ["openFirst", "order", "agree", "spread"] as const;
type Sort = (typeof SORTS)[number];

function shareAgreeing({ results }: Statement): number {
  const figures = results.at(-1)?.figures;
  return figures && figures.n > 0 ? figures.agree / figures.n : -1;
}

function spreadOf({ results }: Statement): number {
  const { lowest = null, highest = null } = results.at(-1)?.figures ?? {};
  return lowest === null || highest === null ? -1 : highest - lowest;
}

function sorted(statements: readonly Statement[], sort: Sort): readonly Statement[] {
  switch (sort) {
    case "openFirst":
      return openFirst(statements);
    case "order":
      return statements;
    case "agree":
      return statements.toSorted((a, b) => shareAgreeing(b) - shareAgreeing(a));
    case "spread":
      return statements.toSorted((a, b) => spreadOf(b) - spreadOf(a));
  }
}

/** Every statement with a row for each round in which it was rated. */
export function DelphiResults(props: { state: DelphiState }) {
  const { t } = useWords();
  const { statements } = props.state;
  const [sort, setSort] = useState<Sort>("openFirst");
  const rows = useMemo(() => sorted(statements, sort), [statements, sort]);
  const count = (wanted: Statement["verdict"]): number =>
    statements.filter(({ verdict }) => verdict === wanted).length;
  return (
    <section className="panel-box" aria-labelledby="delphi-results">
      <h2 id="delphi-results">{t("delphi.results")}</h2>
      <div className="toolbar">
        <p className="grow">
          {t("delphi.counts", { keep: count("keep"), open: count("open"), drop: count("drop") })}
        </p>
        <SelectField
          label={t("delphi.sortBy")}
          value={sort}
          choices={SORTS.map((id) => ({ id, label: t(`delphi.sort.${id}`) }))}
          onChange={setSort}
        />
      </div>
      <div
        className="delphi-table-box"
        // It scrolls sideways where the window is narrow.
        {...{ tabIndex: 0, role: "region", "aria-label": t("delphi.table") }}
      >
        <table className="delphi-table">
          <caption className="visually-hidden">{t("delphi.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("delphi.statement")}</th>
              <th scope="col">{t("delphi.column.verdict")}</th>
              <th scope="col">{t("delphi.column.round")}</th>
              <th scope="col">{t("delphi.column.n")}</th>
              <th scope="col">{t("delphi.column.median")}</th>
              <th scope="col">{t("delphi.column.quartiles")}</th>
              <th scope="col">{t("delphi.column.range")}</th>
              <th scope="col">{t("delphi.column.agree")}</th>
              <th scope="col">{t("delphi.column.disagree")}</th>
              <th scope="col">{t("delphi.column.change")}</th>
            </tr>
          </thead>
          {rows.map((statement) => (
            <StatementRows key={statement.card.id} statement={statement} />
          ))}
        </table>
      </div>
      <p className="soft small">{t("delphi.changeHelp")}</p>
    </section>
  );
}

function StatementRows(props: { statement: Statement }) {
  const { t } = useWords();
  const { card, results, verdict } = props.statement;
  const latest = results.toReversed();
  const comments = latest.flatMap(({ round, comments: said }) => said.map((each) => ({ round, ...each })));
  return (
    <tbody data-verdict={verdict}>
      {latest.map((result, index) => (
        <tr key={result.round}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={latest.length}>
              <span dir="auto">{card.text}</span>
              <AgreementPicture figures={result.figures} isSilent />
              {comments.length > 0 && (
                <details>
                  <summary>{t("delphi.comments", { count: comments.length })}</summary>
                  <ul className="comments">
                    {comments.map(({ id, round, text }) => (
                      <li key={id} dir="auto">
                        {t("delphi.ofRound", { round, figures: text })}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </th>
          )}
          <td className="verdict">{t(`delphi.verdict.${index === 0 ? verdict : "open"}`)}</td>
          <Figures result={result} before={latest[index + 1]} />
        </tr>
      ))}
    </tbody>
  );
}

function Figures(props: { result: DelphiResult; before: DelphiResult | undefined }) {
  const { t, formats } = useWords();
  const { result, before } = props;
  const { n, median, quartiles, lowest, highest, agree, disagree } = result.figures;
  const none = t("delphi.none");
  const range = (from: number | null, to: number | null): string =>
    from === null || to === null ? none : t("delphi.fromTo", { from, to });
  const share = (count: number): string => (n === 0 ? none : formats.percent(percentOf(count, n) / 100));
  const change = before ? netChange(before.figures, result.figures) : null;
  const moved = change === null ? none : formats.percent(change);
  return (
    <>
      <td>{formats.number(result.round)}</td>
      <td>{formats.number(n)}</td>
      <td>{median === null ? none : formats.number(median)}</td>
      <td>{quartiles ? range(quartiles[0], quartiles[1]) : none}</td>
      <td>{range(lowest, highest)}</td>
      <td>{share(agree)}</td>
      <td>{share(disagree)}</td>
      <td>{isStable(change) ? t("delphi.stable", { percent: moved }) : moved}</td>
    </>
  );
}
