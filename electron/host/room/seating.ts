/** Who sits at a device: somebody already, or, where it comes for the first time, whom it is sat down as. */
import type * as Y from "yjs";
import { devices, isRemoved, isSeated, seatDevice } from "../../../shared/doc/devices.ts";
import {
  addPerson,
  changePerson,
  cleanName,
  laneRoleOf,
  NAME_LIMIT,
  people,
  type Person,
  roster,
} from "../../../shared/doc/people.ts";
import { maySteer } from "../../../shared/doc/permissions.ts";
import { edit } from "../../../shared/doc/table.ts";
import type { Hello } from "../../../shared/sync/frames.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { readId } from "../../../shared/util/ids.ts";

/** A new device's place on the roster, and the edit that sits it down there. */
interface Place {
  readonly personId: string;
  readonly sitDown: () => void;
}

/**
 * The roster entry named on the panel and not taken, else a new one. A new one's id follows from the device: sat down
 * again by another host, or by this one after a crash, it is the same person, whose words it still holds.
 */
function placeFor(doc: Y.Doc, deviceId: string, typedName: string, now: number): Place {
  const name = cleanName(typedName);
  const sounds = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const rows: Person[] = roster(people.all(doc));
  const named = rows.filter((person) => sounds(person.name) === sounds(name));
  const awaited = named.find((person) => !maySteer(laneRoleOf(person.role)) && !isSeated(doc, person.id));
  if (awaited)
    return {
      personId: awaited.id,
      sitDown: () => changePerson(doc, awaited.id, { joinedAt: now }),
    };
  const taken = new Set(rows.map((person) => sounds(person.name)));
  let free = name;
  for (let count = 2; taken.has(sounds(free)); count++)
    free = cleanName(`${name.slice(0, NAME_LIMIT - 6)} (${count})`);
  const personId = readId(deviceId);
  return { personId, sitDown: () => void addPerson(doc, { name: free, joinedAt: now }, personId) };
}

/**
 * The person at a device that greets from a socket, sat down where it is new.
 * @param isLate it greeted with a former key: only who has a seat already comes in
 * @throws AppError removed, key-unknown, frame-garbled (no name), not-admitted (a host that nobody let in)
 */
export function seatedPerson(
  doc: Y.Doc,
  of: { readonly deviceId: string; readonly hello: Hello; readonly isLate: boolean },
  now: number,
): string {
  const { deviceId, hello, isLate } = of;
  const device = devices.get(doc, deviceId);
  if (isRemoved(doc, deviceId)) throw new AppError("removed");
  const person = device && people.get(doc, device.personId);
  if (person) {
    // Whoever sits in the room is on the roster: a person taken off it who comes back is on it again.
    if (person.archived) changePerson(doc, person.id, { archived: false });
    return person.id;
  }
  if (isLate) throw new AppError("key-unknown");
  if (cleanName(hello.name) === "") throw new AppError("frame-garbled");
  if (hello.reach) throw new AppError("not-admitted"); // and nobody is sat down
  const place = placeFor(doc, deviceId, hello.name, now);
  // One edit: a device that tries again while the disk is full finds itself seated and does not fill the roster.
  edit(doc, () => {
    place.sitDown();
    seatDevice(doc, deviceId, place.personId);
  });
  return place.personId;
}

/** A place for another computer's host, let in by the facilitator: it may steer and take over. */
export function admitComputer(doc: Y.Doc, deviceId: string, name: string, now: number): void {
  if (devices.get(doc, deviceId)) return; // says to be a device that somebody has: what it says in its hello counts
  const place = placeFor(doc, deviceId, name, now);
  edit(doc, () => {
    place.sitDown();
    changePerson(doc, place.personId, { role: "coFacilitator" });
    seatDevice(doc, deviceId, place.personId);
  });
}
