/** The peer lane of a session: open while it is wanted, anew when the room's key or its hosts change. */
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { LaneStatus } from "../../shared/sync/laneMember.ts";
import type { Control } from "../../shared/doc/control.ts";
import type { Welcome } from "../../shared/sync/frames.ts";
import { type Key, keyToText } from "../../shared/sync/seal.ts";
import type { PeerLane, PeerLaneOptions } from "../sync/peerLane.ts";

export interface PeersOptions {
  /** Loads the lane's code and opens it: a phone that needs none does not load it. */
  readonly open: (options: PeerLaneOptions) => Promise<PeerLane>;
  readonly maxLinks: number;
  readonly isOpenToAll: boolean;
  /** Under which key this device links to others, as the room now has it; null where it links to nobody. */
  readonly keyFor: (welcome: Welcome, control: Control) => Key | null;
}

export interface Peers {
  /** Devices with an open channel to this one. */
  readonly count: StoreApi<{ readonly count: number }>;
  isFromPeer(origin: unknown): boolean;
  /** Opens, moves or closes the lane as the room now has it. */
  follow(status: LaneStatus, control: Control): void;
  close(): void;
}

export function keepPeers(
  doc: Y.Doc,
  awareness: Awareness,
  { open, maxLinks, isOpenToAll, keyFor }: PeersOptions,
): Peers {
  const count = createStore(() => ({ count: 0 }));
  let lane: PeerLane | null = null;
  let place = "";
  /** Each opening waits for the end of the one before. */
  let turn: Promise<void> = Promise.resolve();

  function move(next: string, options: Pick<PeerLaneOptions, "roomKey" | "signalling"> | null): void {
    if (next === place) return;
    place = next;
    async function take(): Promise<void> {
      await lane?.close();
      lane = null;
      count.setState({ count: 0 });
      if (!options || next !== place) return;
      const opened = await open({
        doc,
        awareness,
        ...options,
        maxLinks,
        isOpenToAll,
        onPeers: (peers) => count.setState({ count: peers }),
      });
      if (next === place) lane = opened;
      else await opened.close();
    }

    turn = turn.then(take).catch(() => {
      if (next === place) place = ""; // its code did not come, with the host gone: tried again
    });
  }

  return {
    count,
    isFromPeer: (origin) => lane?.isFromPeer(origin) ?? false,
    follow({ welcome, hosts }, control) {
      const roomKey = welcome && keyFor(welcome, control);
      if (!roomKey || hosts.length === 0) {
        move("", null);
        return;
      }
      const signalling = hosts.map(({ address, port }) => `ws://${address}:${port}/signal`);
      move([keyToText(roomKey), ...signalling].join(" "), { roomKey, signalling });
    },
    close: () => move("", null),
  };
}
