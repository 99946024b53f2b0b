/** Texts broken into lines. What a text is made of is found once; it is then set at many sizes. */
import { writable } from "../../util/markup.ts";
import type { Measure, Weight } from "./measure.ts";

export interface Word {
  readonly text: string;
  /** Ems. */
  readonly width: number;
  /** Whether it starts a paragraph. */
  readonly isFirst: boolean;
}

/** Texts as words, and widths of words, in ems. */
export interface Lettering {
  readonly widthOf: Measure;
  readonly wordsOf: (text: string, weight: Weight) => readonly Word[];
}

/** Words are found and measured once for each text and weight. */
export function lettering(measure: Measure): Lettering {
  const known: Record<Weight, Map<string, readonly Word[]>> = { regular: new Map(), bold: new Map() };
  const read = (text: string, weight: Weight): Word[] =>
    writable(text)
      .split("\n")
      .flatMap((paragraph) =>
        paragraph
          .split(/[ \t]+/)
          .filter((word) => word !== "")
          .map((word, index) => ({ text: word, width: measure(word, weight), isFirst: index === 0 })),
      );
  return {
    widthOf: measure,
    wordsOf(text, weight) {
      const words = known[weight].get(text) ?? read(text, weight);
      known[weight].set(text, words);
      return words;
    },
  };
}

/** What is never taken apart: a letter with its marks, an emoji with its modifiers and joined parts, a flag. */
const CLUSTER = /\p{RI}{2}|\P{M}(?:[\p{M}\p{EMod}\u200c]|\u200d\P{M})*|\p{M}+/gu;

/** Pieces of a word that each fit, broken where they must be. A cluster wider than the line stands alone. */
function pieces(word: Word, width: number, widthOf: (text: string) => number): Word[] {
  if (word.width <= width) return [word];
  const found: Word[] = [];
  let piece = { text: "", width: 0, isFirst: word.isFirst };
  for (const [cluster] of word.text.matchAll(CLUSTER)) {
    const wide = widthOf(cluster);
    if (piece.text !== "" && piece.width + wide > width) {
      found.push(piece);
      piece = { text: "", width: 0, isFirst: true };
    }
    piece = { ...piece, text: piece.text + cluster, width: piece.width + wide };
  }
  return [...found, piece];
}

/** Says of each word, and of each piece of one that is too long, whether it starts a line. */
function setWords(
  words: readonly Word[],
  width: number,
  space: number,
  widthOf: (text: string) => number,
  put: (word: Word, startsLine: boolean) => void,
): void {
  let used = -1;
  for (const word of words) {
    for (const piece of pieces(word, width, widthOf)) {
      const startsLine = used < 0 || piece.isFirst || used + space + piece.width > width;
      used = startsLine ? piece.width : used + space + piece.width;
      put(piece, startsLine);
    }
  }
}

/** One line of text and its width in ems. */
export type WrappedLine = Pick<Word, "text" | "width">;

/**
 * A text as lines no wider than `width` ems. Lines break at spaces and line feeds, inside a word only where the word
 * alone is too long. Nothing is left out but the spaces at the breaks and what no file can hold.
 */
export function wrapText(text: string, weight: Weight, width: number, letters: Lettering): WrappedLine[] {
  const lines: { text: string; width: number }[] = [];
  const widthOf = (part: string): number => letters.widthOf(part, weight);
  const space = widthOf(" ");
  setWords(letters.wordsOf(text, weight), width, space, widthOf, (word, startsLine) => {
    const line = lines.at(-1);
    if (startsLine || line === undefined) lines.push({ text: word.text, width: word.width });
    else {
      line.text += ` ${word.text}`;
      line.width += space + word.width;
    }
  });
  return lines;
}

/** How many lines `wrapText` would make: what is asked of every text at every size that is tried. */
export function countLines(text: string, weight: Weight, width: number, letters: Lettering): number {
  const widthOf = (part: string): number => letters.widthOf(part, weight);
  let lines = 0;
  setWords(letters.wordsOf(text, weight), width, widthOf(" "), widthOf, (_word, startsLine) => {
    if (startsLine) lines += 1;
  });
  return lines;
}
