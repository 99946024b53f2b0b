import { retime } from "../../../shared/methods/runSheet.ts";
import { type AgendaTimes, timeKey } from "../../../shared/methods/agendaTimes.ts";
import { useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useHasBegun, useWholeAgenda } from "../../doc/schedule.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { lengthInWords } from "../../doc/lengthInWords.ts";

/** How long the agenda takes, how the room stands with it, and what to do when that does not fit. */
export function TimesSummary(props: { times: AgendaTimes }) {
  const { times } = props;
  const { t, formats } = useWords();
  const { startsAt } = useSingleton("timetable");
  const isRunning = useHasBegun();
  const length = lengthInWords(t, times.totalMinutes);
  const isTimed = startsAt > 0 || isRunning;
  const starts = [...times.of.values()].map(({ start }) => start);
  const { lateMinutes, overBy } = times;

  function punctuality(): string {
    if (lateMinutes === 0) return t("agenda.onTime");
    const by = { length: lengthInWords(t, Math.abs(lateMinutes)) };
    return lateMinutes > 0 ? t("agenda.late", by) : t("agenda.early", by);
  }

  return (
    <>
      <p>
        {isTimed
          ? t("agenda.span", {
              length,
              start: formats.time(Math.min(...starts)),
              end: formats.time(times.endsAt),
            })
          : t("agenda.length", { length })}{" "}
        {isRunning && <strong>{punctuality()}</strong>}
        {!isTimed && <span className="soft">{t("agenda.timesHelp")}</span>}
      </p>
      {(overBy > 0 || (isRunning && lateMinutes >= LATE_MINUTES)) && <CatchUpNotice times={times} />}
    </>
  );
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
      <div>
        {overBy > 0 && <p>{t("agenda.over", { length: lengthInWords(t, overBy) })}</p>}
        {changes.length === 0 && <p>{t("agenda.catchUp.none")}</p>}
        {changes.length > 0 && (
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
        )}
        {changes.length > 0 && catchUp.unsavedMinutes > 0 && (
          <p>{t("agenda.catchUp.left", { length: lengthInWords(t, catchUp.unsavedMinutes) })}</p>
        )}
      </div>
      {changes.length > 0 && (
        <Button
          onPress={() => {
            retime(doc, changes);
            document.querySelector<HTMLElement>("#agenda-title")?.focus({ preventScroll: true });
          }}
        >
          {t("agenda.catchUp.take", { count: changes.length })}
        </Button>
      )}
    </div>
  );
}
