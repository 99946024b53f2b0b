/** Decks that come with the program, in our own words: prompts for access, and learning at work. */
import type { Deck, DeckCard, DeckSource } from "../doc/decks.ts";
import type { Language } from "../i18n/translator.ts";
import type { Text } from "../methods/method.ts";
import type { LearningType } from "./learningTypes.ts";

interface ShippedCard {
  /** "" for a card that fits any type. */
  readonly type: LearningType | "";
  readonly title: Text;
  readonly conventional: readonly Text[];
  readonly digital: readonly Text[];
}

export interface ShippedDeck {
  readonly title: Text;
  readonly description: Text;
  readonly cards: readonly ShippedCard[];
}

const access: ShippedDeck = {
  title: { en: "Access for everybody", fr: "L’accès pour tout le monde" },
  description: {
    en: "Other ways in, after Universal Design for Learning: for each type, what lets more people take part.",
    fr: "D’autres façons d’entrer, dans l’esprit de la conception universelle de l’apprentissage : pour chaque type, ce qui permet à plus de gens de participer.",
  },
  cards: [
    {
      type: "acquisition",
      title: { en: "More than one way to take it in", fr: "Plus d’une façon de recevoir" },
      conventional: [
        { en: "Say, show and hand out the same idea", fr: "Dire, montrer et distribuer la même idée" },
        { en: "Explain the words first", fr: "Expliquer d’abord les mots" },
        { en: "Outline given beforehand", fr: "Plan remis à l’avance" },
        { en: "Real objects to touch", fr: "Objets réels à toucher" },
      ],
      digital: [
        { en: "Captions and transcript", fr: "Sous-titres et transcription" },
        { en: "Text that can be enlarged and read aloud", fr: "Texte qu’on peut agrandir et faire lire" },
        { en: "Images described in words", fr: "Images décrites en mots" },
        { en: "Version for slow connections", fr: "Version pour connexions lentes" },
      ],
    },
    {
      type: "investigation",
      title: { en: "A question that is one’s own", fr: "Une question à soi" },
      conventional: [
        { en: "Choice of topic or case", fr: "Choix du sujet ou du cas" },
        { en: "Sheet that breaks the search into steps", fr: "Fiche qui découpe la recherche en étapes" },
        { en: "Sources from one’s own community", fr: "Sources de sa propre communauté" },
      ],
      digital: [
        {
          en: "Starting list of sources that screen readers can read",
          fr: "Liste de départ de sources lisibles au lecteur d’écran",
        },
        { en: "Data as a table as well as a chart", fr: "Données en tableau autant qu’en graphique" },
        { en: "Organizer to note what was found", fr: "Grille pour noter ce qu’on trouve" },
      ],
    },
    {
      type: "practice",
      title: { en: "Time and help to get it right", fr: "Le temps et l’aide qu’il faut" },
      conventional: [
        { en: "Tools fitted to different bodies", fr: "Outils adaptés à différents corps" },
        { en: "Help that is taken away bit by bit", fr: "Aide retirée peu à peu" },
        { en: "As many tries as one needs", fr: "Autant d’essais que nécessaire" },
      ],
      digital: [
        { en: "Exercise without a time limit", fr: "Exercice sans limite de temps" },
        { en: "Works by keyboard alone", fr: "Utilisable au clavier seul" },
        { en: "Feedback that says what to try next", fr: "Rétroaction qui dit quoi essayer ensuite" },
      ],
    },
    {
      type: "discussion",
      title: { en: "Every voice", fr: "Toutes les voix" },
      conventional: [
        { en: "Time to think before anybody speaks", fr: "Temps de réflexion avant de parler" },
        { en: "Talk in pairs first", fr: "Échange à deux d’abord" },
        { en: "Passing is allowed", fr: "Droit de passer son tour" },
        { en: "Interpreter or note taker", fr: "Interprète ou prise de notes assistée" },
      ],
      digital: [
        { en: "In writing or by voice, as one likes", fr: "Par écrit ou de vive voix, au choix" },
        { en: "Open for some days", fr: "Ouvert pendant quelques jours" },
        { en: "Live captions", fr: "Sous-titrage en direct" },
      ],
    },
    {
      type: "collaboration",
      title: { en: "A part for each", fr: "Une place pour chaque personne" },
      conventional: [
        { en: "Roles with their duties written down", fr: "Rôles aux responsabilités écrites" },
        { en: "Agreement on how to work together", fr: "Entente sur la façon de travailler ensemble" },
        { en: "Meeting places everybody can reach", fr: "Lieux de rencontre accessibles" },
      ],
      digital: [
        { en: "Shared tool checked with a screen reader", fr: "Outil partagé vérifié au lecteur d’écran" },
        { en: "Contributions at different times", fr: "Contributions à des moments différents" },
        { en: "Phone is enough", fr: "Un téléphone suffit" },
      ],
    },
    {
      type: "production",
      title: { en: "More than one way to show it", fr: "Plus d’une façon de le montrer" },
      conventional: [
        { en: "Choice of speaking, writing or making", fr: "Choix entre dire, écrire ou fabriquer" },
        { en: "Examples of several good results", fr: "Exemples de plusieurs bons résultats" },
        { en: "Draft with comments before the mark", fr: "Ébauche commentée avant la note" },
      ],
      digital: [
        { en: "Choice of video, audio, text or images", fr: "Choix entre vidéo, audio, texte ou images" },
        { en: "Dictation and spell check allowed", fr: "Dictée vocale et correcteur permis" },
        { en: "Template to begin with", fr: "Gabarit pour commencer" },
      ],
    },
    {
      type: "",
      title: { en: "Why it matters to me", fr: "Pourquoi cela compte pour moi" },
      conventional: [
        { en: "Link to one’s own work or life", fr: "Lien avec son travail ou sa vie" },
        { en: "Choice of how hard to begin", fr: "Choix du niveau de départ" },
        { en: "A goal one sets oneself", fr: "But qu’on se fixe soi-même" },
      ],
      digital: [
        { en: "Progress that one can see", fr: "Progrès qu’on peut voir" },
        { en: "Reminders one can turn off", fr: "Rappels qu’on peut désactiver" },
      ],
    },
  ],
};

const workplace: ShippedDeck = {
  title: { en: "Learning at work", fr: "Apprendre au travail" },
  description: {
    en: "What a micro-credential can have people do where they work, with or without a mentor.",
    fr: "Ce qu’une microcertification peut faire faire sur le lieu de travail, avec ou sans mentorat.",
  },
  cards: [
    {
      type: "acquisition",
      title: { en: "Watch and listen at work", fr: "Observer et écouter au travail" },
      conventional: [
        { en: "Follow somebody for a shift", fr: "Suivre une personne pendant un quart de travail" },
        { en: "Tour of the site", fr: "Visite des lieux" },
        { en: "Mentor explains a decision", fr: "Un mentor explique une décision" },
      ],
      digital: [
        { en: "Short video filmed on site", fr: "Courte vidéo filmée sur place" },
        { en: "Employer’s online procedures", fr: "Procédures en ligne de l’employeur" },
      ],
    },
    {
      type: "investigation",
      title: { en: "Find out how it is done here", fr: "Voir comment on fait ici" },
      conventional: [
        { en: "Map a process from start to end", fr: "Tracer un processus du début à la fin" },
        { en: "Interview colleagues about a hard case", fr: "Interroger des collègues sur un cas difficile" },
        { en: "Count what goes wrong in a week", fr: "Compter ce qui va mal en une semaine" },
      ],
      digital: [
        { en: "Read the site’s own figures", fr: "Lire les chiffres du lieu de travail" },
        { en: "Photo log of good and poor work", fr: "Journal photo de travaux réussis et manqués" },
      ],
    },
    {
      type: "practice",
      title: { en: "Do it on the job", fr: "Le faire au travail" },
      conventional: [
        { en: "Task under supervision", fr: "Tâche sous supervision" },
        { en: "One task more each week", fr: "Une tâche de plus chaque semaine" },
        { en: "Self-check against the standard", fr: "Autovérification selon la norme" },
      ],
      digital: [
        {
          en: "Log of tasks done, confirmed by a mentor",
          fr: "Registre des tâches faites, confirmé par un mentor",
        },
        { en: "Simulation before the real thing", fr: "Simulation avant le réel" },
      ],
    },
    {
      type: "discussion",
      title: { en: "Talk it over", fr: "En parler" },
      conventional: [
        { en: "Weekly meeting with a mentor", fr: "Rencontre hebdomadaire avec un mentor" },
        { en: "Short talk after an incident", fr: "Court retour après un incident" },
        {
          en: "Supervisor, learner and instructor meet",
          fr: "Rencontre à trois : superviseur, apprenant, formateur",
        },
      ],
      digital: [
        { en: "Group chat of learners at several sites", fr: "Clavardage d’apprenants de plusieurs lieux" },
        { en: "Video call with an expert", fr: "Appel vidéo avec une personne experte" },
      ],
    },
    {
      type: "collaboration",
      title: { en: "Change something together", fr: "Changer quelque chose ensemble" },
      conventional: [
        { en: "Improvement tried with the team", fr: "Amélioration essayée avec l’équipe" },
        { en: "Project across departments", fr: "Projet entre services" },
        { en: "Two learners cover a task together", fr: "Deux apprenants se partagent une tâche" },
      ],
      digital: [
        { en: "Shared checklist kept up to date", fr: "Liste de contrôle partagée et tenue à jour" },
        {
          en: "Shared page of answers to usual questions",
          fr: "Page commune de réponses aux questions courantes",
        },
      ],
    },
    {
      type: "production",
      title: { en: "Leave something useful", fr: "Laisser quelque chose d’utile" },
      conventional: [
        { en: "Finished job with a witness’s note", fr: "Travail terminé, avec la note d’un témoin" },
        { en: "Job aid for the next person", fr: "Aide-mémoire pour la personne suivante" },
        { en: "Account of a problem one solved", fr: "Récit d’un problème qu’on a résolu" },
      ],
      digital: [
        { en: "Portfolio with evidence from work", fr: "Portfolio avec preuves du travail" },
        { en: "Recorded demonstration on site", fr: "Démonstration filmée sur place" },
      ],
    },
  ],
};

export const SHIPPED_DECKS: Readonly<Record<Exclude<DeckSource, "own">, ShippedDeck>> = { access, workplace };

/** The title and the cards of a deck as somebody reads it. */
export function deckInLanguage(
  deck: Pick<Deck, "source" | "title" | "cards">,
  language: Language,
): { readonly title: string; readonly cards: readonly DeckCard[] } {
  if (deck.source === "own") return { title: deck.title, cards: deck.cards };
  const { title, cards } = SHIPPED_DECKS[deck.source];
  const written = (texts: readonly Text[]): string[] => texts.map((text) => text[language]);
  return {
    title: deck.title || title[language],
    cards: cards.map((card) => ({
      type: card.type,
      title: card.title[language],
      conventional: written(card.conventional),
      digital: written(card.digital),
    })),
  };
}
