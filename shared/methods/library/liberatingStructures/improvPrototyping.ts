import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const improvPrototyping: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "improvPrototyping",
  title: { en: "Improv Prototyping", fr: "Prototypage improvisé" },
  purpose: {
    en: "Act out a difficult moment of the work, change it, and act it out again.",
    fr: "Jouer un moment difficile du travail, le changer et le rejouer.",
  },
  invitation: {
    en: "Which moment goes wrong again and again, and how could it go differently?",
    fr: "Quel moment tourne mal encore et encore, et comment pourrait-il se passer autrement?",
  },
  use: {
    en: "To try an assessment, a first class or a talk with an employer before it is built.",
    fr: "Pour essayer une évaluation, un premier cours ou un échange avec un employeur avant de le construire.",
  },
  headline: [20, 20],
  size: {
    en: "6 or more, with a few volunteers to act",
    fr: "6 personnes ou plus, dont quelques volontaires pour jouer",
  },
  length: {
    en: "20 minutes a round; the steps are our suggestion",
    fr: "20 minutes par tour; les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not when people in the room lived the scene and it still hurts. Nobody has to act.",
    fr: "À éviter si des personnes présentes ont vécu la scène et en souffrent encore. Personne n’est obligé de jouer.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "scene",
      kind: "brief",
      minutes: 2,
      title: { en: "Set the scene", fr: "Planter le décor" },
      prompt: {
        en: "Who meets whom, where, and what is at stake? Volunteers take the roles.",
        fr: "Qui rencontre qui, où, et quel est l’enjeu? Des volontaires prennent les rôles.",
      },
      coach: {
        en: "Choose a scene of two minutes that everybody knows. Cast volunteers, and play one role yourself if nobody comes forward.",
        fr: "Choisissez une scène de deux minutes que tout le monde connaît. Prenez des volontaires, et jouez un rôle vous-même si personne ne s’avance.",
      },
      late: {
        en: "We are about to act out a moment of the work. You can watch.",
        fr: "Nous allons jouer un moment du travail. Vous pouvez regarder.",
      },
      points: [
        {
          en: "Actors show how it usually goes. No script, no costume.",
          fr: "On joue comme ça se passe d’habitude. Ni texte, ni costume.",
        },
        {
          en: "The others watch for what helps and what gets in the way.",
          fr: "Les autres regardent ce qui aide et ce qui nuit.",
        },
      ],
    },
    {
      id: "play",
      kind: "discuss",
      minutes: 4,
      title: { en: "Play it as it is", fr: "Jouer la scène telle quelle" },
      prompt: {
        en: "Watch the scene. Where would you have done something else?",
        fr: "Regardez la scène. À quel moment auriez-vous fait autrement?",
      },
      coach: {
        en: "Stop the scene while it is still lively. Thank the actors by name.",
        fr: "Arrêtez la scène pendant qu’elle est encore vive. Remerciez les personnes qui ont joué par leur nom.",
      },
      late: {
        en: "A scene is being played. Watch for what helps and what gets in the way.",
        fr: "On joue une scène. Regardez ce qui aide et ce qui nuit.",
      },
    },
    {
      id: "pieces",
      kind: "write",
      minutes: 4,
      lists: ["ideas"],
      title: { en: "Good pieces", fr: "Les bons morceaux" },
      prompt: {
        en: "What worked and should stay? What would you try instead? One piece on each card.",
        fr: "Qu’est-ce qui a marché et devrait rester? Qu’essaieriez-vous à la place? Un morceau par carte.",
      },
      sections: [
        { id: "keep", title: { en: "Keep", fr: "Garder" } },
        { id: "instead", title: { en: "Try instead", fr: "Essayer à la place" } },
      ],
      coach: {
        en: "Ask for something one can see or say, not for an attitude: “asks first” instead of “is friendly”.",
        fr: "Demandez ce qui se voit ou se dit, pas une attitude : « commence par une question » plutôt que « est aimable ».",
      },
      late: {
        en: "We are noting what to keep and what to try in a scene we saw. Ask a neighbour what happened.",
        fr: "Nous notons quoi garder et quoi essayer dans la scène. Demandez à côté ce qui s’est passé.",
      },
    },
    {
      id: "again",
      kind: "discuss",
      minutes: 7,
      grouping: "table",
      title: { en: "Play it better", fr: "Rejouer, en mieux" },
      prompt: {
        en: "At your table, put the good pieces together into a better version and play it.",
        fr: "À votre table, assemblez les bons morceaux en une meilleure version et jouez-la.",
      },
      coach: {
        en: "Three minutes to prepare, then play at the tables at the same time. Have one version shown to all.",
        fr: "Trois minutes pour préparer, puis on joue à toutes les tables en même temps. Faites montrer une version à la salle.",
      },
      late: {
        en: "Tables are making a better version of a scene. Join one and watch or play.",
        fr: "Les tables montent une meilleure version d’une scène. Joignez-vous à l’une, pour regarder ou jouer.",
      },
    },
    {
      ...at(debrief, 3),
      prompt: {
        en: "What did you notice in the scene that you would never have said at a table?",
        fr: "Qu’avez-vous remarqué dans la scène que vous n’auriez jamais dit autour d’une table?",
      },
    },
  ],
};
