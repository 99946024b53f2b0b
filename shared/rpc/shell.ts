/**
 * What a page may ask the Electron shell, and what the shell tells the host: types both sides share. In a browser
 * there is no shell, and pages do without.
 */
import { AppError, type ErrorCode } from "../util/appError.ts";
import type { Reply } from "./contract.ts";

export interface ShellCalls {
  /** Lets a person choose a file; null when they choose none. */
  "shell:openFile": { in: { kind: "table" | "definition" }; out: { name: string; bytes: Uint8Array } | null };
  /** Lets a person choose where to save; the path that was written, or null when they choose none. */
  "shell:saveFile": { in: { name: string; bytes: Uint8Array }; out: string | null };
  /** Shows the stage of a workshop in a window of its own. */
  "shell:openStage": { in: { workshopId: string }; out: null };
  /** Asks for a new wire to the host, which comes as a window message: see HOST_PORT_MESSAGE. */
  "shell:connectHost": { in: Record<string, never>; out: null };
}

export type ShellChannel = keyof ShellCalls;

/** A channel without parser or handler does not compile. */
export type ShellParsers = { readonly [C in ShellChannel]: (raw: unknown) => ShellCalls[C]["in"] };
export type ShellHandlers<Sender> = {
  readonly [C in ShellChannel]: (input: ShellCalls[C]["in"], sender: Sender) => Promise<ShellCalls[C]["out"]>;
};

/** `window.charrette`: one function per channel, absent in a browser. */
export type ShellBridge = {
  readonly [C in ShellChannel as C extends `shell:${infer Name}` ? Name : never]: (
    input: ShellCalls[C]["in"],
  ) => Promise<Reply<ShellCalls[C]["out"]>>;
};

/**
 * The data of the window message that carries a MessagePort to the host (`event.ports[0]`), sent to the page itself
 * after each `connectHost`. Ports do not fit through the bridge. When the host is gone the port closes: ask again.
 */
export const HOST_PORT_MESSAGE = "charrette:host-port";

/** What the shell posts to the host's process; `window` comes with one MessagePort. */
export type ShellToHost = "window" | "close";

/** What the host's process posts to the shell once: it serves, or it cannot (folder in use, newer database). */
export type HostToShell =
  | { readonly ready: true }
  | {
      readonly ready: false;
      readonly code: ErrorCode;
      readonly detail: Readonly<Record<string, string | number>>;
    };

/** The value of a reply, or the error it carries, thrown. */
export function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new AppError(reply.code, reply.detail);
}
