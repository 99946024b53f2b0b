/** The desk while people talk in rounds: which part they are at, the next one, and who is with whom. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { expectedPeople } from "../../../shared/methods/progress.ts";
import { type TurnAt, turnFocus, turnOf, withoutRound } from "../../../shared/methods/rounds.ts";
import { startTimerOf } from "../../../shared/methods/timer.ts";
import { useSecondsLeft } from "../../doc/hostTime.ts";
import { type RoundsNow, useRounds } from "../../doc/rounds.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { clockText } from "../../ui/clockText.ts";
import { Button, Notice } from "../../ui/controls.tsx";
import "./rounds.css";
import { RoundPeople } from "./RoundPeople.tsx";

export function RoundsBench(props: { of: AgendaStep; step: StepOf<"rounds"> }) {
  const { t, formats } = useWords();
  const { of, step } = props;
  const place = useMemo(
    (): ControlPlace => ({ activityId: of.activityId, stepId: of.key }),
    [of.activityId, of.key],
  );
  const now = useRounds(step, place);
  const people = useRows("people");
  const left = withoutRound(step, now.seating).flatMap((id) => people.get(id)?.name ?? []);
  const lacksGroups = step.pattern !== "together" && now.groups.length === 0;
  return (
    <section className="panel-box rounds" aria-labelledby="rounds-title">
      <TurnTitle now={now} step={step} />
      {lacksGroups ? <Notice look="info">{t("rounds.noGroups")}</Notice> : <Turns now={now} step={step} />}
      {left.length > 0 && (
        <Notice look="warning">{t("rounds.noRound", { names: formats.names(left) })}</Notice>
      )}
      {now.groups.length > 0 && <RoundPeople now={now} step={step} />}
    </section>
  );
}

function TurnTitle(props: { now: RoundsNow; step: StepOf<"rounds"> }) {
  const { t, language } = useWords();
  const { at, rounds, groups } = props.now;
  const count = props.step.turns.length;
  return (
    <div aria-live="polite">
      <h2 id="rounds-title" tabIndex={-1}>
        {at ? at.turn.title[language] : t("rounds.notBegun")}
      </h2>
      <p className="soft">
        {at
          ? t("rounds.round", { round: at.round + 1, count: rounds })
          : groups.length > 0 && t("rounds.notBegunHelp")}
        {at && count > 1 && ` · ${t("rounds.turn", { turn: at.number + 1, count })}`}
      </p>
    </div>
  );
}

/** On to the next part of a round and back; each starts the room's clock. */
function Turns(props: { now: RoundsNow; step: StepOf<"rounds"> }) {
  const { t, language } = useWords();
  const { now, step } = props;
  const { at, rounds, seating } = now;
  const session = useSession();
  const [goesOnByItself, setGoesOnByItself] = useState(false);
  const isUp = useSecondsLeft() === 0;
  const next = turnOf(step, seating, at ? at.index + 1 : 0);
  const previous = at && at.index > 0 ? turnOf(step, seating, at.index - 1) : undefined;
  const isPlanned = next !== undefined && next.round < rounds;
  const words = ({ turn }: TurnAt) => ({ turn: turn.title[language], length: clockText(turn.seconds) });

  function go(to: TurnAt): void {
    session.steer({
      focusId: turnFocus(to.index),
      timer: startTimerOf(to.turn.seconds, session.hostNow()),
    });
  }

  function goByHand(to: TurnAt, isLast: boolean): void {
    if (isLast) document.querySelector<HTMLElement>("#rounds-title")?.focus(); // the button goes
    go(to);
  }

  function nextLabel(to: TurnAt): string {
    if (!at) return t("rounds.start", words(to));
    if (!isPlanned) return t("rounds.oneMore", words(to));
    return t(to.number === 0 ? "rounds.nextRound" : "rounds.next", words(to));
  }

  return (
    <>
      {at && isUp && <Notice look="info">{t("rounds.up")}</Notice>}
      {at && !isPlanned && <p>{t("rounds.last")}</p>}
      <div className="toolbar">
        {next && (
          <Button
            look={isPlanned ? "primary" : "plain"}
            onPress={() => goByHand(next, turnOf(step, seating, next.index + 1) === undefined)}
          >
            {nextLabel(next)}
          </Button>
        )}
        {previous && (
          <Button onPress={() => goByHand(previous, previous.index === 0)}>
            {t("rounds.back", { turn: previous.turn.title[language] })}
          </Button>
        )}
      </div>
      <label className="rounds-choice">
        <input
          type="checkbox"
          checked={goesOnByItself}
          onChange={(event) => setGoesOnByItself(event.target.checked)}
        />
        <span>
          {t("rounds.byItself")} <span className="soft small">{t("rounds.byItselfHelp")}</span>
        </span>
      </label>
      {goesOnByItself && at && next && isPlanned && <GoOn key={at.index} onUp={() => go(next)} />}
    </>
  );
}

/** Goes on once, when the time of everybody is up. */
function GoOn(props: { onUp: () => void }) {
  const people = useRows("people");
  const longest = Math.max(0, ...expectedPeople(people.values()).map(({ extraTime }) => extraTime));
  const isUp = useSecondsLeft(longest) === 0;
  const act = useRef(props.onUp);
  useEffect(() => {
    act.current = props.onUp;
  });
  useEffect(() => {
    if (isUp) act.current();
  }, [isUp]);
  return null;
}
