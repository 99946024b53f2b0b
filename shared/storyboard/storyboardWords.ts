/** What storyboards made elsewhere call their columns, learning types, modes and stars, in English and French. */
import { sameWording } from "../tasklist/foldText.ts";
import { LEARNING_TYPES, type LearningType, type Mode, MODES, type Star, STARS } from "./learningTypes.ts";

export const BOARD_COLUMNS = [
  "section",
  "order",
  "type",
  "activity",
  "minutes",
  "hours",
  "mode",
  "outcome",
  "star",
] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

type Words<K extends string> = Readonly<Record<K, string>>;

/** The likeliest heading first. */
const HEADINGS: Words<BoardColumn> = {
  section:
    "section, sections, week, weeks, semaine, semaines, session, sessions, seance, seances, topic, topics, theme, " +
    "themes, sujet, sujets, year, years, annee, annees, module, modules, unit, unite, bloc, block",
  order:
    "order, position, sequence, ordre, rang, rank, place, no, nr, number, numero, card number, numero de carte",
  type:
    "type, learning type, type of learning, activity type, card type, card, cards, types, type d apprentissage, " +
    "type d activite, type de carte, carte, cartes",
  activity:
    "activity, activities, learning activity, learning activities, what learners do, activite, activites, " +
    "activite d apprentissage, activites d apprentissage, description, title, titre",
  minutes:
    "minutes, minute, min, mins, duration, time, duree, temps, minutes per learner, duration in minutes, " +
    "duree en minutes, duree min, time min",
  hours: "hours, hour, heures, heure, h, duration in hours, duree en heures",
  mode: "mode, modes, modality, delivery, delivery mode, mode of delivery, modalite, modalites, mode de prestation, format",
  outcome:
    "outcome, outcomes, learning outcome, learning outcomes, lo, los, resultat, resultats, " +
    "resultat d apprentissage, resultats d apprentissage, ra, objective, objectives, objectif, objectifs, " +
    "objectif d apprentissage, objectifs d apprentissage",
  star:
    "formative or summative, formative summative, summative or formative, formatif ou sommatif, formative ou sommative, " +
    "formatif sommatif, formative sommative, star, stars, etoile, etoiles, assessment, assessments, " +
    "assessment type, type of assessment, evaluation, evaluations, type d evaluation",
};

const TYPE_WORDS: Words<LearningType> = {
  acquisition:
    "acquire, acquiring, acquerir, read watch listen, reading watching listening, lire ecouter regarder, lire regarder ecouter",
  investigation:
    "inquiry, enquiry, investigate, investigating, exploration, explore, research, enquete, enqueter, explorer, recherche",
  practice:
    "practise, practising, practicing, exercise, exercises, pratique, pratiquer, mise en pratique, exercice, " +
    "exercices, entrainement",
  discussion: "discuss, discussing, discussions, discuter, debate, debat, echange, echanges, echanger",
  collaboration: "collaborate, collaborating, collaborer, cooperation, cooperer, teamwork, travail d equipe",
  production: "produce, producing, produire, creation, create, creer, realisation, making",
};

const MODE_WORDS: Words<Mode> = {
  faceToFace:
    "face-to-face, f2f, in person, in class, in the classroom, classroom, on campus, on site, onsite, en presence, " +
    "en presentiel, presentiel, presence, en personne, en classe, sur place, face a face, sur le campus",
  peer: "peers, peer to peer, p2p, with peers, peer learning, entre pairs, pairs, avec les pairs, par les pairs, de pair a pair",
  asynchronous:
    "in one s own time, async, online asynchronous, asynchronous online, self paced, self study, asynchrone, en ligne asynchrone, " +
    "asynchrone en ligne, en differe, a son rythme, autonome, en autonomie",
  synchronousOnline:
    "synchronous, sync, online synchronous, live online, online live, webinar, video conference, videoconference, " +
    "virtual classroom, synchrone, en ligne synchrone, synchrone en ligne, en direct, visioconference, visio, " +
    "classe virtuelle, webinaire",
  assessment: "assessed, exam, examination, test, evaluation, examen, epreuve",
};

const STAR_WORDS: Words<Star> = {
  none: "no star, sans etoile, no, n, neither, non, aucun, aucune, ni l un ni l autre, na, n a, s o",
  formative:
    "f, silver, silver star, silver star formative, etoile d argent, etoile d argent formative, formatif, formative assessment, evaluation formative, argent",
  summative:
    "s, gold, gold star, gold star summative, etoile d or, etoile d or sommative, sommatif, sommative, summative assessment, evaluation sommative, certificative, or",
};

type Named<K> = (text: string) => K | undefined;

/** Looks words up whatever their case, accents and signs, without what is said in brackets after them. */
function naming<K extends string>(keys: readonly K[], words: Words<K>): Named<K> {
  const known = new Map(
    keys.flatMap((key) => [key, ...words[key].split(", ")].map((word) => [sameWording(word), key] as const)),
  );
  return (text) => known.get(sameWording(text)) ?? known.get(sameWording(text.replace(/[([].*/s, "")));
}

export const columnOf = naming(BOARD_COLUMNS, HEADINGS);
export const typeNamed = naming(LEARNING_TYPES, TYPE_WORDS);
export const modeNamed = naming(MODES, MODE_WORDS);
/** The mode of a card for which nobody gave one. */
export const USUAL_MODE: Mode = "faceToFace";

/** What to take for words that name no mode: what is online and does not say when, is in one's own time. */
export function likelyMode(text: string): Mode {
  return /online|ligne|distan|virtu|internet|web/.test(sameWording(text)) ? "asynchronous" : USUAL_MODE;
}

const otherStarNamed = naming(STARS, STAR_WORDS);
/** Blank and a dash say none. */
export const starNamed: Named<Star> = (text) => (/^\s*[-–—]?\s*$/.test(text) ? "none" : otherStarNamed(text));
