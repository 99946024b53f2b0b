/** A page for the peer lane alone: what tests and the bench ask of it goes through `window.peer`. */
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { openPeerLane, type PeerLane } from "../../renderer/sync/peerLane.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { keyFromText } from "../../shared/sync/seal.ts";
import { taskText } from "./largeTaskList.ts";

export interface PeerHarness {
  open(keyText: string, maxLinks: number): void;
  close(): Promise<void>;
  peers(): number;
  /** Each number of peers that the lane told of. */
  readonly told: readonly number[];
  write(cardCount: number): void;
  /** A text outside the cards, in one update. */
  writeLong(length: number): void;
  longLength(): number;
  cardCount(): number;
  /** A hash of all cards, to compare two pages. */
  fingerprint(): string;
  size(): number;
  present(name: string): void;
  /** The names of everybody in the awareness, sorted. */
  presences(): string[];
  /** Whether the last change to the document came over the lane. */
  lastCameFromPeer(): boolean;
  /** When the document had this many cards, on the clock of `performance.timeOrigin`; 0 while it has not. */
  reachedAt(cardCount: number): number;
  now(): number;
  /** Messages sent on data channels so far, those of them that begin an edit, their bytes, the largest, and what was buffered at most. */
  readonly sent: { count: number; edits: number; bytes: number; largest: number; mostBuffered: number };
  /** Writes single cards with a pause between them. @returns when each was written, on the clock of `reachedAt` */
  writePaced(cardCount: number, pauseMs: number): Promise<number[]>;
  /** From now on nothing that is published arrives at the signalling server, or all does again. */
  lose(isLost: boolean): void;
  lostCount(): number;
  /** Says bytes on every channel as they are. */
  blurt(bytes: number[]): void;
}

declare global {
  interface Window {
    peer: PeerHarness;
  }
}

const doc = new Y.Doc();
const awareness = new Awareness(doc);
const told: number[] = [];
const reached: number[] = [];
const channels = new Set<RTCDataChannel>();
const sent = { count: 0, edits: 0, bytes: 0, largest: 0, mostBuffered: 0 };
let lane: PeerLane | undefined;
let fromPeer = false;

const plainSend = Reflect.get(RTCDataChannel.prototype, "send") as (
  this: RTCDataChannel,
  data: unknown,
) => void;
RTCDataChannel.prototype.send = function (this: RTCDataChannel, data: unknown): void {
  const { byteLength, 1: kind, 2: step } = data as Uint8Array; // after the chunk's own flag
  channels.add(this);
  sent.count++;
  if (kind === 0 && step === 2) sent.edits++;
  sent.bytes += byteLength;
  sent.largest = Math.max(sent.largest, byteLength);
  plainSend.call(this, data);
  sent.mostBuffered = Math.max(sent.mostBuffered, this.bufferedAmount);
};

let isLosing = false;
let lost = 0;
const plainSignal = Reflect.get(WebSocket.prototype, "send") as (this: WebSocket, data: unknown) => void;
WebSocket.prototype.send = function (this: WebSocket, data: unknown): void {
  if (isLosing && String(data).includes("publish")) lost++;
  else plainSignal.call(this, data);
};

const now = (): number => performance.timeOrigin + performance.now();

doc.on("update", (_update, origin) => {
  fromPeer = lane?.isFromPeer(origin) ?? false;
  const count = cards.root(doc).size;
  for (let at = reached.length; at <= count; at++) reached.push(now());
});

function hash(text: string): string {
  let mixed = 5381;
  for (let at = 0; at < text.length; at++) mixed = (Math.imul(mixed, 33) ^ text.charCodeAt(at)) >>> 0;
  return `${text.length}:${mixed}`;
}

function write(cardCount: number): void {
  const first = cards.root(doc).size;
  const texts = Array.from({ length: cardCount }, (_, index) => ({ text: taskText(first + index) }));
  addCards(doc, author, texts);
}

const author = { activityId: "a", authorId: "p", createdAt: 1 };

window.peer = {
  open(keyText, maxLinks) {
    const roomKey = keyFromText(keyText);
    if (!roomKey) throw new Error("no room key");
    lane = openPeerLane({
      doc,
      awareness,
      roomKey,
      isOpenToAll: true,
      signalling: [`ws://${location.host}/signal`],
      maxLinks,
      onPeers: (peers) => void told.push(peers),
    });
  },
  close: async () => lane?.close(),
  peers: () => lane?.peers() ?? 0,
  told,
  write,
  writeLong: (length) => doc.getMap<string>("long").set("text", "x".repeat(length)),
  longLength: () => doc.getMap<string>("long").get("text")?.length ?? 0,
  cardCount: () => cards.root(doc).size,
  fingerprint: () => hash(JSON.stringify(cards.all(doc).toSorted((a, b) => (a.id < b.id ? -1 : 1)))),
  size: () => Y.encodeStateAsUpdate(doc).length,
  present: (name) => awareness.setLocalStateField("name", name),
  presences: () =>
    [...awareness.getStates().values()].map((state) => String((state as { name?: string }).name)).toSorted(),
  lastCameFromPeer: () => fromPeer,
  reachedAt: (cardCount) => reached[cardCount] ?? 0,
  now,
  sent,
  async writePaced(cardCount, pauseMs) {
    const times: number[] = [];
    for (let index = 0; index < cardCount; index++) {
      times.push(now());
      write(1);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return times;
  },
  lose(isLost) {
    isLosing = isLost;
  },
  lostCount: () => lost,
  blurt(bytes) {
    for (const channel of channels)
      if (channel.readyState === "open") plainSend.call(channel, new Uint8Array(bytes));
  },
};
