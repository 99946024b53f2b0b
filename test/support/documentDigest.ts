import { createHash } from "node:crypto";
import * as Y from "yjs";
import { readRecords } from "../../shared/doc/records.ts";

/** The same for two replicas that have the same edits and read the same. */
export function documentDigest(doc: Y.Doc): string {
  const known = [...Y.decodeStateVector(Y.encodeStateVector(doc))].toSorted(([a], [b]) => a - b);
  return createHash("sha256")
    .update(JSON.stringify([known, readRecords(doc)]))
    .digest("hex");
}
