import type { StepOf } from "../../../shared/methods/method.ts";
import type { Place } from "./stepGuard.ts";

export function StoryboardScreen(_props: { step: StepOf<"storyboard">; place: Place; isReadOnly: boolean }) {
  return null;
}
