import type { Method } from "../../method.ts";
import { at, debrief, nextSteps } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const userExperienceFishbowl: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "userExperienceFishbowl",
  title: { en: "User Experience Fishbowl", fr: "Aquarium d’expériences" },
  purpose: {
    en: "Those who did it talk among themselves; everybody else listens, then asks.",
    fr: "Les gens qui l’ont fait parlent entre eux; les autres écoutent, puis questionnent.",
  },
  invitation: {
    en: "What was it really like, and what would you tell a good friend about it?",
    fr: "Comment était-ce vraiment, et qu’en diriez-vous à une bonne amie ou à un bon ami?",
  },
  use: {
    en: "To hear learners of a pilot, new hires or their supervisors before you redesign.",
    fr: "Pour entendre les personnes apprenantes d’un essai pilote, des personnes nouvellement embauchées ou leurs responsables avant de revoir un cours.",
  },
  headline: [35, 70],
  size: { en: "8 or more, of whom 3 to 7 in the middle", fr: "8 personnes ou plus, dont 3 à 7 au centre" },
  length: {
    en: "35 to 70 minutes; here 50, and the steps are our suggestion",
    fr: "De 35 à 70 minutes; ici 50, et les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not when those in the middle would have to fear what they say in front of this room.",
    fr: "À éviter si les personnes au centre ont à craindre ce qu’elles disent devant cette salle.",
  },
  // Not the method’s own ideas: people begin from them.
  takes: "notes",
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 4,
      title: { en: "Inside and outside", fr: "Au centre et autour" },
      prompt: {
        en: "A few who did it sit in the middle. All others sit around them and listen.",
        fr: "Quelques personnes qui l’ont fait s’assoient au centre. Toutes les autres s’assoient autour et écoutent.",
      },
      coach: {
        en: "Choose people who did the work themselves and differ from each other. Put an empty chair in the middle for whoever wants to add something.",
        fr: "Choisissez des personnes qui ont fait le travail et qui diffèrent entre elles. Placez au centre une chaise vide pour qui veut ajouter quelque chose.",
      },
      late: {
        en: "A few people will talk in the middle while we listen. Take a chair outside.",
        fr: "Quelques personnes vont parler au centre pendant que nous écoutons. Prenez une chaise autour.",
      },
      points: [
        {
          en: "In the middle: talk with each other as on the way home, and forget the audience.",
          fr: "Au centre : parlez entre vous comme sur le chemin du retour, et oubliez le public.",
        },
        {
          en: "Around: listen to words and gestures; keep your questions for later.",
          fr: "Autour : écoutez les mots et les gestes; gardez vos questions pour plus tard.",
        },
      ],
    },
    {
      id: "middle",
      kind: "discuss",
      minutes: 15,
      title: { en: "The middle talks", fr: "Le centre parle" },
      prompt: {
        en: "Middle: what happened, good, bad and funny? Around: listen.",
        fr: "Au centre : que s’est-il passé, le bon, le mauvais, le drôle? Autour : écoutez.",
      },
      coach: {
        en: "Do not moderate. If they begin to present, ask one of them to put a question to another.",
        fr: "N’animez pas. Si l’on se met à présenter, demandez à quelqu’un de poser une question à une autre personne du centre.",
      },
      late: {
        en: "The people in the middle are telling what they lived. Sit around them and listen.",
        fr: "Les personnes au centre racontent ce qu’elles ont vécu. Prenez place autour et écoutez.",
      },
    },
    {
      id: "questions",
      kind: "write",
      minutes: 8,
      lists: ["ideas"],
      title: { en: "Questions from around", fr: "Questions du cercle extérieur" },
      prompt: {
        en: "In fours: what do you want to know now? Write each question on a card.",
        fr: "À quatre : que voulez-vous savoir maintenant? Écrivez chaque question sur une carte.",
      },
      grouping: 4,
      example: {
        en: "What did you do on the day the system was down?",
        fr: "Qu’avez-vous fait le jour de la panne?",
      },
      coach: {
        en: "Those in the middle write too: what did they nearly say?",
        fr: "Le centre écrit aussi : qu’a-t-on failli dire?",
      },
      late: {
        en: "Fours are writing questions for the people in the middle. Join one.",
        fr: "À quatre, on écrit des questions pour les personnes au centre. Joignez-vous à un groupe.",
      },
    },
    {
      id: "answers",
      kind: "discuss",
      minutes: 12,
      title: { en: "The middle answers", fr: "Le centre répond" },
      prompt: {
        en: "Middle: take the questions one by one and tell a moment, not an opinion.",
        fr: "Au centre : prenez les questions une à une et racontez un moment, pas une opinion.",
      },
      coach: {
        en: "Begin with the question most groups have. Leave some unanswered rather than rush.",
        fr: "Commencez par la question que le plus de groupes ont posée. Mieux vaut en laisser sans réponse que se presser.",
      },
      late: {
        en: "The people in the middle are answering questions. Listen for what surprises you.",
        fr: "Les personnes au centre répondent aux questions. Guettez ce qui vous surprend.",
      },
    },
    at(nextSteps, 6),
    {
      ...at(debrief, 5),
      prompt: {
        en: "What did you hear that you did not know? Who should hear it too?",
        fr: "Qu’avez-vous entendu que vous ne saviez pas? Qui devrait l’entendre aussi?",
      },
    },
  ],
};
