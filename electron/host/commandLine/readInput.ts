import { readFileSync } from "node:fs";
import path from "node:path";
import { FILE_LIMIT_MIB } from "../../../shared/tasklist/decodeTable.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { CommandFailure, EXIT, type Io } from "./io.ts";

/** Reads a file, or standard input for "-". @throws AppError file-missing, file-too-large */
export function readInput(file: string, io: Io): { bytes: Uint8Array; fileName: string } {
  try {
    if (file === "-") return { bytes: readFileSync(0), fileName: io.t("commandLine.import.standardInput") };
    return { bytes: readFileSync(file), fileName: path.basename(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new AppError("file-missing", { file }, error);
    if (code === "ERR_FS_FILE_TOO_LARGE")
      throw new AppError("file-too-large", { file, limit: FILE_LIMIT_MIB }, error);
    throw new CommandFailure(io.t("commandLine.import.unreadable", { file }), EXIT.badInput, error);
  }
}
