/** What a device takes from a peer: all but what makes somebody of a device, which hosts alone write. */
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as syncProtocol from "y-protocols/sync";
import type * as Y from "yjs";
import { devices } from "../../shared/doc/devices.ts";
import { people } from "../../shared/doc/people.ts";
import { permittedPart } from "../../shared/sync/permittedPart.ts";

/** How y-webrtc marks a message of y-protocols/sync. */
const SYNC = 0;

/**
 * Who sits where and as what: what no peer has any business with, on a phone's screen neither. Where a desk changed them,
 * they come by way of the hosts.
 */
const OF_HOSTS: ReadonlySet<string> = new Set([devices.name, people.name]);

/** The part of a peer's message that is taken. @throws Error where it is no message */
export function takenFromPeer(doc: Y.Doc, message: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const decoder = decoding.createDecoder(message);
  if (decoding.readVarUint(decoder) !== SYNC) return message;
  const type = decoding.readVarUint(decoder);
  if (type === syncProtocol.messageYjsSyncStep1) return message;
  const { update, isWhole } = permittedPart(doc, decoding.readVarUint8Array(decoder), {
    isAllowed: (table) => !OF_HOSTS.has(table),
  });
  if (isWhole) return message;
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC);
  encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>;
}
