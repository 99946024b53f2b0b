import type * as Y from "yjs";
import { sha256 } from "@noble/hashes/sha2.js";
import { flag, id } from "./read.ts";
import { edit, table } from "./table.ts";

/**
 * Which device sits as whom, by the hash of the device's secret: any host of the room brings a device back to its seat,
 * and who reads the document cannot come back as somebody else. Only hosts write here.
 */
export const devices = table("devices", { personId: id, removed: flag });

function digest(label: string, secret: string): string {
  const bytes = sha256(new TextEncoder().encode(`charrette ${label} ${secret}`));
  return Array.from(bytes.subarray(0, 20), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Shows which device wrote something, to whoever reads it under cover: nobody can sit down with it. */
export function deviceProof(seatSecret: string): string {
  return digest("proof", seatSecret);
}

export function provenDevice(proof: string): string {
  return digest("device", proof);
}

export function deviceIdOf(seatSecret: string): string {
  return provenDevice(deviceProof(seatSecret));
}

export function seatDevice(doc: Y.Doc, deviceId: string, personId: string): void {
  edit(doc, () => devices.insert(doc, deviceId, { personId: id(personId), removed: false }));
}

/** A record beside the device's own: where two hosts sat it down apart, one of the two records replaces the other. */
const removalOf = (deviceId: string): string => `${deviceId}.removed`;

export function isRemoved(doc: Y.Doc, deviceId: string): boolean {
  return (
    (devices.get(doc, deviceId)?.removed ?? false) || devices.get(doc, removalOf(deviceId)) !== undefined
  );
}

/** The devices of a person are let in no more; their person stays, with what they wrote. */
export function removeDevices(doc: Y.Doc, personId: string): void {
  edit(doc, () => {
    for (const device of devices.all(doc)) {
      if (device.personId !== personId || device.removed) continue;
      devices.patch(doc, device.id, { removed: true });
      devices.insert(doc, removalOf(device.id), { personId: id(personId), removed: true });
    }
  });
}

export function isSeated(doc: Y.Doc, personId: string): boolean {
  return devices.all(doc).some((device) => device.personId === personId && !device.removed);
}
