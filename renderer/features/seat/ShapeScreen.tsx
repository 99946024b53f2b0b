import type { StepOf } from "../../../shared/methods/method.ts";
import type { Place } from "./stepGuard.ts";

export function ShapeScreen(_props: { step: StepOf<"shape">; place: Place; isReadOnly: boolean }) {
  return null;
}
