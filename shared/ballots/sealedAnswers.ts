/**
 * The file in which somebody who is not in the room answers a round: sealed to the facilitators' computers by the form
 * that makes it, so that who carries it reads nothing of it. Here is only what the form needs (renderer/delphiForm);
 * methods/absentAnswers.ts reads it.
 */
import type { CoveredContent, Mark } from "../doc/covered.ts";
import { keyFromText, KEY_BYTES, bytesToText } from "../sync/seal.ts";
import { randomBytes } from "../util/ids.ts";
import { cover } from "./cover.ts";

/** Named in the file, so that a person who opens it sees what it is. */
export const SEALED_ANSWERS_FORMAT = "charrette-sealed-answers";

/** Whose answers to what: all of it may be known to anybody. */
export interface AnswerSlot {
  readonly workshopId: string;
  readonly ballotId: string;
  /** The record under cover that the answers become: one for each person and round. */
  readonly entryId: string;
  /** The room's public key. */
  readonly coverKey: string;
}

/**
 * The file's text. The box is the one that a seat would write: it opens at its entry alone, and tells nobody's name.
 * @throws Error where the slot holds no key
 */
export function sealAnswers(
  { workshopId, ballotId, entryId, coverKey }: AnswerSlot,
  marks: readonly Mark[],
): string {
  const key = keyFromText(coverKey);
  if (!key) throw new Error("no key");
  const what: CoveredContent = { kind: "marks", ballotId, marks };
  const salt = bytesToText(randomBytes(KEY_BYTES / 2));
  const box = cover(JSON.stringify({ proof: "", salt, what }), key, entryId);
  return `${JSON.stringify({ format: SEALED_ANSWERS_FORMAT, version: 1, workshopId, entryId, box }, null, 1)}\n`;
}
