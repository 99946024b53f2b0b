import { occupation, OCCUPATION_FIELDS } from "../../../shared/doc/occupation.ts";
import { TEXT_LIMIT } from "../../../shared/doc/read.ts";
import { fillSection } from "../../../shared/doc/sections.ts";
import { useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { DocumentField } from "../../ui/controls.tsx";
import "./occupation.css";

/** Lines of each field. */
const ROWS = { definition: 2, scopeIn: 3, scopeOut: 3, place: 2, relatedJobs: 2 } as const;

/** What job this is about, a line at a time; the room reads along. */
export function OccupationFields() {
  const { t } = useWords();
  const { doc } = useSession();
  const value = useSingleton("occupation");
  return (
    <section className="panel-box occupation-fields" aria-labelledby="occupation-lines">
      <h2 id="occupation-lines">{t("occupation.lines")}</h2>
      {OCCUPATION_FIELDS.map((field) => (
        <DocumentField
          key={field}
          label={t(`words.occupation.${field}`)}
          description={t(`occupation.help.${field}`)}
          value={value[field]}
          maxLength={TEXT_LIMIT}
          onCommit={(text) => fillSection(doc, occupation, { [field]: text })}
          {...(field === "title" ? {} : { isMultiline: true, rows: ROWS[field] })}
        />
      ))}
    </section>
  );
}
