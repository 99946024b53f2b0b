import { NOT_VERBS, PLAIN_VERBS, SHARED_VERBS } from "./englishVerbs.ts";
import type { Grammar } from "./grammar.ts";
import { phrases, type Token, wordSet } from "./tokens.ts";

const plainVerbs = wordSet(PLAIN_VERBS);
const sharedVerbs = wordSet(SHARED_VERBS);
const notVerbs = wordSet(NOT_VERBS);
/** Begin as a verb with a prefix would, and are nouns. */
const prefixedNouns = wordSet(
  "overtime overview overhead overcoat decrease discount disorder mistake".split(" "),
);

const particles = wordSet(
  "up out off down in on over away back through along around together aside".split(" "),
);

const VERB_ENDING = /.(?:[iy]ze|yse|ise|ify|ate)$/;
const PREFIX = /^(?:re|un|pre|co|mis|de|dis|over)(?=.{3})/;

function isPlain(word: string): boolean {
  if (plainVerbs.has(word)) return true;
  if (sharedVerbs.has(word) || notVerbs.has(word) || word.length < 4) return false;
  if (VERB_ENDING.test(word)) return true;
  const rest = word.replace(PREFIX, "");
  return rest !== word && plainVerbs.has(rest);
}

function isBase(word: string): boolean {
  const rest = prefixedNouns.has(word) ? word : word.replace(PREFIX, "");
  return isPlain(word) || sharedVerbs.has(word) || (rest !== word && sharedVerbs.has(rest));
}

/** "cross-check" and "set-up" are verbs by one of their parts. */
function isVerb({ text, word }: Token): boolean {
  if (isBase(word)) return true;
  const parts = text.toLowerCase().split(/[-‐‑]/);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  return parts.length === 2 && (isBase(last) || (isBase(first) && particles.has(last)));
}

/** The verb of a gerund: clean(ing), prepar(e), mop(p). */
function isGerund({ word }: Token): boolean {
  if (!/^.{3,}ing$/.test(word) || isBase(word)) return false;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/y$/, "ie")].some(isBase);
}

/** What ends a statement that names a field, a trait or knowledge, whatever it begins with. */
const noTaskHeads = wordSet(
  `skill skills ability abilities knowledge management ethic ethics awareness tolerance attitude aptitude experience
  keeping solving testing thinking control worker player orientation pressure resistance quality theory techniques`.split(
    /\s+/,
  ),
);
/** Nouns that are verbs too, as such statements begin: "Time management", "Record keeping". */
const noTaskStarts = wordSet(
  "time work stress record report water people change risk project waste quality team interview design inventory lead".split(
    " ",
  ),
);

const adverbs = wordSet(
  "daily weekly monthly yearly hourly often always again regularly here there well once twice soon now".split(
    " ",
  ),
);
/** End in -ly and are no adverbs. */
const notAdverbs = wordSet(
  "assembly supply family fly reply anomaly monopoly poly belly jelly ally tally".split(" "),
);

const asides = wordSet(
  "by using that which who whom whose how when while where if because such including so whether after before".split(
    " ",
  ),
);

const determiners = wordSet(
  "the a an all any each every both some its his her their our your my this that these those".split(" "),
);

export const english: Grammar = {
  keepsApostrophes: true,
  isVerb,
  isPlainVerb: ({ word }) => isPlain(word),
  isOtherForm(words, at) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word) return false;
    if (word.word === "to") return next !== undefined && isVerb(next);
    if (determiners.has(word.word)) return next !== undefined && isGerund(next);
    if (isGerund(word)) return true;
    if (/.(?:tion|sion|ment|ance)$/.test(word.word)) return next?.word === "of";
    // "Cleans the floor", and not "Records and files".
    const base = word.word.replace(/(?<=[sxz]|[cs]h)es$|s$/, "");
    return base !== word.word && (isPlain(base) || (isBase(base) && determiners.has(next?.word ?? "")));
  },
  isDutyNoun: isGerund,
  isAdverb: (word) => adverbs.has(word) || (/.{3}ly$/.test(word) && !isBase(word) && !notAdverbs.has(word)),
  isNoTask(words, at) {
    const first = words[at]?.word ?? "";
    const isStart = noTaskStarts.has(first) || first.endsWith("ing");
    return isStart && words.length - at <= 3 && noTaskHeads.has(words.at(-1)?.word ?? "");
  },
  leads: wordSet("please always never not don't also then".split(" ")),
  modifiers: wordSet(
    "steam hand spot dry deep pressure power damp wet dust double cross stir pan spray field bench quick".split(
      " ",
    ),
  ),
  reflexives: new Set(),
  particles,
  verbPhrases: phrases("keep track, take care, take part"),
  joiners: wordSet("and or then".split(" ")),
  determiners,
  littleWords: wordSet(
    determiners,
    `and or but nor then to of in on at by for from with without into onto over under up out off down as per via
    about after before during through between within among across against along around near until toward towards
    it them him me us you they he she we i one ones so than if when while where who which what how not no yes
    is are was were be been being has have had do does did please also too etc such`.split(/\s+/),
  ),
  isAside(words, at) {
    const word = words[at]?.word ?? "";
    const next = words[at + 1];
    if (word === "to") return next !== undefined && isVerb(next);
    return asides.has(word);
  },
  isMeans(words, at) {
    const [word, next] = [words[at], words[at + 1]];
    if (word?.word !== "by") return word?.word === "using";
    return next !== undefined && (next.word === "hand" || isGerund(next));
  },
  pronouns: wordSet("i we you he she they".split(" ")), // "it" is a department as well
  modals: phrases(
    `will, must, shall, should, can, may, will be able to, should be able to, must be able to, is able to,
    are able to, be able to, able to, must know how to, needs to, need to, has to, have to, is responsible for,
    are responsible for, be responsible for, responsible for, is expected to, is required to, will be responsible for,
    be capable of, capable of`,
  ),
  // "Manage", "support", "assist" and "help" are not here: wide, but seen being done, and in many occupations the
  // true word. "Be", "have", "possess", "stay" and "remain" begin traits: "Be punctual", "Have patience".
  unobservable: phrases(
    `know, understand, learn, appreciate, comprehend, grasp, realize, realise, possess, stay, remain, be, be aware of, be familiar with,
    be responsible for, have, have knowledge of, become familiar with, become aware of, gain knowledge of,
    demonstrate knowledge of, demonstrate an understanding of, demonstrate understanding of, familiarize,
    familiarise, show understanding of, stay aware of`,
  ),
  wishes: phrases("ensure, make sure, assure, guarantee, see to it"),
  // "Safely", "accurately" and "thoroughly" stay: a standard can say what they mean.
  emptyPhrases: phrases(
    `effectively, efficiently, properly, appropriately, correctly, adequately, suitably, successfully,
    satisfactorily, competently, proficiently, professionally, skilfully, skillfully, optimally, diligently,
    as needed, as required, as necessary, as appropriate, if needed, if required, if necessary, when needed,
    when necessary, where appropriate, where necessary, in a timely manner, in an efficient manner,
    in an effective manner, in a proper manner, in a professional manner, in an appropriate manner`,
  ),
  purposes: phrases(
    `to ensure, to make sure, to assure, to guarantee, in order to, in order that, so that, so as to,
    for the purpose of, with the aim of, in such a way that`,
  ),
  purposeNeeds: wordSet("needed necessary required used how".split(" ")),
};
