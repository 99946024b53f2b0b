/**
 * Messages cut into chunks for a WebRTC data channel, which refuses one above 256 KiB. A chunk is a flag byte, which
 * says whether more of the message follows, and its part. The channel keeps the order, so nothing else is needed; and
 * only the last chunk may be short, so that whoever sends crumbs cannot make a receiver hold millions of them.
 */
export const CHUNK_BYTES = 64 * 1024;
/** Largest whole message: a document of some 100,000 cards. */
export const MESSAGE_LIMIT = 32 * 1024 * 1024;

const PART_BYTES = CHUNK_BYTES - 1;
const MORE = 0;
const LAST = 1;

/** Cut one by one as they are asked for: a large message is not held twice. */
export function* split(message: Uint8Array): Generator<Uint8Array<ArrayBuffer>, void> {
  let at = 0;
  do {
    const part = message.subarray(at, at + PART_BYTES);
    at += PART_BYTES;
    const chunk = new Uint8Array(1 + part.length);
    chunk[0] = at < message.length ? MORE : LAST;
    chunk.set(part, 1);
    yield chunk;
  } while (at < message.length);
}

function isChunk(bytes: Uint8Array): boolean {
  return bytes[0] === LAST ? bytes.length <= CHUNK_BYTES : bytes[0] === MORE && bytes.length === CHUNK_BYTES;
}

/**
 * Puts the messages of one channel together again. The function takes a chunk and gives the message that it completes.
 * A message that is too large, or has something in it that is no chunk, is passed over; the one after it is heard.
 */
export function makeJoiner(
  limit = MESSAGE_LIMIT,
): (chunk: Uint8Array) => Uint8Array<ArrayBuffer> | undefined {
  let parts: Uint8Array[] = [];
  let length = 0;
  let isSpoilt = false;

  return (chunk) => {
    const isGood = isChunk(chunk);
    length += chunk.length - 1;
    isSpoilt ||= !isGood || length > limit;
    if (isSpoilt) parts = [];
    else parts.push(chunk.subarray(1));
    if (!isGood || chunk[0] !== LAST) return undefined;

    const whole = isSpoilt ? undefined : new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole?.set(part, at);
      at += part.length;
    }
    parts = [];
    length = 0;
    isSpoilt = false;
    return whole;
  };
}
