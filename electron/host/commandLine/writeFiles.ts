import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import type { ExportedFile } from "../../../shared/rpc/contract.ts";
import { CommandFailure, EXIT, type Io } from "./io.ts";

/** Writes all of a file or nothing: a reader never finds half of it, and a file that was there stays until then. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const handle = openSync(unfinished, "w");
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Writes exports into a folder, made where it is missing. @returns the paths. */
export function writeFiles(folder: string, files: readonly ExportedFile[], io: Io): string[] {
  const wanted = path.resolve(folder);
  try {
    mkdirSync(wanted, { recursive: true });
    return files.map(({ name, bytes }) => {
      const file = path.join(wanted, name);
      writeWhole(file, bytes);
      return file;
    });
  } catch (error) {
    const isFull = (error as NodeJS.ErrnoException).code === "ENOSPC";
    const sentence = io.t(isFull ? "commandLine.outFull" : "commandLine.outNotWritable", { folder: wanted });
    throw new CommandFailure(sentence, EXIT.badInput, error);
  }
}
