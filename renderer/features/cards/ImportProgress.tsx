import { ProgressBar } from "react-aria-components";
import { useWords } from "../../i18n/Language.tsx";

/** How much of a long list is in. */
export function ImportProgress(props: { done: number; total: number }) {
  const { t } = useWords();
  return (
    <ProgressBar
      className="progress"
      aria-label={t("desk.import.progress")}
      value={props.done}
      maxValue={Math.max(props.total, 1)}
    >
      {({ percentage, valueText }) => (
        <>
          <div className="progress-track">
            <div className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
          <span>{valueText}</span>
        </>
      )}
    </ProgressBar>
  );
}
