/**
 * What steers the room: which step it is in, what is hidden, whether phones link to each other. Signed by a facilitator's
 * device; what is not signed is ignored, whoever wrote it. Each device that steers has a record of its own, so that
 * nobody's overwriting takes the room's step away, and the one with the highest revision counts.
 */
import { ed25519 } from "@noble/curves/ed25519.js";
import type * as Y from "yjs";
import { keyOf, type RoomSecrets } from "../sync/roomSecrets.ts";
import { keyToText } from "../sync/seal.ts";
import { flag, id, oneOf, type Read, text, together } from "./read.ts";
import { CONTROL, table } from "./table.ts";

/** How a step treats what people write in it. `sealed`: only the facilitator's devices can open it, until the reveal. */
export const COVERS = ["open", "sealed", "revealed"] as const;
export type Cover = (typeof COVERS)[number];

/** Who learns who wrote what, least private first: a step can only become stricter. */
export const ANONYMITIES = ["named", "facilitatorOnly", "anonymous"] as const;
export type Anonymity = (typeof ANONYMITIES)[number];

const place = together({ activityId: id, stepId: text });
export type ControlPlace = ReturnType<typeof place>;

const coveredStep = together({
  activityId: id,
  stepId: text,
  cover: oneOf(COVERS),
  anonymity: oneOf(ANONYMITIES),
});
export type CoveredStep = ReturnType<typeof coveredStep>;

/** More than an agenda has steps. */
const STEPS_LIMIT = 100;

const coveredSteps: Read<readonly CoveredStep[]> = (raw) =>
  Array.isArray(raw) ? raw.slice(0, STEPS_LIMIT).map(coveredStep) : [];

const wholeNumber: Read<number> = (raw) =>
  typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 0 ? raw : 0;

const readControlValue = together({
  /** Counts up with each change, over all devices that steer. */
  revision: wholeNumber,
  /** Which step of which activity the room is in. "" is no activity: seats see a welcome. */
  step: place,
  steps: coveredSteps,
  /** Browsers of the room link to each other, so that the room outlives its host. */
  isMeshed: flag,
});
export type Control = ReturnType<typeof readControlValue>;

export const NO_CONTROL: Control = readControlValue(undefined);

const control = table("control", { payload: text, signature: text });
/** The root, for who watches it. */
export function controlRoot(doc: Y.Doc): Y.Map<unknown> {
  return control.root(doc);
}

/** Records looked at: more desks than a room has. Seats cannot write here (permissions.ts). */
const RECORDS_LIMIT = 16;

function signedBytes(workshopId: string, payload: string): Uint8Array {
  return new TextEncoder().encode(`charrette control\n${workshopId}\n${payload}`);
}

function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2}){64}$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Verifying takes milliseconds on a phone, and the same few records are read over and over. */
const judged = new Map<string, boolean>();
const JUDGED_LIMIT = 64;

function isSigned(workshopId: string, controlKey: string, payload: string, signature: string): boolean {
  const question = [workshopId, controlKey, payload, signature].join("\n");
  const known = judged.get(question);
  if (known !== undefined) return known;
  let isGood = false;
  try {
    const bytes = fromHex(signature);
    isGood =
      bytes !== undefined && ed25519.verify(bytes, signedBytes(workshopId, payload), keyOf(controlKey));
  } catch {
    // a signature that is none
  }
  if (judged.size >= JUDGED_LIMIT) judged.clear();
  judged.set(question, isGood);
  return isGood;
}

function parsePayload(payload: string): Control {
  try {
    return readControlValue(JSON.parse(payload));
  } catch {
    return NO_CONTROL;
  }
}

/** What steers the room now; what carries no signature of `controlKey` for this workshop is passed over. */
export function readControl(doc: Y.Doc, workshopId: string, controlKey: string): Control {
  let best: { value: Control; id: string } | undefined;
  for (const { payload, signature, id: recordId } of control.all(doc).slice(0, RECORDS_LIMIT)) {
    const value = parsePayload(payload);
    const isLater =
      !best ||
      value.revision > best.value.revision ||
      (value.revision === best.value.revision && recordId > best.id);
    if (isLater && isSigned(workshopId, controlKey, payload, signature)) best = { value, id: recordId };
  }
  return best?.value ?? NO_CONTROL;
}

/** What a device needs to steer a workshop's room. `deviceId` names its record: the person at that device. */
export interface Wheel {
  readonly workshopId: string;
  readonly deviceId: string;
  readonly secrets: RoomSecrets;
}

/** What may be changed; a step is said by its plain ids. */
export interface ControlChange {
  readonly step?: { readonly activityId: string; readonly stepId: string };
  readonly steps?: readonly CoveredStep[];
  readonly isMeshed?: boolean;
}

/** Steers the room. Going back is going there, not undoing: no undo of somebody's own work reverts it. */
export function steer(doc: Y.Doc, wheel: Wheel, change: ControlChange): void {
  const secret = keyOf(wheel.secrets.control);
  const controlKey = keyToText(ed25519.getPublicKey(secret));
  const before = readControl(doc, wheel.workshopId, controlKey);
  const after = readControlValue({ ...before, ...change });
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  const payload = JSON.stringify({ ...after, revision: before.revision + 1 });
  const signature = toHex(ed25519.sign(signedBytes(wheel.workshopId, payload), secret));
  doc.transact(() => {
    if (control.get(doc, wheel.deviceId)) control.patch(doc, wheel.deviceId, { payload, signature });
    else control.insert(doc, wheel.deviceId, { payload, signature });
  }, CONTROL);
}

/** How a step treats what is written in it. */
export function coverOf(value: Control, at: ControlPlace): CoveredStep {
  const found = value.steps.find((step) => step.activityId === at.activityId && step.stepId === at.stepId);
  return found ?? coveredStep(at);
}

/** The steps with one of them changed. Anonymity that was promised is kept: it can only become stricter. */
export function withStep(
  value: Control,
  at: ControlPlace,
  change: Partial<Pick<CoveredStep, "cover" | "anonymity">>,
): readonly CoveredStep[] {
  const before = coverOf(value, at);
  const wanted = change.anonymity ?? before.anonymity;
  const anonymity =
    ANONYMITIES.indexOf(wanted) > ANONYMITIES.indexOf(before.anonymity) ? wanted : before.anonymity;
  const after = { ...before, ...change, anonymity };
  return [...value.steps.filter((step) => coverOf({ ...value, steps: [step] }, at) !== step), after];
}
