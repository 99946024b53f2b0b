/** `npm run charrette --`: the host's command line, for people who script. */
import { LANGUAGES, type Language, languageOf, sentenceOf } from "../../shared/i18n/translator.ts";
import { AppError } from "../../shared/util/appError.ts";
import { CommandFailure, EXIT, type ExitCode, type Io, makeIo } from "./commandLine/io.ts";

type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;

/** Each is loaded when it is asked for: help and wrong usage answer at once. */
const COMMANDS = {
  new: async () => (await import("./commandLine/newWorkshop.ts")).newWorkshop,
  import: async () => (await import("./commandLine/importTasks.ts")).importTasks,
  ratings: async () => (await import("./commandLine/addRatings.ts")).addRatings,
  storyboard: async () => (await import("./commandLine/addStoryboard.ts")).addStoryboard,
  show: async () => (await import("./commandLine/showWorkshop.ts")).showWorkshop,
  export: async () => (await import("./commandLine/exportWorkshop.ts")).exportWorkshop,
  verify: async () => (await import("./commandLine/verifyData.ts")).verifyData,
  allocate: async () => (await import("./commandLine/allocateCards.ts")).allocateCards,
  demo: async () => (await import("./commandLine/demo.ts")).demo,
} as const satisfies Record<string, () => Promise<Command>>;

type CommandName = keyof typeof COMMANDS;

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(COMMANDS, name);
}

/** The value of --language wherever it stands: every sentence needs it, also the one about wrong arguments. */
function givenLanguage(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  const arg = args[at];
  return arg === "--language" ? (args[at + 1] ?? "") : arg?.slice("--language=".length);
}

function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return languageOf(LC_ALL || LC_MESSAGES || LANG || "en");
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  const wantsHelp = args.includes("--help") || args.includes("-h") || name === "help";
  if (isCommand(name) && !wantsHelp) {
    const command = await COMMANDS[name]();
    return command(rest, io);
  }
  if (wantsHelp) {
    const asked = name === "help" ? rest[0] : name;
    io.print(io.t(`commandLine.help.${isCommand(asked) ? asked : "all"}`));
    return EXIT.ok;
  }
  const message = name === undefined ? "noCommand" : "unknownCommand";
  throw new AppError("usage", { message: io.t(`commandLine.usage.${message}`, { command: name ?? "" }) });
}

function fail(error: unknown, io: Io): ExitCode {
  if (error instanceof CommandFailure) {
    io.note(error.message);
    return error.exitCode;
  }
  io.note(sentenceOf(io.t, error));
  if (error instanceof AppError) return error.code === "usage" ? EXIT.usage : EXIT.badInput;
  io.note(process.env["CHARRETTE_DEBUG"] && error instanceof Error ? (error.stack ?? "") : String(error));
  return EXIT.badInput;
}

// `charrette show | head` closes the pipe early, which is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.ok);
});

const args = process.argv.slice(2);
const wanted = givenLanguage(args);
const language = LANGUAGES.find((known) => known === wanted);
const io = makeIo(language ?? systemLanguage());
try {
  if (wanted !== undefined && !language)
    throw new AppError("usage", {
      message: io.t("commandLine.usage.language", { languages: LANGUAGES.join(", ") }),
    });
  process.exitCode = await run(args, io);
} catch (error) {
  process.exitCode = fail(error, io);
}
