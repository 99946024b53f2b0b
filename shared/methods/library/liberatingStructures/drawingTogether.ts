import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const drawingTogether: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "drawingTogether",
  title: { en: "Drawing Together", fr: "Dessiner ensemble" },
  purpose: {
    en: "Think about a path with five simple signs on paper, before words settle it.",
    fr: "Penser un parcours avec cinq signes simples sur papier, avant que les mots le figent.",
  },
  invitation: {
    en: "Draw the way of one learner through this program, with five signs and no words.",
    fr: "Dessinez le parcours d’une personne dans ce programme, avec cinq signes et sans mots.",
  },
  use: {
    en: "To see a learner’s path, or a hope for the program, that nobody could put into words yet.",
    fr: "Pour faire voir un parcours, ou un espoir pour le programme, que personne ne savait encore dire.",
  },
  headline: [40, 40],
  size: {
    en: "Any number; paper and pens for everybody",
    fr: "Autant qu’on veut; papier et crayons pour tout le monde",
  },
  length: {
    en: "40 minutes; the steps are our suggestion",
    fr: "40 minutes; les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not where somebody cannot see the drawings and nobody describes them aloud.",
    fr: "À éviter si quelqu’un ne voit pas les dessins et que personne ne les décrit à voix haute.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "signs",
      kind: "brief",
      minutes: 5,
      title: { en: "Five signs", fr: "Cinq signes" },
      prompt: {
        en: "Draw each sign once on scrap paper: circle, rectangle, triangle, spiral, star.",
        fr: "Tracez chaque signe une fois sur un brouillon : cercle, rectangle, triangle, spirale, étoile.",
      },
      coach: {
        en: "Draw along, badly. Say that skill does not count. Who cannot or will not draw may lay objects or tell a partner what to draw.",
        fr: "Dessinez aussi, et mal. Dites que le talent ne compte pas. Qui ne peut ou ne veut pas dessiner place des objets ou dicte à quelqu’un.",
      },
      late: {
        en: "We are learning five simple signs to draw with. Take paper and a pen.",
        fr: "Nous apprenons cinq signes simples pour dessiner. Prenez du papier et un crayon.",
      },
      points: [
        { en: "Circle: something whole or complete.", fr: "Cercle : ce qui est entier, complet." },
        { en: "Rectangle: what holds and supports.", fr: "Rectangle : ce qui porte et soutient." },
        { en: "Triangle: a goal.", fr: "Triangle : un but." },
        { en: "Spiral: something that is changing.", fr: "Spirale : ce qui change." },
        {
          en: "Star with a person at each tip: a relation.",
          fr: "Étoile, une personne à chaque pointe : une relation.",
        },
      ],
    },
    {
      id: "first",
      kind: "discuss",
      minutes: 8,
      title: { en: "Draw alone", fr: "Dessiner en solo" },
      prompt: {
        en: "Alone and without words: draw the path with the five signs.",
        fr: "En solo et sans mots : dessinez le parcours avec les cinq signes.",
      },
      coach: {
        en: "Silence. When somebody is done after a minute, ask where the path gets hard.",
        fr: "Silence. Si quelqu’un finit après une minute, demandez où le parcours devient difficile.",
      },
      late: {
        en: "Everybody draws a path with five signs. Draw yours: any start is fine.",
        fr: "Chaque personne dessine un parcours avec cinq signes. Dessinez le vôtre : tout début convient.",
      },
    },
    {
      id: "second",
      kind: "discuss",
      minutes: 7,
      title: { en: "Draw it again", fr: "Redessiner" },
      prompt: {
        en: "New paper: draw it once more. Make what matters larger, leave out the rest.",
        fr: "Nouvelle feuille : redessinez. Agrandissez ce qui compte, laissez tomber le reste.",
      },
      coach: {
        en: "The second drawing is the one that says something. Do not skip it.",
        fr: "C’est le deuxième dessin qui dit quelque chose. Ne le sautez pas.",
      },
      late: {
        en: "Everybody draws their path a second time, simpler. Draw yours once.",
        fr: "Chaque personne redessine son parcours, plus simplement. Dessinez le vôtre une fois.",
      },
    },
    {
      id: "guess",
      kind: "discuss",
      minutes: 9,
      grouping: 4,
      title: { en: "What do you see?", fr: "Que voyez-vous?" },
      prompt: {
        en: "Show your drawing and say nothing. The others say what they see; then you add.",
        fr: "Montrez votre dessin sans rien dire. Les autres disent ce qu’ils y voient; puis vous ajoutez.",
      },
      coach: {
        en: "Two minutes a drawing. What others read into it is often the find. Where somebody cannot see it, describe it first.",
        fr: "Deux minutes par dessin. Ce que d’autres y lisent est souvent la trouvaille. Si quelqu’un ne le voit pas, décrivez-le d’abord.",
      },
      late: {
        en: "Fours are reading each other’s drawings. Join one and say what you see.",
        fr: "À quatre, on lit les dessins des autres. Joignez-vous à un groupe et dites ce que vous voyez.",
      },
    },
    {
      id: "words",
      kind: "write",
      minutes: 6,
      lists: ["ideas"],
      title: { en: "Put it into words", fr: "Mettre en mots" },
      prompt: {
        en: "What did the drawings show that our plan does not? One point on each card.",
        fr: "Qu’ont montré les dessins que notre plan ne montre pas? Un point par carte.",
      },
      example: {
        en: "Nobody drew anyone beside the learner in week three",
        fr: "La troisième semaine, personne n’a dessiné quelqu’un à côté",
      },
      coach: {
        en: "Photograph the drawings, with leave. Ask where the paths break off and who is missing.",
        fr: "Photographiez les dessins, avec permission. Demandez où les parcours s’interrompent et qui manque.",
      },
      late: {
        en: "We are noting what the drawings showed. Look at them on the wall.",
        fr: "Nous notons ce que les dessins ont montré. Regardez-les au mur.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "What could the drawing say that words could not?",
        fr: "Qu’a pu dire le dessin que les mots ne disaient pas?",
      },
    },
  ],
};
