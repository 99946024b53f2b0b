import { microDacum } from "./library/microDacum.ts";
import type { Method } from "./method.ts";

/** Every method that comes with the program. Adding one is adding a file and a line here. */
export const LIBRARY: readonly Method[] = [microDacum];

/** A method of the library, or undefined for one of another origin or a newer version. */
export function libraryMethod(id: string): Method | undefined {
  return LIBRARY.find((method) => method.id === id);
}
