import {
  addMinutes,
  pauseTimer,
  resumeTimer,
  startTimer,
  startTimerOf,
  type Timer,
} from "../../../shared/methods/timer.ts";
import { expectedPeople } from "../../../shared/methods/progress.ts";
import type { Person } from "../../../shared/doc/people.ts";
import { useSecondsLeft } from "../../doc/hostTime.ts";
import { useControl, useRows, useSession } from "../../doc/SessionContext.tsx";
import { TimeLeft } from "../../doc/TimeLeft.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { clockText } from "../../ui/clockText.ts";
import { Button } from "../../ui/controls.tsx";

const NO_TIMER: Timer = { endsAt: 0, lengthMs: 0, pausedLeftMs: null };
/** What is offered where the agenda gives a step no time. */
const SHORTEST_MINUTES = 5;

/** The clock of a step. It asks for nothing when it ends: the facilitator decides when the room goes on. */
export function TimerBox(props: {
  minutes: number;
  /** Where the step goes by turns, how long the one is that the room is at; null before the first. */
  turnSeconds?: number | null;
}) {
  const { t } = useWords();
  const session = useSession();
  const { timer } = useControl();
  const seconds = useSecondsLeft();
  const { turnSeconds } = props;
  const minutes = props.minutes || SHORTEST_MINUTES;
  const isThere = seconds !== null;
  const isUp = seconds === 0;
  const isPaused = timer.pausedLeftMs !== null;

  function set(next: (now: number) => Timer): void {
    session.steer({ timer: next(session.hostNow()) });
  }

  /** One button that stays where it is, so that a keyboard does too. */
  function next(): { label: string; act: (now: number) => Timer } {
    const start = (now: number): Timer =>
      turnSeconds ? startTimerOf(turnSeconds, now) : startTimer(minutes, now);
    const length = clockText(turnSeconds ?? 0);
    if (turnSeconds && (!isThere || isUp)) return { label: t("rounds.again", { length }), act: start };
    if (!isThere) return { label: t("run.timer.start", { count: minutes }), act: start };
    if (isUp) return { label: t("run.timer.again", { count: minutes }), act: start };
    if (isPaused) return { label: t("run.timer.resume"), act: (now) => resumeTimer(timer, now) };
    return { label: t("run.timer.pause"), act: (now) => pauseTimer(timer, now) };
  }

  const { label, act } = next();
  return (
    <section className="panel-box timer-box" aria-labelledby="timer-title">
      <h2 id="timer-title">{t("run.timer.title")}</h2>
      <TimeLeft />
      {!isThere && <p className="soft">{t(turnSeconds === undefined ? "run.timer.none" : "rounds.clock")}</p>}
      {isUp && turnSeconds === undefined && <p className="soft">{t("run.timer.up")}</p>}
      <div className="toolbar">
        {(turnSeconds !== null || isThere) && (
          <Button look={isThere || turnSeconds !== undefined ? "plain" : "primary"} onPress={() => set(act)}>
            {label}
          </Button>
        )}
        {isThere && (
          <>
            {[1, 5].map((count) => (
              <Button key={count} onPress={() => set((now) => addMinutes(timer, count, now))}>
                {t("run.timer.more", { count })}
              </Button>
            ))}
            <Button
              look="quiet"
              onPress={({ target }) => {
                target.parentElement?.querySelector("button")?.focus(); // the one that stays
                set(() => NO_TIMER);
              }}
            >
              {t("run.timer.stop")}
            </Button>
          </>
        )}
      </div>
      {isThere && <ExtraTimes />}
    </section>
  );
}

/** Whose time ends later: known here and to each of them, and shown to nobody else. */
function ExtraTimes() {
  const { t } = useWords();
  const people = useRows("people");
  const later = expectedPeople(people.values()).filter(({ extraTime }) => extraTime > 0);
  if (later.length === 0) return null;
  return (
    <div className="small">
      <h3>{t("run.timer.extra")}</h3>
      <ul>
        {later.map((person) => (
          <ExtraTime key={person.id} person={person} />
        ))}
      </ul>
    </div>
  );
}

function ExtraTime(props: { person: Person }) {
  const { t } = useWords();
  const { name, extraTime: percent } = props.person;
  const seconds = useSecondsLeft(percent) ?? 0;
  return (
    <li className="extra-time">
      {seconds > 0
        ? t("run.timer.extraLeft", { name, percent, left: clockText(seconds) })
        : t("run.timer.extraUp", { name, percent })}
    </li>
  );
}
