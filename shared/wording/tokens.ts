/** The words of a statement, as the rules of its language look at them. */
import { foldWords } from "../tasklist/foldText.ts";

export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, without diacritics and hyphens: how words are looked up. */
  readonly word: string;
  /** The signs between it and the word before. */
  readonly before: string;
}

/** Words of up to three of these are looked for at once: "in order to", "faire en sorte". */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function lookup(text: string): string {
  return foldWords(text).replaceAll(" ", "").replaceAll("œ", "oe");
}

/** The words of a list as they are looked up. */
export function wordSet(...lists: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...list].map(lookup)));
}

/** Phrases separated by commas, longest first under the word they begin with. */
export function phrases(list: string): Phrases {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split(",")) {
    const words = phrase.trim().split(/\s+/).map(lookup);
    const first = words[0] ?? "";
    found.set(
      first,
      [...(found.get(first) ?? []), words].toSorted((a, b) => b.length - a.length),
    );
  }
  return found;
}

/** How many words of the phrase that stands here, 0 for none. */
export function phraseAt(tokens: readonly Token[], at: number, known: Phrases): number {
  const standing = known
    .get(tokens[at]?.word ?? "")
    ?.find((phrase) => phrase.every((word, index) => tokens[at + index]?.word === word));
  return standing?.length ?? 0;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)*/gu;
/** An apostrophe belongs to an English word (organization's) and parts French ones (s'assurer, l'atelier). */
const WORD_WITH_APOSTROPHES = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
/** Soft hyphens, zero-width signs and direction marks come along when text is pasted, and part no word. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** The number of a list or the code of a chart before the statement: "3.", "A-1", "B12". */
const LIST_MARK = /^\p{L}?-?\d+$/u;

/** The words of a text, without the number or code it may begin with. */
export function tokens(text: string, keepsApostrophes: boolean): readonly Token[] {
  const plain = text.replace(UNSEEN, "");
  const found: Token[] = [];
  let end = 0;
  for (const match of plain.matchAll(keepsApostrophes ? WORD_WITH_APOSTROPHES : WORD)) {
    const word = lookup(match[0]);
    const before = plain.slice(end, match.index);
    end = match.index + match[0].length;
    if (word !== "" && !(found.length === 0 && LIST_MARK.test(match[0])))
      found.push({ text: match[0], word, before });
  }
  return found;
}
