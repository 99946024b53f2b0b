/**
 * Whether two statements say the same task, in English, French or both: their weighty words are compared, as a set,
 * without endings. Words only, no meaning: "Wash dishes" and "Clean dishes" are two tasks. Statements are remembered
 * by their row, which must not change.
 */
import { foldWords, sameWording } from "../tasklist/foldText.ts";

export interface Wording {
  readonly id: string;
  readonly text: string;
}

interface Folded {
  readonly wording: string;
  readonly words: ReadonlySet<string>;
  /** The first word, mostly the verb. */
  readonly verb: string;
}

/** Words that two different tasks share without being alike, in both languages. */
const LITTLE_WORDS = new Set(
  `the and for with from into onto that this these those all any each every their its your our using such per
  les des une aux par pour avec dans sur sous que qui ses leur leurs son chaque tous toutes tout toute utilisant
  aide afin`.split(/\s+/),
);

const PLURAL = /(?<=ss|x|z|[cs]h)es$|(?<!s)s$/;
/** Other endings of one word's forms in both languages: mopping, mopped; nettoyer, nettoyez, nettoyage. */
const ENDINGS = /(?:ation|ement|age|ing|ee|ed|er|ez|e)$/;
/** What stays of a word whose ending is taken off, at least. */
const SHORTEST_STEM = 3;

function stem(word: string): string {
  const single = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(PLURAL, "");
  const short = single.replace(ENDINGS, "");
  return short.length < SHORTEST_STEM ? single : short.replace(/([^aeiouls])\1$/, "$1");
}

/** Folding twenty thousand tasks at every key press is felt on a phone; rows are frozen, so once each is enough. */
const foldedRows = new WeakMap<object, Folded>();

function fold(text: string): Folded {
  const words = foldWords(text)
    .split(" ")
    .filter((word) => (word.length > 2 || /\d/.test(word)) && !LITTLE_WORDS.has(word))
    .map(stem);
  return { wording: sameWording(text), words: new Set(words), verb: words[0] ?? "" };
}

function folded(row: { readonly text: string }): Folded {
  const known = foldedRows.get(row);
  if (known) return known;
  const value = fold(row.text);
  foldedRows.set(row, value);
  return value;
}

interface Overlap {
  /** Twice the common words over all words of both (Dice's coefficient), from 0 to 1. */
  readonly share: number;
  /** All words of the shorter statement are in the longer one. */
  readonly isPart: boolean;
}

function overlap(a: Folded, b: Folded): Overlap {
  let common = 0;
  for (const word of a.words) if (b.words.has(word)) common++;
  const all = a.words.size + b.words.size;
  return {
    share: all === 0 ? 0 : (2 * common) / all,
    isPart: common === Math.min(a.words.size, b.words.size),
  };
}

/** How many of the weighty words two texts share, from 0 to 1, whatever is done to what. */
export function likeness(a: string, b: string): number {
  return overlap(fold(a), fold(b)).share;
}

/** Each one's first word is in the other, so that no verb is exchanged: "Sweep floors" is not "Mop floors". */
function shareVerbs(a: Folded, b: Folded): boolean {
  return a.words.size > 1 && b.words.size > 1 && a.words.has(b.verb) && b.words.has(a.verb);
}

/**
 * From which share two tasks are near. Where one only says more than the other, a word more in three is enough:
 * "Clean washrooms" and "Clean the washrooms daily" (0.80). An exchanged word makes mostly another task:
 * "Prepare the weekly staff schedule" and "… monthly …" (0.75), "Record the temperature of the walk-in freezer" and
 * "… fridge" (0.80); only in a statement of seven weighty words or more (0.86) is it likely another wording.
 */
const NEAR_PART = 0.75;
const NEAR_CHANGED = 0.85;
/** Two charts differ in wording more than one does in itself; people see both wordings and judge. */
const MATCHED = 0.6;

function nearness(a: Folded, b: Folded): number {
  if (!shareVerbs(a, b)) return 0;
  const { share, isPart } = overlap(a, b);
  return share >= (isPart ? NEAR_PART : NEAR_CHANGED) ? share : 0;
}

export interface Similar<T> {
  readonly kind: "same" | "close";
  readonly other: T;
}

/**
 * The statement that a draft repeats or nearly repeats, the likest one; undefined where it is new. A draft of three
 * weighty words or more that are all in a longer statement counts as being typed.
 */
export function similarTo<T extends { readonly text: string }>(
  draft: string,
  others: Iterable<T>,
): Similar<T> | undefined {
  if (draft.trim() === "") return undefined;
  const own = fold(draft);
  const ownWords = [...own.words];
  let best: { other: T; value: number } | undefined;
  for (const other of others) {
    const there = folded(other);
    if (there.wording === own.wording) return { kind: "same", other };
    const isBeingTyped = ownWords.length >= 3 && ownWords.every((word) => there.words.has(word));
    const value = isBeingTyped ? 1 : nearness(own, there);
    if (value > (best?.value ?? 0)) best = { other, value };
  }
  return best && { kind: "close", other: best.other };
}

/**
 * The sets of two or more statements that say nearly the same, in the order of their first ones; each statement is
 * near at least one other of its set. Blank ones are in none.
 */
export function nearDuplicates(texts: readonly Wording[]): readonly (readonly string[])[] {
  const rows = texts.filter(({ text }) => text.trim() !== "").map((row) => ({ id: row.id, ...folded(row) }));
  /** Of each row, the index of its set's first row. */
  const firsts = rows.map((_, index) => index);
  for (const [index, row] of rows.entries()) {
    for (const [before, other] of rows.slice(0, index).entries()) {
      const [mine = index, theirs = before] = [firsts[index], firsts[before]];
      if (mine === theirs || (row.wording !== other.wording && nearness(row, other) === 0)) continue;
      const [first, joining] = [Math.min(mine, theirs), Math.max(mine, theirs)];
      for (const [at, value] of firsts.entries()) if (value === joining) firsts[at] = first;
    }
  }
  const sets = rows.map(() => [] as string[]);
  for (const [index, { id }] of rows.entries()) sets[firsts[index] ?? index]?.push(id);
  return sets.filter((set) => set.length > 1);
}

export interface ListMatch {
  /** Ids of the present and the prior statement, and their likeness: 1 where they are worded the same. */
  readonly matched: readonly (readonly [presentId: string, priorId: string, score: number])[];
  readonly onlyPresent: readonly string[];
  readonly onlyPrior: readonly string[];
}

/**
 * Pairs the statements of two lists one to one, the likest first, earlier ones before later ones where they are as
 * like; for comparing a chart with a prior one.
 */
export function matchLists(present: readonly Wording[], prior: readonly Wording[]): ListMatch {
  const candidates: [string, string, number][] = [];
  for (const row of present) {
    const a = folded(row);
    for (const other of prior) {
      const b = folded(other);
      // The same words in another order are not quite the same wording.
      const score = a.wording === b.wording ? 1 : shareVerbs(a, b) ? Math.min(overlap(a, b).share, 0.99) : 0;
      if (score >= MATCHED) candidates.push([row.id, other.id, score]);
    }
  }
  const takenPresent = new Set<string>();
  const takenPrior = new Set<string>();
  const matched = candidates
    .toSorted((a, b) => b[2] - a[2])
    .filter(([presentId, priorId]) => {
      if (takenPresent.has(presentId) || takenPrior.has(priorId)) return false;
      takenPresent.add(presentId);
      takenPrior.add(priorId);
      return true;
    });
  const left = (rows: readonly Wording[], taken: ReadonlySet<string>): string[] =>
    rows.map(({ id }) => id).filter((id) => !taken.has(id));
  return { matched, onlyPresent: left(present, takenPresent), onlyPrior: left(prior, takenPrior) };
}
