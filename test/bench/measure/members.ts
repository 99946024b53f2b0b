/** Processes of members, as the bench holds them. */
import { fork } from "node:child_process";
import path from "node:path";
import type { Ask, Asks } from "./memberMessages.ts";

const SCRIPT = path.join(import.meta.dirname, "membersProcess.ts");

export interface MembersProcess {
  /** Rejects when the process ends first, or after `timeoutMs`. */
  ask<A extends Ask>(ask: A, input: Asks[A]["in"], timeoutMs: number): Promise<Asks[A]["out"]>;
  end(): void;
}

export function startMembers(): MembersProcess {
  // Maps travel as they are; stdout belongs to the bench, whose last line is its result.
  const child = fork(SCRIPT, { serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return {
    ask: (ask, input, timeoutMs) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => settle(() => reject(new Error(`no answer to ${ask}`))), timeoutMs);
        function settle(tell: () => void): void {
          clearTimeout(timer);
          child.off("message", hear).off("exit", fail);
          tell();
        }
        const hear = (answer: unknown): void => settle(() => resolve((answer as { out: never }).out));
        const fail = (): void => settle(() => reject(new Error(`members ended at ${ask}`)));
        child.on("message", hear).on("exit", fail);
        child.send({ ask, in: input });
      }),
    end: () => child.kill(),
  };
}
