import type { StepOf } from "../../../shared/methods/method.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";

export function StageShape(_props: { place: ControlPlace; step: StepOf<"shape"> }) {
  return null;
}
