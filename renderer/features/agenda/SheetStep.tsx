import { useEffect, useId, useRef, useState } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { MINUTES_LIMIT } from "../../../shared/doc/steps.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { ANSWERED } from "../../../shared/methods/method.ts";
import {
  addStepMinutes,
  insertBreak,
  moveStep,
  removeStep,
  repeatStep,
  setDayEnd,
  setMinutes,
  setSkipped,
} from "../../../shared/methods/runSheet.ts";
import type { TimedStep } from "../../../shared/methods/schedule.ts";
import { addMinutes, MINUTE_MS } from "../../../shared/methods/timer.ts";
import { readWhole } from "../../../shared/util/typedNumbers.ts";
import { useCover, useCoverCount } from "../../doc/answers.ts";
import { useAgenda, useControl, useSession } from "../../doc/SessionContext.tsx";
import { StepCover } from "../../doc/StepCover.tsx";
import { useTakeRoom } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button, type Choice, DocumentField } from "../../ui/controls.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { AdaptDialog } from "./AdaptDialog.tsx";

type StepAction =
  | "up"
  | "down"
  | "oneMore"
  | "fiveMore"
  | "adapt"
  | "skip"
  | "unskip"
  | "repeat"
  | "pause"
  | "cover"
  | "endDay"
  | "sameDay"
  | "remove";

/** One line of the run sheet: when, what, how long, and a menu with the rest. */
export function SheetStep(props: {
  step: AgendaStep;
  place: { readonly index: number; readonly count: number };
  timed: TimedStep | undefined;
  hasClock: boolean;
  onSaid: (words: string) => void;
}) {
  const { step, place, timed, hasClock, onSaid } = props;
  const { t, language } = useWords();
  const session = useSession();
  const { doc } = session;
  const { current, stepId } = useAgenda();
  const control = useControl();
  const takeRoomTo = useTakeRoom(step.activityId);
  const [isAdapting, setIsAdapting] = useState(false);
  const [wantsCover, setWantsCover] = useState(false);
  const at: ControlPlace = { activityId: step.activityId, stepId: step.key };
  const cover = useCover(at);
  const { entries } = useCoverCount(at);
  const id = useId();
  const isHere = current?.id === step.activityId && stepId === step.key;
  const name = step.title[language];
  const isAnswered = ANSWERED.includes(step.step.kind);
  // The button that took the room here is gone: a keyboard goes on from what stands there now.
  const here = useRef<HTMLElement>(null);
  const isTaking = useRef(false);
  useEffect(() => {
    if (isHere && isTaking.current) here.current?.focus({ preventScroll: true });
    isTaking.current = false;
  }, [isHere]);
  const showsCover = isAnswered && (isHere || wantsCover || cover.cover !== "open" || entries > 0);

  /** A step that runs has its time as a timer too, where one was started. */
  function more(minutes: number): void {
    addStepMinutes(doc, step, minutes);
    if (isHere && control.timer.lengthMs > 0)
      session.steer({ timer: addMinutes(control.timer, minutes, session.hostNow()) });
  }

  function move(by: -1 | 1): void {
    moveStep(doc, step, by);
    onSaid(t("agenda.said.moved", { step: name, place: place.index + by + 1, count: place.count }));
  }

  function run(action: StepAction): void {
    switch (action) {
      case "up":
        return move(-1);
      case "down":
        return move(1);
      case "oneMore":
        return more(1);
      case "fiveMore":
        return more(5);
      case "adapt":
        return setIsAdapting(true);
      case "skip":
        return setSkipped(doc, step, true);
      case "unskip":
        return setSkipped(doc, step, false);
      case "repeat":
        repeatStep(doc, step);
        return onSaid(t("agenda.said.repeated", { step: name }));
      case "pause":
        insertBreak(doc, step);
        return onSaid(t("agenda.said.pause", { step: name }));
      case "cover":
        return setWantsCover(true);
      case "endDay":
        return setDayEnd(doc, step, true);
      case "sameDay":
        return setDayEnd(doc, step, false);
      case "remove":
        removeStep(doc, step);
        onSaid(t("agenda.said.removed", { step: name }));
        return focusWhenThere([`#activity-${step.activityId}`]);
    }
  }

  const actions: readonly (StepAction | false)[] = [
    "adapt",
    "fiveMore",
    "oneMore",
    place.index > 0 && "up",
    place.index < place.count - 1 && "down",
    !isHere && (step.isSkipped ? "unskip" : "skip"),
    isAnswered && !showsCover && "cover",
    "repeat",
    "pause",
    step.endsDay ? "sameDay" : "endDay",
    step.isAdded && !isHere && "remove",
  ];
  const choices = actions.flatMap((action): Choice<StepAction>[] =>
    action === false ? [] : [{ id: action, label: t(`agenda.step.${action}`) }],
  );
  const willHide = step.step.cover === "sealed" && !showsCover;
  return (
    <li className={`sheet-step ${timed?.state ?? ""}${isHere ? " here" : ""}`} aria-labelledby={id}>
      <span className="sheet-when">
        {hasClock && timed ? <StepTime timed={timed} /> : <span className="soft">{place.index + 1}</span>}
      </span>
      <span className="sheet-name">
        <span id={id}>{name}</span>
        <StepNotes step={step} timed={timed} willHide={willHide} />
      </span>
      <span className="sheet-minutes">
        <DocumentField
          label={t("agenda.minutes", { step: name })}
          hideLabel
          inputMode="numeric"
          maxLength={4}
          value={String(step.minutes)}
          onCommit={(typed) => {
            const minutes = readWhole(typed, 0, MINUTES_LIMIT);
            if (minutes !== undefined) setMinutes(doc, step, minutes);
          }}
        />
        <span className="soft small" aria-hidden="true">
          {t("agenda.minutesUnit")}
        </span>
        {isHere &&
          [1, 5].map((count) => (
            <Button
              key={count}
              look="quiet"
              aria-label={t("agenda.more", { count, step: name })}
              onPress={() => more(count)}
            >
              +{count}
            </Button>
          ))}
      </span>
      <span className="sheet-go">
        {isHere ? (
          <strong aria-current="step" tabIndex={-1} ref={here}>
            {t("desk.agenda.here")}
          </strong>
        ) : (
          <Button
            look="quiet"
            aria-label={t("desk.agenda.goNamed", { step: name })}
            onPress={() => {
              isTaking.current = true;
              takeRoomTo(step);
            }}
          >
            {t("desk.agenda.go")}
          </Button>
        )}
      </span>
      <ActionMenu isIcon label={t("agenda.stepMenu", { step: name })} choices={choices} onChoose={run} />
      {showsCover && (
        <StepCover
          activityId={step.activityId}
          stepId={step.key}
          name={name}
          isSealedByMethod={step.step.cover === "sealed"}
          hasHiding={step.step.kind !== "vote" || step.step.about === "tasks"}
          hasReveal={step.step.kind !== "vote"}
        />
      )}
      {isAdapting && <AdaptDialog step={step} onClose={() => setIsAdapting(false)} />}
    </li>
  );
}

/** When it was or will be, and when the plan had it where that differs. */
function StepTime(props: { timed: TimedStep }) {
  const { state, start, plannedStart } = props.timed;
  const { t, formats } = useWords();
  if (state === "skipped" || state === "passed") return null;
  return (
    <>
      <time dateTime={new Date(start).toISOString()}>{formats.time(start)}</time>
      {Math.abs(start - plannedStart) >= MINUTE_MS && (
        <span className="soft small">
          <s aria-hidden="true">{formats.time(plannedStart)}</s>
          <span className="visually-hidden">{t("agenda.planned", { time: formats.time(plannedStart) })}</span>
        </span>
      )}
    </>
  );
}

function StepNotes(props: { step: AgendaStep; timed: TimedStep | undefined; willHide: boolean }) {
  const { step, timed, willHide } = props;
  const { t } = useWords();
  const state = timed?.state;
  const notes = [
    step.isAdded && step.step.kind !== "pause" && t("agenda.again"),
    step.isSkipped && state !== "done" && t("agenda.skipped"),
    state === "done" && t("agenda.done"),
    state === "passed" && !step.isSkipped && t("agenda.passed"),
    willHide && !step.isSkipped && t("agenda.willHide"),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return <span className="soft small"> · {notes.join(" · ")}</span>;
}
