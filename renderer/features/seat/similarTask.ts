/** Tells a person who is typing a task that it, or one close to it, is there already. */
import { foldWords, sameWording } from "../../../shared/tasklist/foldText.ts";

export interface Similar {
  readonly kind: "same" | "close";
  readonly text: string;
}

/** Words that two different tasks share without being alike, in both languages. */
const LITTLE_WORDS = new Set(
  "the and for with from into that this these those les des une aux par pour avec dans sur sous que qui ses leur leurs".split(
    " ",
  ),
);

/** Share of words two tasks have in common (twice the common ones over all) from which they are close. */
const CLOSE = 0.75;

function weightyWords(text: string): ReadonlySet<string> {
  const words = foldWords(text)
    .split(" ")
    .filter((word) => word.length > 2 && !LITTLE_WORDS.has(word));
  return new Set(words.map((word) => (word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word)));
}

/** Folding twenty thousand tasks at every key press is felt on a phone; rows are frozen, so once each is enough. */
const folded = new WeakMap<object, { readonly wording: string; readonly words: ReadonlySet<string> }>();

function foldedOf(card: { readonly text: string }) {
  let value = folded.get(card);
  if (!value) {
    value = { wording: sameWording(card.text), words: weightyWords(card.text) };
    folded.set(card, value);
  }
  return value;
}

function likeness(draft: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of draft) if (other.has(word)) common++;
  if (draft.size >= 3 && common === draft.size) return 1; // still typing what is there in full
  return (2 * common) / (draft.size + other.size);
}

/** The task that a draft repeats or nearly repeats, the likest one; undefined where it is new. */
export function similarTask(draft: string, cards: Iterable<{ readonly text: string }>): Similar | undefined {
  if (draft.trim() === "") return undefined;
  const wording = sameWording(draft);
  const words = weightyWords(draft);
  let best: { text: string; likeness: number } | undefined;
  for (const card of cards) {
    const other = foldedOf(card);
    if (other.wording === wording) return { kind: "same", text: card.text };
    if (words.size < 2 || other.words.size < 2) continue;
    const value = likeness(words, other.words);
    if (value >= CLOSE && value > (best?.likeness ?? 0)) best = { text: card.text, likeness: value };
  }
  return best && { kind: "close", text: best.text };
}
