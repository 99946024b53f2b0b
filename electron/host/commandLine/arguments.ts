import { parseArgs, type ParseArgsConfig } from "node:util";
import { AppError } from "../../../shared/util/appError.ts";
import type { Io } from "./io.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options of every command. */
const COMMON = {
  language: { type: "string" },
} as const satisfies Options;

export const DATA = { data: { type: "string" } } as const satisfies Options;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O & typeof COMMON; allowPositionals: true; strict: true }>
>;

/** The quoted name in a message of parseArgs, such as '--colum'. */
function namedIn(message: string): string {
  return /'(-[^'=\s<]*)/.exec(message)?.[1] ?? "";
}

function usage(message: string, cause?: unknown): AppError {
  return new AppError("usage", { message }, cause);
}

function usageError(error: unknown, io: Io): unknown {
  if (!(error instanceof TypeError) || !("code" in error)) return error;
  const option = namedIn(error.message);
  switch (error.code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return usage(io.t("commandLine.usage.unknownOption", { option }), error);
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return usage(io.t("commandLine.usage.optionValue", { option }), error);
    default:
      return error;
  }
}

/**
 * Reads a command's arguments.
 * @param expected names of the arguments without a dash, for the sentence when one is missing; one in brackets, as help
 * writes it, may be.
 * @throws AppError usage
 */
export function readArguments<O extends Options>(
  args: readonly string[],
  options: O,
  expected: readonly string[],
  io: Io,
): Parsed<O> {
  let parsed: Parsed<O>;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...options, ...COMMON },
      allowPositionals: true,
      strict: true,
    }) as Parsed<O>;
  } catch (error) {
    throw usageError(error, io);
  }
  const missing = expected[parsed.positionals.length];
  const extra = parsed.positionals[expected.length];
  if (missing !== undefined && !missing.startsWith("["))
    throw usage(io.t("commandLine.usage.missing", { name: missing }));
  if (extra !== undefined) throw usage(io.t("commandLine.usage.unexpected", { argument: extra }));
  return parsed;
}

/** A whole number from the lowest to the highest, as it was typed after an option. @throws AppError usage */
export function wholeNumber(
  value: string,
  option: string,
  [lowest, highest]: readonly [number, number],
  io: Io,
): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= lowest && number <= highest) return number;
  throw usage(io.t("commandLine.usage.wholeNumber", { option, lowest, highest }));
}

/** The value of an option that a command cannot do without. @throws AppError usage */
export function required(value: string | undefined, option: string, io: Io): string {
  if (value === undefined || value.trim() === "")
    throw usage(io.t("commandLine.usage.missing", { name: option }));
  return value;
}
