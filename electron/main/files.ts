/** Reading and writing the files a person chose. No Electron here: tested on real folders. */
import { randomUUID } from "node:crypto";
import { open, rename, rm, stat, readFile } from "node:fs/promises";
import path from "node:path";
import { AppError } from "../../shared/util/appError.ts";

const limitMib = 32;
/** Also with a space before the dot, which Windows leaves out. */
const reservedOnWindows = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]) *(\..*)?$/i;

/** Reads a file whole, unless it is too large to be a list somebody wrote. */
export async function readChosenFile(file: string): Promise<{ name: string; bytes: Uint8Array }> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > limitMib * 1024 * 1024) throw new AppError("file-too-large", { file: name, limit: limitMib });
    return { name, bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("file-missing", { file: name }, error);
  }
}

/** Writes a file so that, whatever happens, the old one or the whole new one is there. */
export async function writeChosenFile(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${randomUUID()}.charrette`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeError(error, folder);
  }
}

/** At most `length` units of UTF-16, and no half of a pair at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** A name every system accepts, made from whatever a workshop is called. */
export function safeFileName(name: string): string {
  const plain = name
    // oxlint-disable-next-line no-control-regex -- control characters are what is removed
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s.]+/, "")
    .replace(/[\s.]+$/, "");
  const ending = path.extname(plain);
  const short = cut(plain.slice(0, plain.length - ending.length), 100) + cut(ending, 16).trimEnd();
  if (short === "") return "charrette";
  return reservedOnWindows.test(short) ? `_${short}` : short;
}

function writeError(error: unknown, folder: string): unknown {
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "ENOSPC":
    case "EDQUOT":
      return new AppError("disk-full", {}, error);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new AppError("folder-not-writable", { folder }, error);
    default:
      return error;
  }
}
