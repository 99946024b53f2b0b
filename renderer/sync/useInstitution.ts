import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { InstitutionSight } from "../../shared/rpc/contract.ts";
import type { KeptHost } from "./keptHost.ts";

/** How a workshop stands with its institution's server, or null before the host has said. */
export function useInstitution(host: KeptHost, workshopId: string): InstitutionSight | null {
  const { connections } = useStore(host.sight);
  const [sight, setSight] = useState<InstitutionSight | null>(null);
  useEffect(() => {
    // A host lost meanwhile is said by `sight` of the connection.
    if (connections > 0) host.call("institution:get", { workshopId }).then(setSight, () => undefined);
    return host.on("institution:changed", setSight);
  }, [host, connections, workshopId]);
  return sight?.workshopId === workshopId ? sight : null;
}
