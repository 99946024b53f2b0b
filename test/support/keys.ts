/** Room keys for tests that need some and do not care which. */
import type { Wheel } from "../../shared/doc/control.ts";
import type { Rekey } from "../../shared/sync/frames.ts";
import { mintRoomSecrets, publicKeysOf } from "../../shared/sync/roomSecrets.ts";
import { keyToText } from "../../shared/sync/seal.ts";

export const SECRETS = mintRoomSecrets();

/** What a facilitator's device at workshop "w" steers with. */
export const WHEEL: Wheel = { workshopId: "w", deviceId: "desk", secrets: SECRETS };

export const KEYS: Rekey = {
  roomKey: keyToText(new Uint8Array(32).fill(7)),
  keys: publicKeysOf(SECRETS),
  secrets: null,
};
