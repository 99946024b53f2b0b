import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** A contract message as bytes for a WebSocket: structured values with Uint8Array, as a MessagePort carries them. */
export function encodeMessage(message: unknown): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeAny(encoder, message as Parameters<typeof encoding.writeAny>[1]);
  return encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>;
}

/** The message in `bytes`; undefined for anything that is none. Its fields are unchecked: parse before use. */
export function decodeMessage(bytes: Uint8Array): unknown {
  try {
    return decoding.readAny(decoding.createDecoder(bytes));
  } catch {
    return undefined; // junk on the socket: the reader treats it as no message
  }
}
