/** Answers of people who are not in the room: where they go, and how they come out of their files into a round. */
import type * as Y from "yjs";
import { z } from "zod";
import { openerOf, uncover } from "../ballots/cover.ts";
import { type AnswerSlot, SEALED_ANSWERS_FORMAT } from "../ballots/sealedAnswers.ts";
import { type Ballot, coverPlaceOf } from "../doc/ballots.ts";
import { coverOf, readControl, type Wheel } from "../doc/control.ts";
import { BOX_LIMIT, boxes, covered, forRoom, readJson, tagFrom } from "../doc/covered.ts";
import { people, type Person, roster } from "../doc/people.ts";
import { edit } from "../doc/table.ts";
import { keyOf, publicKeysOf } from "../sync/roomSecrets.ts";
import { AppError } from "../util/appError.ts";

/** Longest file in bytes: the box, and a little around it. A larger one need not be read. */
export const ANSWERS_LIMIT = BOX_LIMIT + 2_000;

const shape = z.object({
  format: z.literal(SEALED_ANSWERS_FORMAT),
  version: z.literal(1),
  workshopId: z.string().max(200),
  entryId: z.string().max(600),
  box: z.string().max(BOX_LIMIT),
});

/**
 * The entry of somebody who is absent. No seat can write there: a seat's tag comes from its secret. Who knows the roster
 * can tell from it that this person has answered, and nothing of what.
 */
export function absentEntryId(ballot: Ballot, personId: string): string {
  const place = coverPlaceOf(ballot);
  return [place.activityId, place.stepId, tagFrom(`absent ${personId}`, place), ballot.id].join(".");
}

export function answerSlot(wheel: Wheel, ballot: Ballot, personId: string): AnswerSlot {
  return {
    workshopId: wheel.workshopId,
    ballotId: ballot.id,
    entryId: absentEntryId(ballot, personId),
    coverKey: publicKeysOf(wheel.secrets).cover,
  };
}

export interface AnswerFile {
  readonly fileName: string;
  readonly text: string;
}

/** Whose answers a file holds, checked as far as can be without showing them. */
function checkFile(doc: Y.Doc, wheel: Wheel, ballot: Ballot, { fileName: file, text }: AnswerFile) {
  const read = text.length > ANSWERS_LIMIT ? undefined : readJson(shape, text.replace(/^\uFEFF/, ""));
  if (!read) throw new AppError("answers-unreadable", { file });
  if (read.workshopId !== wheel.workshopId) throw new AppError("answers-elsewhere", { file });
  const person = roster(people.all(doc)).find(({ id }) => absentEntryId(ballot, id) === read.entryId);
  if (!person) throw new AppError("answers-other-round", { file });
  if (covered.get(doc, read.entryId)) throw new AppError("answers-twice", { file, name: person.name });
  if (person.joinedAt > 0) throw new AppError("answers-in-room", { file, name: person.name });
  const openers = wheel.secrets.covers.map((secret) => openerOf(keyOf(secret)));
  const what = readJson(forRoom, uncover(read.box, openers, read.entryId)?.text)?.what;
  if (what?.kind !== "marks" || what.ballotId !== ballot.id) throw new AppError("answers-sealed", { file });
  return { person, entryId: read.entryId, box: read.box };
}

export interface TakenIn {
  /** Whose answers were put in. */
  readonly people: readonly Person[];
  /** Why the others were not, each an AppError. */
  readonly failures: readonly unknown[];
}

/**
 * Puts the answers of files into a round, as one step of undo: still sealed, shown with everybody's. A file that cannot
 * be used changes nothing.
 */
export function takeInAnswers(
  doc: Y.Doc,
  wheel: Wheel,
  ballot: Ballot,
  files: readonly AnswerFile[],
): TakenIn {
  const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const isShown = coverOf(control, coverPlaceOf(ballot)).cover === "revealed";
  const taken: Person[] = [];
  const failures: unknown[] = [];
  edit(doc, () => {
    for (const file of files) {
      try {
        if (isShown) throw new AppError("answers-too-late", { file: file.fileName });
        const { person, entryId, box } = checkFile(doc, wheel, ballot, file);
        covered.insert(doc, entryId, {
          boxes: boxes({ forRoom: box, forOwner: "" }),
          withdrawn: false,
          opened: "",
        });
        taken.push(person);
      } catch (error) {
        failures.push(error);
      }
    }
  });
  return { people: taken, failures };
}

/** Whether the answers of somebody who was absent are in a round. */
export function hasAbsentAnswers(
  rows: ReadonlyMap<string, unknown>,
  ballot: Ballot,
  personId: string,
): boolean {
  return rows.has(absentEntryId(ballot, personId));
}
