/** When the agenda's steps were and will be, for the screens. */
import { useEffect, useMemo, useState } from "react";
import { type AgendaStep, agendaSteps } from "../../shared/methods/agenda.ts";
import { type AgendaTimes, agendaTimes } from "../../shared/methods/agendaTimes.ts";
import { hasBegun } from "../../shared/methods/runSheet.ts";
import { useAgenda, useControl, useRows, useSession, useSingleton } from "./SessionContext.tsx";

/** Times are shown to the minute. */
const TICK_MS = 10_000;

/** The host's time, which goes on while a component stands. */
function useHostNow(): number {
  const session = useSession();
  const [now, setNow] = useState(session.hostNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(session.hostNow()), TICK_MS);
    return () => clearInterval(timer);
  }, [session]);
  return now;
}

/** The steps of all activities, in the order in which they run, skipped ones too. */
export function useWholeAgenda(): readonly AgendaStep[] {
  const { activities } = useAgenda();
  const steps = useRows("steps");
  const methods = useRows("methods");
  return useMemo(
    () =>
      activities.flatMap((activity) =>
        agendaSteps(activity, { steps: steps.values(), methods: methods.values() }),
      ),
    [activities, steps, methods],
  );
}

/** Whether the room has been in any step. */
export function useHasBegun(): boolean {
  const steps = useRows("steps");
  return useMemo(() => hasBegun(steps.values()), [steps]);
}

/** The times of all steps, anew as time goes by. */
export function useAgendaTimes(): AgendaTimes {
  const agenda = useWholeAgenda();
  const timetable = useSingleton("timetable");
  const control = useControl();
  const now = useHostNow();
  return useMemo(() => agendaTimes(agenda, timetable, control, now), [agenda, timetable, control, now]);
}
