/**
 * The lane between desktops: y-webrtc under the room key, through a host's own signalling server, without STUN. The
 * only importer of y-webrtc, and the keeper of what it leaves open: it calls itself connected with nobody there, waits
 * for ever for a link that does not form, takes more links than it is told, lets errors escape, and takes this device
 * out of the shared awareness when it ends.
 */
import * as broadcast from "lib0/broadcastchannel";
import type { Awareness } from "y-protocols/awareness";
import { Room, type WebrtcConn, WebrtcProvider } from "y-webrtc";
import type * as Y from "yjs";
import type { Key } from "../../shared/sync/seal.ts";
import { chunkedWebRtc } from "./chunkedChannel.ts";
import {
  judge,
  type Links,
  openSignal,
  peerRoom,
  readPublished,
  sealSignal,
  type Signal,
} from "./peerSignals.ts";
import { takenFromPeer } from "./peerWords.ts";
import { ensureSubtle } from "./subtleStandIn.ts";

/** How often links are looked after. */
const CARE_MS = 3_000;
/** Rounds a link has to form: it takes a fraction of a second, or does not happen. */
const FORMING_ROUNDS = 3;
/** Rounds between announcements of a device that has links but could have more. */
const ANNOUNCE_ROUNDS = 5;
/** A full device gives a link up for one that has none; those who hear it must not all do it. */
const YIELD_CHANCE = 0.25;

export interface PeerLane {
  /** Devices with an open channel to this one. */
  peers(): number;
  /** Whether a change of the document or the awareness came over this lane: its origin tells. */
  isFromPeer(origin: unknown): boolean;
  /** Resolves when the lane has let go of everything. */
  close(): Promise<void>;
}

export interface PeerLaneOptions {
  readonly doc: Y.Doc;
  /** Peers may be anybody with the room's key, not facilitators' computers alone: not all they say is taken. */
  readonly isOpenToAll: boolean;
  /** Shared with the other lane; this device stays in it when this lane ends. */
  readonly awareness: Awareness;
  readonly roomKey: Key;
  /** "ws://host:port/signal" of one host or more; one that is gone is dialled again until the lane ends. */
  readonly signalling: readonly string[];
  /** Two or more: with one, a third device would part the other two. */
  readonly maxLinks: number;
  /** Told when the number of peers changes. */
  readonly onPeers?: (peers: number) => void;
}

/** y-webrtc's end of a signalling socket, which it types as `any`. */
interface SignallingEnd {
  readonly ws: WebSocket | null;
  send(message: unknown): void;
  emit(event: string, details: unknown[]): void;
}

/**
 * Lanes by the name of their room. y-webrtc frees a name some time after it is told to, and fails where nobody can
 * catch it when a name is taken: a lane waits for the one before it.
 */
const lives = new Map<string, Promise<void>>();

/** Opens the lane. Where the browser has no WebRTC it stays without peers. */
export function openPeerLane(options: PeerLaneOptions): PeerLane {
  const leaving = new AbortController();
  const room = peerRoom(options.roomKey);
  let peers = 0;

  function setPeers(next: number): void {
    if (next === peers) return;
    peers = next;
    options.onPeers?.(next);
  }

  async function live(before: Promise<void> | undefined): Promise<void> {
    await before?.catch(() => undefined); // however the one before ended
    if (leaving.signal.aborted || typeof RTCPeerConnection === "undefined") return;
    await runLane(options, room, leaving, setPeers);
  }

  const life = live(lives.get(room.name));
  lives.set(room.name, life);
  return {
    peers: () => peers,
    isFromPeer: (origin) => origin instanceof Room,
    async close() {
      leaving.abort();
      await life;
    },
  };
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Runs until `leaving` is aborted, by the caller, with the document, or with the page. */
async function runLane(
  { doc, awareness, signalling, maxLinks, isOpenToAll }: PeerLaneOptions,
  { name, password }: { readonly name: string; readonly password: string },
  leaving: AbortController,
  setPeers: (peers: number) => void,
): Promise<void> {
  ensureSubtle();
  /** The shared awareness under another hat, so that what y-webrtc takes out at the end can be kept from it. */
  const shown = Object.create(awareness) as Awareness;
  const provider = new WebrtcProvider(name, doc, {
    signaling: [...signalling],
    password,
    awareness: shown,
    maxConns: maxLinks,
    filterBcConns: false,
    // Without trickling, a link is one offer and one answer; candidates cannot arrive before what they belong to.
    peerOpts: {
      config: { iceServers: [] },
      trickle: false,
      wrtc: chunkedWebRtc((message) => (isOpenToAll ? takenFromPeer(doc, message) : message)),
    },
  });
  const ends = provider.signalingConns as SignallingEnd[];
  for (const end of ends) guard(end);

  /** Peers that y-webrtc was let hear, and in which round: it opens what it hears, and makes a link, some time later. */
  const expected = new Map<string, number>();
  const yielded = new Set<string>();
  const formingRounds = new WeakMap<WebrtcConn, number>();
  let round = 0;

  function links(room: Room): Links {
    const all = new Set([...room.webrtcConns.keys(), ...expected.keys()]);
    return {
      me: room.peerId,
      isFull: all.size >= maxLinks,
      state: (peer) => {
        if (!all.has(peer)) return "none";
        return room.webrtcConns.get(peer)?.connected ? "open" : "forming";
      },
    };
  }

  function openLinks(room: Room): number {
    return [...room.webrtcConns.values()].filter((link) => link.connected).length;
  }

  async function say(end: SignallingEnd, room: Room, said: Signal): Promise<void> {
    end.send({ type: "publish", topic: name, data: await sealSignal(room.key, said) });
  }

  /** Ends a link and waits until y-webrtc has let go of it, which simple-peer does in a microtask. */
  async function endLink(link: WebrtcConn | undefined): Promise<void> {
    link?.destroy();
    await new Promise<void>((resolve) => queueMicrotask(resolve));
  }

  /** Once for each device: what was said can be said again by who overheard it. */
  async function maybeYield(room: Room, peer: string): Promise<void> {
    if (yielded.has(peer) || Math.random() > YIELD_CHANCE) return;
    yielded.add(peer);
    const given = [...room.webrtcConns.values()];
    await endLink(given[Math.floor(Math.random() * given.length)]);
  }

  /** Whether y-webrtc is to hear this message of the signalling server. */
  async function attend(end: SignallingEnd, message: unknown): Promise<boolean> {
    const { room } = provider;
    const text = readPublished(message, name);
    if (!room || text === undefined) return false;
    const said = await openSignal(room.key, text);
    if (!said || leaving.signal.aborted) return false;
    let verdict = judge(said, links(room));
    if (verdict === "yield") {
      await maybeYield(room, said.from);
      verdict = judge(said, links(room));
    }
    const { from } = said;
    const { peerId } = room;
    switch (verdict) {
      case "hear":
        expected.set(from, round);
        return true;
      case "renew":
        await endLink(room.webrtcConns.get(from));
        expected.set(from, round);
        return true;
      case "forget":
        await endLink(room.webrtcConns.get(from));
        return false;
      case "invite":
        await say(end, room, { type: "announce", from: peerId, to: from });
        return false;
      case "decline":
        await say(end, room, { type: "signal", from: peerId, to: from, signal: { type: "full" } });
        return false;
      case "yield":
      case "pass":
        return false;
    }
  }

  /** Stands between y-webrtc and a signalling socket, which throws while it connects, and brings what anybody says. */
  function guard(end: SignallingEnd): void {
    const pass = end.emit.bind(end);
    end.send = (message) => {
      if (end.ws?.readyState === WebSocket.OPEN) end.ws.send(JSON.stringify(message));
    };
    end.emit = (event, details) => {
      if (event !== "message") pass(event, details);
      else void attend(end, details[0]).then((isHeard) => isHeard && pass(event, details));
    };
  }

  /** Ends links that do not form, and says again that this device is here: an announcement may have been missed. */
  function care(room: Room): void {
    round++;
    for (const [peer, since] of expected) if (since < round - 1) expected.delete(peer);
    for (const link of room.webrtcConns.values()) {
      if (link.connected) continue;
      const rounds = (formingRounds.get(link) ?? 0) + 1;
      formingRounds.set(link, rounds);
      if (rounds > FORMING_ROUNDS) link.destroy();
    }
    const isAlone = openLinks(room) === 0;
    if (!links(room).isFull && (isAlone || round % ANNOUNCE_ROUNDS === 0))
      for (const end of ends) void say(end, room, { type: "announce", from: room.peerId, isAlone });
    setPeers(openLinks(room));
  }

  await provider.key; // and by now y-webrtc has opened its room
  const { room } = provider;
  if (!room) throw new Error("y-webrtc has opened no room");
  // Pages of one browser have the host, or a link like everybody: otherwise each edit would be sealed, sent to this
  // very page and applied to it once more.
  room.bcconnected = false;
  broadcast.unsubscribe(name, room._bcSubscriber);
  // Before a page unloads it may ask whether to, and stay.
  window.removeEventListener("beforeunload", room._beforeUnloadHandler);
  const leave = (): void => leaving.abort();
  window.addEventListener("pagehide", leave, { signal: leaving.signal });
  doc.on("destroy", leave);
  provider.on("peers", ({ added }) => {
    for (const peer of added) {
      expected.delete(peer);
      room.webrtcConns.get(peer)?.peer.on("connect", () => setPeers(openLinks(room)));
    }
    setPeers(openLinks(room));
  });
  care(room);
  const caring = setInterval(() => care(room), CARE_MS);

  await whenAborted(leaving.signal);
  clearInterval(caring);
  doc.off("destroy", leave);
  shown.states = new Map();
  provider.disconnect();
  provider.destroy();
  await provider.key; // y-webrtc frees the name of its room when it has that
  setPeers(0);
}
