/** Where a device that comes for the first time is sat down. */
import type * as Y from "yjs";
import { isSeated } from "../../../shared/doc/devices.ts";
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
import { readId } from "../../../shared/util/ids.ts";

/** A new device's place on the roster, and the edit that sits it down there. */
export interface Place {
  readonly personId: string;
  readonly sitDown: () => void;
}

/**
 * The roster entry named on the panel and not taken, else a new one. A new one's id follows from the device: sat down
 * again by another host, or by this one after a crash, it is the same person, whose words it still holds.
 */
export function placeFor(doc: Y.Doc, deviceId: string, typedName: string, now: number): Place {
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
