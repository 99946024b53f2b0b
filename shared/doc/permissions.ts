/**
 * Who may write what. The host holds members to this, whatever their page lets them do; what is no table of a role is
 * closed to it.
 */
import { readId } from "../util/ids.ts";

/** What a device in the room may do. The desk is the facilitator's; the stage only shows. */
export const LANE_ROLES = ["facilitator", "coFacilitator", "seat", "observer", "stage"] as const;
export type LaneRole = (typeof LANE_ROLES)[number];

export function maySteer(role: LaneRole): boolean {
  return role === "facilitator" || role === "coFacilitator";
}

/** A record that somebody writes in. */
export interface Written {
  readonly recordId: string;
  /** A field of the record as it stands at the host and as it comes; undefined where it says two things. */
  readonly field: (name: string) => unknown;
  /** The same of a record that this one points at. */
  readonly fieldOf: (tableName: string, recordId: string, name: string) => unknown;
  /** The host has no such record yet. */
  readonly isNew: boolean;
  /**
   * It comes with what a member holds after a connection was lost, and may be another's: an edit that was passed on and
   * then lost with the host comes back from whoever has it.
   */
  readonly isReturned: boolean;
}

export interface Writer {
  readonly personId: string;
  /** What this device's records under cover are tagged with, for a step. */
  readonly tag: (activityId: string, stepId: string) => string;
}

type Rule = (written: Written, writer: Writer) => boolean;

/** Tables a seat may write in, and which records of them. */
const SEAT_RULES: Readonly<Record<string, Rule>> = {
  cards: (card, { personId }) => card.field("authorId") === personId || (card.isNew && card.isReturned),
  ratings: (rating, { personId }) => rating.recordId.endsWith(`.${personId}`),
  votes: (vote, { personId }) => vote.recordId.endsWith(`.${personId}`),
  sorts: (sort, { personId }) => sort.recordId.endsWith(`.${personId}`),
  // Cards that are moved together are nobody's: each can be taken on by the next.
  placings: () => true,
  clusters: () => true,
  turns: (turn, { personId }) => turn.recordId.endsWith(`.${personId}`),
  // What others' cards were called is theirs and the facilitators' to say.
  wordings: (wording, { personId }) =>
    wording.field("byId") === personId &&
    wording.fieldOf("cards", readId(wording.field("cardId")), "authorId") === personId,
  // A storyboard is everybody's: whoever sits at a table may lay and change any card.
  learningCards: () => true,
  tweets: (tweet, { personId }) => tweet.field("byId") === personId,
  shapes: ({ recordId }, { personId }) => recordId.endsWith(`.${personId}`),
  covered: ({ recordId }, { tag }) => {
    const [activityId = "", stepId = "", written, about, ...more] = recordId.split(".");
    return more.length === 0 && about !== undefined && written === tag(activityId, stepId);
  },
};

/** Whether seats write in a table at all. */
export function isSeatTable(tableName: string): boolean {
  return Object.hasOwn(SEAT_RULES, tableName);
}

/** Whether a seat may write in a record. */
export function mayWrite(tableName: string, written: Written, writer: Writer): boolean {
  return isSeatTable(tableName) && (SEAT_RULES[tableName]?.(written, writer) ?? false);
}
