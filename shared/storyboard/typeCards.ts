/** The six cards of the learning types, in our own words after methods.md 2.4: the cards of ABC itself are not shipped. */
import type { Text } from "../methods/method.ts";
import type { LearningType, TypeCard } from "./learningTypes.ts";

const acquisition: TypeCard = {
  type: "acquisition",
  title: { en: "Acquisition", fr: "Acquisition" },
  definition: {
    en: "Learners take in what others know: they listen, read, watch.",
    fr: "On s’approprie ce que d’autres savent : on écoute, on lit, on regarde.",
  },
  conventional: [
    { en: "Short talk", fr: "Court exposé" },
    { en: "Printed reading", fr: "Lecture sur papier" },
    { en: "Demonstration", fr: "Démonstration" },
    { en: "Guest speaker", fr: "Personne invitée" },
    { en: "Briefing before a site visit", fr: "Préparation d’une visite" },
    { en: "Worked example, step by step", fr: "Exemple commenté, étape par étape" },
    { en: "Specimens and samples to look at", fr: "Échantillons et pièces à observer" },
    { en: "Story of a real case", fr: "Récit d’un cas réel" },
    { en: "Handout with the main ideas", fr: "Feuillet des idées principales" },
  ],
  digital: [
    { en: "Recorded talk", fr: "Exposé enregistré" },
    { en: "Web article", fr: "Article en ligne" },
    { en: "Podcast", fr: "Balado" },
    { en: "Animated demonstration", fr: "Démonstration animée" },
    { en: "Slides with notes", fr: "Diapositives annotées" },
    { en: "Live online talk", fr: "Exposé en direct en ligne" },
    { en: "Interactive diagram", fr: "Schéma interactif" },
    { en: "Recorded screen with commentary", fr: "Capture d’écran commentée" },
    { en: "Online glossary", fr: "Glossaire en ligne" },
  ],
  workplace: [
    { en: "Watch an experienced colleague", fr: "Observer une personne expérimentée" },
    { en: "Read the employer’s procedures", fr: "Lire les procédures de l’employeur" },
    { en: "Safety briefing on site", fr: "Consignes de sécurité sur place" },
  ],
};

const investigation: TypeCard = {
  type: "investigation",
  title: { en: "Investigation", fr: "Exploration" },
  definition: {
    en: "Learners find out for themselves: they explore, compare and question sources and data.",
    fr: "On cherche par soi-même : on explore, on compare, on questionne des sources et des données.",
  },
  conventional: [
    { en: "Guided study sheet", fr: "Fiche d’étude guidée" },
    { en: "Case file", fr: "Dossier de cas" },
    { en: "Field observation", fr: "Observation sur le terrain" },
    { en: "Comparison of sources", fr: "Comparaison de sources" },
    { en: "Interview with a practitioner", fr: "Entrevue avec une personne du métier" },
    { en: "Experiment", fr: "Expérience" },
    { en: "Paper survey", fr: "Sondage sur papier" },
    { en: "Search in a library or an archive", fr: "Recherche en bibliothèque ou aux archives" },
    { en: "Taking a product apart", fr: "Démontage d’un produit" },
  ],
  digital: [
    { en: "Web search with a brief", fr: "Recherche Web encadrée" },
    { en: "Open data set", fr: "Jeu de données ouvertes" },
    { en: "Digital survey", fr: "Sondage numérique" },
    { en: "Virtual tour of a site", fr: "Visite virtuelle d’un lieu" },
    { en: "Comparison of tools", fr: "Comparaison d’outils" },
    { en: "Literature database", fr: "Base de données documentaire" },
    { en: "Checking an online claim", fr: "Vérification d’une affirmation en ligne" },
    { en: "Map or satellite images", fr: "Carte ou images satellites" },
    { en: "Measurements taken with a phone", fr: "Mesures prises au téléphone" },
  ],
  workplace: [
    { en: "Find where errors arise in a process", fr: "Trouver où naissent les erreurs d’un processus" },
    { en: "Ask customers what they need", fr: "Demander à la clientèle ce qu’il lui faut" },
    { en: "Compare how two sites do the same task", fr: "Comparer comment deux lieux font la même tâche" },
  ],
};

const practice: TypeCard = {
  type: "practice",
  title: { en: "Practice", fr: "Mise en pratique" },
  definition: {
    en: "Learners act toward a goal, see what comes of it, and adjust.",
    fr: "On agit en vue d’un but, on voit ce que cela donne et on s’ajuste.",
  },
  conventional: [
    { en: "Worked exercise", fr: "Exercice corrigé" },
    { en: "Lab or shop task", fr: "Travail au laboratoire ou à l’atelier" },
    { en: "Role play", fr: "Jeu de rôle" },
    { en: "Repeated drill of a skill", fr: "Répétition d’un geste" },
    { en: "Practice test with feedback", fr: "Test d’entraînement avec rétroaction" },
    { en: "Problem set", fr: "Série de problèmes" },
    { en: "Rehearsal before an audience", fr: "Répétition devant public" },
    { en: "Coaching in pairs", fr: "Accompagnement à deux" },
    { en: "Simulated emergency", fr: "Urgence simulée" },
  ],
  digital: [
    { en: "Quiz with feedback", fr: "Questionnaire avec rétroaction" },
    { en: "Simulation", fr: "Simulation" },
    { en: "Virtual lab", fr: "Laboratoire virtuel" },
    { en: "Branching scenario", fr: "Scénario à embranchements" },
    { en: "Coding sandbox", fr: "Bac à sable de programmation" },
    { en: "Flash cards", fr: "Cartes éclair" },
    { en: "Recorded attempt, watched again", fr: "Essai filmé, puis revu" },
    { en: "Exercise in virtual reality", fr: "Exercice en réalité virtuelle" },
    { en: "Exercise in the software of the trade", fr: "Exercice dans le logiciel du métier" },
  ],
  workplace: [
    { en: "Supervised task", fr: "Tâche supervisée" },
    { en: "Shift with a mentor", fr: "Quart de travail avec mentorat" },
    { en: "Checklist signed by a supervisor", fr: "Liste de contrôle signée par la personne responsable" },
  ],
};

const discussion: TypeCard = {
  type: "discussion",
  title: { en: "Discussion", fr: "Discussion" },
  definition: {
    en: "Learners say what they think, challenge others and answer them.",
    fr: "On dit ce qu’on pense, on met à l’épreuve les idées des autres et on leur répond.",
  },
  conventional: [
    { en: "Seminar", fr: "Séminaire" },
    { en: "Debate", fr: "Débat" },
    { en: "Fishbowl", fr: "Discussion en aquarium" },
    { en: "Peer critique", fr: "Critique entre pairs" },
    { en: "Talk in pairs, then all together", fr: "Échange à deux, puis tout le monde" },
    { en: "Questions to a practitioner", fr: "Questions à une personne du métier" },
    { en: "Case conference", fr: "Discussion de cas" },
    { en: "Reading circle", fr: "Cercle de lecture" },
    { en: "Look back after an exercise", fr: "Retour après un exercice" },
  ],
  digital: [
    { en: "Forum thread", fr: "Fil de forum" },
    { en: "Live video seminar", fr: "Séminaire en visioconférence" },
    { en: "Document annotated together", fr: "Document annoté à plusieurs" },
    { en: "Chat with a panel", fr: "Clavardage avec un panel" },
    { en: "Comments on a video", fr: "Commentaires sur une vidéo" },
    { en: "Poll, then talk", fr: "Sondage, puis échange" },
    { en: "Voice messages back and forth", fr: "Échange de messages vocaux" },
    { en: "Breakout rooms", fr: "Salles de petits groupes" },
    { en: "Written debate over some days", fr: "Débat écrit sur quelques jours" },
  ],
  workplace: [
    { en: "Talk with a mentor after a shift", fr: "Échange avec un mentor après un quart de travail" },
    { en: "Team meeting on a real incident", fr: "Réunion d’équipe sur un incident réel" },
    { en: "Exchange with learners at other sites", fr: "Échange avec des apprenants d’autres lieux" },
  ],
};

const collaboration: TypeCard = {
  type: "collaboration",
  title: { en: "Collaboration", fr: "Collaboration" },
  definition: {
    en: "Learners build something jointly, so that all of them own what they come to know.",
    fr: "On construit quelque chose ensemble : ce qu’on y apprend appartient à tout le groupe.",
  },
  conventional: [
    { en: "Team project", fr: "Projet d’équipe" },
    { en: "Joint poster", fr: "Affiche commune" },
    { en: "Shared problem", fr: "Problème résolu à plusieurs" },
    { en: "Jigsaw: each brings a part", fr: "Casse-tête : chaque personne apporte une partie" },
    { en: "Team experiment", fr: "Expérience en équipe" },
    { en: "Group plan for an event", fr: "Plan d’un événement en groupe" },
    { en: "Building a model together", fr: "Maquette construite ensemble" },
    { en: "Agreeing on criteria", fr: "Choix commun de critères" },
    { en: "Learners teach a topic together", fr: "Sujet enseigné par une équipe d’apprenants" },
  ],
  digital: [
    { en: "Shared document", fr: "Document partagé" },
    { en: "Wiki", fr: "Wiki" },
    { en: "Shared board", fr: "Tableau partagé" },
    { en: "Joint media piece", fr: "Production médiatique commune" },
    { en: "Joint concept map", fr: "Carte conceptuelle commune" },
    { en: "Shared bibliography", fr: "Bibliographie commune" },
    { en: "Online project space", fr: "Espace de projet en ligne" },
    { en: "Code written as a team", fr: "Code écrit en équipe" },
    { en: "Joint data table", fr: "Tableau de données commun" },
  ],
  workplace: [
    { en: "Improve a procedure with the crew", fr: "Améliorer une procédure avec l’équipe de travail" },
    { en: "Plan a shift together", fr: "Planifier un quart de travail ensemble" },
    { en: "Project for a real client", fr: "Projet pour une vraie cliente ou un vrai client" },
  ],
};

const production: TypeCard = {
  type: "production",
  title: { en: "Production", fr: "Production" },
  definition: {
    en: "Learners pull together what they know by making something that shows it.",
    fr: "On consolide ce qu’on sait en réalisant quelque chose qui le montre.",
  },
  conventional: [
    { en: "Report", fr: "Rapport" },
    { en: "Prototype", fr: "Prototype" },
    { en: "Performance", fr: "Prestation" },
    { en: "Portfolio", fr: "Portfolio" },
    { en: "Job aid", fr: "Aide-mémoire de travail" },
    { en: "Oral presentation", fr: "Présentation orale" },
    { en: "Poster", fr: "Affiche" },
    { en: "Product made to a brief", fr: "Produit réalisé selon un mandat" },
    { en: "Learning journal", fr: "Journal d’apprentissage" },
  ],
  digital: [
    { en: "E-portfolio", fr: "Portfolio numérique" },
    { en: "Video", fr: "Vidéo" },
    { en: "Blog post", fr: "Billet de blogue" },
    { en: "Slide deck", fr: "Diaporama" },
    { en: "Dashboard", fr: "Tableau de bord" },
    { en: "Published page", fr: "Page publiée" },
    { en: "Podcast episode", fr: "Épisode de balado" },
    { en: "Infographic", fr: "Infographie" },
    { en: "Working program or spreadsheet", fr: "Programme ou chiffrier fonctionnel" },
  ],
  workplace: [
    { en: "Finished job, kept as evidence", fr: "Travail terminé, gardé comme preuve" },
    { en: "Instructions for the next person", fr: "Consignes pour la personne suivante" },
    { en: "Proposal to the employer", fr: "Proposition à l’employeur" },
  ],
};

export const TYPE_CARDS: Readonly<Record<LearningType, TypeCard>> = {
  acquisition,
  investigation,
  practice,
  discussion,
  collaboration,
  production,
};

/** How the three parts of a card's back are headed. */
export const SIDES = ["conventional", "digital", "workplace"] as const;
export type Side = (typeof SIDES)[number];

export const SIDE_TITLES: Readonly<Record<Side, Text>> = {
  conventional: { en: "Without a screen", fr: "Sans écran" },
  digital: { en: "With a screen", fr: "Avec un écran" },
  workplace: { en: "At work", fr: "En milieu de travail" },
};
