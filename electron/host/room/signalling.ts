/**
 * The signalling server of the peer lane, in y-webrtc's own words: subscribe, unsubscribe, publish and ping, as JSON.
 *
 * It asks for no key and needs none. What peers publish is sealed with a key derived from the room key, under a topic
 * derived from it too. A stranger on the network can subscribe to a topic that was overheard, and learns how many speak
 * and when; can publish junk there, or what was published before, which peers pass over or answer with an attempt that
 * ends in seconds; and can take sockets. None of it opens a link or shows a word, and seats do not depend on it.
 */
import type { RawData, WebSocket } from "ws";
import { z } from "zod";

/** An offer with all its candidates is some 2 KiB. */
const MESSAGE_LIMIT = 32 * 1024;
/** Sockets in all, fewer than the room's, so that members find a place beside them; and of one address. */
const SOCKETS_LIMIT = 100;
const SOCKETS_OF_ONE_LIMIT = 30;
/** A page is in one room, and for a moment in two while the key changes. */
const TOPICS_LIMIT = 4;
/**
 * What one socket may say at once, and each second after: counted in messages, and one more for each KiB. A full mesh
 * of 24 that forms at once takes about 100.
 */
const SPEECH_LIMIT = 1_000;
const SPEECH_PER_SECOND = 50;
/** What waits for one that does not read; above it the socket is closed. */
const WAITING_LIMIT = 1024 * 1024;

const POLICY_VIOLATION = 1008;
const GOING_AWAY = 1001;

const topic = z.string().min(1).max(128);
const message = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["subscribe", "unsubscribe"]), topics: z.array(topic).max(TOPICS_LIMIT) }),
  z.object({ type: z.literal("publish"), topic, data: z.string() }),
  z.object({ type: z.literal("ping") }),
]);

function readMessage(data: RawData, isBinary: boolean): z.infer<typeof message> | undefined {
  if (isBinary) return undefined;
  try {
    return message.parse(JSON.parse((data as Buffer).toString()));
  } catch {
    return undefined;
  }
}

/** Says how much may still be said; it fills up with time. */
function makeAllowance(): (cost: number) => boolean {
  let left = SPEECH_LIMIT;
  let at = performance.now();
  return (cost) => {
    const now = performance.now();
    left = Math.min(SPEECH_LIMIT, left + ((now - at) / 1_000) * SPEECH_PER_SECOND) - cost;
    at = now;
    return left >= 0;
  };
}

export interface Signalling {
  /** Serves a socket until it closes; `onSubscribed` when it has shown that it knows what this is. */
  serve(socket: WebSocket, address: string, onSubscribed: () => void): void;
  close(): void;
}

export function openSignalling(): Signalling {
  const subscribers = new Map<string, Set<WebSocket>>();
  /** All that are open, each with its address. */
  const sockets = new Map<WebSocket, string>();

  function leave(socket: WebSocket, name: string): void {
    const others = subscribers.get(name);
    others?.delete(socket);
    if (others?.size === 0) subscribers.delete(name);
  }

  function publish(from: WebSocket, name: string, data: string): void {
    const text = JSON.stringify({ type: "publish", topic: name, data });
    for (const socket of subscribers.get(name) ?? []) {
      if (socket === from || socket.readyState !== socket.OPEN) continue;
      if (socket.bufferedAmount > WAITING_LIMIT) socket.terminate();
      else socket.send(text);
    }
  }

  function isCrowded(address: string): boolean {
    const ofOne = [...sockets.values()].filter((each) => each === address).length;
    return sockets.size >= SOCKETS_LIMIT || ofOne >= SOCKETS_OF_ONE_LIMIT;
  }

  return {
    serve(socket, address, onSubscribed) {
      if (isCrowded(address)) {
        socket.close(POLICY_VIOLATION);
        return;
      }
      sockets.set(socket, address);
      const topics = new Set<string>();
      const mayTake = makeAllowance();
      let isOver = false;
      function end(): void {
        isOver = true;
        for (const name of topics) leave(socket, name);
        topics.clear();
      }

      socket.once("close", () => {
        sockets.delete(socket); // not before: one that leaves the goodbye unanswered still has its place
        end();
      });
      socket.on("message", (data, isBinary) => {
        if (isOver) return; // what still arrives after its end
        const { length } = data as Buffer;
        const said = length > MESSAGE_LIMIT ? undefined : readMessage(data, isBinary);
        if (!said || !mayTake(1 + length / 1024)) {
          socket.close(POLICY_VIOLATION);
          end();
          return;
        }
        switch (said.type) {
          case "subscribe":
            for (const name of said.topics) {
              if (topics.size >= TOPICS_LIMIT) break;
              topics.add(name);
              subscribers.set(name, (subscribers.get(name) ?? new Set()).add(socket));
            }
            if (topics.size > 0) onSubscribed();
            break;
          case "unsubscribe":
            for (const name of said.topics) if (topics.delete(name)) leave(socket, name);
            break;
          case "publish":
            publish(socket, said.topic, said.data);
            break;
          case "ping":
            socket.send('{"type":"pong"}');
            break;
        }
      });
    },
    close() {
      for (const socket of sockets.keys()) socket.close(GOING_AWAY);
    },
  };
}
