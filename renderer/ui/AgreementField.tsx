import { useId } from "react";
import { scaleOf } from "../../shared/ballots/scales.ts";
import { useWords } from "../i18n/Language.tsx";
import "./agreement.css";

/**
 * How much somebody agrees, from 1 to 9: all nine in one row, with the meaning of the ends and of what is chosen. The
 * browser's own radio buttons, as in Segmented.
 */
export function AgreementField(props: {
  label: string;
  value: number | null;
  onChange: (value: number) => void;
}) {
  const { language } = useWords();
  const name = useId();
  const { values } = scaleOf("agreement");
  const meaning = (score: number): string =>
    values.find(({ value }) => value === score)?.label[language] ?? "";
  return (
    <div className="agreement-field">
      <div role="radiogroup" aria-label={props.label} className="agreement-scores">
        {values.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              aria-label={`${value} – ${label[language]}`}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span aria-hidden="true">{value}</span>
          </label>
        ))}
      </div>
      <p className="agreement-ends" aria-hidden="true">
        {props.value === null ? (
          <>
            <span>{`1 – ${meaning(1)}`}</span>
            <span>{`9 – ${meaning(9)}`}</span>
          </>
        ) : (
          <strong>{`${props.value} – ${meaning(props.value)}`}</strong>
        )}
      </p>
    </div>
  );
}
