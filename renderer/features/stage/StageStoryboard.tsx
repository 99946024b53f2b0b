import type { StepOf } from "../../../shared/methods/method.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";

export function StageStoryboard(_props: { place: ControlPlace; step: StepOf<"storyboard"> }) {
  return null;
}
