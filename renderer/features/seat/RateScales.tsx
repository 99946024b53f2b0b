import { Checkbox, Label, Radio, RadioGroup } from "react-aria-components";
import { RATED, type Rated, type Scores } from "../../../shared/doc/ratings.ts";
import { useWords } from "../../i18n/Language.tsx";

const SCORES = ["1", "2", "3", "4", "5"] as const;

/** Three questions about one task, each answer with its meaning in words, and the way out for who does not do it. */
export function RateScales(props: {
  scores: Scores;
  isReadOnly: boolean;
  onRate: (change: Partial<Scores>) => void;
}) {
  const { t } = useWords();
  const { scores, isReadOnly, onRate } = props;
  return (
    <div className="scales">
      <Checkbox
        className="not-my-job"
        isSelected={scores.notMyJob}
        isDisabled={isReadOnly}
        onChange={(notMyJob) => onRate({ notMyJob })}
      >
        <span className="box" aria-hidden="true">
          {scores.notMyJob ? "✓" : ""}
        </span>
        {t("words.notMyJob")}
      </Checkbox>
      {scores.notMyJob ? (
        <p className="description">{t("seat.rate.notMyJobHelp")}</p>
      ) : (
        RATED.map((rated) => (
          <Scale
            key={rated}
            rated={rated}
            value={scores[rated]}
            isReadOnly={isReadOnly}
            onChange={(score) => onRate({ [rated]: score })}
          />
        ))
      )}
    </div>
  );
}

function Scale(props: {
  rated: Rated;
  value: number | null;
  isReadOnly: boolean;
  onChange: (score: number) => void;
}) {
  const { t } = useWords();
  return (
    <RadioGroup
      className="scale"
      value={props.value === null ? null : String(props.value)}
      isDisabled={props.isReadOnly}
      onChange={(score) => props.onChange(Number(score))}
    >
      <Label className="label scale-name">{t(`words.${props.rated}`)}</Label>
      {SCORES.map((score) => (
        <Radio key={score} value={score} className="score">
          <span className="score-number">{score}</span>{" "}
          <span>{t(`words.anchor.${props.rated}.${score}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
