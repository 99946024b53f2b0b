import { AppError } from "../util/appError.ts";

/** Largest file read as a task list, in MiB: far above any real list, far below what would stop the window. */
export const FILE_LIMIT_MIB = 32;

/** First bytes of formats people pick by mistake. All but RTF would fail the control character check as well. */
const FOREIGN_STARTS = [
  "PK\u0003\u0004", // xlsx, docx, ods, zip
  "%PDF",
  "{\\rtf",
  "\u00D0\u00CF\u0011\u00E0", // xls, doc
  "\u0089PNG",
  "\u00FF\u00D8\u00FF", // JPEG
  "GIF8",
  "\u001F\u008B", // gzip
].map((start) => Array.from(start, (sign) => sign.charCodeAt(0)));

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes); // what Excel writes as "CSV" on Windows
  }
}

/** Tab, line ends and form feed belong in tables; of the rest a text has next to none. */
function isText(text: string): boolean {
  if (text.includes("\0")) return false;
  // oxlint-disable-next-line no-control-regex
  const controls = text.match(/[\u0001-\u0008\u000E-\u001F\u007F-\u009F]/g)?.length ?? 0;
  return controls * 100 <= text.length;
}

/**
 * The text of a file: UTF-8, UTF-16 with its byte order mark, else windows-1252.
 * @throws AppError file-too-large, file-not-text
 */
export function decodeTable(bytes: Uint8Array, fileName: string): string {
  if (bytes.length > FILE_LIMIT_MIB * 1024 * 1024)
    throw new AppError("file-too-large", { file: fileName, limit: FILE_LIMIT_MIB });
  const text = FOREIGN_STARTS.some((start) => startsWith(bytes, start)) ? undefined : decode(bytes);
  if (text === undefined || !isText(text)) throw new AppError("file-not-text", { file: fileName });
  return text;
}
