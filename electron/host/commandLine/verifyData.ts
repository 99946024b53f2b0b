import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { DATA, readArguments } from "./arguments.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { withExistingStore } from "./openData.ts";

/** `verify`: whether the database is sound and every workshop's log replays. */
export async function verifyData(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(args, DATA, [], io);
  const { t } = io;
  try {
    return await withExistingStore(values.data, io, (store) => {
      const { isFileSound, workshops } = store.verify();
      io.print(t(isFileSound ? "commandLine.verify.fileSound" : "commandLine.verify.fileDamaged"));
      for (const { workshopId, title, isSound } of workshops)
        io.print(
          `${workshopId}\t${t(isSound ? "commandLine.verify.sound" : "commandLine.verify.damaged")}\t${title}`,
        );
      return isFileSound && workshops.every((workshop) => workshop.isSound) ? EXIT.ok : EXIT.failedCheck;
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "database-damaged") throw error;
    io.note(sentenceOf(t, error)); // too damaged to open: a check that failed, not a check that could not be made
    return EXIT.failedCheck;
  }
}
