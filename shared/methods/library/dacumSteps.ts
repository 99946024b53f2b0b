/** Steps that the short and the full DACUM have in common. Their lengths are the methods' own. */
import type { StepKind, StepOf } from "../method.ts";

type Timeless<K extends StepKind> = Omit<StepOf<K>, "minutes">;

export const welcome = {
  id: "welcome",
  kind: "brief",
  title: { en: "Welcome and ground rules", fr: "Accueil et règles du jeu" },
  prompt: {
    en: "Read along while the facilitator explains how we will work today.",
    fr: "Suivez pendant que la personne qui anime explique comment nous allons travailler.",
  },
  coach: {
    en: "Say who is in the room and why they were chosen. Explain duty, task and step with an example from another occupation, so that nobody copies it.",
    fr: "Dites qui est dans la salle et pourquoi. Expliquez fonction, tâche et étape avec l’exemple d’un autre métier, pour que personne ne le recopie.",
  },
  late: {
    en: "We are going over how the day works. Read the points below; ask your neighbour for the rest.",
    fr: "Nous voyons comment la journée se déroule. Lisez les points ci-dessous et demandez le reste à côté.",
  },
  points: [
    {
      en: "A duty is a large area of the work, such as “Keep financial records”. An occupation has only a few.",
      fr: "Une fonction est un grand domaine du travail, par exemple « Tenir les comptes ». Un métier n’en a que quelques-unes.",
    },
    {
      en: "A task is a piece of work with a beginning and an end that somebody can be asked to do, such as “Reconcile the bank statement”.",
      fr: "Une tâche est un travail qui a un début et une fin et que l’on peut confier à quelqu’un, par exemple « Rapprocher le relevé bancaire ».",
    },
    {
      en: "A step is how a task is done. We do not write steps today.",
      fr: "Une étape est la manière de faire une tâche. Nous n’en écrivons pas aujourd’hui.",
    },
    {
      en: "You are the experts: the facilitator asks and writes, and adds nothing of their own.",
      fr: "Les spécialistes, c’est vous : la personne qui anime demande et note, elle n’ajoute rien.",
    },
    {
      en: "Every idea gets a card. We do not judge ideas while we collect them, and it is good to build on each other’s.",
      fr: "Chaque idée a sa carte. On ne juge pas les idées pendant qu’on les recueille, et on peut rebondir sur celles des autres.",
    },
    {
      en: "One person speaks at a time, everybody has the same say, and observers stay silent.",
      fr: "Une personne parle à la fois, chaque voix compte autant, et les personnes qui observent se taisent.",
    },
    {
      en: "We look for agreement everybody can live with, not for a majority.",
      fr: "Nous cherchons un accord que chaque personne peut accepter, pas une majorité.",
    },
    {
      en: "Manuals and earlier charts stay closed until we compare at the end. What is said about employers stays here.",
      fr: "Les manuels et les chartes antérieures restent fermés jusqu’à la comparaison. Ce qui se dit des employeurs reste ici.",
    },
  ],
} as const satisfies Timeless<"brief">;

export const occupation = {
  id: "occupation",
  kind: "define",
  title: { en: "Define the occupation", fr: "Définir le métier" },
  prompt: {
    en: "Which job are we describing, and where does it end? Say so when a line does not fit your own work.",
    fr: "Quel métier décrivons-nous, et où s’arrête-t-il? Dites-le si une ligne ne correspond pas à votre travail.",
  },
  coach: {
    en: "Write one sentence that would let an outsider recognize the job. What lies outside the scope saves more time than what lies inside.",
    fr: "Écrivez une phrase qui permet de reconnaître le métier de l’extérieur. Ce que l’on exclut fait gagner plus de temps que ce que l’on inclut.",
  },
  late: {
    en: "We are agreeing which job this is about. Read the lines below and speak up if one is wrong.",
    fr: "Nous nous entendons sur le métier dont il s’agit. Lisez les lignes ci-dessous et intervenez si l’une est fausse.",
  },
} as const satisfies Timeless<"define">;

export const tasks = {
  id: "tasks",
  kind: "write",
  lists: ["tasks"],
  title: { en: "Write tasks", fr: "Écrire les tâches" },
  prompt: {
    en: "What do you do at work? Write one task on each card.",
    fr: "Que faites-vous au travail? Écrivez une tâche par carte.",
  },
  example: { en: "Restock the supply cart", fr: "Regarnir le chariot d’entretien" },
  coach: {
    en: "Let people write in silence. When the ideas slow down, ask about the first and the last hour of the day, the worst day of the year, and what a newcomer gets wrong.",
    fr: "Laissez écrire en silence. Quand les idées ralentissent, demandez la première et la dernière heure de la journée, le pire jour de l’année, et ce qu’une nouvelle personne rate.",
  },
  late: {
    en: "Everybody writes what they do at work, one task on each card. Begin with what you did yesterday.",
    fr: "Chaque personne écrit ce qu’elle fait au travail, une tâche par carte. Commencez par ce que vous avez fait hier.",
  },
} as const satisfies Timeless<"write">;

export const duties = {
  id: "duties",
  kind: "cluster",
  title: { en: "Group under duties", fr: "Regrouper par fonctions" },
  prompt: {
    en: "Watch the outline take shape. Say where a task belongs, and add what was forgotten.",
    fr: "Regardez le plan prendre forme. Dites où va chaque tâche et ajoutez ce qui a été oublié.",
  },
  coach: {
    en: "Ask what the tasks of one group are for: the answer is the duty’s name. Two or three tasks under a duty are a sign to join it with another, more than twenty to split it.",
    fr: "Demandez à quoi servent les tâches d’un groupe : la réponse est le nom de la fonction. Deux ou trois tâches invitent à réunir la fonction à une autre, plus de vingt à la diviser.",
  },
  late: {
    en: "The tasks are being sorted into a few large duties. Read them and say what is missing.",
    fr: "Les tâches sont réparties en quelques grandes fonctions. Lisez-les et dites ce qui manque.",
  },
} as const satisfies Timeless<"cluster">;

export const refine = {
  id: "refine",
  kind: "refine",
  title: { en: "Refine the wording", fr: "Préciser les formulations" },
  prompt: {
    en: "Is this how you would say it at work? Listen for the verb: is it the right one?",
    fr: "Est-ce ainsi que vous le diriez au travail? Écoutez le verbe : est-ce le bon?",
  },
  coach: {
    en: "Take the tasks in the order in which they were written. Ask for the exact verb, the thing it is done to, and what a word adds. Then ask whether the duty’s title still fits.",
    fr: "Prenez les tâches dans l’ordre où elles ont été écrites. Demandez le verbe exact, sur quoi il porte et ce qu’apporte chaque mot. Puis vérifiez si le titre de la fonction convient encore.",
  },
  late: {
    en: "We are going over each wording together. Follow on the screen and say what you would call it.",
    fr: "Nous relisons chaque formulation ensemble. Suivez à l’écran et dites comment vous l’appelleriez.",
  },
} as const satisfies Timeless<"refine">;

export const sequence = {
  id: "sequence",
  kind: "sequence",
  title: { en: "Put in order", fr: "Mettre en ordre" },
  prompt: {
    en: "In which order would a newcomer meet these tasks? Say what should move up or down.",
    fr: "Dans quel ordre une nouvelle personne rencontrerait-elle ces tâches? Dites ce qui doit monter ou descendre.",
  },
  coach: {
    en: "First the tasks within each duty, then the duties. Agree on one reason for the order of a duty: how the work is done, how often, or from simple to hard. Reword only small things now.",
    fr: "D’abord les tâches de chaque fonction, puis les fonctions. Entendez-vous sur une raison : le déroulement du travail, la fréquence, ou du simple au difficile. Ne reformulez plus que des détails.",
  },
  late: {
    en: "The tasks are being put in order. The codes change with it; the wordings stay.",
    fr: "Les tâches sont mises en ordre. Les codes changent, les formulations restent.",
  },
} as const satisfies Timeless<"sequence">;

export const enablers = {
  id: "enablers",
  kind: "write",
  lists: ["knowledge", "behaviours", "tools", "trends", "acronyms"],
  title: { en: "What the work takes", fr: "Ce que le travail exige" },
  prompt: {
    en: "What must somebody know, be like and have at hand to do this work? What is changing? Which short forms do you use?",
    fr: "Que faut-il savoir, comment faut-il être et que faut-il avoir sous la main? Qu’est-ce qui change? Quels sigles utilisez-vous?",
  },
  coach: {
    en: "Go through one list at a time, starting with what was put aside while tasks were written. A tool is not a task, and a trait is not knowledge.",
    fr: "Prenez une liste à la fois, en commençant par ce qui a été mis de côté pendant l’écriture des tâches. Un outil n’est pas une tâche, et un trait de caractère n’est pas un savoir.",
  },
  late: {
    en: "We are collecting what the work takes, in five lists. Pick a list and add what is missing.",
    fr: "Nous recueillons ce que le travail exige, en cinq listes. Choisissez une liste et ajoutez ce qui manque.",
  },
} as const satisfies Timeless<"write">;

export const core = {
  id: "core",
  kind: "vote",
  scale: "core",
  about: "tasks",
  title: { en: "Core or not core", fr: "Essentielle ou non" },
  prompt: {
    en: "For each task: does everybody who does this job do it? Mark it as core, or not.",
    fr: "Pour chaque tâche : toute personne qui fait ce métier la fait-elle? Marquez-la comme essentielle ou non.",
  },
  coach: {
    en: "Show the marks together, then talk only about tasks on which the room differs. Put a proposal, let everybody show fist to five, hear those below three, amend and ask again. Dissent is kept, not argued away.",
    fr: "Montrez toutes les marques ensemble, puis ne parlez que des tâches sur lesquelles la salle diffère. Faites une proposition, demandez le vote du poing à cinq, écoutez les voix sous trois, modifiez et redemandez. Les désaccords sont consignés, pas effacés.",
  },
  late: {
    en: "Everybody marks tasks as core or not. Start at the top; nobody sees your marks before they are shown together.",
    fr: "Chaque personne marque les tâches comme essentielles ou non. Commencez en haut; personne ne voit vos marques avant qu’elles soient montrées ensemble.",
  },
  cover: "sealed",
} as const satisfies Timeless<"vote">;

export const verify = {
  id: "verify",
  kind: "rate",
  title: { en: "Rate tasks", fr: "Coter les tâches" },
  prompt: {
    en: "How important is each task, how often do you do it, and how hard is it to learn? Answer for your own job.",
    fr: "Quelle est l’importance de chaque tâche, à quelle fréquence la faites-vous et est-elle difficile à apprendre? Répondez pour votre propre travail.",
  },
  coach: {
    en: "Everybody rates alone. Afterwards discuss the tasks in order of disagreement: a wide spread often means that a wording was read in two ways.",
    fr: "Chaque personne cote seule. Discutez ensuite les tâches par ordre de désaccord : un grand écart signale souvent une formulation lue de deux façons.",
  },
  late: {
    en: "Everybody rates the tasks alone. You can begin now and finish later than the others.",
    fr: "Chaque personne cote les tâches seule. Vous pouvez commencer maintenant et finir après les autres.",
  },
} as const satisfies Timeless<"rate">;

export const select = {
  id: "select",
  kind: "select",
  title: { en: "Select tasks", fr: "Choisir les tâches" },
  prompt: {
    en: "Which of these tasks should a micro-credential teach? Say why one should stay in or out.",
    fr: "Lesquelles de ces tâches une microcertification doit-elle enseigner? Dites pourquoi l’une reste ou non.",
  },
  coach: {
    en: "The panel gives evidence, the designer decides. Give a reason for each task that is left out: the committee will ask.",
    fr: "Le groupe apporte les données, la conception tranche. Donnez une raison pour chaque tâche écartée : le comité la demandera.",
  },
  late: {
    en: "Tasks are being chosen from the ratings. Follow the list and speak up for a task that should stay.",
    fr: "Les tâches sont choisies à partir des cotes. Suivez la liste et défendez une tâche qui doit rester.",
  },
} as const satisfies Timeless<"select">;

export const analysis = {
  id: "analysis",
  kind: "analyse",
  title: { en: "Take tasks apart", fr: "Analyser les tâches" },
  prompt: {
    en: "How do you do this task, how do you know it is done well, and what can go wrong?",
    fr: "Comment faites-vous cette tâche, à quoi voyez-vous qu’elle est bien faite et qu’est-ce qui peut mal tourner?",
  },
  coach: {
    en: "One task at a time. Ask for the cue that tells an expert what to do next, and for what a wrong decision costs: that is what novices do not see.",
    fr: "Une tâche à la fois. Demandez l’indice qui dit à une personne d’expérience quoi faire ensuite, et ce que coûte une mauvaise décision : c’est ce que les novices ne voient pas.",
  },
  late: {
    en: "We are describing how selected tasks are done. Listen, and add what you do differently.",
    fr: "Nous décrivons comment se font les tâches choisies. Écoutez et ajoutez ce que vous faites autrement.",
  },
} as const satisfies Timeless<"analyse">;

export const competencies = {
  id: "competencies",
  kind: "compose",
  title: { en: "Write competencies", fr: "Écrire les compétences" },
  prompt: {
    en: "Does each sentence say what a person can do, in which situation, and how well?",
    fr: "Chaque phrase dit-elle ce qu’une personne sait faire, dans quelle situation et avec quelle qualité?",
  },
  coach: {
    en: "Join tasks that a person would learn together. One verb, the situation, the standard: where the standard is missing, ask how they would know.",
    fr: "Réunissez les tâches qui s’apprennent ensemble. Un verbe, la situation, la norme : s’il manque la norme, demandez à quoi on la verrait.",
  },
  late: {
    en: "Selected tasks are being turned into competencies. Read them as if you had to hire by them.",
    fr: "Les tâches choisies deviennent des compétences. Lisez-les comme si vous deviez embaucher d’après elles.",
  },
} as const satisfies Timeless<"compose">;

export const theChart = {
  id: "chart",
  kind: "chart",
  title: { en: "Look at the chart", fr: "Regarder la charte" },
  prompt: {
    en: "This is the occupation in your own words. What would you change before others see it?",
    fr: "Voici le métier dans vos propres mots. Que changeriez-vous avant de montrer la charte?",
  },
  coach: {
    en: "Read the duties aloud and let the room be proud of it. Say what happens next, who will check it, and when they will hear.",
    fr: "Lisez les fonctions à voix haute et laissez la salle en être fière. Dites la suite, qui vérifiera et quand des nouvelles viendront.",
  },
  late: {
    en: "The chart is nearly done. Look for a task of your own work that is missing.",
    fr: "La charte est presque terminée. Cherchez une tâche de votre travail qui manque.",
  },
} as const satisfies Timeless<"chart">;
