import { useState } from "react";
import { useWords } from "../i18n/Language.tsx";
import { clockText } from "../ui/clockText.ts";
import { useSecondsLeft } from "./hostTime.ts";
import { useControl } from "./SessionContext.tsx";

/** What is read out, and when: a clock that speaks each second is heard by nobody. */
const MILESTONES = [
  { seconds: 300, key: "fiveMinutes" },
  { seconds: 60, key: "oneMinute" },
  { seconds: 0, key: "up" },
] as const;
type Milestone = (typeof MILESTONES)[number]["key"];

/** The last milestone that came while this screen looked; none of those that had passed before. */
function useMilestone(seconds: number | null): Milestone | null {
  const [seen, setSeen] = useState<{ seconds: number | null; last: Milestone | null }>({
    seconds,
    last: null,
  });
  if (seen.seconds === seconds) return seen.last;
  const before = seen.seconds;
  const isCountingDown = before !== null && seconds !== null && seconds < before;
  const passed = isCountingDown
    ? MILESTONES.findLast((each) => before > each.seconds && seconds <= each.seconds)
    : undefined;
  const last = passed?.key ?? (isCountingDown ? seen.last : null);
  setSeen({ seconds, last });
  return last;
}

/** The room's clock; nothing where none runs. Whoever reads it by ear hears five minutes, one minute and the end. */
export function TimeLeft(props: {
  /** The extra time of the person who reads it. */
  extraPercent?: number;
  /** Says in sight what the figures are, where they stand alone in a line. */
  isLabelled?: boolean;
  /** For the projector, which nobody reads by ear. */
  isSilent?: boolean;
}) {
  const { t } = useWords();
  const { extraPercent = 0 } = props;
  const seconds = useSecondsLeft(extraPercent);
  const isPaused = useControl().timer.pausedLeftMs !== null;
  const milestone = useMilestone(seconds);
  if (seconds === null) return null;
  const isUp = seconds === 0;
  return (
    <div className={`time-left ${isUp ? "up" : isPaused ? "paused" : "running"}`}>
      {props.isLabelled === true && !isUp && <span className="time-note">{t("time.left")}</span>}
      {isUp ? (
        <span>{t("time.up")}</span>
      ) : (
        <span className="clock" role="timer" aria-label={t("time.left")}>
          {clockText(seconds)}
        </span>
      )}
      {isPaused && !isUp && <span className="time-note">{t("time.paused")}</span>}
      {extraPercent > 0 && !isUp && <span className="time-note">{t("time.ownExtra")}</span>}
      {props.isSilent !== true && (
        <span className="visually-hidden" role="status">
          {milestone === null ? "" : t(`time.${milestone}`)}
        </span>
      )}
    </div>
  );
}

/** When a break ends, by the clock on the wall of the room's host; nothing while that is not known. */
export function GoesOnAt() {
  const { t, formats } = useWords();
  const seconds = useSecondsLeft();
  const { endsAt, pausedLeftMs } = useControl().timer;
  if (!seconds || pausedLeftMs !== null) return null;
  return <p className="figure">{t("time.goesOn", { time: formats.time(endsAt) })}</p>;
}
