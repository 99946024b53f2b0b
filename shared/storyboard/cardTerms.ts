/** What a storyboard and its cards can say of themselves: each choice's name, and a line on what it means. */
import type { SCOPES, UNITS } from "../doc/storyboards.ts";
import type { Text } from "../methods/method.ts";
import type { BLOOM, FINK, Mode, SOCIAL, Star } from "./learningTypes.ts";

export interface Term {
  readonly title: Text;
  readonly hint: Text;
}
type Terms<K extends string> = Readonly<Record<K, Term>>;

export const MODE_TERMS: Terms<Mode> = {
  faceToFace: {
    title: { en: "Face to face", fr: "En présence" },
    hint: {
      en: "In one place, at one time, with an instructor.",
      fr: "Au même endroit, au même moment, avec une personne formatrice.",
    },
  },
  peer: {
    title: { en: "With peers", fr: "Entre pairs" },
    hint: {
      en: "Learners with each other, without an instructor; in person or online.",
      fr: "Les apprenants entre eux, sans personne formatrice, sur place ou en ligne.",
    },
  },
  asynchronous: {
    title: { en: "In one’s own time", fr: "Asynchrone" },
    hint: {
      en: "Online or on paper, whenever it suits the learner.",
      fr: "En ligne ou sur papier, au moment qui convient à l’apprenant.",
    },
  },
  synchronousOnline: {
    title: { en: "Live online", fr: "Synchrone en ligne" },
    hint: {
      en: "With an instructor at a set time, each at their own screen.",
      fr: "Avec une personne formatrice à heure fixe, chaque personne à son écran.",
    },
  },
  assessment: {
    title: { en: "Assessment", fr: "Évaluation" },
    hint: {
      en: "Time spent on being assessed, wherever that is.",
      fr: "Le temps consacré à l’évaluation, où qu’elle ait lieu.",
    },
  },
};

export const STAR_TERMS: Terms<Star> = {
  none: {
    title: { en: "No star", fr: "Sans étoile" },
    hint: { en: "Nothing is assessed.", fr: "Rien n’y est évalué." },
  },
  formative: {
    title: { en: "Silver star: formative", fr: "Étoile d’argent : formative" },
    hint: {
      en: "Learners find out where they stand. It does not count.",
      fr: "L’apprenant voit où il en est. Cela ne compte pas.",
    },
  },
  summative: {
    title: { en: "Gold star: summative", fr: "Étoile d’or : sommative" },
    hint: {
      en: "It counts: whether an outcome is reached is decided here.",
      fr: "Cela compte : c’est ici qu’on décide si un résultat est atteint.",
    },
  },
};

export const SOCIAL_TERMS: Terms<(typeof SOCIAL)[number]> = {
  alone: {
    title: { en: "Alone", fr: "Individuel" },
    hint: { en: "Each learner by themselves.", fr: "Chaque apprenant de son côté." },
  },
  group: {
    title: { en: "In groups", fr: "En groupe" },
    hint: { en: "In pairs, in teams or as a class.", fr: "À deux, en équipe ou avec toute la classe." },
  },
};

export const BLOOM_TERMS: Terms<(typeof BLOOM)[number]> = {
  remember: {
    title: { en: "Remember", fr: "Se souvenir" },
    hint: { en: "Recall what was learned.", fr: "Retrouver ce qu’on a appris." },
  },
  understand: {
    title: { en: "Understand", fr: "Comprendre" },
    hint: { en: "Say it in one’s own words.", fr: "Le dire dans ses propres mots." },
  },
  apply: {
    title: { en: "Apply", fr: "Appliquer" },
    hint: { en: "Use it in a situation.", fr: "S’en servir dans une situation." },
  },
  analyse: {
    title: { en: "Analyse", fr: "Analyser" },
    hint: {
      en: "Take it apart and see how the parts relate.",
      fr: "Le décomposer et voir comment les parties se tiennent.",
    },
  },
  evaluate: {
    title: { en: "Evaluate", fr: "Évaluer" },
    hint: { en: "Judge it by criteria.", fr: "Le juger selon des critères." },
  },
  create: {
    title: { en: "Create", fr: "Créer" },
    hint: { en: "Make something new of it.", fr: "En faire quelque chose de nouveau." },
  },
};

export const FINK_TERMS: Terms<(typeof FINK)[number]> = {
  foundation: {
    title: { en: "Foundational knowledge", fr: "Connaissances de base" },
    hint: { en: "Facts and ideas to rest on.", fr: "Des faits et des idées sur lesquels s’appuyer." },
  },
  application: {
    title: { en: "Application", fr: "Application" },
    hint: {
      en: "Skills, judgment, managing a task.",
      fr: "Des habiletés, du jugement, une tâche menée à bien.",
    },
  },
  integration: {
    title: { en: "Integration", fr: "Intégration" },
    hint: {
      en: "Links between ideas, people and parts of life.",
      fr: "Des liens entre des idées, des personnes et des pans de la vie.",
    },
  },
  human: {
    title: { en: "Human dimension", fr: "Dimension humaine" },
    hint: { en: "Something about oneself and about others.", fr: "Quelque chose sur soi et sur les autres." },
  },
  caring: {
    title: { en: "Caring", fr: "Engagement" },
    hint: {
      en: "New interests, feelings or values.",
      fr: "De nouveaux intérêts, de nouveaux sentiments, de nouvelles valeurs.",
    },
  },
  learning: {
    title: { en: "Learning how to learn", fr: "Apprendre à apprendre" },
    hint: { en: "Going on without a teacher.", fr: "Continuer sans enseignant." },
  },
};

export const SCOPE_TERMS: Terms<(typeof SCOPES)[number]> = {
  course: {
    title: { en: "Course", fr: "Cours" },
    hint: { en: "One course, with its own credit.", fr: "Un cours, avec ses propres crédits." },
  },
  module: {
    title: { en: "Module", fr: "Module" },
    hint: {
      en: "A part of a credential: a few weeks.",
      fr: "Une partie d’une certification : quelques semaines.",
    },
  },
  program: {
    title: { en: "Program", fr: "Programme" },
    hint: {
      en: "Courses over several years, or a whole credential.",
      fr: "Des cours sur plusieurs années, ou une certification entière.",
    },
  },
};

export const UNIT_TERMS: Terms<(typeof UNITS)[number]> = {
  week: {
    title: { en: "Week", fr: "Semaine" },
    hint: {
      en: "The board says how many hours each week asks for.",
      fr: "Le tableau dit combien d’heures demande chaque semaine.",
    },
  },
  session: {
    title: { en: "Session", fr: "Séance" },
    hint: { en: "A class meeting, or a block of a day.", fr: "Une rencontre, ou un bloc d’une journée." },
  },
  year: {
    title: { en: "Year", fr: "Année" },
    hint: { en: "For a whole program.", fr: "Pour un programme entier." },
  },
  topic: {
    title: { en: "Topic", fr: "Thème" },
    hint: { en: "Whatever its length.", fr: "Quelle qu’en soit la durée." },
  },
};
