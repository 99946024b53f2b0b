/** The keys of one room, as its host keeps them: what members are told, and which count when two hosts have others. */
import type { Rekey } from "../../../shared/sync/frames.ts";
import {
  keyOf,
  mintRoomSecrets,
  publicKeysOf,
  type RoomPublicKeys,
  type RoomSecrets,
  settleKeys,
} from "../../../shared/sync/roomSecrets.ts";
import { keyToText, mintKey } from "../../../shared/sync/seal.ts";
import type { Store } from "../store/store.ts";

export interface KeptKeys extends Rekey {
  readonly secrets: RoomSecrets;
}

export function makeRoomKeys(store: Store, workshopId: string) {
  let derived: { readonly from: string; readonly keys: RoomPublicKeys } | undefined;

  /** The keys as facilitators' computers have them. */
  function keys(): KeptKeys {
    const secrets = store.secrets(workshopId);
    // Deriving takes milliseconds, and every edit of a seat asks.
    if (derived?.from !== secrets.control) derived = { from: secrets.control, keys: publicKeysOf(secrets) };
    return { roomKey: keyToText(store.roomKey(workshopId)), keys: derived.keys, secrets };
  }

  return {
    keys,
    /**
     * Takes what another host told, where it counts more than what is kept here.
     * @param beforehand runs before anything is changed: who was removed, before the keys that they are not to have
     * @returns whether the keys are others now
     */
    settle({ roomKey, secrets }: Rekey, beforehand: () => void): boolean {
      if (!secrets) return false;
      const own = { roomKey: keyToText(store.roomKey(workshopId)), secrets: store.secrets(workshopId) };
      const settled = settleKeys(own, { roomKey, secrets });
      if (JSON.stringify(settled) === JSON.stringify(own)) return false;
      beforehand();
      // Whichever it is, the other one is a former key here: devices come with either.
      if (settled.roomKey === own.roomKey && roomKey !== own.roomKey)
        store.changeKeys(workshopId, keyOf(roomKey), settled.secrets);
      store.changeKeys(workshopId, keyOf(settled.roomKey), settled.secrets);
      return true;
    },
    /** Makes new keys; with the former ones only who has a seat still comes in. @returns the new secrets */
    renew(): RoomSecrets {
      const secrets = mintRoomSecrets(store.secrets(workshopId));
      store.changeKeys(workshopId, mintKey(), secrets);
      return secrets;
    },
  };
}
