import { microDacum } from "./library/microDacum.ts";
import type { Method, Step } from "./method.ts";

/** Every method that can be run. Adding one is adding a file and a line here. */
export const LIBRARY = [microDacum] as const satisfies readonly Method[];

export type MethodId = (typeof LIBRARY)[number]["id"];

/** The method, or undefined for one that a newer version added. */
export function methodOf(id: string): (typeof LIBRARY)[number] | undefined {
  return LIBRARY.find((method) => method.id === id);
}

export function stepOf(methodId: string, stepId: string): Step | undefined {
  return methodOf(methodId)?.steps.find((step) => step.id === stepId);
}
