/** A method is data: steps of a few kinds. What desk, stage and seat show follows from the kind. */

/** `write`: seats add cards. `cluster`: the desk groups them. `rate`: seats rate each task. `select`: the desk
 * chooses tasks, with reasons. `compose`: the desk writes competencies from them. */
export type StepKind = "write" | "cluster" | "rate" | "select" | "compose";

export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  /** Suggested length. */
  readonly minutes: number;
}

/** Ranges that a method's literature gives; outside them the desk says so and never blocks. */
export interface Norms {
  readonly duties: readonly [number, number];
  readonly tasksPerDuty: readonly [number, number];
  readonly tasks: readonly [number, number];
  readonly panel: readonly [number, number];
}

export interface Method {
  readonly id: string;
  readonly source: string;
  readonly edition: string;
  readonly licence: string;
  readonly attribution: string;
  readonly norms: Norms;
  readonly steps: readonly Step[];
}
