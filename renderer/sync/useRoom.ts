import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { RoomState } from "../../shared/rpc/contract.ts";
import type { KeptHost } from "./keptHost.ts";

/** The open room as the host tells it, or null, also while the host is lost; asked for again after each reconnection. */
export function useRoom(host: KeptHost): RoomState | null {
  const { connections, failure } = useStore(host.sight);
  const [room, setRoom] = useState<RoomState | null>(null);
  useEffect(() => {
    // A host lost meanwhile is said by `sight`.
    if (connections > 0) host.call("room:state", {}).then(setRoom, () => undefined);
    return host.on("room:changed", setRoom);
  }, [host, connections]);
  return failure === null ? room : null;
}
