/**
 * Advice on the wording of tasks and duties, as DACUM facilitators give it (methods.md 1.4 and 5.4): one verb that
 * can be seen done, its object, a qualifier, few words. It reads lists and endings, not grammar, so it may err: it
 * advises and never stands in the way.
 */
import { countWords } from "../blueprint/rules/wordings.ts";
import type { Language } from "../i18n/translator.ts";
import type { Grammar } from "./grammar.ts";
import {
  foundPhrases,
  laterVerb,
  readStatement,
  type Statement,
  type VerbPlace,
  verbChain,
  verbPlace,
  weightyWords,
  written,
} from "./statement.ts";
import { phraseAt, type Phrases, type Token } from "./tokens.ts";

export type AdviceCode =
  /** It begins with a worker or an obligation: "The worker will". */
  | "workerWill"
  /** It begins with a thing, a trait or a circumstance. */
  | "verbFirst"
  /** It begins with another form of the verb: "Cleaning floors", « Nettoyage des sols ». */
  | "verbForm"
  | "vagueVerb"
  | "oneVerb"
  | "andOr"
  | "noObject"
  | "emptyAdverb"
  | "purposeTail"
  | "long"
  | "veryLong"
  /** Only where there is nothing else to say. */
  | "qualifier";

export interface Advice {
  readonly code: AdviceCode;
  /** The words it is about as they are written, how many there are for `long` and `veryLong`, "" where none. */
  readonly words: string;
}

/** Words of a usual task at most; methods.md 1.4 counts the same for both languages. */
const USUAL_WORDS = 8;
const MOST_WORDS = 12;
function andOr(words: readonly Token[], grammar: Grammar): string | undefined {
  const at = words.findIndex(
    ({ word, before }, index) =>
      before === "/" && grammar.joiners.has(word) && grammar.joiners.has(words[index - 1]?.word ?? ""),
  );
  return at === -1 ? undefined : written(words, at - 1, at + 1);
}

function purpose(words: readonly Token[], grammar: Grammar): string | undefined {
  return foundPhrases(words, grammar.purposes).find(
    ({ at }) => at > 0 && !grammar.purposeNeeds.has(words[at - 1]?.word ?? ""),
  )?.words;
}

function lengthAdvice(text: string): Advice[] {
  const count = countWords(text.normalize("NFC")); // a detached accent would part a word
  if (count > MOST_WORDS) return [{ code: "veryLong", words: String(count) }];
  return count > USUAL_WORDS ? [{ code: "long", words: String(count) }] : [];
}

/** What holds for tasks and duties alike; at most one advice for each code. */
function generalAdvice({ words, opener, grammar }: Statement): Advice[] {
  const empty = foundPhrases(words, grammar.emptyPhrases).map((found) => found.words);
  const either = andOr(words, grammar);
  const tail = purpose(words, grammar);
  return [
    ...(opener > 0 ? [{ code: "workerWill" as const, words: written(words, 0, opener) }] : []),
    ...(either === undefined ? [] : [{ code: "andOr" as const, words: either }]),
    ...(empty.length > 0 ? [{ code: "emptyAdverb" as const, words: empty.join(", ") }] : []),
    ...(tail === undefined ? [] : [{ code: "purposeTail" as const, words: tail }]),
  ];
}

function vagueWords({ words }: Statement, place: VerbPlace, kinds: readonly Phrases[]): string[] {
  const length = Math.max(...kinds.map((known) => phraseAt(words, place.start, known)));
  return length === 0 ? [] : [written(words, place.start, place.start + length)];
}

function verbAdvice(read: Statement): Advice[] {
  const { words, opener, start, grammar } = read;
  const first = grammar.isNoTask(words, start) ? undefined : verbPlace(words, start, grammar);
  if (!first) {
    if (opener > 0) return []; // its verb is conjugated: "The cleaner" is what to leave out first
    const isOtherForm = !grammar.isNoTask(words, start) && grammar.isOtherForm(words, start);
    return [{ code: isOtherForm ? "verbForm" : "verbFirst", words: words[start]?.text ?? "" }];
  }
  const chain = verbChain(words, first, grammar);
  const end = chain.at(-1)?.end ?? first.end;
  const later = laterVerb(words, end, grammar);
  const verbs = later ? [...chain, later] : chain;
  const isOnlyAndOr =
    verbs.length === 2 && andOr(words.slice(first.end, verbs[1]?.start), grammar) !== undefined;
  const vague = verbs.flatMap((place) => vagueWords(read, place, [grammar.unobservable, grammar.wishes]));
  const hasObject =
    grammar.reflexives.has(words[first.start]?.word ?? "") ||
    (!grammar.isMeans(words, end) &&
      weightyWords(words, end, grammar).some(({ word }) => !grammar.isAdverb(word)));
  return [
    ...(vague.length > 0 ? [{ code: "vagueVerb" as const, words: vague.join(", ") }] : []),
    ...(verbs.length > 1 && !isOnlyAndOr
      ? [
          {
            code: "oneVerb" as const,
            words: verbs.map((place) => written(words, place.start, place.end)).join(", "),
          },
        ]
      : []),
    ...(hasObject ? [] : [{ code: "noObject" as const, words: written(words, first.start, first.end) }]),
  ];
}

/** The hint that a verb and one noun say little: which floors, with what, how often? */
function qualifierAdvice({ words, start, grammar }: Statement): Advice[] {
  const place = verbPlace(words, start, grammar);
  const rest = place ? weightyWords(words, place.end, grammar) : [];
  return rest.length === 1 ? [{ code: "qualifier", words: rest[0]?.text ?? "" }] : [];
}

/**
 * What could be better in the wording of a task, the most telling first and each code once; nothing for a good one
 * and for an empty text. Any text is taken, and only its first thousand characters are read.
 */
export function taskAdvice(text: string, language: Language): readonly Advice[] {
  const read = readStatement(text, language);
  if (!read) return lengthAdvice(text);
  const found = [...verbAdvice(read), ...generalAdvice(read), ...lengthAdvice(text)];
  return found.length > 0 ? found : qualifierAdvice(read);
}

/**
 * The same for the title of a duty: a general verb and its object. Beside the imperative or infinitive it may have a
 * gerund ("Cleaning floors") or a noun of action (« Entretien des sols »), and several verbs, because it covers many
 * tasks.
 */
export function dutyAdvice(title: string, language: Language): readonly Advice[] {
  const read = readStatement(title, language);
  if (!read) return lengthAdvice(title);
  const { words, opener, start, grammar } = read;
  const first = words[start];
  const place = grammar.isNoTask(words, start) ? undefined : verbPlace(words, start, grammar);
  const isNamed = place !== undefined || (first !== undefined && grammar.isDutyNoun(first));
  const vague = place ? vagueWords(read, place, [grammar.unobservable]) : [];
  const hasObject = weightyWords(words, place?.end ?? start + 1, grammar).some(
    ({ word }) => !grammar.isAdverb(word),
  );
  return [
    ...(isNamed || opener > 0 ? [] : [{ code: "verbFirst" as const, words: first?.text ?? "" }]),
    ...(vague.length > 0 ? [{ code: "vagueVerb" as const, words: vague.join(", ") }] : []),
    ...(isNamed && !hasObject ? [{ code: "noObject" as const, words: first?.text ?? "" }] : []),
    ...generalAdvice(read),
    ...lengthAdvice(title),
  ];
}

/** What is said of tasks and holds for a learning outcome too: its verb and what that is done to, not how long it is. */
const OF_OUTCOMES: readonly AdviceCode[] = [
  "workerWill",
  "verbFirst",
  "verbForm",
  "vagueVerb",
  "oneVerb",
  "andOr",
  "noObject",
];

/** What could be better in the wording of a learning outcome. */
export function outcomeAdvice(text: string, language: Language): readonly Advice[] {
  return taskAdvice(text, language).filter(({ code }) => OF_OUTCOMES.includes(code));
}
