import type * as Y from "yjs";
import { type ControlPlace, hasCover, readControl, steer, type Wheel, withStep } from "../doc/control.ts";
import { planSteps, stepRecordId, steps } from "../doc/steps.ts";
import { CONTROL } from "../doc/table.ts";
import { publicKeysOf } from "../sync/roomSecrets.ts";
import type { AgendaStep } from "./agenda.ts";
import { bringConnected } from "./connecting.ts";
import { feedsScoring, roundFocus } from "./deal.ts";
import { roundReached } from "./givenScores.ts";
import { ensureStepBallot } from "./votes.ts";

/**
 * Takes the room to a step, and notes when it left the one before. A step that its method hides is hidden from then on,
 * unless the facilitator has decided otherwise. What the activity is connected to comes with the room, the first time.
 * Where cards are being scored, the room goes on in the round that it had reached.
 * No undo of somebody's work reverts any of it.
 * @param agenda the steps of the activity, in order
 * @param hostNow milliseconds since 1970 on the host's clock
 */
export function takeRoomTo(
  doc: Y.Doc,
  wheel: Wheel,
  to: AgendaStep,
  agenda: readonly AgendaStep[],
  hostNow: number,
): void {
  const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const place: ControlPlace = { activityId: to.activityId, stepId: to.key };
  const before = control.step;
  const isSealed = to.step.cover === "sealed" && !hasCover(control, place);
  // Nobody is dealt their own card, so the desk has to know whose it is until the totals are shown (dealing.ts).
  const anonymity = feedsScoring(agenda, to) ? ({ anonymity: "facilitatorOnly" } as const) : {};
  const reached = to.step.kind === "score" ? roundReached(doc, place) : null;
  doc.transact(() => {
    planSteps(
      doc,
      to.activityId,
      agenda.map(({ key }) => key),
    );
    bringConnected(doc, to.activityId, hostNow);
    const left = stepRecordId(before.activityId, before.stepId);
    if (before.stepId !== "" && left !== stepRecordId(place.activityId, place.stepId))
      steps.patch(doc, left, { endedAt: hostNow });
    const row = steps.get(doc, stepRecordId(place.activityId, place.stepId));
    if (row) steps.patch(doc, row.id, { startedAt: row.startedAt || hostNow, endedAt: 0 });
    ensureStepBallot(doc, to, agenda, { personId: wheel.deviceId, at: hostNow });
    steer(doc, wheel, {
      step: place,
      focusId: reached === null ? "" : roundFocus(reached),
      timer: { endsAt: 0, lengthMs: 0, pausedLeftMs: null },
      ...(isSealed && { steps: withStep(control, place, { cover: "sealed", ...anonymity }) }),
    });
  }, CONTROL);
}

/** Takes the room out of every step: seats see the welcome. */
export function leaveSteps(doc: Y.Doc, wheel: Wheel, hostNow: number): void {
  const { step: before } = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  doc.transact(() => {
    steps.patch(doc, stepRecordId(before.activityId, before.stepId), { endedAt: hostNow });
    steer(doc, wheel, {
      step: { activityId: "", stepId: "" },
      focusId: "",
      timer: { endsAt: 0, lengthMs: 0, pausedLeftMs: null },
    });
  }, CONTROL);
}
