import type { Method, Step } from "../method.ts";

const steps: readonly Step[] = [
  {
    id: "intro",
    kind: "brief",
    minutes: 8,
    title: { en: "What we design today", fr: "Ce que nous concevons aujourd’hui" },
    prompt: {
      en: "Six ways of learning, and the outcomes that this course is for. What is unclear?",
      fr: "Six façons d’apprendre, et les résultats que vise ce cours. Qu’est-ce qui n’est pas clair?",
    },
    points: [
      {
        en: "We talk about how people will learn, not about an ideal mix. There is none.",
        fr: "Nous parlons de la façon dont les gens apprendront, pas d’un dosage idéal. Il n’y en a pas.",
      },
      {
        en: "Acquisition: taking in. Investigation: exploring and comparing. Practice: doing, with feedback.",
        fr: "Acquisition : recevoir. Exploration : chercher, comparer. Mise en pratique : faire, avec rétroaction.",
      },
      {
        en: "Discussion: voicing and answering ideas. Collaboration: building together. Production: making something that shows it.",
        fr: "Discussion : dire et répondre. Collaboration : bâtir ensemble. Production : faire quelque chose qui le montre.",
      },
      {
        en: "First the large lines, then the activities, then what is assessed. Everything can be changed until the end.",
        fr: "D’abord les grandes lignes, puis les activités, puis ce qui est évalué. Tout peut changer jusqu’à la fin.",
      },
    ],
    coach: {
      en: "Have outcomes and assessments drafted before the session, and show them. Set up the weeks of the storyboard now if that is not done.",
      fr: "Ayez les résultats et les évaluations ébauchés avant la séance, et montrez-les. Préparez maintenant les semaines du scénarimage si ce n’est pas fait.",
    },
    late: {
      en: "We are about to design a course together, week by week. You will lay cards on a storyboard with your table.",
      fr: "Nous allons concevoir un cours ensemble, semaine par semaine. Avec votre table, vous poserez des cartes sur un scénarimage.",
    },
  },
  {
    id: "tweet",
    kind: "tweet",
    minutes: 7,
    title: { en: "In one sentence", fr: "En une phrase" },
    prompt: {
      en: "Say what this course is, so that a learner understands it. One short message.",
      fr: "Dites ce qu’est ce cours, pour qu’une personne qui veut apprendre comprenne. Un court message.",
    },
    coach: {
      en: "Ask somebody who does not know the course to say back what they understood. All wordings are kept.",
      fr: "Demandez à quelqu’un qui ne connaît pas le cours de redire ce qu’il a compris. Toutes les formulations sont conservées.",
    },
    late: {
      en: "We are wording what the course is in one short message. Write yours or improve the one that stands.",
      fr: "Nous disons ce qu’est le cours en un court message. Écrivez le vôtre ou améliorez celui qui est retenu.",
    },
  },
  {
    id: "shapeBefore",
    kind: "shape",
    when: "before",
    minutes: 7,
    title: { en: "Shape, before", fr: "La forme, avant" },
    prompt: {
      en: "How much of each way of learning should it have? And how much of it online?",
      fr: "Quelle part pour chaque façon d’apprendre? Et quelle part en ligne?",
    },
    coach: {
      en: "Two minutes alone, then show all shapes together. Talk where they lie apart; then settle one for the group.",
      fr: "Deux minutes en silence, puis montrez toutes les formes ensemble. Parlez là où elles s’écartent; puis convenez d’une forme pour le groupe.",
    },
    late: {
      en: "Everybody draws how much of each way of learning the course should have. Draw yours.",
      fr: "Chaque personne dessine la part de chaque façon d’apprendre dans le cours. Dessinez la vôtre.",
    },
  },
  {
    id: "lay",
    kind: "storyboard",
    focus: "lay",
    grouping: "table",
    minutes: 20,
    title: { en: "Lay the cards", fr: "Poser les cartes" },
    prompt: {
      en: "Which ways of learning, in which order, from beginning to end? Lay type cards and move them until it makes sense.",
      fr: "Quelles façons d’apprendre, dans quel ordre, du début à la fin? Posez des cartes et déplacez-les jusqu’à ce que cela se tienne.",
    },
    coach: {
      en: "Types only, no details yet: the talk is about the order. With several tables, share the weeks out among them.",
      fr: "Les façons d’apprendre seulement, pas encore les détails : on parle de l’ordre. S’il y a plusieurs tables, répartissez les semaines.",
    },
    late: {
      en: "Tables are laying cards on the weeks of the storyboard. Ask yours which week it is on.",
      fr: "Les tables posent des cartes sur les semaines du scénarimage. Demandez à la vôtre à quelle semaine elle en est.",
    },
  },
  {
    id: "turn",
    kind: "storyboard",
    focus: "turn",
    minutes: 22,
    title: { en: "Turn the cards", fr: "Retourner les cartes" },
    prompt: {
      en: "Turn each card: what do learners do, for how long, where and with whom?",
      fr: "Retournez chaque carte : que fait-on, combien de temps, où et avec qui?",
    },
    coach: {
      en: "Choose from the back of the card or write your own. Minutes are of one learner, and a guess is better than a gap.",
      fr: "Choisissez au dos de la carte ou écrivez les vôtres. Les minutes sont celles d’une personne, et une estimation vaut mieux qu’un blanc.",
    },
    late: {
      en: "Tables are turning their cards to choose what learners do. Take one that nobody has turned.",
      fr: "Les tables retournent leurs cartes pour choisir ce que l’on y fait. Prenez-en une que personne n’a retournée.",
    },
  },
  {
    id: "stars",
    kind: "storyboard",
    focus: "stars",
    minutes: 8,
    title: { en: "Stars", fr: "Les étoiles" },
    prompt: {
      en: "Where do learners see how they stand (silver), and what counts (gold)? For which outcome?",
      fr: "Où voit-on où l’on en est (argent), et qu’est-ce qui compte (or)? Pour quel résultat?",
    },
    coach: {
      en: "Each outcome needs a gold star, and practice or a silver one before it. What is missing is told above the board.",
      fr: "Chaque résultat a besoin d’une étoile d’or, et d’une pratique ou d’une étoile d’argent avant. Ce qui manque se lit au-dessus du tableau.",
    },
    late: {
      en: "Tables are marking what is assessed, and for which outcome. Look for an outcome without a star.",
      fr: "Les tables marquent ce qui est évalué, et pour quel résultat. Cherchez un résultat sans étoile.",
    },
  },
  {
    id: "shapeAfter",
    kind: "shape",
    when: "after",
    minutes: 5,
    title: { en: "Shape, after", fr: "La forme, après" },
    prompt: {
      en: "What shape has it come to have? Draw it again from memory, then compare.",
      fr: "Quelle forme cela a-t-il pris? Redessinez-la de mémoire, puis comparez.",
    },
    coach: {
      en: "Show before, after and what the minutes say side by side. The difference is what there is to talk about.",
      fr: "Montrez avant, après et ce que disent les minutes côte à côte. C’est de l’écart qu’il faut parler.",
    },
    late: {
      en: "Everybody draws the shape once more, now that the storyboard stands. Look at it and draw yours.",
      fr: "Chaque personne redessine la forme, maintenant que le scénarimage est fait. Regardez-le et dessinez la vôtre.",
    },
  },
  {
    id: "share",
    kind: "storyboard",
    focus: "share",
    minutes: 8,
    title: { en: "Share", fr: "Partager" },
    prompt: {
      en: "Each table shows its part. What do you take from another table, and what do you ask?",
      fr: "Chaque table montre sa partie. Que reprenez-vous d’une autre table, et que demandez-vous?",
    },
    coach: {
      en: "Go through the weeks on the projector, a minute or two each. Questions first, advice when it is asked for.",
      fr: "Passez les semaines au projecteur, une ou deux minutes chacune. D’abord les questions, les conseils quand on en demande.",
    },
    late: {
      en: "Tables are showing each other what they designed. The whole storyboard is on your screen too.",
      fr: "Les tables se montrent ce qu’elles ont conçu. Tout le scénarimage est aussi sur votre écran.",
    },
  },
  {
    id: "plan",
    kind: "actionPlan",
    minutes: 5,
    title: { en: "Action plan", fr: "Plan d’action" },
    prompt: {
      en: "What has to happen next, who does it, by when, and what help do they need?",
      fr: "Que faut-il faire ensuite, qui s’en charge, pour quand, et avec quelle aide?",
    },
    coach: {
      en: "No action without a name. Then look at the summary together: it is what people take home.",
      fr: "Pas d’action sans nom. Regardez ensuite le résumé ensemble : c’est ce que l’on emporte.",
    },
    late: {
      en: "We are noting what happens next. Say if one of the actions is yours.",
      fr: "Nous notons la suite. Dites-le si l’une des actions vous revient.",
    },
  },
];

/**
 * Order of the steps: UCL, Bristol, Edinburgh; nobody published minutes for them, so that all lengths are suggestions
 * (methods.md 2.2).
 */
export const abc: Method = {
  id: "abc",
  family: "design",
  title: { en: "ABC Learning Design", fr: "Conception pédagogique ABC" },
  purpose: {
    en: "A team designs a course as a storyboard of learning activities, in one session.",
    fr: "Une équipe conçoit un cours comme un scénarimage d’activités d’apprentissage, en une séance.",
  },
  invitation: {
    en: "What will learners do, week by week, to reach these outcomes?",
    fr: "Que feront les gens, semaine par semaine, pour atteindre ces résultats?",
  },
  use: {
    en: "Once outcomes and assessments are drafted: for a course, a module, or the years of a whole program.",
    fr: "Une fois les résultats et les évaluations ébauchés : pour un cours, un module ou les années de tout un programme.",
  },
  headline: [60, 120],
  size: {
    en: "3 to 30, in tables of four to seven that know the course",
    fr: "De 3 à 30, à des tables de quatre à sept qui connaissent le cours",
  },
  length: {
    en: "90 minutes as the method has it; 60 for a short one, 120 with a long introduction",
    fr: "90 minutes selon la méthode; 60 pour une séance courte, 120 avec une longue introduction",
  },
  notWhen: {
    en: "Not before it is known what learners should be able to do at the end.",
    fr: "À éviter avant de savoir ce que les gens devront savoir faire à la fin.",
  },
  source: "Arena Blended Connected (ABC), Clive Young and Nataša Perović, University College London",
  edition: "As described by UCL (2015), City (2017, 2019), Bristol (2019) and Edinburgh (2021)",
  licence:
    "Method free to use; the original cards are CC BY-NC-SA 4.0 and are not part of this program: texts and drawings here are our own",
  attribution:
    "After ABC Learning Design by Clive Young and Nataša Perović (UCL), from Diana Laurillard’s Conversational Framework",
  outputs: [],
  steps,
  sheets: [
    {
      title: { en: "Suggestion: 60 minutes", fr: "Suggestion : 60 minutes" },
      minutes: {
        intro: 4,
        tweet: 4,
        shapeBefore: 5,
        lay: 14,
        turn: 16,
        stars: 5,
        shapeAfter: 3,
        share: 5,
        plan: 4,
      },
    },
    {
      title: { en: "Suggestion: 120 minutes", fr: "Suggestion : 120 minutes" },
      minutes: {
        intro: 30,
        tweet: 7,
        shapeBefore: 7,
        lay: 18,
        turn: 22,
        stars: 10,
        shapeAfter: 6,
        share: 12,
        plan: 8,
      },
    },
  ],
};
