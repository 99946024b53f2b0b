import type * as Y from "yjs";
import type { Table } from "../doc/table.ts";
import { type Id, idFor, mintId } from "../util/ids.ts";

/**
 * The same id on every device for what stands for one record in one activity: two desks that make it at the same time
 * make it once. Another id where that one is taken, by what was put away.
 */
export function idHere<T>(doc: Y.Doc, of: Table<T>, activityId: string, originId: string): Id {
  const same = idFor(`${activityId} ${originId}`);
  return of.get(doc, same) ? mintId() : same;
}
