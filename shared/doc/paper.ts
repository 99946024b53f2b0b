/** What the desk types for people on paper, into a step that is hidden: under a tag of its own, which no seat has. */
import type * as Y from "yjs";
import { cover } from "../ballots/cover.ts";
import { keyOf, publicKeysOf } from "../sync/roomSecrets.ts";
import { mintId } from "../util/ids.ts";
import type { ControlPlace, Wheel } from "./control.ts";
import { boxes, covered, type CoveredContent } from "./covered.ts";
import { CONTROL } from "./table.ts";

/** No device's tag, and a seat may write under none but its own (permissions.ts). */
export const PAPER_TAG = "paper";

/** Writes an entry for somebody on paper, or over the one that is there. No undo of the desk's own work reverts it. */
export function writeOnPaper(
  doc: Y.Doc,
  wheel: Wheel,
  at: ControlPlace,
  about: string,
  what: CoveredContent,
): void {
  const id = [at.activityId, at.stepId, PAPER_TAG, about].join(".");
  const text = JSON.stringify({ proof: "", salt: mintId(), what });
  const boxed = boxes({ forRoom: cover(text, keyOf(publicKeysOf(wheel.secrets).cover), id), forOwner: "" });
  doc.transact(() => {
    if (covered.get(doc, id)) covered.patch(doc, id, { boxes: boxed, withdrawn: false });
    else covered.insert(doc, id, { boxes: boxed, withdrawn: false, opened: "" });
  }, CONTROL);
}

/** Takes back what the desk typed, before it is revealed. */
export function withdrawPaper(doc: Y.Doc, at: ControlPlace, about: string): void {
  const id = [at.activityId, at.stepId, PAPER_TAG, about].join(".");
  doc.transact(() => covered.patch(doc, id, { withdrawn: true }), CONTROL);
}
