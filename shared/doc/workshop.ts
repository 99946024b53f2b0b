import type * as Y from "yjs";
import { flag, instant, oneOf, text, wholeOrNull } from "./read.ts";
import { edit, singleton, type ValueOf } from "./table.ts";

/** Version of the document's shape. Fields are only ever added; a document from a newer version opens read-only. */
export const SCHEMA_VERSION = 1;

export const workshop = singleton("workshop", {
  title: text,
  schemaVersion: wholeOrNull(0, 1_000_000),
  createdAt: instant,
  language: oneOf(["en", "fr"]),
  /** Attribution of sample or imported content, shown in exports. */
  attribution: text,
  /** A copy to try the agenda with, in which simulated people answer: nothing in it is evidence. */
  isRehearsal: flag,
});

export type Workshop = ValueOf<typeof workshop>;

export function isFromNewerVersion(value: Workshop): boolean {
  return (value.schemaVersion ?? 0) > SCHEMA_VERSION;
}

export function createWorkshop(
  doc: Y.Doc,
  start: { title: string; language: "en" | "fr"; createdAt: number; attribution?: string },
): void {
  edit(doc, () =>
    workshop.patch(doc, {
      title: start.title.trim(),
      language: start.language,
      createdAt: start.createdAt,
      schemaVersion: SCHEMA_VERSION,
      ...(start.attribution === undefined ? {} : { attribution: start.attribution }),
    }),
  );
}

export function renameWorkshop(doc: Y.Doc, title: string): void {
  edit(doc, () => workshop.patch(doc, { title: title.trim() }));
}
