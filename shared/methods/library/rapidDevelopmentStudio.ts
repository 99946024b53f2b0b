import type { Method, StepOf } from "../method.ts";
import { at, debrief, nextSteps } from "./commonSteps.ts";

const standUp = {
  kind: "write",
  minutes: 15,
  lists: ["ideas"],
  title: { en: "Stand-up", fr: "Mêlée debout" },
  prompt: {
    en: "What have you done, what do you do next, and what is in the way? One card for each answer.",
    fr: "Qu’avez-vous fait, que faites-vous ensuite, et qu’est-ce qui bloque? Une carte par réponse.",
  },
  sections: [
    { id: "done", title: { en: "Done", fr: "Fait" } },
    { id: "next", title: { en: "Next", fr: "Ensuite" } },
    { id: "inTheWay", title: { en: "In the way", fr: "Ce qui bloque" } },
  ],
  example: { en: "Waiting for the employer’s photos", fr: "En attente des photos de l’employeur" },
  coach: {
    en: "Standing, fifteen minutes, one minute each. Do not solve what is in the way: note who meets about it afterwards.",
    fr: "Debout, quinze minutes, une minute par personne. Ne réglez pas ce qui bloque : notez qui se rencontre après.",
  },
  late: {
    en: "Everybody says what is done, what comes next and what is in the way. Write yours.",
    fr: "Chaque personne dit ce qui est fait, ce qui suit et ce qui bloque. Écrivez vos cartes.",
  },
} as const satisfies Omit<StepOf<"write">, "id">;

const build = {
  kind: "discuss",
  minutes: 120,
  grouping: "table",
  title: { en: "Build the prototype", fr: "Monter le prototype" },
  prompt: {
    en: "Build the next piece so far that somebody can try it: one lesson, one assessment, one page.",
    fr: "Montez la prochaine pièce assez pour qu’on puisse l’essayer : une leçon, une évaluation, une page.",
  },
  coach: {
    en: "One piece for each team, small enough for today. At half-time ask each what can be left out.",
    fr: "Une pièce par équipe, assez petite pour aujourd’hui. À mi-temps, demandez à chacune ce qu’elle peut laisser de côté.",
  },
  late: {
    en: "Teams are building a piece of the course. Ask yours what you can take over.",
    fr: "Les équipes montent une pièce du cours. Demandez à la vôtre ce que vous pouvez prendre.",
  },
} as const satisfies Omit<StepOf<"discuss">, "id">;

const review = {
  kind: "write",
  minutes: 30,
  lists: ["ideas"],
  title: { en: "Review", fr: "Revue" },
  prompt: {
    en: "Try another team’s piece as a learner. What should stay, change or be asked?",
    fr: "Essayez la pièce d’une autre équipe comme si vous suiviez le cours. Que garder, que changer, que demander?",
  },
  sections: [
    { id: "keep", title: { en: "Keep", fr: "Garder" } },
    { id: "change", title: { en: "Change", fr: "Changer" } },
    { id: "ask", title: { en: "Question", fr: "Question" } },
  ],
  detail: { en: "In which piece, and where?", fr: "Dans quelle pièce, et où?" },
  coach: {
    en: "Trying comes before talking. The team that built it listens. Have somebody from outside among the reviewers.",
    fr: "On essaie avant de parler. L’équipe qui l’a montée écoute. Ayez quelqu’un de l’extérieur parmi les gens qui révisent.",
  },
  late: {
    en: "Everybody tries a piece of another team. Pick one and note what happens to you.",
    fr: "Chaque personne essaie la pièce d’une autre équipe. Prenez-en une et notez ce qui vous arrive.",
  },
} as const satisfies Omit<StepOf<"write">, "id">;

const revise = {
  kind: "discuss",
  minutes: 60,
  grouping: "table",
  title: { en: "Revise", fr: "Corriger" },
  prompt: {
    en: "Go through the comments on your piece. Change what helps, say why you leave the rest.",
    fr: "Passez en revue les commentaires sur votre pièce. Changez ce qui aide, dites pourquoi vous laissez le reste.",
  },
  coach: {
    en: "Ask each team to choose before it changes anything. Check the piece against the definition of done.",
    fr: "Demandez à chaque équipe de choisir avant de changer quoi que ce soit. Vérifiez la pièce selon la définition de « terminé ».",
  },
  late: {
    en: "Teams are revising what was reviewed. Ask yours what is left to do.",
    fr: "Les équipes corrigent ce qui a été revu. Demandez à la vôtre ce qui reste à faire.",
  },
} as const satisfies Omit<StepOf<"discuss">, "id">;

/** No day plan was published that we know of: the days are our suggestion for a studio of two weeks (methods.md 4). */
export const rapidDevelopmentStudio: Method = {
  id: "rapidDevelopmentStudio",
  family: "design",
  title: { en: "Rapid Development Studio", fr: "Studio de développement rapide" },
  purpose: {
    en: "A course team builds, tries and revises a course in a sprint of days instead of months.",
    fr: "Une équipe de cours monte, essaie et corrige un cours en un sprint de quelques jours plutôt qu’en des mois.",
  },
  invitation: {
    en: "What can a learner try by the end of this sprint?",
    fr: "Que pourra-t-on essayer à la fin de ce sprint?",
  },
  use: {
    en: "Once outcomes are agreed and the people who write and build can be freed for days.",
    fr: "Une fois les résultats convenus, quand les gens qui rédigent et montent peuvent se libérer des jours entiers.",
  },
  size: {
    en: "3 to 20: teachers, designers and media people in small teams",
    fr: "De 3 à 20 : enseignement, conception et médias, en petites équipes",
  },
  length: {
    en: "Four days here; the studio ran for two weeks, so repeat the building days",
    fr: "Quatre jours ici; le studio durait deux semaines, alors répétez les jours de montage",
  },
  notWhen: {
    en: "Not before the outcomes are agreed, and not with people who can only come now and then.",
    fr: "À éviter avant que les résultats soient convenus, ou avec des gens qui ne viennent que par moments.",
  },
  source:
    "Rapid Development Studio (Mei et al., 2021), University of Auckland, by its abstract; named in the BCcampus Micro-credential Toolkit for B.C.",
  edition: "Charrette Rapid Development Studio 1: the plan of days is our suggestion",
  licence: "MIT",
  attribution: "Charrette contributors",
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "kickoff",
      kind: "brief",
      minutes: 20,
      title: { en: "Kickoff", fr: "Lancement" },
      prompt: {
        en: "How we work in these days, and what is ready at the end.",
        fr: "Comment nous travaillons ces jours-ci, et ce qui sera prêt à la fin.",
      },
      coach: {
        en: "Have the outcomes on the wall. Say who may decide when you are not there, and make sure calendars are empty.",
        fr: "Affichez les résultats d’apprentissage. Dites qui tranche en votre absence, et assurez-vous que les agendas sont libres.",
      },
      late: {
        en: "The sprint is being explained. Read the points and find your team.",
        fr: "On explique le sprint. Lisez les points et trouvez votre équipe.",
      },
      points: [
        {
          en: "Each day: stand-up, build, review, revise.",
          fr: "Chaque jour : mêlée, montage, revue, correction.",
        },
        {
          en: "Show early. A rough piece that can be tried beats a fine plan.",
          fr: "Montrez tôt. Une ébauche à essayer vaut mieux qu’un beau plan.",
        },
        {
          en: "Teachers decide on content, designers on how it is learned, all on what is done.",
          fr: "L’enseignement décide du contenu, la conception de la façon d’apprendre, et tout le monde de ce qui est terminé.",
        },
        {
          en: "What cannot be done in the sprint goes to the parking lot.",
          fr: "Ce qui dépasse le sprint va dans la liste « À traiter plus tard ».",
        },
      ],
    },
    {
      id: "charter",
      kind: "write",
      minutes: 40,
      lists: ["ideas"],
      title: { en: "Charter", fr: "Charte de projet" },
      prompt: {
        en: "Why this course, who does what, what is in and what is not?",
        fr: "Pourquoi ce cours, qui fait quoi, qu’est-ce qui est inclus et qu’est-ce qui ne l’est pas?",
      },
      sections: [
        { id: "why", title: { en: "Why", fr: "Pourquoi" } },
        { id: "who", title: { en: "Who does what", fr: "Qui fait quoi" } },
        { id: "scope", title: { en: "In scope", fr: "Inclus" } },
        { id: "out", title: { en: "Out of scope", fr: "Exclu" } },
        { id: "risks", title: { en: "Risks", fr: "Risques" } },
      ],
      coach: {
        en: "Five minutes of silence, then section by section. Out of scope saves the sprint: insist on three cards there.",
        fr: "Cinq minutes de silence, puis section par section. Ce qui est exclu sauve le sprint : exigez-y trois cartes.",
      },
      late: {
        en: "We are writing the charter of the sprint. Add what you would do, and what should stay out.",
        fr: "Nous écrivons la charte du sprint. Ajoutez ce que vous feriez, et ce qui devrait rester dehors.",
      },
    },
    {
      id: "done",
      kind: "write",
      minutes: 25,
      lists: ["ideas"],
      title: { en: "Definition of done", fr: "Définition de « terminé »" },
      prompt: {
        en: "A module is done when… One check on each card that somebody else can make.",
        fr: "Un module est terminé quand… Une vérification par carte, que quelqu’un d’autre peut faire.",
      },
      example: {
        en: "Every video has captions in both languages",
        fr: "Chaque vidéo est sous-titrée dans les deux langues",
      },
      coach: {
        en: "Ask about assessment, access, rights of pictures, and a test by a learner. Eight checks are enough.",
        fr: "Demandez l’évaluation, l’accessibilité, les droits des images et l’essai par une personne du public visé. Huit vérifications suffisent.",
      },
      late: {
        en: "We are agreeing when a module counts as done. Add a check you would insist on.",
        fr: "Nous convenons de ce qu’est un module terminé. Ajoutez une vérification à laquelle vous tenez.",
      },
    },
    {
      id: "agree",
      kind: "vote",
      minutes: 10,
      scale: "fistToFive",
      about: "question",
      cover: "sealed",
      title: { en: "Agree on the start", fr: "S’entendre pour commencer" },
      question: {
        en: "We start with this charter and this definition of done.",
        fr: "Nous commençons avec cette charte et cette définition de « terminé ».",
      },
      prompt: {
        en: "Can you work with this charter and these checks? Show fist to five.",
        fr: "Pouvez-vous travailler avec cette charte et ces vérifications? Votez du poing à cinq.",
      },
      coach: {
        en: "Hear those below three now: later it costs a day.",
        fr: "Écoutez maintenant les voix sous trois : plus tard, cela coûterait une journée.",
      },
      late: {
        en: "We are voting on the charter. Read it and vote as you see it.",
        fr: "Nous votons sur la charte. Lisez-la et votez selon votre avis.",
      },
    },
    {
      id: "plan",
      kind: "write",
      minutes: 25,
      lists: ["actions"],
      endsDay: true,
      title: { en: "Plan the first build", fr: "Planifier le premier montage" },
      prompt: {
        en: "Which piece does your team build first? One card for each piece.",
        fr: "Quelle pièce votre équipe monte-t-elle en premier? Une carte par pièce.",
      },
      detail: {
        en: "Who, and what can be tried in the evening?",
        fr: "Qui, et que pourra-t-on essayer le soir?",
      },
      coach: {
        en: "Begin with the piece you know least about, often the assessment.",
        fr: "Commencez par la pièce la moins connue, souvent l’évaluation.",
      },
      late: {
        en: "Teams are planning what they build first. Ask yours where you fit in.",
        fr: "Les équipes planifient ce qu’elles montent d’abord. Demandez à la vôtre où vous rendre utile.",
      },
    },
    { ...standUp, id: "firstStandUp" },
    { ...build, id: "firstBuild" },
    { ...review, id: "firstReview" },
    { ...revise, id: "firstRevise", endsDay: true },
    { ...standUp, id: "secondStandUp" },
    { ...build, id: "secondBuild" },
    { ...review, id: "secondReview" },
    { ...revise, id: "secondRevise", endsDay: true },
    { ...standUp, id: "lastStandUp" },
    {
      id: "check",
      kind: "discuss",
      minutes: 45,
      grouping: "table",
      title: { en: "Check against done", fr: "Vérifier si c’est terminé" },
      prompt: {
        en: "Swap pieces with another team and go through the definition of done, check by check.",
        fr: "Échangez vos pièces avec une autre équipe et suivez la définition de « terminé », point par point.",
      },
      coach: {
        en: "Done or not done, nothing in between. What is missing gets a name and a date later today.",
        fr: "Terminé ou non, rien entre les deux. Ce qui manque reçoit un nom et une date plus tard aujourd’hui.",
      },
      late: {
        en: "Teams are checking each other’s pieces. Take one and one check.",
        fr: "Les équipes vérifient les pièces des autres. Prenez-en une et une vérification.",
      },
    },
    {
      id: "demo",
      kind: "discuss",
      minutes: 60,
      title: { en: "Demo", fr: "Démonstration" },
      prompt: {
        en: "See what can be tried now. Guests: what would you need to use it?",
        fr: "Voyez ce qui peut être essayé. Personnes invitées : que vous faudrait-il pour vous en servir?",
      },
      coach: {
        en: "Ten minutes a team, the thing itself and no slides. Invite employers, learners and whoever approves.",
        fr: "Dix minutes par équipe, la chose elle-même, sans diapositives. Invitez des employeurs, des personnes apprenantes et les instances qui approuvent.",
      },
      late: {
        en: "Teams are showing what they built. Watch, and keep a question ready.",
        fr: "Les équipes montrent ce qu’elles ont monté. Regardez, et préparez une question.",
      },
    },
    {
      id: "retro",
      kind: "write",
      minutes: 25,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "Look at how we worked", fr: "Regarder notre façon de travailler" },
      prompt: {
        en: "What should we go on doing, stop doing and try next time?",
        fr: "Que continuer, que cesser, qu’essayer la prochaine fois?",
      },
      sections: [
        { id: "goOn", title: { en: "Go on", fr: "Continuer" } },
        { id: "stop", title: { en: "Stop", fr: "Cesser" } },
        { id: "try", title: { en: "Try", fr: "Essayer" } },
      ],
      coach: {
        en: "Write in silence, show all, then talk about the cards several people wrote. About the work, not about people.",
        fr: "Écrivez en silence, montrez tout, puis parlez des cartes que plusieurs ont écrites. Du travail, pas des personnes.",
      },
      late: {
        en: "Everybody notes how the work went. Write what you saw of it.",
        fr: "Chaque personne note comment le travail s’est passé. Écrivez ce que vous en avez vu.",
      },
    },
    at(nextSteps, 15),
    {
      ...at(debrief, 5),
      prompt: {
        en: "What would you tell the next team before its first day?",
        fr: "Que diriez-vous à la prochaine équipe avant son premier jour?",
      },
    },
  ],
};
