/** A browser's data channels taught to carry messages of any size, in chunks and without flooding their buffer. */
import { makeJoiner, MESSAGE_LIMIT, split } from "../../shared/sync/chunks.ts";

/** What is handed to the browser at a time; it ends a channel that is given more than 16 MiB. */
const BUFFER_LIMIT = 1024 * 1024;
/** What waits for a peer that does not read; above it the link ends, and a new one asks for what is missing. */
const WAITING_LIMIT = 64 * 1024 * 1024;

/** Whether both are the same but for their kind, which y-webrtc writes in the first two bytes. */
function isEcho(message: Uint8Array, heard: Uint8Array): boolean {
  if (message.length !== heard.length) return false;
  for (let at = 2; at < message.length; at++) if (message[at] !== heard[at]) return false;
  return true;
}

type Take = (message: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Replaces `send` and `onmessage` of this one channel: whole messages go in and come out, chunks travel. */
function chunkChannel(channel: RTCDataChannel, take: Take): void {
  const join = makeJoiner();
  const waiting: { readonly chunks: Generator<Uint8Array<ArrayBuffer>, void>; readonly length: number }[] =
    [];
  let waitingBytes = 0;
  let handler: RTCDataChannel["onmessage"] = null;
  /** What is being heard: y-webrtc passes every edit on to everybody, also to whom it has it from. */
  let heard: Uint8Array | undefined;

  function sendWaiting(): void {
    while (channel.readyState === "open" && channel.bufferedAmount < BUFFER_LIMIT) {
      const message = waiting[0];
      if (!message) return;
      const chunk = message.chunks.next().value;
      if (chunk) RTCDataChannel.prototype.send.call(channel, chunk);
      else {
        waitingBytes -= message.length;
        waiting.shift();
      }
    }
  }

  channel.send = (message: unknown): void => {
    if (!(message instanceof Uint8Array) || message.length > MESSAGE_LIMIT)
      throw new TypeError("A channel carries messages of bytes, up to their limit.");
    if (heard && isEcho(message, heard)) return;
    if (waitingBytes + message.length > WAITING_LIMIT) {
      channel.close();
      return;
    }
    waiting.push({ chunks: split(message), length: message.length });
    waitingBytes += message.length;
    sendWaiting();
  };
  channel.addEventListener("bufferedamountlow", sendWaiting);

  Object.defineProperty(channel, "onmessage", {
    get: () => handler,
    set: (next: RTCDataChannel["onmessage"]) => {
      handler = next;
    },
  });
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const whole = data instanceof ArrayBuffer ? join(new Uint8Array(data)) : undefined;
    if (!whole) return;
    try {
      heard = take(whole);
      handler?.call(channel, new MessageEvent("message", { data: heard.buffer }));
    } catch {
      channel.close(); // both throw at what it cannot read: nothing a peer of ours says
    } finally {
      heard = undefined;
    }
  });
}

/**
 * The browser's WebRTC with chunked channels, as simple-peer takes it. Made when asked for: a browser may have none.
 * @param take gives what is heard of a message; throws where it is none
 */
export function chunkedWebRtc(take: Take) {
  class ChunkedConnection extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      this.addEventListener("datachannel", ({ channel }) => chunkChannel(channel, take));
    }

    override createDataChannel(label: string, options?: RTCDataChannelInit): RTCDataChannel {
      const channel = super.createDataChannel(label, options);
      chunkChannel(channel, take);
      return channel;
    }
  }
  return { RTCPeerConnection: ChunkedConnection, RTCSessionDescription, RTCIceCandidate };
}
