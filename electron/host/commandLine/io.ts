/** What every command works with: a language, two streams, and failures that are one sentence. */
import { type Language, translate, type Translate } from "../../../shared/i18n/translator.ts";

export const EXIT = { ok: 0, failedCheck: 1, usage: 2, badInput: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Io {
  readonly t: Translate;
  readonly language: Language;
  /** A line of the result, on stdout. */
  print(line: string): void;
  /** A line for a person, on stderr. */
  note(line: string): void;
  /** Redraws one line on stderr; nothing where that is no terminal. */
  progress(done: number, total: number): void;
}

/** A failure with a sentence of the command line's own; what a desk can meet as well is an AppError. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;

  constructor(sentence: string, exitCode: ExitCode, cause?: unknown) {
    super(sentence, { cause });
    this.exitCode = exitCode;
  }
}

export function makeIo(language: Language): Io {
  const t = translate(language);
  let shown = "";
  return {
    t,
    language,
    print: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
    progress(done, total) {
      if (!process.stderr.isTTY) return;
      const line = t("commandLine.import.progress", {
        percent: Math.floor((100 * done) / Math.max(total, 1)),
      });
      if (line !== shown) process.stderr.write(`\r${line}${done === total ? "\n" : ""}`);
      shown = line;
    },
  };
}
