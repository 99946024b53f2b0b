/** Reading a statement: who is to do it, where its verbs are, which words carry weight. */
import type { Language } from "../i18n/translator.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import type { Grammar } from "./grammar.ts";
import { phraseAt, type Phrases, type Token, tokens } from "./tokens.ts";

/** How far into a statement a worker's name may reach: "The evening shift cleaner must". */
const OPENER_REACH = 4;

/** Twice what a card holds. Of a longer text only this beginning is read. */
const READ_CHARACTERS = 1_000;

const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: english, fr: french };

export interface Statement {
  readonly words: readonly Token[];
  readonly opener: number;
  /** Where its verb, or what stands in its place, begins. */
  readonly start: number;
  readonly grammar: Grammar;
}

/** Where the verb stands that a statement begins with, and where what belongs to it starts and ends. */
export interface VerbPlace {
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

/** Words from one place up to another with the one sign that may join them: "and/or", « afin d’ ». */
export function written(words: readonly Token[], from: number, to: number): string {
  const text = words
    .slice(from, to)
    .map((token, index) => (index === 0 ? "" : token.before.length === 1 ? token.before : " ") + token.text)
    .join("");
  const after = words[to]?.before ?? "";
  return /^['’]$/.test(after) ? text + after : text;
}

/** How many words at the start say who must do it. */
function openerLength(words: readonly Token[], grammar: Grammar): number {
  const [first] = words;
  if (!first) return 0;
  for (let at = 0; at <= OPENER_REACH; at++) {
    const end = at + phraseAt(words, at, grammar.modals);
    const next = words[end];
    if (end === at || !next) continue;
    const isVerbNext = grammar.isVerb(next) || grammar.isOtherForm(words, end);
    if (isVerbNext && (at <= 1 || !grammar.isVerb(first))) return end;
  }
  return grammar.pronouns.has(first.word) ? 1 : 0;
}

function skipLeads(words: readonly Token[], from: number, grammar: Grammar): number {
  let at = from;
  for (let word = words[at]; word && at + 1 < words.length; word = words[++at]) {
    const isBetweenAdverbs = at > from && grammar.joiners.has(word.word);
    if (!isBetweenAdverbs && !grammar.leads.has(word.word) && !grammar.isAdverb(word.word)) break;
  }
  return at;
}

export function verbPlace(words: readonly Token[], start: number, grammar: Grammar): VerbPlace | undefined {
  const first = words[start];
  const second = words[start + 1];
  if (!first) return undefined;
  const isModified = grammar.modifiers.has(first.word) && second !== undefined && grammar.isVerb(second);
  if (!isModified && !grammar.isVerb(first)) return undefined;
  const at = isModified ? start + 1 : start;
  const phrase = phraseAt(words, at, grammar.verbPhrases);
  if (phrase > 0) return { start, at, end: at + phrase };
  const next = words[at + 1];
  return { start, at, end: next && grammar.particles.has(next.word) ? at + 2 : at + 1 };
}

const JOINING_SIGN = /[,;/&+]/;

/** The place after what joins two verbs, or undefined where nothing does. */
function afterJoiner(words: readonly Token[], from: number, grammar: Grammar): number | undefined {
  let at = from;
  let isJoined = false;
  for (let word = words[at]; word; word = words[++at]) {
    const isJoiner = grammar.joiners.has(word.word);
    isJoined ||= isJoiner || JOINING_SIGN.test(word.before);
    if (!isJoiner) break;
  }
  return isJoined ? skipLeads(words, at, grammar) : undefined;
}

/** The verbs that share the first one's objects: "Clean, sweep, and mop". */
export function verbChain(words: readonly Token[], first: VerbPlace, grammar: Grammar): VerbPlace[] {
  const chain = [first];
  let at = afterJoiner(words, first.end, grammar);
  while (at !== undefined) {
    const next = verbPlace(words, at, grammar);
    if (!next) break;
    chain.push(next);
    at = afterJoiner(words, next.end, grammar);
  }
  return chain;
}

/** The next verb with objects of its own: "Lay out grids, and determine controls". */
export function laterVerb(words: readonly Token[], from: number, grammar: Grammar): VerbPlace | undefined {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word) return undefined;
    const isNewSentence = /[.;]\s/.test(word.before);
    if (!isNewSentence && grammar.isAside(words, at)) return undefined;
    const next = isNewSentence ? at : afterJoiner(words, at, grammar);
    if (next === undefined) continue;
    const place = verbPlace(words, next, grammar);
    const verb = place && words[place.at];
    if (!place || !verb) continue;
    const hasDeterminer = grammar.determiners.has(words[place.end]?.word ?? "");
    if (isNewSentence || hasDeterminer || grammar.isPlainVerb(verb)) return place;
  }
  return undefined;
}

/** Words that are neither little nor part of an empty phrase: what is left are objects and qualifiers. */
export function weightyWords(words: readonly Token[], from: number, grammar: Grammar): Token[] {
  const found: Token[] = [];
  for (let at = from; at < words.length; at++) {
    const empty = phraseAt(words, at, grammar.emptyPhrases);
    const word = words[at];
    if (empty > 0) at += empty - 1;
    else if (word && !grammar.littleWords.has(word.word)) found.push(word);
  }
  return found;
}

/** The phrases of this kind in a statement, as written. */
export function foundPhrases(words: readonly Token[], known: Phrases): { at: number; words: string }[] {
  const found: { at: number; words: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = phraseAt(words, at, known);
    if (length === 0) continue;
    found.push({ at, words: written(words, at, at + length) });
    at += length - 1;
  }
  return found;
}

/** Undefined for a text without a Latin letter: in another script only its length can be judged. */
export function readStatement(text: string, language: Language): Statement | undefined {
  const beginning = text.slice(0, READ_CHARACTERS);
  if (!/\p{Script=Latin}/u.test(beginning)) return undefined;
  const grammar = GRAMMARS[language];
  const words = tokens(beginning, grammar.keepsApostrophes);
  const opener = openerLength(words, grammar);
  return { words, opener, start: skipLeads(words, opener, grammar), grammar };
}
