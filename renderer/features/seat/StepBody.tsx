import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { ComposeScreen } from "./ComposeScreen.tsx";
import { FocusScreen } from "./FocusScreen.tsx";
import { OutlineScreen } from "./OutlineScreen.tsx";
import { Points } from "./Points.tsx";
import { RateScreen } from "./RateScreen.tsx";
import { SelectScreen } from "./SelectScreen.tsx";
import type { Place } from "./stepGuard.ts";
import { WriteScreen } from "./WriteScreen.tsx";

/** What a person does in a step, by its kind. */
export function StepBody(props: { of: AgendaStep; place: Place; isReadOnly: boolean }) {
  const { of, place, isReadOnly } = props;
  const { step } = of;
  switch (step.kind) {
    case "write":
      return <WriteScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "cluster":
      return <OutlineScreen place={place} isReadOnly={isReadOnly} />;
    case "refine":
    case "sequence":
    case "chart":
      return <FocusScreen kind={step.kind} place={place} isReadOnly={isReadOnly} />;
    case "rate":
      return <RateScreen place={place} isReadOnly={isReadOnly} />;
    case "select":
      return <SelectScreen activityId={place.activityId} />;
    case "compose":
      return <ComposeScreen activityId={place.activityId} />;
    case "brief":
    case "define":
    case "roundRobin":
    case "combine":
    case "vote":
    case "analyse":
    case "discuss":
    case "pause":
      return <Points points={of.points} />;
  }
}
