/**
 * How each learning type looks: a colour, an icon and a pattern, all our own. Any one of the three tells the types apart:
 * people see colours differently, sheets are printed in grey, and screens are small.
 */
import type { LearningType } from "./learningTypes.ts";

/** Side of the square that an icon is drawn in. */
export const ICON_SIZE = 24;

export interface Pattern {
  /** Side of the tile that repeats. */
  readonly size: number;
  /** Straight lines only, from M to L, in absolute coordinates; a line of no length is a dot. */
  readonly path: string;
  readonly width: number;
}

export interface TypeArt {
  /** On white, or as a ground under white words: at least 4.5:1 either way. */
  readonly colour: string;
  /** The same on the dark stage: at least 4.5:1 on its ground and on its cards, or as a ground under dark words. */
  readonly onDark: string;
  /** Drawn as a line 2 wide with round ends, in a square of ICON_SIZE. */
  readonly icon: string;
  readonly pattern: Pattern;
}

/** Chosen so that every two differ for people who see red and green, or blue and yellow, alike. */
export const TYPE_ART: Readonly<Record<LearningType, TypeArt>> = {
  // An open book over level lines.
  acquisition: {
    colour: "#505fda",
    onDark: "#788dff",
    icon: "M12 6C9 4 6 4 3 5V19C6 18 9 18 12 20C15 18 18 18 21 19V5C18 4 15 4 12 6ZM12 6V20",
    pattern: { size: 8, path: "M0 4L8 4", width: 2 },
  },
  // A magnifying glass over dots.
  investigation: {
    colour: "#562901",
    onDark: "#fdba37",
    icon: "M16 10A6 6 0 1 1 4 10A6 6 0 1 1 16 10ZM14.5 14.5L20 20M10 7.5V7.5M10 12.5V12.5M7.5 10V10M12.5 10V10",
    pattern: { size: 8, path: "M2 2L2 2M6 6L6 6", width: 2.6 },
  },
  // A target that an arrow has hit, over slanting lines.
  practice: {
    colour: "#396209",
    onDark: "#cef2d3",
    icon: "M19 13A8 8 0 1 1 11 5M15 13A4 4 0 1 1 11 9M11 13L18 6M18 6V3L21 3M18 6H21V3",
    pattern: { size: 8, path: "M-2 2L2 -2M0 8L8 0M6 10L10 6", width: 2 },
  },
  // Two speech bubbles over a zigzag.
  discussion: {
    colour: "#86127f",
    onDark: "#c97caa",
    icon: "M3 4H15V12H8L5 15V12H3ZM18 9H21V17H19V20L16 17H10V15",
    pattern: { size: 12, path: "M-2 11L6 3L14 11", width: 1.8 },
  },
  // Three people's circles, joined, over a grid.
  collaboration: {
    colour: "#003b50",
    onDark: "#29d5f8",
    icon: "M15 6A3 3 0 1 1 9 6A3 3 0 1 1 15 6ZM9 18A3 3 0 1 1 3 18A3 3 0 1 1 9 18ZM21 18A3 3 0 1 1 15 18A3 3 0 1 1 21 18ZM10.7 8.7L7.3 15.3M13.3 8.7L16.7 15.3M9 18H15",
    pattern: { size: 8, path: "M0 4L8 4M4 0L4 8", width: 1.4 },
  },
  // A finished box over upright bars.
  production: {
    colour: "#b34d59",
    onDark: "#f96009",
    icon: "M12 3L20 7.5V16.5L12 21L4 16.5V7.5ZM4 7.5L12 12L20 7.5M12 12V21",
    pattern: { size: 10, path: "M5 -2L5 12", width: 4 },
  },
};
