import { useWords } from "../../i18n/Language.tsx";

/** Advice as plain sentences. It never stands in the way of anything. */
export function AdviceList(props: { sentences: readonly string[] }) {
  const { t } = useWords();
  if (props.sentences.length === 0) return <p className="soft">{t("refine.noAdvice")}</p>;
  return (
    <ul className="advice" aria-label={t("refine.advice")}>
      {props.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
