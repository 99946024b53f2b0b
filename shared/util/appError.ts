/** Everything that can go wrong and that a person can act on. Each has a sentence in every language under `errors`. */
export const ERROR_CODES = [
  "address-unavailable",
  "answers-elsewhere",
  "answers-in-room",
  "answers-other-round",
  "answers-sealed",
  "answers-too-late",
  "answers-twice",
  "answers-unreadable",
  "code-wrong",
  "connection-lost",
  "database-damaged",
  "database-newer",
  "deck-columns",
  "deck-not-json",
  "definition-not-json",
  "definition-too-large",
  "disk-full",
  "file-empty",
  "file-missing",
  "file-no-text-column",
  "file-not-text",
  "file-too-large",
  "file-too-many-rows",
  "folder-in-use",
  "folder-not-writable",
  "frame-garbled",
  "input-invalid",
  "internal",
  "key-unknown",
  "not-admitted",
  "not-allowed",
  "port-taken",
  "protocol-differs",
  "ratings-columns",
  "removed",
  "restore-point-unknown",
  "response-elsewhere",
  "response-unreadable",
  "room-full",
  "server-address-wrong",
  "storyboard-columns",
  "template-invalid",
  "templates-full",
  "token-unknown",
  "too-many-tries",
  "usage",
  "workshop-ambiguous",
  "workshop-unknown",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The code that a reason is, or undefined: a connection may end with any words. */
export function errorCode(reason: string): ErrorCode | undefined {
  return ERROR_CODES.find((code) => code === reason);
}

/** An error with a code a person can act on; `detail` fills the placeholders of its sentence (a path, a number). */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, detail: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(detail)}`, cause === undefined ? undefined : { cause });
    this.name = "AppError";
    this.code = code;
    this.detail = detail;
  }
}

/** Marks a branch that the types rule out; reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
