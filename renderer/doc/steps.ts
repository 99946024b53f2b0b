/** What the agenda's steps are, for the screens: with the facilitator's own words where there are any. */
import { useMemo } from "react";
import type { ControlPlace } from "../../shared/doc/control.ts";
import { type AgendaStep, agendaSteps, methodOf } from "../../shared/methods/agenda.ts";
import type { Method, StepKind } from "../../shared/methods/method.ts";
import { talkedAbout } from "../../shared/methods/sources.ts";
import { leaveSteps, takeRoomTo } from "../../shared/methods/takeRoomTo.ts";
import { useControl, useRows, useSession } from "./SessionContext.tsx";

/** The method that an activity runs; undefined for one of a newer version. */
export function useMethod(activityId: string): Method | undefined {
  const methodId = useRows("activities").get(activityId)?.methodId ?? "";
  const methods = useRows("methods");
  return useMemo(() => methodOf(methodId, methods.values()), [methodId, methods]);
}

/** An activity's steps in the order in which they run, skipped ones too. */
export function useAgendaSteps(activityId: string): readonly AgendaStep[] {
  const activity = useRows("activities").get(activityId);
  const steps = useRows("steps");
  const methods = useRows("methods");
  return useMemo(
    () =>
      activity && !activity.archived
        ? agendaSteps(activity, { steps: steps.values(), methods: methods.values() })
        : [],
    [activity, steps, methods],
  );
}

/** The step at a place; null for the welcome, undefined for a step that only a newer version knows. */
export function useStepAt(place: {
  readonly activityId: string;
  readonly stepId: string;
}): AgendaStep | null | undefined {
  const activity = useRows("activities").get(place.activityId);
  const steps = useAgendaSteps(place.activityId);
  if (!activity || activity.archived || place.stepId === "") return null;
  return steps.find(({ key }) => key === place.stepId);
}

/** What people talk about in a step of talk, with its place; undefined where there is nothing to see. */
export function useTalkedAbout(of: AgendaStep): { of: AgendaStep; place: ControlPlace } | undefined {
  const agenda = useAgendaSteps(of.activityId);
  return useMemo(() => {
    const about = talkedAbout(agenda, of);
    return about && { of: about, place: { activityId: about.activityId, stepId: about.key } };
  }, [agenda, of]);
}

/**
 * The step of one kind that a screen of the desk is about: the one the room is in, or else the activity's first that
 * is not skipped.
 */
export function useStepOfKind(activityId: string, kind: StepKind): AgendaStep | undefined {
  const { step: place } = useControl();
  const steps = useAgendaSteps(activityId).filter(({ step }) => step.kind === kind);
  return (
    steps.find(({ key }) => place.activityId === activityId && key === place.stepId) ??
    steps.find(({ isSkipped }) => !isSkipped) ??
    steps[0]
  );
}

/** Takes the room to a step of an activity; nothing where this device does not steer. */
export function useTakeRoom(activityId: string): (to: AgendaStep) => void {
  const session = useSession();
  const agenda = useAgendaSteps(activityId);
  return (to) => {
    const wheel = session.wheel();
    if (wheel) takeRoomTo(session.doc, wheel, to, agenda, session.hostNow());
  };
}

/** Takes the room out of every step; nothing where this device does not steer. */
export function useLeaveSteps(): () => void {
  const session = useSession();
  return () => {
    const wheel = session.wheel();
    if (wheel) leaveSteps(session.doc, wheel, session.hostNow());
  };
}
