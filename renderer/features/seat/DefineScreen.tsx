import { filledFields } from "../../../shared/doc/occupation.ts";
import { useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";

/** Kind `define`: the desk writes what job this is about, and everybody reads along. */
export function DefineScreen() {
  const { t } = useWords();
  const value = useSingleton("occupation");
  const filled = filledFields(value);
  if (filled.length === 0) return <p className="large">{t("occupation.seat.none")}</p>;
  return (
    <dl className="lines">
      {filled.map((field) => (
        <div key={field} className="card">
          <dt className="description">{t(`words.occupation.${field}`)}</dt>
          <dd className={field === "title" ? "large" : ""}>{value[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
