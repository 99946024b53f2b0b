/** The connection to the host for every component of the desk. */
import { createContext, type ReactNode, useContext } from "react";
import type { KeptHost } from "../sync/keptHost.ts";

const HostContext = createContext<KeptHost | null>(null);

export function HostProvider(props: { host: KeptHost; children: ReactNode }) {
  return <HostContext value={props.host}>{props.children}</HostContext>;
}

export function useHost(): KeptHost {
  const host = useContext(HostContext);
  if (!host) throw new Error("no host above this component");
  return host;
}
