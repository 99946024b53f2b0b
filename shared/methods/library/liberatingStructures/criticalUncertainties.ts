import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

/** Two uncertainties that can each go either way make four futures. */
const futures = [
  { id: "bothHigh", title: { en: "Both turn out high", fr: "Les deux élevées" } },
  { id: "firstHigh", title: { en: "First high, second low", fr: "Première élevée, deuxième basse" } },
  { id: "secondHigh", title: { en: "First low, second high", fr: "Première basse, deuxième élevée" } },
  { id: "bothLow", title: { en: "Both turn out low", fr: "Les deux basses" } },
] as const;

/** Uncertainties are trends and scenarios are notes, so that the ideas that go on to other activities are the strategies. */
export const criticalUncertainties = {
  id: "criticalUncertainties",
  title: { en: "Critical Uncertainties", fr: "Incertitudes critiques" },
  ...SITE_2019,
  purpose: {
    en: "Imagine four futures from two things nobody can know, and find what is worth doing in all of them.",
    fr: "Imaginer quatre avenirs à partir de deux choses que personne ne peut savoir, et trouver ce qui vaut la peine dans tous.",
  },
  invitation: {
    en: "What could change this occupation that we can neither predict nor control, and how do we prepare?",
    fr: "Qu’est-ce qui pourrait changer ce métier sans qu’on puisse le prévoir ni le maîtriser, et comment s’y préparer?",
  },
  use: {
    en: "For trends in an occupation, and for how long a credential will hold.",
    fr: "Pour les tendances d’un métier, et pour la durée de validité d’une microcertification.",
  },
  headline: [100, 100],
  size: { en: "12 or more; fewer in two groups", fr: "12 et plus; moins, en deux groupes" },
  length: { en: "100 minutes", fr: "100 minutes" },
  notWhen: {
    en: "Not to forecast, and not where only one future is allowed to be talked about.",
    fr: "Ne sert pas à prédire, ni là où l’on ne peut parler que d’un seul avenir.",
  },
  takes: "trends",
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "explain",
      kind: "brief",
      minutes: 2,
      title: { en: "Four futures", fr: "Quatre avenirs" },
      prompt: {
        en: "We cannot know how things will turn out. We can get ready for more than one future.",
        fr: "Nous ne pouvons pas savoir ce qui viendra. Nous pouvons nous préparer à plus d’un avenir.",
      },
      points: [
        {
          en: "Critical: if it turns out otherwise, our training no longer fits.",
          fr: "Critique : si cela tourne autrement, notre formation ne convient plus.",
        },
        {
          en: "Uncertain: reasonable people expect different things.",
          fr: "Incertain : des gens raisonnables s’attendent à des choses différentes.",
        },
        {
          en: "Robust: worth doing in every future. Hedging: protects us if one of them comes.",
          fr: "Robuste : vaut la peine dans tous les avenirs. De couverture : nous protège si l’un d’eux arrive.",
        },
      ],
      coach: {
        en: "Give one example from outside: whether the bridge is built, whether the mine opens. Say how many years ahead you look; five is good for a credential.",
        fr: "Donnez un exemple d’ailleurs : le pont sera-t-il construit, la mine ouvrira-t-elle? Dites l’horizon; cinq ans conviennent à une microcertification.",
      },
      late: {
        en: "We are about to imagine four futures of this occupation. Read the three points.",
        fr: "Nous allons imaginer quatre avenirs de ce métier. Lisez les trois points.",
      },
    },
    {
      id: "list",
      kind: "write",
      lists: ["trends"],
      minutes: 5,
      title: { en: "What nobody knows", fr: "Ce que personne ne sait" },
      prompt: {
        en: "What that shapes this occupation could go one way or the other? Write one on each card.",
        fr: "Qu’est-ce qui façonne ce métier et pourrait aller dans un sens ou dans l’autre? Un par carte.",
      },
      example: {
        en: "Whether buildings clean themselves by machine",
        fr: "Les immeubles seront-ils nettoyés par des machines?",
      },
      coach: {
        en: "Ask for things that can go two ways: “aging workforce” is certain, “whether retired people come back part-time” is not. What we decide ourselves does not count.",
        fr: "Demandez ce qui peut aller dans deux sens : « la main-d’œuvre vieillit » est certain, « les gens à la retraite reviendront-ils à temps partiel? » ne l’est pas. Ce que nous décidons nous-mêmes ne compte pas.",
      },
      late: {
        en: "We are listing what nobody can know about this occupation. Add something that worries or excites you.",
        fr: "Nous notons ce que personne ne peut savoir du métier. Ajoutez ce qui vous inquiète ou vous réjouit.",
      },
    },
    {
      id: "rank",
      kind: "rank",
      from: "list",
      picks: 2,
      minutes: 10,
      cover: "sealed",
      title: { en: "The two that matter most", fr: "Les deux qui comptent le plus" },
      prompt: {
        en: "Which two are both critical for us and most uncertain? Put the stronger one first.",
        fr: "Lesquelles sont à la fois critiques pour nous et les plus incertaines? La plus forte d’abord.",
      },
      coach: {
        en: "Fold doubles first. Both conditions have to hold: what is critical but sure belongs into every plan, what is uncertain but harmless into none. Show the picks together.",
        fr: "Réunissez d’abord les doublons. Il faut les deux conditions : ce qui est critique mais sûr va dans tous les plans, ce qui est incertain mais sans effet, dans aucun. Montrez tous les choix ensemble.",
      },
      late: {
        en: "Everybody picks two that are critical and uncertain. Nobody sees your picks yet.",
        fr: "Chaque personne en choisit deux, critiques et incertaines. Personne ne voit encore vos choix.",
      },
    },
    {
      id: "pick",
      kind: "discuss",
      minutes: 5,
      title: { en: "Choose two", fr: "En choisir deux" },
      prompt: {
        en: "Can these two move apart from each other? If one decides the other, take another one.",
        fr: "Ces deux-là peuvent-elles bouger l’une sans l’autre? Si l’une décide de l’autre, prenez-en une autre.",
      },
      coach: {
        en: "Take the first of the ranking, then the next that does not depend on it. Ask: “Can you imagine one high and the other low?” If nobody can, choose again.",
        fr: "Prenez la première du classement, puis la suivante qui n’en dépend pas. Demandez : « Peut-on imaginer l’une élevée et l’autre basse? » Sinon, choisissez de nouveau.",
      },
      late: {
        en: "Two uncertainties are being chosen that do not depend on each other. Test them with an example.",
        fr: "On choisit deux incertitudes qui ne dépendent pas l’une de l’autre. Éprouvez-les par un exemple.",
      },
    },
    {
      id: "axes",
      kind: "discuss",
      minutes: 5,
      title: { en: "Draw the axes", fr: "Tracer les axes" },
      prompt: {
        en: "What is “high” and what is “low” for each of the two? Say it so that one could recognize it.",
        fr: "Que veut dire « élevé » et « bas » pour chacune? Dites-le de façon qu’on puisse le reconnaître.",
      },
      coach: {
        en: "Draw a cross on the wall, name all four ends, and send one group into each quarter. With fewer than twelve people two groups take two quarters each. Neither end is the good one.",
        fr: "Tracez une croix au mur, nommez les quatre bouts et envoyez un groupe dans chaque quart. À moins de douze, deux groupes prennent deux quarts chacun. Aucun bout n’est le bon.",
      },
      late: {
        en: "We are naming the ends of two axes that make four futures. You will join one of four groups.",
        fr: "Nous nommons les bouts de deux axes qui font quatre avenirs. Vous rejoindrez l’un des quatre groupes.",
      },
    },
    {
      id: "scenarios",
      kind: "write",
      lists: ["notes"],
      minutes: 10,
      grouping: "table",
      sections: futures,
      detail: { en: "A day at work there", fr: "Une journée de travail là-bas" },
      title: { en: "Name your future", fr: "Nommer son avenir" },
      prompt: {
        en: "Give the future of your quarter a name that sticks, and tell a day of work in it.",
        fr: "Donnez à l’avenir de votre quart un nom frappant, et racontez-y une journée de travail.",
      },
      example: { en: "Robots and regulars", fr: "Des robots et des habitués" },
      coach: {
        en: "Everybody in a quarter must believe it while they write, the gloomy ones too. Ask: “Who works there? What do they no longer do? What do they have to learn?”",
        fr: "Le temps d’écrire, il faut croire à son avenir, même sombre. Demandez : « Qui y travaille? Que ne fait-on plus? Que faut-il apprendre? »",
      },
      late: {
        en: "Four groups each describe a future of this occupation. Join one and ask what it is called.",
        fr: "Quatre groupes décrivent chacun un avenir du métier. Joignez-vous à l’un d’eux et demandez son nom.",
      },
    },
    {
      id: "tell",
      kind: "discuss",
      minutes: 8,
      title: { en: "Tell the four futures", fr: "Raconter les quatre avenirs" },
      prompt: {
        en: "Two minutes for each future. Listen as if it were the news of that year.",
        fr: "Deux minutes par avenir. Écoutez comme si c’étaient les nouvelles de cette année-là.",
      },
      coach: {
        en: "No debate about which one will come. Ask only what was unclear.",
        fr: "Pas de débat sur celui qui viendra. Ne demandez que ce qui n’était pas clair.",
      },
      late: {
        en: "Each group tells its future in two minutes. Listen for what your course would be worth there.",
        fr: "Chaque groupe raconte son avenir en deux minutes. Écoutez ce que votre cours y vaudrait.",
      },
    },
    {
      id: "strategies",
      kind: "write",
      lists: ["ideas"],
      minutes: 10,
      grouping: "table",
      sections: futures,
      title: { en: "Three strategies each", fr: "Trois stratégies par groupe" },
      prompt: {
        en: "In your future, what should this training do to succeed? Write three strategies.",
        fr: "Dans votre avenir, que devrait faire cette formation pour réussir? Écrivez trois stratégies.",
      },
      example: {
        en: "Teach people to supervise the machines",
        fr: "Apprendre aux gens à surveiller les machines",
      },
      coach: {
        en: "Three from each group, each a sentence with a verb. They live in that future and plan for it; what the others plan comes later.",
        fr: "Trois par groupe, chacune en une phrase avec un verbe. On vit dans cet avenir et l’on planifie pour lui; les plans des autres viennent après.",
      },
      late: {
        en: "Each group writes what the training should do in its future. Think in one future only.",
        fr: "Chaque groupe écrit ce que la formation devrait faire dans son avenir. Ne pensez qu’à un seul avenir.",
      },
    },
    {
      id: "share",
      kind: "discuss",
      minutes: 8,
      title: { en: "Hear the strategies", fr: "Entendre les stratégies" },
      prompt: {
        en: "Two minutes from each group. Which of these would help in your future too?",
        fr: "Deux minutes par groupe. Laquelle aiderait aussi dans votre avenir?",
      },
      coach: {
        en: "Fold strategies that say the same while they are read. One that two groups found on their own is a sign.",
        fr: "Réunissez les stratégies qui disent la même chose pendant la lecture. Trouvée par deux groupes, une stratégie est un signe.",
      },
      late: {
        en: "Groups read out their strategies. Listen for one that would help in every future.",
        fr: "Les groupes lisent leurs stratégies. Cherchez-en une qui aiderait dans tous les avenirs.",
      },
    },
    {
      id: "robust",
      kind: "place",
      from: "strategies",
      minutes: 10,
      cover: "sealed",
      sections: [
        {
          id: "robust",
          title: { en: "Robust", fr: "Robuste" },
          hint: { en: "Helps in all four futures.", fr: "Aide dans les quatre avenirs." },
        },
        {
          id: "hedging",
          title: { en: "Hedging", fr: "De couverture" },
          hint: { en: "Protects us if one of them comes.", fr: "Nous protège si l’un d’eux arrive." },
        },
        {
          id: "neither",
          title: { en: "Only one future", fr: "Un seul avenir" },
          hint: { en: "A bet. Not now.", fr: "Un pari. Pas maintenant." },
        },
      ],
      title: { en: "Robust or hedging?", fr: "Robuste ou de couverture?" },
      prompt: {
        en: "Try each strategy in all four futures. Does it help in every one, or protect us in one?",
        fr: "Éprouvez chaque stratégie dans les quatre avenirs. Aide-t-elle dans tous, ou protège-t-elle dans un seul?",
      },
      coach: {
        en: "Everybody places alone, then show. Most plans need many robust strategies and one or two cheap hedges.",
        fr: "Chaque personne place seule, puis montrez. La plupart des plans demandent plusieurs stratégies robustes et une ou deux de couverture, peu coûteuses.",
      },
      late: {
        en: "Each strategy is tried in all four futures. Place those you understand.",
        fr: "Chaque stratégie est éprouvée dans les quatre avenirs. Placez celles que vous comprenez.",
      },
    },
    {
      id: "meaning",
      kind: "write",
      lists: ["notes"],
      minutes: 10,
      grouping: "table",
      sections: [
        { id: "what", title: { en: "What do we see?", fr: "Que voyons-nous?" } },
        { id: "soWhat", title: { en: "What does it mean?", fr: "Qu’est-ce que cela signifie?" } },
        { id: "nowWhat", title: { en: "What follows?", fr: "Qu’en découle-t-il?" } },
      ],
      title: { en: "What it says to us", fr: "Ce que cela nous dit" },
      prompt: {
        en: "What do we see in the four futures, what does it mean for this training, and what follows?",
        fr: "Que voyons-nous dans ces quatre avenirs, qu’est-ce que cela signifie pour la formation, et qu’en découle-t-il?",
      },
      coach: {
        en: "Three minutes for each question, in this order. Ask which future we act in today as if it were sure.",
        fr: "Trois minutes par question, dans cet ordre. Demandez dans quel avenir nous agissons aujourd’hui comme s’il était certain.",
      },
      late: {
        en: "We are making sense of the four futures. Write what strikes you first.",
        fr: "Nous cherchons le sens des quatre avenirs. Écrivez ce qui vous frappe en premier.",
      },
    },
    {
      id: "firstSteps",
      kind: "write",
      lists: ["actions"],
      from: "strategies",
      minutes: 8,
      detail: { en: "Who, and by when", fr: "Qui, et pour quand" },
      title: { en: "First steps", fr: "Premiers pas" },
      prompt: {
        en: "What do we start now, whichever future comes? One step on each card.",
        fr: "Que commençons-nous maintenant, quel que soit l’avenir? Un pas par carte.",
      },
      example: {
        en: "Ask two firms what their machines cannot clean",
        fr: "Demander à deux entreprises ce que leurs machines ne nettoient pas",
      },
      coach: {
        en: "Robust strategies get a step, hedges a small one or a sign to watch for: “When we see this, we do that.” Every step has a name.",
        fr: "Aux stratégies robustes, un pas; aux couvertures, un petit pas ou un signe à guetter : « Quand on verra ceci, on fera cela. » Chaque pas a un nom.",
      },
      late: {
        en: "We are writing first steps that make sense in any future. Add one you would take.",
        fr: "Nous écrivons des premiers pas sensés dans tout avenir. Ajoutez-en un que vous feriez.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "Which future had you taken for certain? Which sign will you watch for?",
        fr: "Quel avenir teniez-vous pour certain? Quel signe allez-vous guetter?",
      },
      coach: {
        en: "Collect the signs people will watch for, and say who looks at them in a year.",
        fr: "Recueillez les signes à guetter et dites qui les regardera dans un an.",
      },
    },
  ],
} as const satisfies Method;
