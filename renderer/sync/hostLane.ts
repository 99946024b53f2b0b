import type { HostClient } from "../../shared/rpc/wire.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";

/** Opens a lane to a workshop inside the contract with the host. */
export async function openHostLane(
  client: HostClient,
  workshopId: string,
  role: "facilitator" | "stage",
): Promise<Pipe> {
  const { laneId } = await client.call("lane:open", { workshopId, role });
  const ends: ((reason: string) => void)[] = [];
  const stops: (() => void)[] = [];
  let isOpen = true;

  function end(reason: string): void {
    if (!isOpen) return;
    isOpen = false;
    for (const stop of stops) stop();
    for (const tell of ends) tell(reason);
  }

  stops.push(
    client.on("lane:closed", (closed) => {
      if (closed.laneId === laneId) end(closed.reason);
    }),
  );
  client.onClose(() => end("connection-lost"));
  return {
    send: (frame) => {
      if (isOpen) client.call("lane:send", { laneId, frame }).catch(() => end("connection-lost"));
    },
    listen: (receive) => {
      stops.push(
        client.on("lane:frame", (event) => {
          if (event.laneId === laneId) receive(event.frame);
        }),
      );
    },
    onClose: (tell) => void ends.push(tell),
    close: () => {
      if (isOpen) client.call("lane:close", { laneId }).catch(() => undefined); // the host is gone: so is the lane
      end("");
    },
  };
}
