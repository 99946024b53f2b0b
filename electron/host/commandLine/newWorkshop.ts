import { DATA, readArguments, required } from "./arguments.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { withStore } from "./openData.ts";

/** `new TITLE`: an empty workshop. */
export async function newWorkshop(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, DATA, ["TITLE"], io);
  const title = required(positionals[0], "TITLE", io);
  await withStore(values.data, (store) => io.print(store.create(io.language, title)));
  return EXIT.ok;
}
