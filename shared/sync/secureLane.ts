/**
 * What keeps a lane private on a plain-http LAN page. Each end says a fresh public key; from both and the room key come
 * two keys, one for each direction, and every message is sealed with its number as nonce. So a recording cannot be
 * played again, a message cannot be sent back to who said it, and whoever learns the room key later (or has it, as every
 * participant does) cannot read what was recorded. Who has no room key gets no further than the two public keys.
 *
 * Every participant has the room key, so it does not tell a host from somebody who plays one. The host therefore signs
 * both public keys with the secret that steers the room, which only the facilitators' computers hold.
 */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { AppError } from "../util/appError.ts";
import type { Pipe } from "./pipe.ts";
import { type Key, KEY_BYTES } from "./seal.ts";

/** First byte of each greeting: another number is another way of doing this. */
const VERSION = 2;
const LABEL = new TextEncoder().encode("charrette lane");
const NONCE_BYTES = 24;
const PROOF_LABEL = new TextEncoder().encode("charrette host\n");
const PROOF_BYTES = 64;
/** The secret that steers the room now, and those that did before its keys changed. */
const PROOFS_LIMIT = 8;
/** A host that took the connection answers at once; one that is stuck never does. */
const GREET_WITHIN_MS = 10_000;

interface Ends {
  readonly toHost: Key;
  readonly toMember: Key;
}

function derive(shared: Uint8Array, roomKey: Key, memberPublic: Key, hostPublic: Key): Ends {
  const bytes = hkdf(
    sha256,
    Uint8Array.from([...shared, ...roomKey]),
    Uint8Array.from([...memberPublic, ...hostPublic]),
    LABEL,
    2 * KEY_BYTES,
  );
  return { toHost: bytes.subarray(0, KEY_BYTES), toMember: bytes.subarray(KEY_BYTES) };
}

/** The number of a message as its nonce: each is used once, since each connection has keys of its own. */
function nonceOf(count: number): Uint8Array {
  const nonce = new Uint8Array(NONCE_BYTES);
  new DataView(nonce.buffer).setBigUint64(NONCE_BYTES - 8, BigInt(count));
  return nonce;
}

function makeSealer(key: Key): (plain: Uint8Array) => Uint8Array<ArrayBuffer> {
  let count = 0;
  return (plain) => new Uint8Array(xchacha20poly1305(key, nonceOf(count++)).encrypt(plain));
}

/** Opens messages in the order they were sealed; undefined for anything else. */
function makeOpener(key: Key): (sealed: Uint8Array) => Uint8Array | undefined {
  let count = 0;
  return (sealed) => {
    try {
      const plain = xchacha20poly1305(key, nonceOf(count)).decrypt(sealed);
      count++;
      return plain;
    } catch {
      return undefined;
    }
  };
}

function greet(publicKey: Key, proofs: readonly Uint8Array[] = []): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([VERSION, ...publicKey, ...proofs.flatMap((proof) => [...proof])]);
}

interface Greeting {
  readonly publicKey: Key;
  readonly proofs: readonly Uint8Array[];
}

/** @throws AppError protocol-differs, frame-garbled */
function readGreeting(message: Uint8Array): Greeting {
  if (message[0] !== VERSION) throw new AppError("protocol-differs");
  const count = (message.length - 1 - KEY_BYTES) / PROOF_BYTES;
  if (!Number.isInteger(count) || count < 0 || count > PROOFS_LIMIT) throw new AppError("frame-garbled");
  const publicKey = message.slice(1, 1 + KEY_BYTES);
  const proofs = Array.from({ length: count }, (_, index) => {
    const from = 1 + KEY_BYTES + index * PROOF_BYTES;
    return message.slice(from, from + PROOF_BYTES);
  });
  return { publicKey, proofs };
}

function provenBytes(memberPublic: Key, hostPublic: Key): Uint8Array {
  return Uint8Array.from([...PROOF_LABEL, ...memberPublic, ...hostPublic]);
}

function isProof(proof: Uint8Array, bytes: Uint8Array, control: Key): boolean {
  try {
    return ed25519.verify(proof, bytes, control);
  } catch {
    return false; // no signature at all
  }
}

interface Opened {
  readonly sealer: (plain: Uint8Array) => Uint8Array<ArrayBuffer>;
  readonly opener: (sealed: Uint8Array) => Uint8Array | undefined;
}

function securePipe(pipe: Pipe, { sealer, opener }: Opened, onForeign: () => void): Pipe & Received {
  let receiver: (bytes: Uint8Array) => void = () => undefined;
  return {
    ...pipe,
    send: (bytes) => pipe.send(sealer(bytes)),
    listen: (receive) => {
      receiver = receive;
    },
    received(sealed) {
      const plain = opener(sealed);
      if (plain) receiver(plain);
      else onForeign();
    },
  };
}

interface Received {
  received(sealed: Uint8Array): void;
}

/**
 * A member's end: resolves when the host has greeted. Whether both have the same room key shows with the first message.
 * @param control the public key of what steers the room, by which a host is known; null where it is not known yet
 * @throws AppError connection-lost, protocol-differs
 */
export function dialSecurely(pipe: Pipe, roomKey: Key, control: Key | null = null): Promise<Pipe> {
  const secret = x25519.utils.randomSecretKey();
  const own = x25519.getPublicKey(secret);
  return new Promise((resolve, reject) => {
    let secure: (Pipe & Received) | undefined;
    const timer = setTimeout(() => pipe.close(), GREET_WITHIN_MS);
    pipe.onClose((reason) => {
      clearTimeout(timer);
      // Nothing is proven yet: whoever took the connection must not be able to say "removed".
      reject(new AppError(reason === "protocol-differs" ? reason : "connection-lost"));
    });
    pipe.listen((message) => {
      if (secure) {
        secure.received(message);
        return;
      }
      try {
        const { publicKey: host, proofs } = readGreeting(message);
        const proven = provenBytes(own, host);
        if (control && !proofs.some((proof) => isProof(proof, proven, control)))
          throw new AppError("connection-lost"); // somebody who plays the host
        const { toHost, toMember } = derive(x25519.getSharedSecret(secret, host), roomKey, own, host);
        secure = securePipe(pipe, { sealer: makeSealer(toHost), opener: makeOpener(toMember) }, () =>
          pipe.close(),
        );
        clearTimeout(timer);
        resolve(secure);
      } catch (error) {
        // Whatever else listens there now says nothing about the room.
        const isOtherVersion = error instanceof AppError && error.code === "protocol-differs";
        reject(isOtherVersion ? error : new AppError("connection-lost", {}, error));
        pipe.close();
      }
    });
    pipe.send(greet(own));
  });
}

/**
 * The host's end: greets whoever greets, and hands the pipe on with the room key that the first message was sealed with.
 * What opens with none of `keys` is closed as `key-unknown`.
 * @param keys the room key first, then former ones
 * @param controls secrets that steer the room, and did: a member that was away knows the host by a former one
 */
export function acceptSecurely(
  pipe: Pipe,
  keys: readonly Key[],
  onOpen: (pipe: Pipe, key: Key) => void,
  controls: readonly Key[] = [],
): void {
  const secret = x25519.utils.randomSecretKey();
  const own = x25519.getPublicKey(secret);
  let candidates: { key: Key; ends: Ends; opener: Opened["opener"] }[] | undefined;
  let secure: Received | undefined;

  function open(sealed: Uint8Array): void {
    for (const { key, ends, opener } of candidates ?? []) {
      const plain = opener(sealed);
      if (!plain) continue;
      const opened = securePipe(pipe, { sealer: makeSealer(ends.toMember), opener }, () =>
        pipe.close("frame-garbled"),
      );
      let first: Uint8Array | undefined = plain;
      secure = opened;
      onOpen(
        {
          ...opened,
          listen(receive) {
            opened.listen(receive);
            if (first) receive(first);
            first = undefined;
          },
        },
        key,
      );
      return;
    }
    pipe.close("key-unknown");
  }

  pipe.listen((message) => {
    if (secure) secure.received(message);
    else if (candidates) open(message);
    else {
      try {
        const { publicKey: member } = readGreeting(message);
        const shared = x25519.getSharedSecret(secret, member);
        candidates = keys.map((key) => {
          const ends = derive(shared, key, member, own);
          return { key, ends, opener: makeOpener(ends.toHost) };
        });
        const proven = provenBytes(member, own);
        const proofs = controls.slice(0, PROOFS_LIMIT).map((control) => ed25519.sign(proven, control));
        pipe.send(greet(own, proofs));
      } catch (error) {
        pipe.close(error instanceof AppError ? error.code : "frame-garbled");
      }
    }
  });
}
