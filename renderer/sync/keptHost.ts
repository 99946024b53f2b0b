/** A host client that connects again by itself: listeners stay, and what the page holds unsent is sent then. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { HostClient } from "../../shared/rpc/wire.ts";
import { AppError, type ErrorCode } from "../../shared/util/appError.ts";

const AGAIN_AFTER_MS = 1_000;

export interface HostSight {
  /** How often a connection was made: a new one is a reason to ask the host again. */
  readonly connections: number;
  /** Why there is none now, or null. */
  readonly failure: ErrorCode | null;
}

export interface KeptHost extends HostClient {
  readonly sight: StoreApi<HostSight>;
}

type Listen = (client: HostClient) => () => void;

/**
 * Keeps one connection for the life of the page. While there is none, calls fail with `connection-lost`; `onClose`
 * hears the end of the present connection, once. A refused link is final: the page has no other.
 */
export function keepHost(connect: () => Promise<HostClient>): KeptHost {
  const sight = createStore<HostSight>(() => ({ connections: 0, failure: null }));
  /** Each listener with what stops it on the present connection. */
  const listeners = new Map<Listen, () => void>();
  let ends: (() => void)[] = [];
  let client: HostClient | null = null;

  function attach(fresh: HostClient): void {
    client = fresh;
    for (const listen of listeners.keys()) listeners.set(listen, listen(fresh));
    fresh.onClose(() => {
      client = null;
      sight.setState({ failure: "connection-lost" });
      for (const end of ends.splice(0)) end();
      again();
    });
    sight.setState({ connections: sight.getState().connections + 1, failure: null });
  }

  function again(): void {
    setTimeout(() => void tryToConnect(), AGAIN_AFTER_MS);
  }

  async function tryToConnect(): Promise<void> {
    try {
      attach(await connect());
    } catch (error) {
      const failure = error instanceof AppError ? error.code : "internal";
      sight.setState({ failure });
      if (failure === "connection-lost") again();
    }
  }

  void tryToConnect();
  return {
    sight,
    call: (channel, input) =>
      client ? client.call(channel, input) : Promise.reject(new AppError("connection-lost")),
    on(event, listener) {
      const listen: Listen = (present) => present.on(event, listener);
      listeners.set(listen, client ? listen(client) : () => undefined);
      return () => {
        listeners.get(listen)?.();
        listeners.delete(listen);
      };
    },
    onClose(end) {
      if (client) ends = [...ends, end];
      else end();
    },
  };
}
