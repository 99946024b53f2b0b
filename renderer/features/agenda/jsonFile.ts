import type { ExportedFile } from "../../../shared/rpc/contract.ts";

/** A file that holds JSON. */
export function jsonFile(title: string, text: string): ExportedFile {
  return { name: `${title}.json`, mediaType: "application/json", bytes: new TextEncoder().encode(text) };
}

export const JSON_FILES = [".json", "application/json"];
