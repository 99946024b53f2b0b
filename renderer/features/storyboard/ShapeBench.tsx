import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";

export function ShapeBench(_props: { of: AgendaStep; step: StepOf<"shape"> }) {
  return null;
}
