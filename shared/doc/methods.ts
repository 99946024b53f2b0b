import type * as Y from "yjs";
import { METHOD_LIMIT } from "../methods/readMethod.ts";
import type { Read } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

const definition: Read<string> = (raw) => (typeof raw === "string" && raw.length <= METHOD_LIMIT ? raw : "");

/** Methods that do not come with the program, as JSON, so that every device of the room can run them. The id is the method's. */
export const methods = table("methods", { definition });

export type MethodRow = RowOf<typeof methods>;

/** Brings a method of another origin into the workshop. */
export function bringMethod(doc: Y.Doc, methodId: string, json: string): void {
  edit(doc, () => {
    if (methods.get(doc, methodId)) methods.patch(doc, methodId, { definition: json });
    else methods.insert(doc, methodId, { definition: json });
  });
}
