import { z } from "zod";
import type { HostToShell, ShellParsers } from "../../shared/rpc/shell.ts";
import { ERROR_CODES } from "../../shared/util/appError.ts";

const largestExport = 256 * 1024 * 1024;

/** Turns what a page sent into the input its handler is typed for, or throws zod's error. */
export const shellParsers: ShellParsers = {
  "shell:openFile": (raw) => z.strictObject({ kind: z.enum(["table", "definition"]) }).parse(raw),
  "shell:saveFile": (raw) =>
    z
      .strictObject({
        name: z.string().min(1).max(300),
        bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= largestExport),
      })
      .parse(raw),
  "shell:openStage": (raw) => z.strictObject({ workshopId: z.string().regex(/^[0-9a-z]{1,40}$/) }).parse(raw),
  "shell:connectHost": (raw) => z.strictObject({}).parse(raw),
};

const hostToShell: z.ZodType<HostToShell> = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({
    ready: z.literal(false),
    code: z.enum(ERROR_CODES),
    detail: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);

/** What the host's process says of its start; undefined for anything else. */
export function hostStatus(message: unknown): HostToShell | undefined {
  return hostToShell.safeParse(message).data;
}
