import type { Method, StepOf, Text } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

interface Element {
  readonly id: string;
  readonly name: Text;
  /** The name within a sentence. */
  readonly ours: Text;
  readonly alone: Pick<StepOf<"write">, "prompt" | "example" | "coach">;
  readonly fours: Pick<StepOf<"write">, "prompt" | "coach">;
  readonly all: Pick<StepOf<"combine">, "prompt" | "coach">;
}

type Part = StepOf<"write"> | StepOf<"combine">;

/** One element of the five, 35 minutes: written alone, agreed on in fours, then by all, who also look back. */
function worksheet({ id, name, ours, alone, fours, all }: Element): readonly [Part, Part, Part] {
  return [
    {
      ...alone,
      id: `${id}Alone`,
      kind: "write",
      lists: ["ideas"],
      minutes: 5,
      cover: "sealed",
      title: { en: `${name.en}: alone`, fr: `${name.fr} : en solo` },
      late: {
        en: `Everybody writes alone about ${ours.en}. Begin with the question on your screen.`,
        fr: `Chaque personne écrit seule sur ${ours.fr}. Commencez par la question à l’écran.`,
      },
    },
    {
      ...fours,
      id: `${id}Fours`,
      kind: "write",
      lists: ["ideas"],
      minutes: 15,
      grouping: 4,
      from: `${id}Alone`,
      title: { en: `${name.en}: in fours`, fr: `${name.fr} : à quatre` },
      late: {
        en: `Groups of four agree on ${ours.en}. Sit down with one and read what they have.`,
        fr: `Des groupes de quatre s’entendent sur ${ours.fr}. Prenez place et lisez ce qu’ils ont écrit.`,
      },
    },
    {
      ...all,
      id: `${id}All`,
      kind: "combine",
      list: "ideas",
      minutes: 15,
      title: { en: `${name.en}: all`, fr: `${name.fr} : la salle` },
      late: {
        en: `The room brings its answers on ${ours.en} together. Say what you would not want to lose.`,
        fr: `La salle réunit ses réponses sur ${ours.fr}. Dites ce que vous ne voudriez pas perdre.`,
      },
    },
  ];
}

const purpose = worksheet({
  id: "purpose",
  name: { en: "Purpose", fr: "Raison d’être" },
  ours: { en: "our purpose", fr: "notre raison d’être" },
  alone: {
    prompt: {
      en: "Why does this work matter, to you and to those it is for? Write it in one sentence.",
      fr: "Pourquoi ce travail compte-t-il, pour vous et pour qui en profitera? Une phrase.",
    },
    example: {
      en: "Cooks without papers can show what they can do",
      fr: "Les cuisinières et cuisiniers sans diplôme peuvent montrer ce qu’ils savent faire",
    },
    coach: {
      en: "Silence first. Who has run Nine Whys before brings its sentence and starts from it.",
      fr: "D’abord le silence. Qui a déjà fait les Neuf pourquoi en apporte la phrase et part de là.",
    },
  },
  fours: {
    prompt: {
      en: "Compare in pairs, then in fours. Which one sentence says why we exist?",
      fr: "Comparez à deux, puis à quatre. Quelle phrase unique dit pourquoi nous sommes là?",
    },
    coach: {
      en: "Everything else is measured against this sentence, so it is worth arguing over one word. No “and”: it hides a second purpose.",
      fr: "Tout le reste se mesurera à cette phrase : un seul mot vaut une discussion. Pas de « et » : il cache un deuxième but.",
    },
  },
  all: {
    prompt: {
      en: "Which sentence would make people outside this room want to join us?",
      fr: "Quelle phrase donnerait envie à d’autres de se joindre à nous?",
    },
    coach: {
      en: "Fold what says the same, and leave one sentence. Write it where it can be seen for the rest of the work.",
      fr: "Réunissez ce qui dit la même chose et laissez une seule phrase. Affichez-la pour le reste du travail.",
    },
  },
});

const principles = worksheet({
  id: "principles",
  name: { en: "Principles", fr: "Principes" },
  ours: { en: "our principles", fr: "nos principes" },
  alone: {
    prompt: {
      en: "Which rules must we keep to, always, to serve this purpose?",
      fr: "À quelles règles faut-il toujours se tenir pour servir cette raison d’être?",
    },
    example: {
      en: "We never assess what is not done on the job",
      fr: "Nous n’évaluons jamais ce qui ne se fait pas au travail",
    },
    coach: {
      en: "A principle helps on a bad day, when two good things collide. Ask for the last time that happened.",
      fr: "Un principe aide les mauvais jours, quand deux bonnes choses se heurtent. Demandez quand c’est arrivé la dernière fois.",
    },
  },
  fours: {
    prompt: {
      en: "Which of these could we break and still serve the purpose? Keep only the others.",
      fr: "Lesquelles pourrions-nous enfreindre sans trahir la raison d’être? Ne gardez que les autres.",
    },
    coach: {
      en: "Three to five are plenty. Values such as “respect” become rules by a verb: what do we do, what do we never do?",
      fr: "De trois à cinq suffisent. Une valeur comme « respect » devient une règle par un verbe : que faisons-nous, que ne faisons-nous jamais?",
    },
  },
  all: {
    prompt: {
      en: "Which principles stay? Does the purpose still say what we mean?",
      fr: "Quels principes restent? La raison d’être dit-elle encore ce que nous voulons dire?",
    },
    coach: {
      en: "Ten minutes to join them, five to look back at the purpose. Rewording an earlier element is progress, not a setback.",
      fr: "Dix minutes pour les réunir, cinq pour revenir à la raison d’être. Reformuler un élément précédent, c’est avancer.",
    },
  },
});

const participants = worksheet({
  id: "participants",
  name: { en: "Participants", fr: "Parties prenantes" },
  ours: { en: "who takes part", fr: "nos parties prenantes" },
  alone: {
    prompt: {
      en: "Who has to be part of this for the purpose to be met? Think of those who are not here.",
      fr: "Qui doit en faire partie pour y arriver? Pensez aux personnes absentes.",
    },
    example: {
      en: "Shift leaders who will see the first graduates",
      fr: "Les chefs d’équipe qui verront les premières personnes diplômées",
    },
    coach: {
      en: "Ask for people with a name or a place, not “industry”. Who could stop it? Who lives with the result? They belong on a card.",
      fr: "Demandez des gens avec un nom ou un lieu, pas « l’industrie ». Qui pourrait tout arrêter? Qui vivra avec le résultat? Il leur faut une carte.",
    },
  },
  fours: {
    prompt: {
      en: "Who are the few without whom it cannot work, and what does each bring and need?",
      fr: "Sans qui cela ne peut-il pas marcher? Qu’apporte chaque personne, et de quoi a-t-elle besoin?",
    },
    coach: {
      en: "Check against the purpose: is somebody on the list only because they always are? Is a learner on it?",
      fr: "Vérifiez avec la raison d’être : y a-t-il quelqu’un par simple habitude? Y a-t-il une personne apprenante?",
    },
  },
  all: {
    prompt: {
      en: "Who is in, and who asks whom? What does that change in the purpose and the principles?",
      fr: "Qui en est, et qui invite qui? Qu’est-ce que cela change à la raison d’être et aux principes?",
    },
    coach: {
      en: "Ten minutes to settle, five to look back. The first session ends here: say what each takes to those who are missing, and when you go on.",
      fr: "Dix minutes pour fixer, cinq pour revenir en arrière. La première séance finit ici : dites ce que chaque personne apporte aux personnes absentes, et quand vous reprenez.",
    },
  },
});

const structure = worksheet({
  id: "structure",
  name: { en: "Structure", fr: "Structure" },
  ours: { en: "our structure", fr: "notre structure" },
  alone: {
    prompt: {
      en: "How do we share out the work and the decisions so that nobody has to ask for everything?",
      fr: "Comment répartir le travail et les décisions pour que personne n’ait tout à demander?",
    },
    example: {
      en: "Each module has two owners, one of them from the trade",
      fr: "Chaque module a deux responsables, dont une personne du métier",
    },
    coach: {
      en: "Open by reading the three elements of the first session aloud. Structure is who decides what; it need not be a chart with boxes.",
      fr: "Ouvrez en lisant les trois éléments de la première séance. La structure, c’est qui décide quoi; pas forcément un organigramme.",
    },
  },
  fours: {
    prompt: {
      en: "Which way of organizing gives control to those who do the work? Say it or draw it.",
      fr: "Quelle organisation donne la maîtrise à qui fait le travail? Dites-le ou dessinez-le.",
    },
    coach: {
      en: "Try it on one real decision: who changes an outcome in the second year? If three people have to sign, ask which principle that serves.",
      fr: "Essayez-la sur une vraie décision : qui change un résultat d’apprentissage la deuxième année? S’il faut trois signatures, demandez quel principe cela sert.",
    },
  },
  all: {
    prompt: {
      en: "Which structure do we start with? Does it leave out any of the people we named?",
      fr: "Avec quelle structure commençons-nous? Oublie-t-elle quelqu’un que nous avons nommé?",
    },
    coach: {
      en: "Ten minutes to agree, five to look back. A structure to start with is enough: note when it will be reviewed.",
      fr: "Dix minutes pour s’entendre, cinq pour revenir en arrière. Une structure de départ suffit : notez quand on la reverra.",
    },
  },
});

const practices = worksheet({
  id: "practices",
  name: { en: "Practices", fr: "Pratiques" },
  ours: { en: "our practices", fr: "nos pratiques" },
  alone: {
    prompt: {
      en: "What will we do, and offer, and how? Think of what somebody could see us do.",
      fr: "Qu’allons-nous faire et offrir, et comment? Pensez à ce qu’on pourrait nous voir faire.",
    },
    example: {
      en: "Every spring, graduates and employers go through the chart again",
      fr: "Chaque printemps, personnes diplômées et employeurs relisent la charte",
    },
    coach: {
      en: "From what for to what now: a practice has a day, a place or a form. “Communicate well” has none.",
      fr: "Du pourquoi au comment : une pratique a un jour, un lieu ou une forme. « Bien communiquer » n’en a pas.",
    },
  },
  fours: {
    prompt: {
      en: "Which few practices bring the purpose to life, and with whom do they start?",
      fr: "Quelles pratiques donnent vie à la raison d’être, et avec qui commencent-elles?",
    },
    coach: {
      en: "Hold each against the principles: which one does it keep? Ask what has to end to make time for it.",
      fr: "Comparez chacune aux principes : lequel respecte-t-elle? Demandez ce qui doit cesser pour lui faire du temps.",
    },
  },
  all: {
    prompt: {
      en: "Which practices do we begin with? Read all five elements: do they still fit each other?",
      fr: "Par quelles pratiques commençons-nous? Relisez les cinq éléments : vont-ils encore ensemble?",
    },
    coach: {
      en: "Ten minutes to choose, five to read the whole from the purpose down. What does not fit is reworded now.",
      fr: "Dix minutes pour choisir, cinq pour tout relire depuis la raison d’être. Ce qui ne va pas ensemble se reformule maintenant.",
    },
  },
});

const [participantsAlone, participantsFours, participantsAll] = participants;

/** The source's headline says two hours, its own steps 195 minutes: hence two sessions, with the break after the third element. */
export const purposeToPractice: Method = {
  id: "purposeToPractice",
  title: { en: "Purpose-to-Practice", fr: "De la raison d’être à la pratique" },
  ...SITE_2019,
  purpose: {
    en: "Those with a stake shape the five elements of something new: purpose, principles, participants, structure, practices.",
    fr: "Les gens concernés façonnent les cinq éléments d’un projet neuf : raison d’être, principes, parties prenantes, structure, pratiques.",
  },
  invitation: {
    en: "What do we need to agree on so that this program lasts and adapts?",
    fr: "Sur quoi faut-il nous entendre pour que ce programme dure et s’adapte?",
  },
  use: {
    en: "For the charter of a new program or of a project that several institutions carry.",
    fr: "Pour la charte d’un nouveau programme, ou d’un projet que portent plusieurs établissements.",
  },
  headline: [120, 120],
  size: { en: "8 or more, with everybody who has a stake", fr: "8 et plus, avec tous les gens concernés" },
  length: {
    en: "2 hours by the headline, 195 minutes by its steps: plan two sessions",
    fr: "2 heures selon la source, 195 minutes selon les étapes : prévoyez deux séances",
  },
  notWhen: {
    en: "Not for something that is already decided, and not without those who will have to live with it.",
    fr: "À éviter pour ce qui est déjà décidé, ou sans les gens qui devront vivre avec.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "elements",
      kind: "brief",
      minutes: 5,
      title: { en: "Five elements", fr: "Cinq éléments" },
      prompt: {
        en: "We shape five elements, one after the other, and go back whenever a later one changes an earlier.",
        fr: "Nous façonnons cinq éléments, l’un après l’autre, et revenons en arrière quand un nouveau en change un ancien.",
      },
      points: [
        { en: "Purpose: why does it matter?", fr: "Raison d’être : pourquoi est-ce important?" },
        { en: "Principles: what do we always keep to?", fr: "Principes : à quoi nous tenons-nous toujours?" },
        {
          en: "Participants: who has to be part of it?",
          fr: "Parties prenantes : qui doit en faire partie?",
        },
        {
          en: "Structure: how do we share work and decisions?",
          fr: "Structure : comment répartir travail et décisions?",
        },
        { en: "Practices: what do we do, and how?", fr: "Pratiques : que faisons-nous, et comment?" },
      ],
      coach: {
        en: "Say that this takes two sessions, and why: the first three elements today. Do not let the talk begin with structure: everybody wants to draw the boxes first.",
        fr: "Dites que cela prend deux séances, et pourquoi : les trois premiers éléments aujourd’hui. Ne commencez pas par la structure : tout le monde veut dessiner les cases d’abord.",
      },
      late: {
        en: "We are looking at the five elements of a new program. Read the points below.",
        fr: "Nous voyons les cinq éléments d’un nouveau programme. Lisez les points ci-dessous.",
      },
    },
    ...purpose,
    ...principles,
    participantsAlone,
    participantsFours,
    { ...participantsAll, endsDay: true },
    ...structure,
    ...practices,
    {
      ...at(debrief, 15),
      grouping: "table",
      sections: [
        { id: "what", title: { en: "What stands out?", fr: "Que remarque-t-on?" } },
        { id: "soWhat", title: { en: "What does it mean?", fr: "Qu’est-ce que cela signifie?" } },
        { id: "nowWhat", title: { en: "What comes next?", fr: "Que fait-on ensuite?" } },
      ],
      prompt: {
        en: "Look at the five elements together: what stands out, what does it mean, and what comes next?",
        fr: "Regardez les cinq éléments ensemble : que remarquez-vous, qu’est-ce que cela signifie, et que fait-on ensuite?",
      },
      coach: {
        en: "Five minutes for each question, in this order. Close with who writes the charter down and by when.",
        fr: "Cinq minutes par question, dans cet ordre. Terminez par qui rédige la charte, et pour quand.",
      },
      late: {
        en: "We are looking back at all five elements. Read them and write what strikes you.",
        fr: "Nous revenons sur les cinq éléments. Lisez-les et écrivez ce qui vous frappe.",
      },
    },
  ],
};
