import type { Language } from "../i18n/translator.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { INFINITIVES } from "./frenchVerbs.ts";
import { tokens, wordSet } from "./tokens.ts";

/** Frequent in one language and, without accents, no word of the other: "on", "or" and "a" (à) are left out. */
const ENGLISH_WORDS = wordSet(
  `the and of to with for in an by from using their that is are into at as be it its this not before after when how
  will all other between`.split(/\s+/),
);
const FRENCH_WORDS = wordSet(
  `le la les l un une des du de d et ou aux au pour avec dans en selon par leur leurs ses son sa se s qu que qui est
  sont ne pas chez vers entre lors afin ce ces cette`.split(/\s+/),
);
const infinitives = wordSet(INFINITIVES);
/** Of a longer text its beginning is enough. */
const READ_CHARACTERS = 400;

/**
 * The language a statement is written in, guessed from its small words and its verb; `fallback` where they do not
 * tell, as in a text of names.
 */
export function languageOfText(text: string, fallback: Language): Language {
  const words = tokens(text.slice(0, READ_CHARACTERS), false);
  let en = 0;
  let fr = 0;
  for (const { text: written, word } of words) {
    if (ENGLISH_WORDS.has(word)) en++;
    if (FRENCH_WORDS.has(word)) fr++;
    else if (/[éèêàçùœîôû]/i.test(written)) fr++;
  }
  const first = words.find(({ word }) => !english.isAdverb(word) && !french.isAdverb(word));
  if (first) {
    // "Answer" and "Cover" end as infinitives do: an ending counts only where English has no such verb.
    if (infinitives.has(first.word) || (french.isVerb(first) && !english.isVerb(first))) fr++;
    else if (english.isVerb(first)) en++;
  }
  return en === fr ? fallback : en > fr ? "en" : "fr";
}
