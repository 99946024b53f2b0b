/** The desk's page without a browser: its session over the contract, which may steer the room. */
import { openSession, type Session } from "../../renderer/doc/session.ts";
import { openHostLane } from "../../renderer/sync/hostLane.ts";
import type { HostClient } from "../../shared/rpc/wire.ts";
import { helloOf } from "../../shared/sync/frames.ts";
import { mintId } from "../../shared/util/ids.ts";
import { until } from "./until.ts";

/** Resolves when the whole document is there. */
export async function openDeskSession(client: HostClient, workshopId: string): Promise<Session> {
  const session = openSession(
    helloOf(mintId(), ""),
    () => openHostLane(client, workshopId, "facilitator"),
    () => false,
  );
  await until("the desk has the document", () => session.status.getState().hasDocument);
  return session;
}

export async function deskSaved(session: Session): Promise<void> {
  await until("the desk's words are saved", () => {
    const { state, hasUnsaved } = session.status.getState();
    return state === "saved" && !hasUnsaved;
  });
}
