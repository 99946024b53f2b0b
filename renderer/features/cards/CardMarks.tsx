import { useWords } from "../../i18n/Language.tsx";

/** What a card shows beside its words: for how many it stands, and its tags. */
export function CardMarks(props: { foldedCount: number; tags: readonly string[] }) {
  const { t } = useWords();
  const { foldedCount, tags } = props;
  if (foldedCount === 0 && tags.length === 0) return null;
  return (
    <span className="card-marks">
      {foldedCount > 0 && (
        <span className="card-mark folded">{t("cards.standsFor", { count: foldedCount + 1 })}</span>
      )}
      {tags.map((tag) => (
        <span key={tag} className="card-mark">
          {tag}
        </span>
      ))}
    </span>
  );
}
