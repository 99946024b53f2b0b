import { useState } from "react";
import { hasBegun, retime } from "../../../shared/methods/runSheet.ts";
import { type AgendaTimes, timeKey } from "../../../shared/methods/agendaTimes.ts";
import { setTimetable } from "../../../shared/doc/timetable.ts";
import { useRows, useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useWholeAgenda } from "../../doc/schedule.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { clockTime, fieldOf, lengthInWords, momentOf } from "./clock.ts";

/** When the workshop starts and has to end, how long it takes, and what to do when that does not fit. */
export function TimetableBox(props: { times: AgendaTimes }) {
  const { times } = props;
  const { t, language } = useWords();
  const { doc } = useSession();
  const { startsAt, endsBy } = useSingleton("timetable");
  const isRunning = hasBegun(useRows("steps").values());
  const length = lengthInWords(t, times.totalMinutes);
  const isTimed = startsAt > 0 || isRunning;
  const starts = [...times.of.values()].map(({ start }) => start);
  const { lateMinutes, overBy } = times;

  return (
    <>
      <div className="row agenda-times">
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
        <p className="agenda-length">
          {isTimed
            ? t("agenda.span", {
                length,
                start: clockTime(language, Math.min(...starts)),
                end: clockTime(language, times.endsAt),
              })
            : t("agenda.length", { length })}{" "}
          {isRunning && <strong>{punctuality()}</strong>}
          {!isTimed && <span className="soft">{t("agenda.timesHelp")}</span>}
        </p>
      </div>
      {(overBy > 0 || (isRunning && lateMinutes >= LATE_MINUTES)) && <CatchUpNotice times={times} />}
    </>
  );

  function punctuality(): string {
    if (lateMinutes === 0) return t("agenda.onTime");
    const by = { length: lengthInWords(t, Math.abs(lateMinutes)) };
    return lateMinutes > 0 ? t("agenda.late", by) : t("agenda.early", by);
  }
}

/** A room this late is told how to catch up; less is made up for without being told. */
const LATE_MINUTES = 5;

/** Which steps could be shorter. It suggests; one press takes all of it, one undo takes it back. */
function CatchUpNotice(props: { times: AgendaTimes }) {
  const { catchUp, overBy } = props.times;
  const { t, language } = useWords();
  const { doc } = useSession();
  const agenda = useWholeAgenda();
  const wanted = new Map(catchUp.steps.map(({ key, minutes }) => [key, minutes]));
  const changes = agenda.flatMap((at) => {
    const minutes = wanted.get(timeKey(at));
    return minutes === undefined ? [] : [{ at, minutes }];
  });
  if (changes.length === 0 && overBy === 0) return null;
  return (
    // No live region: its figures change with every minute.
    <div className="notice warning catch-up">
      {overBy > 0 && <p>{t("agenda.over", { length: lengthInWords(t, overBy) })}</p>}
      {changes.length === 0 ? (
        <p>{t("agenda.catchUp.none")}</p>
      ) : (
        <>
          <details>
            <summary>{t("agenda.catchUp.title")}</summary>
            <ul>
              {changes.map(({ at, minutes }) => (
                <li key={timeKey(at)}>
                  {t("agenda.catchUp.change", { step: at.title[language], from: at.minutes, to: minutes })}
                </li>
              ))}
            </ul>
          </details>
          <Button
            onPress={() => {
              retime(doc, changes);
              document.querySelector<HTMLElement>("#agenda-title")?.focus({ preventScroll: true });
            }}
          >
            {t("agenda.catchUp.take", { count: changes.length })}
          </Button>
          {catchUp.unsavedMinutes > 0 && (
            <p>{t("agenda.catchUp.left", { length: lengthInWords(t, catchUp.unsavedMinutes) })}</p>
          )}
        </>
      )}
    </div>
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
