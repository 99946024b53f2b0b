import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Key } from "./seal.ts";

/** Makes the hash one of this use alone: what is told of a room can be held against nothing else made of its key. */
const LABEL = utf8ToBytes("charrette room id 1\0");
const ROOM_ID_BYTES = 16;

/** Names a room in the clear: who has its key knows it again, who has not learns nothing of the key. */
export function roomIdOf(key: Key): string {
  return bytesToHex(sha256(concatBytes(LABEL, key)).subarray(0, ROOM_ID_BYTES));
}
