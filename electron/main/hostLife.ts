/** What to do when the host's process has ended. No Electron here: tested on its own. */
export type AfterExit = "closed" | "restart" | "give-up";

/** A host that lived this long had started: what ended it may not come again. */
const startedMs = 5_000;

/** A host that ends while it starts would end again: its own sentence is shown instead (folder in use, disk full). */
export function afterExit(exit: { wasAsked: boolean; livedMs: number }): AfterExit {
  if (exit.wasAsked) return "closed";
  return exit.livedMs < startedMs ? "give-up" : "restart";
}

/** The sentence a host wrote last before it ended. */
export function lastSentence(output: string): string {
  return output.trim().split("\n").at(-1)?.trim() ?? "";
}
