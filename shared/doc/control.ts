/**
 * What steers the room: which step it is in, what is hidden, whether phones link to each other. Signed by a facilitator's
 * device; what is not signed is ignored, whoever wrote it. Each device that steers has a record of its own, so that
 * nobody's overwriting takes the room's step away, and the one with the highest revision counts.
 */
import { ed25519 } from "@noble/curves/ed25519.js";
import type * as Y from "yjs";
import { keyOf, type RoomSecrets } from "../sync/roomSecrets.ts";
import { keyToText } from "../sync/seal.ts";
import { flag, id, instant, oneOf, type Read, text, together, wholeOrNull } from "./read.ts";
import { CONTROL, table } from "./table.ts";

/** How a step treats what people write in it. `sealed`: only the facilitator's devices can open it, until the reveal. */
export const COVERS = ["open", "sealed", "revealed"] as const;

/** Who learns who wrote what, least private first: a step can only become stricter. */
export const ANONYMITIES = ["named", "facilitatorOnly", "anonymous"] as const;
export type Anonymity = (typeof ANONYMITIES)[number];

const place = together({ activityId: id, stepId: text });
export type ControlPlace = { readonly activityId: string; readonly stepId: string };

const coveredStep = together({
  activityId: id,
  stepId: text,
  cover: oneOf(COVERS),
  anonymity: oneOf(ANONYMITIES),
});
export type CoveredStep = ReturnType<typeof coveredStep>;

/** More than an agenda hides, with a ballot on each task of a long chart, several of them amended. */
const STEPS_LIMIT = 1_000;

/** That many steps, and the rest, as JSON. A payload that is cut would lose its signature, and the room its control. */
const PAYLOAD_LIMIT = 400_000;

/** As long as the longest timer (methods/timer.ts). */
const WEEK_MS = 604_800_000;

function isShownByName({ cover, anonymity }: CoveredStep): boolean {
  return cover === "revealed" && anonymity === "named";
}

/** Of too many, those go that were shown by name long ago: what is hidden, or was promised to name nobody, is kept. */
const coveredSteps: Read<readonly CoveredStep[]> = (raw) => {
  const all = Array.isArray(raw) ? raw.map(coveredStep) : [];
  if (all.length <= STEPS_LIMIT) return all;
  const leastNeeded = [...all.filter(isShownByName), ...all.filter((step) => !isShownByName(step))];
  const dropped = new Set(leastNeeded.slice(0, all.length - STEPS_LIMIT));
  return all.filter((step) => !dropped.has(step));
};

const wholeNumber: Read<number> = (raw) =>
  typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 0 ? raw : 0;

/** A running or stopped clock, on the host's time in milliseconds since 1970 (methods/timer.ts). */
const timer = together({
  endsAt: instant,
  lengthMs: wholeNumber,
  pausedLeftMs: wholeOrNull(-WEEK_MS, WEEK_MS),
});
export type ControlTimer = ReturnType<typeof timer>;

const readControlValue = together({
  /** Counts up with each change, over all devices that steer. */
  revision: wholeNumber,
  /** Which step of which activity the room is in. "" is no activity: seats see a welcome. */
  step: place,
  /** What the room looks at within the step: a duty, a task or a ballot; "" for all of it. */
  focusId: id,
  /** No timer where `lengthMs` is 0. */
  timer,
  steps: coveredSteps,
  /** Browsers of the room link to each other, so that the room outlives its host. */
  isMeshed: flag,
});
export type Control = ReturnType<typeof readControlValue>;

export const NO_CONTROL: Control = readControlValue(undefined);

const payloadText: Read<string> = (raw) =>
  typeof raw === "string" && raw.length <= PAYLOAD_LIMIT ? raw : "";

const control = table("control", { payload: payloadText, signature: text });
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

/**
 * What steers the room now; what carries no signature of `controlKey` for this workshop is passed over. What was once
 * promised of a step holds, also where two devices steered at the same moment and one of them was passed over.
 */
export function readControl(doc: Y.Doc, workshopId: string, controlKey: string): Control {
  const signed = control
    .all(doc)
    .slice(0, RECORDS_LIMIT)
    .filter(({ payload, signature }) => isSigned(workshopId, controlKey, payload, signature))
    .map(({ payload, id: recordId }) => ({ recordId, value: parsePayload(payload) }))
    .toSorted((a, b) => b.value.revision - a.value.revision || (a.recordId > b.recordId ? -1 : 1));
  const [newest, ...others] = signed.map(({ value }) => value);
  if (!newest) return NO_CONTROL;
  const promised = others.flatMap(({ steps }) => steps);
  const steps = promised.reduce((kept, step) => keepPromise(kept, step), newest.steps);
  return steps === newest.steps ? newest : { ...newest, steps };
}

function keepPromise(steps: readonly CoveredStep[], promised: CoveredStep): readonly CoveredStep[] {
  const isRevealed = promised.cover === "revealed";
  return withSteps(steps, promised, {
    anonymity: promised.anonymity,
    ...(isRevealed && { cover: "revealed" }),
  });
}

/** What a device needs to steer a workshop's room. `deviceId` names its record: the person at that device. */
export interface Wheel {
  readonly workshopId: string;
  readonly deviceId: string;
  readonly secrets: RoomSecrets;
}

/** What may be changed. */
export interface ControlChange {
  readonly step?: ControlPlace;
  readonly focusId?: string;
  readonly timer?: ControlTimer;
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

function isOf(step: CoveredStep, at: ControlPlace): boolean {
  return step.activityId === at.activityId && step.stepId === at.stepId;
}

/** How a step treats what is written in it. */
export function coverOf(value: Control, at: ControlPlace): CoveredStep {
  return value.steps.find((step) => isOf(step, at)) ?? coveredStep(at);
}

/** Whether anything was decided about hiding a step. */
export function hasCover(value: Control, at: ControlPlace): boolean {
  return value.steps.some((step) => isOf(step, at));
}

export type CoverChange = Partial<Pick<CoveredStep, "cover" | "anonymity">>;

/**
 * The steps with one of them changed. What was promised is kept: anonymity only becomes stricter, a reveal stands. That
 * nothing is hidden is a decision too, which holds against the method.
 */
export function withStep(value: Control, at: ControlPlace, change: CoverChange): readonly CoveredStep[] {
  const after = withSteps(value.steps, at, change);
  return after === value.steps && !hasCover(value, at) ? [...after, coveredStep(at)] : after;
}

function withSteps(
  steps: readonly CoveredStep[],
  at: ControlPlace,
  change: CoverChange,
): readonly CoveredStep[] {
  const before = steps.find((step) => isOf(step, at)) ?? coveredStep(at);
  const wanted = change.anonymity ?? before.anonymity;
  const isStricter = ANONYMITIES.indexOf(wanted) > ANONYMITIES.indexOf(before.anonymity);
  const after = {
    ...before,
    cover: before.cover === "revealed" ? before.cover : (change.cover ?? before.cover),
    anonymity: isStricter ? wanted : before.anonymity,
  };
  if (after.cover === before.cover && after.anonymity === before.anonymity) return steps;
  return [...steps.filter((step) => !isOf(step, at)), after];
}
