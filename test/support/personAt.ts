/** Who sits at a document in a test: cards are written under the name the room knows them by, as the pages do it. */
import type * as Y from "yjs";
import type { LaneMember } from "../../shared/sync/laneMember.ts";

const members = new WeakMap<Y.Doc, LaneMember>();

export function sitAt(member: LaneMember): void {
  members.set(member.doc, member);
}

/** The person's id; "nobody" before the room has said who they are, and where nobody sits. */
export function personAt(doc: Y.Doc): string {
  return members.get(doc)?.status.welcome?.personId ?? "nobody";
}
