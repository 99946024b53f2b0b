import type { Scale } from "../../shared/ballots/scales.ts";
import type { Tally } from "../../shared/ballots/tally.ts";
import { useWords } from "../i18n/Language.tsx";
import "./voteBars.css";

/** A scale's anchors and, once votes are shown, how many chose each: a bar, and always the number. */
export function VoteBars(props: {
  label: string;
  scale: Scale;
  /** Null while votes are hidden: then the anchors alone. */
  tally: Tally | null;
}) {
  const { t, language } = useWords();
  const { scale, tally } = props;
  const countOf = (value: number): number => tally?.counts.find((each) => each.value === value)?.count ?? 0;
  const most = Math.max(1, ...scale.values.map(({ value }) => countOf(value)));
  return (
    <ul className="vote-bars" aria-label={props.label}>
      {scale.values.map(({ value, label }) => (
        <li key={value}>
          <span className="anchor">{t("votes.choice", { value, label: label[language] })}</span>
          {tally && (
            <>
              <span className="bar" aria-hidden="true">
                <span style={{ width: `${(100 * countOf(value)) / most}%` }} />
              </span>
              <span className="chosen">{t("votes.chosen", { count: countOf(value) })}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
