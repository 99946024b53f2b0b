import type * as Y from "yjs";
import { controlRoot, readControl } from "../../../shared/doc/control.ts";
import { stateToKeep } from "../../../shared/doc/restore.ts";
import type { RestoreReason } from "../../../shared/rpc/contract.ts";
import { publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { AppError } from "../../../shared/util/appError.ts";
import type { Store } from "../store/store.ts";

function placeOf(store: Store, workshopId: string, doc: Y.Doc): { activityId: string; stepId: string } {
  return readControl(doc, workshopId, publicKeysOf(store.secrets(workshopId)).control).step;
}

/** Keeps how the workshop stands now. @throws AppError such as disk-full */
export function keepPoint(store: Store, workshopId: string, doc: Y.Doc, reason: RestoreReason): void {
  const place = placeOf(store, workshopId, doc);
  store.keepRestorePoint(workshopId, { ...place, at: Date.now(), reason }, stateToKeep(doc));
}

/** Keeps how the workshop stands each time the room comes to a step, whoever takes it there. */
export function keepStepPoints(store: Store, workshopId: string, doc: Y.Doc): void {
  let known = JSON.stringify(placeOf(store, workshopId, doc));
  controlRoot(doc).observeDeep(() => {
    const place = placeOf(store, workshopId, doc);
    const now = JSON.stringify(place);
    if (now === known) return;
    known = now;
    if (place.stepId === "") return;
    try {
      keepPoint(store, workshopId, doc, "step");
    } catch (error) {
      if (!(error instanceof AppError)) throw error; // a full disk, which the desk is told of when edits are kept
    }
  });
}
