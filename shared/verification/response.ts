/** What a person outside the room sends back: the file that the form saves (electron/host/export/outsideForm). */
import { z } from "zod";
import { CARD_LIMIT } from "../doc/cards.ts";
import { cleanName, SECTORS } from "../doc/people.ts";
import { scores } from "../doc/ratings.ts";
import { AppError } from "../util/appError.ts";
import { readId } from "../util/ids.ts";
import { GIVEN_LIMIT, type GivenRatings } from "./givenRatings.ts";

/** Named in the file, so that a person who opens it sees what it is. */
export const RESPONSE_FORMAT = "charrette-ratings";

/** Far above what a form of two hundred long tasks makes. */
const FILE_LIMIT = 2 * 1024 * 1024;

const shape = z.object({
  format: z.literal(RESPONSE_FORMAT),
  version: z.literal(1),
  workshopId: z.string().max(40),
  /** Drawn by the form once for each person. */
  respondentId: z.string().regex(/^[0-9a-z]{20}$/),
  savedAt: z.int().min(0).max(8.64e15).catch(0),
  name: z.string().max(1_000),
  organization: z.string().max(1_000),
  sector: z.enum(SECTORS).catch("unstated"),
  answers: z
    .array(
      z.object({
        taskId: z.string().max(200),
        text: z.string().max(CARD_LIMIT * 2),
        scores: z.unknown().transform(scores),
      }),
    )
    .max(GIVEN_LIMIT),
});

/** Whether a text means to be a response, and no table. */
export function looksLikeResponse(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}

/**
 * A respondent's place on the roster: the same from every file of theirs. Longer than an id that this program mints, so
 * that no file can speak for somebody who is on the panel.
 */
function personOf(respondentId: string): string {
  return `outside${respondentId}`;
}

/**
 * The answers in a response file. Every task of the form is there, also those left open: a second file of the same
 * person replaces the first altogether.
 * @throws AppError response-unreadable, response-elsewhere
 */
export function readResponse(text: string, fileName: string, workshopId: string): GivenRatings {
  let read: z.infer<typeof shape>;
  try {
    if (text.length > FILE_LIMIT) throw new RangeError("too long");
    read = shape.parse(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    throw new AppError("response-unreadable", { file: fileName }, error);
  }
  if (read.workshopId !== workshopId) throw new AppError("response-elsewhere", { file: fileName });
  const rater = {
    personId: readId(personOf(read.respondentId)),
    name: cleanName(read.name),
    organization: read.organization.trim().slice(0, 200),
    sector: read.sector,
    unknownSector: "",
  };
  return {
    fileName,
    savedAt: read.savedAt,
    ratings: read.answers.map(({ taskId, text: wording, scores: given }, index) => ({
      row: index + 1,
      rater,
      task: { kind: "card", cardId: taskId, text: wording },
      scores: given,
      notAScore: "",
    })),
  };
}
