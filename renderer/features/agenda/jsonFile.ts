import type { ExportedFile } from "../../../shared/rpc/contract.ts";

/** Lets the person choose where a file goes, and writes it. */
export type SaveFile = (file: ExportedFile) => Promise<"saved" | "cancelled">;

/** A file that holds JSON. */
export function jsonFile(title: string, text: string): ExportedFile {
  return { name: `${title}.json`, mediaType: "application/json", bytes: new TextEncoder().encode(text) };
}

export const JSON_FILES = [".json", "application/json"];
