/**
 * Reading the wording of competencies in English and French, without a grammar: lists and patterns that give hints.
 * Both languages are always read, because a room may write in either; no pattern of one is a word of the other.
 */
import type { Competency } from "../../doc/competencies.ts";

type Parts = Pick<Competency, "action" | "context" | "criteria">;

/** Lower case, without accents, plain apostrophes, single spaces: what patterns are held against. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** Said before the verb and saying nothing. */
const LEAD_IN = /^(?:(?:to|be able to|can|will|the (?:worker|learner) will|etre capable de|pouvoir) )+/;

/** States of mind nobody can watch (L3722 asks for a concrete verb). */
const VAGUE = new RegExp(
  [
    "^(?:know|understand|learn|appreciate|comprehend|grasp)(?:s|ing)?\\b",
    "^(?:be|being|become|becoming) (?:aware|familiar|conscious|knowledgeable)\\b",
    "^(?:have|having|gain|gaining|demonstrat(?:e|ing)|show|showing) (?:an? )?(?:\\w+ )?(?:knowledge|understanding|awareness|appreciation)\\b",
    "^(?:connaitre|connait|comprendre|comprend|savoir|sait|apprendre|apprend|apprecier|apprecie|saisir)\\b(?!-)",
    "^(?:etre (?:au courant|conscient|sensibilise)|prendre conscience|se familiariser|avoir conscience)",
    "^(?:avoir|acquerir|demontrer|montrer) (?:une |des |de la |la |sa )?(?:\\w+ )?(?:connaissances?|comprehension)\\b",
  ].join("|"),
);

const CONJUNCTION = "(?:,? (?:and/or|and|or|then|et/ou|et|ou|puis) |, ?| ?/ ?| & )";
const SECOND_VERB = new RegExp(`^\\S+?${CONJUNCTION}\\S`);
const ANY_CONJUNCTION = new RegExp(`\\S${CONJUNCTION}\\S`);
/** A context that goes on with the verb's list: "and empty trash", or "clean, or supply restrooms" after "Service,". */
const LIST_GOES_ON = /^(?:and|or|then|et|ou|puis|and\/or|et\/ou|&) |^[^\s,]+, (?:and|or|et|ou) /;

/** Why the work is done instead of how well. */
const PURPOSE =
  /\b(?:in order to|so that|so as to|to (?:ensure|make sure|guarantee|assure)|for the purpose of|with the aim of|afin d[e']|afin qu[e']|pour qu[e']|pour (?:assurer|garantir|eviter|veiller)|de (?:facon|maniere) a|en vue d[e']|dans le but d[e'])(?:\b|(?<='))/;

/** Whether the verb names something that cannot be seen done: know, understand, connaître, comprendre … */
export function hasVagueVerb(parts: Parts): boolean {
  if (plain(parts.action) === "") return false;
  return VAGUE.test(plain(`${parts.action} ${parts.context}`).replace(LEAD_IN, ""));
}

/** Whether two actions are named: "clean and polish". A longer action may list objects, which is no fault. */
export function hasTwoVerbs(parts: Parts): boolean {
  const action = plain(parts.action).replace(LEAD_IN, "");
  if (action === "") return false;
  return (
    SECOND_VERB.test(action) ||
    (action.split(" ").length <= 4 && ANY_CONJUNCTION.test(action)) ||
    LIST_GOES_ON.test(plain(parts.context))
  );
}

/** Whether it ends in a purpose ("so that …", "afin de …") instead of a standard. */
export function hasPurposeTail(parts: Parts): boolean {
  return PURPOSE.test(plain(`${parts.action} ${parts.context} ${parts.criteria}`));
}

/** Whether a field is answered with "none". */
export function saysNone(text: string): boolean {
  return /^(?:none|no|nothing|n\/?a|not applicable|aucune?s?|non|rien|s[./]?o|sans objet)[ .!]*$/.test(
    plain(text),
  );
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Sentences of a text. The full stops of initials ("B.C. employers") end none. */
export function countSentences(text: string): number {
  const words = text
    .replace(/\s+(?=[»”])/g, "") // French sets a space within its quotation marks
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.filter((word, index) => {
    const next = words[index + 1];
    if (next === undefined) return true;
    if (!/[.!?…]["»”’)\]]*$/.test(word) || /^[("«“]*(?:\p{L}\.)+$/u.test(word)) return false;
    return /^["«“(]*[\p{Lu}\p{N}]/u.test(next) || /^[«“"]$/.test(next);
  }).length;
}
