/** What the rules need to know of a language, as data and tests of single words. Words are as `lookup` makes them. */
import type { Phrases, Token } from "./tokens.ts";

export interface Grammar {
  readonly keepsApostrophes: boolean;
  /** The form in which tasks begin: imperative in English, infinitive or imperative in French. */
  isVerb(token: Token): boolean;
  /** A verb that is hardly ever a noun or an adjective. */
  isPlainVerb(token: Token): boolean;
  /** Another form of a verb, or a noun of action: "Cleaning floors", « Nettoyage des sols ». */
  isOtherForm(words: readonly Token[], at: number): boolean;
  /** The form of a duty's title beside the verb: gerund in English, noun of action in French. */
  isDutyNoun(token: Token): boolean;
  isAdverb(word: string): boolean;
  /** A statement that begins with a verb by its look and names a trait or a field: "Time management". */
  isNoTask(words: readonly Token[], at: number): boolean;
  /** What a duty or task may begin with before its verb: please, « ne pas ». */
  readonly leads: ReadonlySet<string>;
  /** Before the verb and part of it: "steam clean", « se ». */
  readonly modifiers: ReadonlySet<string>;
  /** The verb acts on its own subject, which is object enough: « se laver ». */
  readonly reflexives: ReadonlySet<string>;
  /** After the verb and part of it: "set up". */
  readonly particles: ReadonlySet<string>;
  /** Verb and noun that are one verb: « faire le suivi ». */
  readonly verbPhrases: Phrases;
  readonly joiners: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Articles, prepositions, pronouns and conjunctions: neither object nor qualifier. */
  readonly littleWords: ReadonlySet<string>;
  /** Whether how, with what or why the work is done begins here, in which verbs name no further task. */
  isAside(words: readonly Token[], at: number): boolean;
  /** Whether only the means of the work follow, where its object should stand: "using a mop". */
  isMeans(words: readonly Token[], at: number): boolean;
  readonly pronouns: ReadonlySet<string>;
  /** Will, must, be able to: what stands between a worker and the verb. */
  readonly modals: Phrases;
  /** What cannot be watched being done. */
  readonly unobservable: Phrases;
  /** A result that is wished for, without what is done about it: too little for a task, usual in a duty. */
  readonly wishes: Phrases;
  readonly emptyPhrases: Phrases;
  readonly purposes: Phrases;
  /** Before a purpose that belongs to the object: "supplies needed to ensure service". */
  readonly purposeNeeds: ReadonlySet<string>;
}
