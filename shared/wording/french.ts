import {
  ACTION_NOUNS,
  INFINITIVE_NOUNS,
  INFINITIVES,
  NOT_ACTION_NOUNS,
  NOT_INFINITIVES,
} from "./frenchVerbs.ts";
import type { Grammar } from "./grammar.ts";
import { phrases, type Token, wordSet } from "./tokens.ts";

const infinitives = wordSet(INFINITIVES);
const notInfinitives = wordSet(NOT_INFINITIVES);
const infinitiveNouns = wordSet(INFINITIVE_NOUNS);
const actionNouns = wordSet(ACTION_NOUNS);
const notActionNouns = wordSet(NOT_ACTION_NOUNS);
const notImperatives = wordSet("chez assez nez rez".split(" "));

/** Of words in -er most are verbs, save those in -ier (atelier, dossier); of those in -ir, all but -oir and -air. */
function isInfinitive(word: string): boolean {
  if (infinitives.has(word)) return true;
  if (notInfinitives.has(word) || word.length < 5) return false;
  return /(?:[^i]|if)er$|[^aoe]ir$/.test(word);
}

function isImperative({ text, word }: Token): boolean {
  if (/^(?:faites|dites)$/.test(word)) return true;
  const verb = /^(.+)[-‐‑](?:vous|les?|la|leur|en|y)$/i.exec(text)?.[1] ?? text;
  return /.{2}ez$/i.test(verb) && !notImperatives.has(word) && !/[-‐‑]/.test(verb);
}

function isActionNoun({ word }: Token): boolean {
  if (notActionNouns.has(word)) return false;
  return actionNouns.has(word) || /.{2}(?:age|tion|sion|ment|[ae]ture|erie)$/.test(word);
}

function isVerb(token: Token): boolean {
  return isInfinitive(token.word) || isImperative(token);
}

const determiners = wordSet(
  `le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes tout tous
  toute toutes chaque`.split(/\s+/),
);

const adverbs = wordSet(
  `bien mal souvent toujours parfois encore ici là régulièrement rapidement quotidiennement chaque jour
  manuellement constamment tôt tard`.split(/\s+/),
);
/** Adverbs by their ending; "équipement" and "nettoyage" have other ones. */
const ADVERB_ENDING =
  /(?:iellement|uellement|nnellement|ivement|iquement|eusement|[ai]blement|ierement|airement|ennement|[ae]mment)$/;

const asides = wordSet(
  `pour afin que qu qui dont lorsque lorsqu quand si selon comme sans avant après pendant lors suivant incluant
  notamment`.split(/\s+/),
);

/** Each phrase that ends in « de » with « d’ » as well. */
function elided(list: string): string {
  return list
    .split(",")
    .flatMap((phrase) => (/ de\s*$/.test(phrase) ? [phrase, phrase.replace(/e\s*$/, "")] : [phrase]))
    .join(",");
}

export const french: Grammar = {
  keepsApostrophes: false,
  isVerb,
  isPlainVerb: (token) => isVerb(token) && !infinitiveNouns.has(token.word),
  isOtherForm(words, at) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word) return false;
    if (word.word === "en") return /.ant$/.test(next?.word ?? "");
    if (determiners.has(word.word)) return next !== undefined && isActionNoun(next);
    return isActionNoun(word);
  },
  isDutyNoun: isActionNoun,
  isAdverb: (word) => adverbs.has(word) || ADVERB_ENDING.test(word),
  isNoTask: () => false,
  leads: wordSet("ne n pas veuillez toujours bien puis svp".split(" ")),
  modifiers: wordSet("se s".split(" ")),
  reflexives: wordSet("se s".split(" ")),
  particles: new Set(),
  verbPhrases: phrases(
    `faire le suivi, faire un suivi, effectuer le suivi, assurer le suivi, mettre à jour, tenir à jour,
    faire la mise à jour, mettre en place, mettre en marche, mettre en œuvre, mettre au point, prendre soin,
    prendre en charge, prendre en note, faire l entretien, effectuer l entretien`,
  ),
  joiners: wordSet("et ou puis".split(" ")),
  determiners,
  littleWords: wordSet(
    determiners,
    `et ou puis ni mais de d à en y dans sur sous pour par avec sans chez vers entre selon contre depuis dès avant
    après pendant afin que qu qui dont se s me m te t lui nous vous il elle ils elles on ne n pas plus est sont être
    ainsi aussi etc si comme jusqu`.split(/\s+/),
  ),
  isAside(words, at) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word) return false;
    if (word.text.toLowerCase() === "où" || asides.has(word.word)) return true;
    if (word.word === "en") return /.ant$/.test(next?.word ?? "");
    if (/^(?:a|de|d)$/.test(word.word))
      return next !== undefined && (isInfinitive(next.word) || /^(?:facon|maniere|se|s)$/.test(next.word));
    return false;
  },
  isMeans: (words, at) => words[at]?.word === "en" && /.ant$/.test(words[at + 1]?.word ?? ""),
  pronouns: wordSet("je j tu il elle on nous vous ils elles".split(" ")),
  modals: phrases(
    elided(
      `devra, devront, doit, doivent, dois, devez, devons, doit pouvoir, devra pouvoir, peut, peuvent, pourra,
      pouvoir, faut, doit être capable de, devra être capable de, est capable de, sera capable de, être capable de,
      capable de, doit être en mesure de, devra être en mesure de, est en mesure de, sera en mesure de,
      être en mesure de, en mesure de, est responsable de, sera responsable de, être responsable de, responsable de,
      est chargé de, chargé de, est tenu de, apte à, être apte à, sera appelé à, est appelé à`,
    ),
  ),
  // « Gérer », « appuyer », « aider » and « assurer » stay, as their English counterparts do: « assurer l'entretien »
  // is how the trade says to do it.
  unobservable: phrases(
    elided(
      `savoir, comprendre, connaître, apprendre, apprécier, maîtriser, assimiler, saisir l importance, être, avoir,
      être conscient de, être au courant de, être familier avec, être à l aise avec, se familiariser, posséder, rester, demeurer,
      prendre conscience de, faire preuve de, démontrer une connaissance, démontrer une compréhension, sachez,
      comprenez, connaissez, soyez`,
    ),
  ),
  wishes: phrases("s assurer, assurez-vous, veiller, veillez, faire en sorte, garantir, se porter garant"),
  emptyPhrases: phrases(
    `efficacement, efficiemment, adéquatement, correctement, convenablement, professionnellement, optimalement,
    comme il faut, comme il se doit, comme il convient, au besoin, si nécessaire, si requis, tel que requis,
    lorsque nécessaire, selon les besoins, de façon efficace, de façon efficiente, de façon adéquate,
    de façon appropriée, de façon optimale, de façon professionnelle, de façon correcte, de manière efficace,
    de manière efficiente, de manière adéquate, de manière appropriée, de manière optimale,
    de manière professionnelle, de manière correcte, en temps opportun`,
  ),
  purposes: phrases(
    elided(
      `afin de, afin que, afin qu, pour que, pour qu, pour assurer, pour s assurer, pour garantir, pour veiller,
      de façon à, de façon que, de manière à, de manière que, de sorte que, de sorte à, en vue de, dans le but de,
      dans le but que`,
    ),
  ),
  purposeNeeds: wordSet("nécessaire nécessaires requis requise requises requises servant".split(" ")),
};
