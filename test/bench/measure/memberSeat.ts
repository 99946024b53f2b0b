/** One member over either way of syncing. */
import { HocuspocusProvider } from "@hocuspocus/provider";
import * as Y from "yjs";
import { mintId } from "../../../shared/util/ids.ts";
import { openSeat } from "../../support/seat.ts";
import type { Meeting } from "./memberMessages.ts";

/** The bench gives up before. */
const PATIENCE_MS = 600_000;

export interface MemberSeat {
  readonly doc: Y.Doc;
  /** Resolves with this member's person when the whole document has come. */
  ready(): Promise<string>;
  close(): void;
}

export function openMember(meeting: Meeting, name: string): MemberSeat {
  if (meeting.by === "charrette") {
    const seat = openSeat({ joinUrl: meeting.joinUrl, name, timeoutMs: PATIENCE_MS });
    return {
      doc: seat.doc,
      async ready() {
        await seat.when("in step", (status) => status.hasDocument && status.welcome !== null);
        return seat.member.status.welcome?.personId ?? "";
      },
      close: () => seat.close(),
    };
  }
  const doc = new Y.Doc();
  const provider = new HocuspocusProvider({
    url: meeting.url,
    name: meeting.documentName,
    document: doc,
    token: null,
  });
  const synced = new Promise<void>((resolve) => provider.on("synced", () => resolve()));
  return {
    doc,
    async ready() {
      await synced;
      return mintId();
    },
    close: () => provider.destroy(),
  };
}
