/** A line of text in the order in which it is seen, cut where the direction or the font changes. */
import bidiFactory, { type Bidi } from "bidi-js";
import { isUnseen } from "../../../shared/blueprint/chartDrawing/measure.ts";

export interface Run {
  /** As the font is to be given it: fonts turn letters that run from right to left round by themselves. */
  readonly text: string;
  /** Which font draws it, by its place in the list; -1 where none can. */
  readonly font: number;
}

// The package's types are those of its ES module; Node loads the other one, whose export is the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Scripts that fonts set from right to left by themselves. */
const TURNED = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

interface Piece {
  readonly level: number;
  readonly font: number;
  readonly characters: string[];
}

/** Rule L2 of the bidirectional algorithm, for pieces: from the highest level down, what is nested is turned round. */
function inSightOrder(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces];
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to += 1;
      if (to === from) continue;
      ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      from = to;
    }
  }
  return ordered;
}

/**
 * Cuts a line into runs, from left to right.
 * @param fontOf the place of the font that draws a code point, or -1.
 */
export function visualRuns(line: string, isRtl: boolean, fontOf: (code: number) => number): Run[] {
  const embedding = bidi.getEmbeddingLevels(line, isRtl ? "rtl" : "ltr");
  const mirrored = bidi.getMirroredCharactersMap(line, embedding.levels);
  const pieces: Piece[] = [];
  let at = 0;
  for (const character of line) {
    const level = embedding.levels[at] ?? 0;
    const shown = mirrored.get(at) ?? character;
    at += character.length;
    if (isUnseen(character)) continue;
    const font = fontOf(character.codePointAt(0) ?? 0);
    const last = pieces.at(-1);
    if (last && last.level === level && last.font === font) last.characters.push(shown);
    else pieces.push({ level, font, characters: [shown] });
  }
  return inSightOrder(pieces).map(({ level, font, characters }) => {
    const text = characters.join("");
    const isTurnedHere = level % 2 === 1 && !TURNED.test(text);
    return { text: isTurnedHere ? characters.toReversed().join("") : text, font };
  });
}
