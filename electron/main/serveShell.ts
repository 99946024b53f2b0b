import { ipcMain } from "electron";
import type { IpcMainInvokeEvent } from "electron";
import type { Reply } from "../../shared/rpc/contract.ts";
import type { ShellCalls, ShellChannel, ShellHandlers } from "../../shared/rpc/shell.ts";
import { AppError } from "../../shared/util/appError.ts";
import { isAppFrame } from "./addresses.ts";
import { shellParsers } from "./shellContract.ts";

/** Answers the pages' calls, and only those of our own pages. The one file that touches ipcMain. */
export function serveShell(handlers: ShellHandlers<IpcMainInvokeEvent>): void {
  for (const channel of Object.keys(handlers) as ShellChannel[]) serveOne(channel, handlers);
}

function serveOne<C extends ShellChannel>(channel: C, handlers: ShellHandlers<IpcMainInvokeEvent>): void {
  ipcMain.handle(channel, async (event, raw: unknown): Promise<Reply<ShellCalls[C]["out"]>> => {
    if (!isAppFrame(event.senderFrame)) throw new Error(`${channel}: refused sender`);
    let input: ShellCalls[C]["in"];
    try {
      input = shellParsers[channel](raw);
    } catch {
      return { ok: false, code: "input-invalid", detail: { channel } };
    }
    try {
      return { ok: true, value: await handlers[channel](input, event) };
    } catch (error) {
      // Failures travel as values: of an Error, `invoke` keeps only the message.
      if (error instanceof AppError) return { ok: false, code: error.code, detail: error.detail };
      process.stderr.write(`${channel}: ${error instanceof Error ? error.stack : String(error)}\n`);
      return { ok: false, code: "internal", detail: {} };
    }
  });
}
