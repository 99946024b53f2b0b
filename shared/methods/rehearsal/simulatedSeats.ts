/**
 * The seats of simulated people. Each has a seat secret as a phone has one, so that what it writes under cover is
 * opened by the reveal like anybody's. The secret is kept nowhere: a facilitator's computer derives it, one way, from a
 * secret that opens the rehearsal's covers. It is no leak: who can derive it could read under these covers anyway, it
 * tells nothing of what it was derived from, and it sits down nobody but a simulated person of this one rehearsal.
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type * as Y from "yjs";
import { deviceIdOf, devices, isRemoved, seatDevice } from "../../doc/devices.ts";
import { addPerson, people, type Role, roster, type Sector } from "../../doc/people.ts";
import { edit } from "../../doc/table.ts";
import { workshop } from "../../doc/workshop.ts";
import { type Language, translate } from "../../i18n/translator.ts";
import { keyOf, type RoomSecrets } from "../../sync/roomSecrets.ts";
import { PANELLISTS } from "../../sample/cafe.ts";

/** Employers first, and somebody of each voice that a panel should not lack. */
const SECTOR_MIX: readonly Sector[] = [
  "employer",
  "employer",
  "professionalAssociation",
  "communityPartner",
  "indigenousPartner",
  "institutionStaff",
];

const ROLE: Role = "expert";

function secretFrom(coverSecret: string, personId: string): string {
  const words = new TextEncoder().encode(`charrette simulated seat ${personId}`);
  const bytes = hmac(sha256, keyOf(coverSecret), words);
  return Array.from(bytes.subarray(0, 20), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Puts simulated people, who are called so, on the roster and sits them down. @param at milliseconds since 1970 */
export function seatSimulated(
  doc: Y.Doc,
  secrets: RoomSecrets,
  start: { readonly language: Language; readonly at: number },
): void {
  const t = translate(start.language);
  edit(doc, () => {
    for (let number = 1; number <= PANELLISTS; number++) {
      const name = t("rehearsal.panellist", { number });
      const sector = SECTOR_MIX[number - 1] ?? "unstated";
      const personId = addPerson(doc, { name, role: ROLE, sector, joinedAt: start.at });
      seatDevice(doc, deviceIdOf(secretFrom(secrets.covers[0] ?? "", personId)), personId);
    }
  });
}

export interface SimulatedSeat {
  readonly personId: string;
  readonly seatSecret: string;
}

/**
 * The simulated people of a rehearsal that are on the roster, in its order; nobody in any other workshop. Only whom one
 * of the derived secrets sits down is simulated: no name, and nothing that a peer can write, makes somebody one. Keys
 * that have changed since are tried too.
 */
export function simulatedSeats(doc: Y.Doc, secrets: RoomSecrets): SimulatedSeat[] {
  if (!workshop.read(doc).isRehearsal) return [];
  return roster(people.all(doc)).flatMap(({ id: personId }) => {
    const seatSecret = secrets.covers
      .map((cover) => secretFrom(cover, personId))
      .find((secret) => {
        const deviceId = deviceIdOf(secret);
        return devices.get(doc, deviceId)?.personId === personId && !isRemoved(doc, deviceId);
      });
    return seatSecret === undefined ? [] : [{ personId, seatSecret }];
  });
}
