/** Ratings collected outside the room, as a file gives them, before they meet the roster and the chart. */
import type { Id } from "../util/ids.ts";
import type { Scores } from "../doc/ratings.ts";
import type { Sector } from "../doc/people.ts";

/** Most ratings of one file: two hundred people on a long chart, and still one step of undo. */
export const GIVEN_LIMIT = 20_000;

export interface GivenRater {
  /** Made by the form, the same in every file of one respondent; "" where people are known by name alone. */
  readonly personId: Id;
  /** "" where the respondent gave none. */
  readonly name: string;
  readonly organization: string;
  readonly sector: Sector;
  /** What the file says where that is no sector known here, or "". */
  readonly unknownSector: string;
}

/** By code from a table, as the chart stands; by id from a form, with the wording that was rated. */
export type GivenTask =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "card"; readonly cardId: string; readonly text: string };

export interface GivenRating {
  /** Row of the table (heading not counted) or task of the form, from 1. */
  readonly row: number;
  readonly rater: GivenRater;
  readonly task: GivenTask;
  readonly scores: Scores;
  /** The cell that is no score, or "": such a row is left out whole. */
  readonly notAScore: string;
}

export interface GivenRatings {
  readonly fileName: string;
  /** When the respondent saved it, in milliseconds since 1970; 0 where the file does not say. */
  readonly savedAt: number;
  readonly ratings: readonly GivenRating[];
}
