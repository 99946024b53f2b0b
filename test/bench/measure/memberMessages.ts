/** What a bench asks its processes of members, and what they answer: one answer to each. */

export interface RoomMeeting {
  readonly by: "charrette";
  readonly joinUrl: string;
}

/** Where members connect to. */
export type Meeting =
  | RoomMeeting
  | { readonly by: "hocuspocus"; readonly url: string; readonly documentName: string };

export interface Asks {
  /** Opens these seats, one after the other. */
  join: { in: { meeting: Meeting; members: readonly number[] }; out: null };
  /** Edits as planned, again and again; answers when the last edit is made, with these edits as in EditTimes. */
  work: {
    in: { startAt: number; seconds: number; seed: number; activityId: string; taskIds: readonly string[] };
    out: { edits: readonly number[] };
  };
  /** Waits until every seat has these edits and texts, for as long as given; answers what has come. */
  settle: {
    in: { clocks: ReadonlyMap<number, number>; texts: readonly string[]; timeoutMs: number };
    out: {
      /** The clock of each client that all seats of this process have reached. */
      reached: ReadonlyMap<number, number>;
      /** Those of the texts that some seat lacks. */
      missingTexts: readonly string[];
      arrivals: readonly number[];
      /** When each text was first seen, by each seat. */
      textsSeen: readonly (readonly [text: string, at: number])[];
      /** Messages with edits that the seats received since the work began. */
      forwards: number;
    };
  };
  /** Opens a seat, waits for the whole document and closes it again. */
  joinLate: {
    in: { meeting: Meeting; cards: number };
    out: { documentMs: number; readableMs: number; messages: number; bytes: number };
  };
}

export type Ask = keyof Asks;
