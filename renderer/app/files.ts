/** Saving files: the native dialog under Electron, the browser's download otherwise. */
import type { ExportedFile } from "../../shared/rpc/contract.ts";
import { valueOf } from "../../shared/rpc/shell.ts";

/** How long the browser may take to start a download before its address is given up. */
const DOWNLOAD_MS = 60_000;

/** @returns "cancelled" when the person chose no place. @throws AppError such as folder-not-writable */
export async function saveFile(file: ExportedFile): Promise<"saved" | "cancelled"> {
  if (window.charrette) {
    const path = valueOf(await window.charrette.saveFile({ name: file.name, bytes: file.bytes }));
    return path === null ? "cancelled" : "saved";
  }
  const address = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_MS);
  return "saved";
}

/** Lets the person choose a file with the native dialog under Electron; null where pages choose files themselves. */
export function fileOpener(
  kind: "table" | "definition",
): (() => Promise<{ name: string; bytes: Uint8Array } | null>) | null {
  const shell = window.charrette;
  return shell === undefined ? null : async () => valueOf(await shell.openFile({ kind }));
}
