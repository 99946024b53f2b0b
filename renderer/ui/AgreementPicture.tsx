import { AGREEMENT_SCORES, type Agreement } from "../../shared/ballots/delphi.ts";
import { useWords } from "../i18n/Language.tsx";
import "./agreement.css";

const STEP = 20;
const HEIGHT = 28;
const xOf = (score: number): number => score * STEP;

/** Median, middle half and range of a statement on the scale from 1 to 9; the same in words beside it. */
export function AgreementPicture(props: { figures: Agreement; isSilent?: boolean }) {
  const { figures } = props;
  const { median, lowest, highest, quartiles } = figures;
  const inWords = useAgreementWords();
  if (median === null || lowest === null || highest === null)
    return <span className="agreement-words">{inWords(figures)}</span>;
  const middle = HEIGHT / 2;
  return (
    <span className="agreement">
      <svg aria-hidden="true" viewBox={`0 0 ${STEP * (AGREEMENT_SCORES.length + 1)} ${HEIGHT}`}>
        <text x={xOf(0.5)} y={middle}>
          1
        </text>
        <text x={xOf(9.5)} y={middle}>
          9
        </text>
        {AGREEMENT_SCORES.map((score) => (
          <line key={score} className="step" x1={xOf(score)} x2={xOf(score)} y1={4} y2={HEIGHT - 4} />
        ))}
        <line className="range" x1={xOf(lowest)} x2={xOf(highest)} y1={middle} y2={middle} />
        {quartiles && (
          <rect
            className="middle"
            x={xOf(quartiles[0]) - 3}
            y={middle - 6}
            width={xOf(quartiles[1]) - xOf(quartiles[0]) + 6}
            height={12}
          />
        )}
        <circle className="median" cx={xOf(median)} cy={middle} r={7} />
      </svg>
      {props.isSilent !== true && <span className="agreement-words">{inWords(figures)}</span>}
    </span>
  );
}

/** The figures of a statement in words. */
export function useAgreementWords(): (figures: Agreement) => string {
  const { t } = useWords();
  return ({ n, median, lowest, highest, quartiles }) => {
    if (median === null || lowest === null || highest === null) return t("delphi.unrated");
    const known = { median, low: lowest, high: highest, count: n };
    return quartiles
      ? t("delphi.pictureMiddle", { ...known, from: quartiles[0], to: quartiles[1] })
      : t("delphi.picture", known);
  };
}
