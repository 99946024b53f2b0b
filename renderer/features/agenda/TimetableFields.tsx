import { useState } from "react";
import { setTimetable } from "../../../shared/doc/timetable.ts";
import { useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Field } from "../../ui/controls.tsx";
import { fieldOf, momentOf } from "./clock.ts";

/** When the workshop starts and has to end. */
export function TimetableFields() {
  const { t } = useWords();
  const { doc } = useSession();
  const { startsAt, endsBy } = useSingleton("timetable");
  return (
    <>
      <MomentField
        label={t("agenda.starts")}
        at={startsAt}
        onChange={(at) => setTimetable(doc, { startsAt: at })}
      />
      <MomentField
        label={t("agenda.endsBy")}
        at={endsBy}
        onChange={(at) => setTimetable(doc, { endsBy: at })}
      />
    </>
  );
}

/** A date with a time of day, written when the person leaves it: a year typed half is no year. */
function MomentField(props: { label: string; at: number; onChange: (at: number) => void }) {
  const { label, at, onChange } = props;
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Field
      label={label}
      type="datetime-local"
      value={draft ?? fieldOf(at)}
      onChange={setDraft}
      onBlur={() => {
        const moment = momentOf(draft ?? fieldOf(at));
        if (draft !== null && moment !== undefined && moment !== at) onChange(moment);
        setDraft(null);
      }}
    />
  );
}
