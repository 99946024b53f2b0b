/** The frame of an ABC storyboard: what is designed, its weeks, and what a learner is told of it. */
import type * as Y from "yjs";
import { EFFORT_PARTS, type EffortPart } from "./sections.ts";
import { MODES, type Mode } from "../storyboard/learningTypes.ts";
import { type Id, mintId } from "../util/ids.ts";
import { byOrder, keyBefore, keysAtEnd, orderKey } from "./order.ts";
import { flag, id, instant, oneOf, own, type Read, text, whole } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

export const SCOPES = ["course", "module", "program"] as const;
/** What a section of the storyboard is: a week of a course, a year of a program, or whatever it is called. */
export const UNITS = ["week", "session", "year", "topic"] as const;

/** More hours a week than anybody learns. */
export const WORKLOAD_LIMIT = 80;

/** In which row of the learner-effort table the minutes of each mode are counted. */
export type Buckets = { readonly [M in Mode]: EffortPart };

export const USUAL_BUCKETS: Buckets = {
  faceToFace: "faceToFace",
  peer: "peerToPeer",
  asynchronous: "asynchronous",
  synchronousOnline: "synchronousOnline",
  assessment: "assessment",
};

const buckets: Read<Buckets> = (raw) =>
  Object.freeze(
    Object.fromEntries(
      MODES.map((mode) => [
        mode,
        EFFORT_PARTS.find((part) => part === own(raw, mode)) ?? USUAL_BUCKETS[mode],
      ]),
    ),
  ) as Buckets;

/** The id is the activity's: one storyboard in each. */
export const storyboards = table("storyboards", {
  scope: oneOf(SCOPES),
  unit: oneOf(UNITS),
  /** Hours a week above which the workload is marked; 0 for no line. */
  weeklyHours: whole(0, WORKLOAD_LIMIT),
  buckets,
});

export type Storyboard = RowOf<typeof storyboards>;

/** How the storyboard of an activity stands where nothing was said of it. */
export const PLAIN_STORYBOARD = {
  scope: "module",
  unit: "week",
  weeklyHours: 10,
  buckets: USUAL_BUCKETS,
} as const satisfies Omit<Storyboard, "id">;

export function storyboardOf(doc: Y.Doc, activityId: string): Omit<Storyboard, "id"> {
  return storyboards.get(doc, activityId) ?? PLAIN_STORYBOARD;
}

export function changeStoryboard(
  doc: Y.Doc,
  activityId: string,
  change: Partial<Omit<Storyboard, "id">>,
): void {
  edit(doc, () => {
    if (storyboards.get(doc, activityId)) storyboards.patch(doc, activityId, change);
    else storyboards.insert(doc, activityId, { ...PLAIN_STORYBOARD, ...change });
  });
}

/** Most tables that share a board out among them. */
export const TABLES_LIMIT = 12;

/** A week, session, year or topic, in order. */
export const boardSections = table("boardSections", {
  activityId: id,
  title: text,
  description: text,
  /** Which table of the room works on it, from 1; 0 for everybody. */
  table: whole(0, TABLES_LIMIT),
  order: orderKey,
  archived: flag,
});

export type BoardSection = RowOf<typeof boardSections>;

function siblings(doc: Y.Doc, activityId: string): BoardSection[] {
  return boardSections.all(doc).filter((row) => row.activityId === activityId && !row.archived);
}

/** Adds sections at the end, in the order given, as one edit. */
export function addBoardSections(doc: Y.Doc, activityId: string, titles: readonly string[]): Id[] {
  const keys = keysAtEnd(siblings(doc, activityId), titles.length);
  return edit(doc, () =>
    titles.map((title, index) => {
      const sectionId = mintId();
      boardSections.insert(doc, sectionId, {
        activityId: id(activityId),
        title: title.trim(),
        description: "",
        table: 0,
        order: orderKey(keys[index]),
        archived: false,
      });
      return sectionId;
    }),
  );
}

export function changeBoardSection(
  doc: Y.Doc,
  sectionId: string,
  change: Partial<Pick<BoardSection, "title" | "description" | "table" | "archived">>,
): void {
  edit(doc, () => boardSections.patch(doc, sectionId, change));
}

/**
 * Shares the sections of a board out among tables, in order and as evenly as they go: the first ones to table 1. One
 * table, or none, is everybody.
 */
export function shareSections(doc: Y.Doc, activityId: string, tables: number): void {
  const rows = siblings(doc, activityId).toSorted(byOrder);
  const among = Math.min(Math.max(tables, 1), TABLES_LIMIT);
  edit(doc, () => {
    for (const [index, { id: sectionId }] of rows.entries())
      boardSections.patch(doc, sectionId, {
        table: among === 1 ? 0 : Math.floor((index * among) / rows.length) + 1,
      });
  });
}

export function moveSectionBefore(doc: Y.Doc, sectionId: string, targetId: string): void {
  const target = boardSections.get(doc, targetId);
  if (!target || sectionId === targetId) return;
  const others = siblings(doc, target.activityId).filter((row) => row.id !== sectionId);
  edit(doc, () => boardSections.patch(doc, sectionId, { order: keyBefore(others, target) }));
}

/** Longest tweet; the format asks for 140 (methods.md 2.3). */
export const TWEET_LIMIT = 280;
export const TWEET_AIM = 140;

/** One wording of the tweet: the newest stands, the others are its history. */
export const tweets = table("tweets", {
  activityId: id,
  text: (raw) => text(raw).slice(0, TWEET_LIMIT),
  byId: id,
  at: instant,
});

export type Tweet = RowOf<typeof tweets>;

/** @returns the new wording; undefined where it says nothing, or what stands already */
export function writeTweet(
  doc: Y.Doc,
  activityId: string,
  words: string,
  by: { readonly personId: string; readonly at: number },
): Id | undefined {
  const said = words.replace(/\s+/g, " ").trim().slice(0, TWEET_LIMIT);
  const standing = currentTweet(tweets.all(doc), activityId);
  if (said === "" || said === standing?.text) return undefined;
  const tweetId = mintId();
  edit(doc, () =>
    tweets.insert(doc, tweetId, {
      activityId: id(activityId),
      text: said,
      byId: id(by.personId),
      // What is written last stands, also after somebody whose clock is ahead, or who says so.
      at: Math.max(by.at, (standing?.at ?? 0) + 1),
    }),
  );
  return tweetId;
}

/** Every wording of an activity's tweet, the newest first. */
export function tweetsOf(rows: Iterable<Tweet>, activityId: string): Tweet[] {
  return [...rows]
    .filter((row) => row.activityId === activityId)
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

export function currentTweet(rows: Iterable<Tweet>, activityId: string): Tweet | undefined {
  return tweetsOf(rows, activityId)[0];
}
