import { Fragment, memo, useMemo } from "react";
import { DISAGREEMENT, type Evidence, type SectorEvidence } from "../../../shared/ballots/evidence.ts";
import type { Figures } from "../../../shared/ballots/statistics.ts";
import type { Duty } from "../../../shared/doc/chart.ts";
import type { Sector } from "../../../shared/doc/people.ts";
import { RATED } from "../../../shared/doc/ratings.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useVirtualRows } from "../../ui/useVirtualRows.ts";

type Line =
  | { readonly kind: "duty"; readonly duty: Duty | null }
  | { readonly kind: "task"; readonly of: Evidence }
  | { readonly kind: "sector"; readonly sector: Sector; readonly of: Evidence };

const COLUMNS = 3 + 5 * RATED.length;
const ROW_HEIGHT = 58;

/** Tasks in order, each duty announced before its first one, each task followed by the sectors that rated it. */
function linesOf(
  evidence: readonly Evidence[],
  hasDuties: boolean,
  sectors: readonly SectorEvidence[],
): Line[] {
  const lines: Line[] = [];
  const bySector = sectors.map(
    (each) => [each.sector, new Map(each.evidence.map((of) => [of.task.id, of]))] as const,
  );
  let duty: Duty | null | undefined;
  for (const each of evidence) {
    const isFirst = duty === undefined || duty?.id !== each.task.duty?.id;
    if (hasDuties && isFirst) lines.push({ kind: "duty", duty: each.task.duty });
    duty = each.task.duty;
    lines.push({ kind: "task", of: each });
    for (const [sector, byTask] of bySector) {
      const of = byTask.get(each.task.id);
      if (of?.figures) lines.push({ kind: "sector", sector, of });
    }
  }
  return lines;
}

/** All figures of each task, never a mean alone. */
export function FiguresTable(props: {
  evidence: readonly Evidence[];
  hasDuties: boolean;
  /** Whose figures stand under each task's own; none for the whole alone. */
  sectors: readonly SectorEvidence[];
}) {
  const { evidence, hasDuties, sectors } = props;
  const { t, formats } = useWords();
  const lines = useMemo(() => linesOf(evidence, hasDuties, sectors), [evidence, hasDuties, sectors]);
  const { scroll, measure, ...rows } = useVirtualRows(lines.length, ROW_HEIGHT);
  const format = useMemo(() => {
    const orNothing = (write: (value: number) => string) => (value: number | null) =>
      value === null ? "–" : write(value);
    return { number: orNothing(formats.number), share: orNothing(formats.percent) };
  }, [formats]);

  return (
    <div
      ref={scroll}
      className={rows.isPartial ? "figures-box long" : "figures-box"}
      // It scrolls: down where it is long, sideways where the window is narrow.
      {...{ tabIndex: 0, role: "region", "aria-label": t("ratings.table") }}
    >
      <table className="figures" aria-rowcount={rows.isPartial ? lines.length + 2 : undefined}>
        <caption className="visually-hidden">{t("ratings.caption")}</caption>
        <colgroup>
          <col className="code-cell" />
          <col />
          {RATED.map((what) => (
            <Fragment key={what}>
              <col className="n" />
              <col className="median" />
              <col className="mean" />
              <col className="high" />
              <col className="spread" />
            </Fragment>
          ))}
          <col className="not-performed" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="code-cell">
              {t("ratings.code")}
            </th>
            <th scope="col" rowSpan={2}>
              {t("words.task")}
            </th>
            {RATED.map((what) => (
              <th key={what} scope="colgroup" colSpan={5} className="first">
                {t(`words.${what}`)}
              </th>
            ))}
            <th scope="col" rowSpan={2} className="not-performed first">
              {t("ratings.notPerformed")}
            </th>
          </tr>
          <tr>
            {RATED.map((what) => (
              <Fragment key={what}>
                <th scope="col" className="n first">
                  <abbr title={t("ratings.nFull")}>{t("ratings.n")}</abbr>
                </th>
                <th scope="col" className="median">
                  <abbr title={t("ratings.medianFull")}>{t("ratings.median")}</abbr>
                </th>
                <th scope="col" className="mean">
                  {t("ratings.mean")}
                </th>
                <th scope="col" className="high">
                  <abbr title={t("ratings.highFull")}>{t("ratings.high")}</abbr>
                </th>
                <th scope="col" className="spread">
                  <abbr title={t("ratings.spreadFull")}>{t("ratings.spread")}</abbr>
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.before > 0 && (
            <tr aria-hidden="true">
              <td colSpan={COLUMNS} style={{ height: rows.before }} />
            </tr>
          )}
          {rows.indexes.map((index) => {
            const line = lines[index];
            if (line === undefined) return null;
            const place = {
              "data-index": index,
              ref: measure,
              "aria-rowindex": rows.isPartial ? index + 3 : undefined,
            };
            return line.kind === "duty" ? (
              <tr key={`duty-${line.duty?.id ?? ""}`} {...place} className="duty">
                <th scope="colgroup" colSpan={COLUMNS}>
                  {line.duty ? `${line.duty.code} ${line.duty.title}` : t("words.noDuty")}
                </th>
              </tr>
            ) : line.kind === "sector" ? (
              <tr key={`${line.of.task.id}-${line.sector}`} {...place} className="sector">
                <td className="code-cell" />
                <th scope="row" className="task">
                  <span className="visually-hidden">{line.of.task.code} </span>
                  {t(`words.sector.${line.sector}`)}
                </th>
                <FigureCells of={line.of} format={format} />
              </tr>
            ) : (
              <tr key={line.of.task.id} {...place}>
                <TaskCells of={line.of} format={format} />
              </tr>
            );
          })}
          {rows.after > 0 && (
            <tr aria-hidden="true">
              <td colSpan={COLUMNS} style={{ height: rows.after }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

interface Format {
  readonly number: (value: number | null) => string;
  readonly share: (value: number | null) => string;
}

const NOTHING: Figures = { n: 0, median: null, mean: null, spread: null, high: null };

const TaskCells = memo(function TaskCells(props: { of: Evidence; format: Format }) {
  const { task, disagreements, isRarelyPerformed } = props.of;
  const { t } = useWords();
  return (
    <>
      <td className="code-cell">{task.code}</td>
      <th scope="row" className="task">
        {task.text}
        {disagreements.length > 0 && (
          <span className="flag">
            {t("ratings.differ", { what: disagreements.map((what) => t(`words.${what}`)).join(", ") })}
          </span>
        )}
        {isRarelyPerformed && <span className="flag">{t("ratings.rarely")}</span>}
      </th>
      <FigureCells of={props.of} format={props.format} />
    </>
  );
});

function FigureCells(props: { of: Evidence; format: Format }) {
  const { figures } = props.of;
  const { number, share } = props.format;
  return (
    <>
      {RATED.map((what) => {
        const of = figures?.[what] ?? NOTHING;
        return (
          <Fragment key={what}>
            <td className="n first">{of.n}</td>
            <td className="median">{number(of.median)}</td>
            <td className="mean">{number(of.mean)}</td>
            <td className="high">{share(of.high)}</td>
            <td className={(of.spread ?? 0) >= DISAGREEMENT ? "spread wide" : "spread"}>
              {number(of.spread)}
            </td>
          </Fragment>
        );
      })}
      <td className="first">{figures?.notPerformed ?? 0}</td>
    </>
  );
}
