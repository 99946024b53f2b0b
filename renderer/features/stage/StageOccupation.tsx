import { useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";

const SCOPES = ["scopeIn", "scopeOut"] as const;

/** What job this is about, as the desk writes it. */
export function StageOccupation() {
  const { t } = useWords();
  const value = useSingleton("occupation");
  return (
    <section className="stage-occupation">
      <p className="occupation-title">{value.title || t("occupation.stage.none")}</p>
      {value.definition !== "" && <p className="occupation-definition">{value.definition}</p>}
      <div className="scopes">
        {SCOPES.filter((field) => value[field].trim() !== "").map((field) => (
          <section key={field} className="stage-card">
            <h3>{t(`words.occupation.${field}`)}</h3>
            <p>{value[field]}</p>
          </section>
        ))}
      </div>
    </section>
  );
}
