import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

export const triz = {
  id: "triz",
  title: { en: "TRIZ", fr: "TRIZ" },
  ...SITE_2019,
  purpose: {
    en: "Design the worst result on purpose, see how much of it you already do, and stop some of it.",
    fr: "Concevoir exprès le pire résultat, voir ce qu’on en fait déjà, et cesser d’en faire une partie.",
  },
  invitation: {
    en: "What could we do to make sure that nobody who finishes this course can do the job?",
    fr: "Que pourrions-nous faire pour garantir que personne, à la fin du cours, ne sache faire le métier?",
  },
  use: {
    en: "To renew a course that fails or has grown too full, before anything new is added.",
    fr: "Pour revoir un cours qui échoue ou qui déborde, avant d’y ajouter quoi que ce soit.",
  },
  headline: [35, 35],
  size: { en: "Any number, at tables of 4 to 7", fr: "Autant qu’on veut, par tables de 4 à 7" },
  length: { en: "35 minutes", fr: "35 minutes" },
  notWhen: {
    en: "Not to collect new ideas, and not where those in the room have no power to stop anything.",
    fr: "Ne sert pas à trouver des idées neuves, ni là où personne dans la salle ne peut cesser quoi que ce soit.",
  },
  // Not the method’s own ideas: people begin from them.
  takes: "notes",
  outputs: ["actions", "ideas", "notes"],
  steps: [
    {
      id: "worst",
      kind: "brief",
      minutes: 5,
      title: { en: "The worst result", fr: "Le pire résultat" },
      prompt: {
        en: "Which result would be so bad that nobody could want it? We are going to design it.",
        fr: "Quel résultat serait si mauvais que personne ne pourrait le vouloir? Nous allons le concevoir.",
      },
      points: [
        {
          en: "First: how do we make sure of the worst result? Wild answers are welcome.",
          fr: "D’abord : comment garantir le pire résultat? Les réponses folles sont bienvenues.",
        },
        {
          en: "Then, honestly: which of these do we already do?",
          fr: "Ensuite, avec franchise : que faisons-nous déjà?",
        },
        {
          en: "Last: what will we stop? Nothing new is added today.",
          fr: "Enfin : qu’allons-nous cesser? Rien de nouveau ne s’ajoute aujourd’hui.",
        },
      ],
      coach: {
        en: "Write the unwanted result for this course into the prompt, and make it really bad: “Every graduate is sent home on the first day.” A mild result gives mild answers. Expect laughter, and let it come.",
        fr: "Écrivez dans la consigne le résultat non voulu de ce cours, et rendez-le vraiment mauvais : « Chaque personne diplômée est renvoyée dès le premier jour. » Un résultat tiède donne des réponses tièdes. On rira, et c’est bien.",
      },
      late: {
        en: "We are naming the worst result this course could have. Read the points below.",
        fr: "Nous nommons le pire résultat que ce cours pourrait avoir. Lisez les points ci-dessous.",
      },
    },
    {
      id: "ways",
      kind: "write",
      lists: ["ideas"],
      minutes: 10,
      grouping: "table",
      title: { en: "How to make sure of it", fr: "Comment y arriver à coup sûr" },
      prompt: {
        en: "What must we do to be certain of the worst result? First alone, then in pairs, then at your table.",
        fr: "Que faut-il faire pour garantir le pire? D’abord en solo, puis à deux, puis à votre table.",
      },
      example: {
        en: "Put everything that matters into an appendix",
        fr: "Mettre en annexe tout ce qui compte",
      },
      coach: {
        en: "A minute alone, two in pairs, the rest at the table. When they turn to good advice, say: “That would help. How would you make it worse?” Ask for more once they slow down.",
        fr: "Une minute en solo, deux à deux, le reste à la table. Si l’on glisse vers les bons conseils, dites : « Cela aiderait. Comment l’empirer? » Relancez quand le rythme baisse.",
      },
      late: {
        en: "Tables are collecting ways to get the worst result on purpose. Add the most dreadful one you can think of.",
        fr: "Les tables cherchent comment obtenir exprès le pire résultat. Ajoutez la façon la plus terrible que vous puissiez imaginer.",
      },
    },
    {
      id: "mirror",
      kind: "place",
      from: "ways",
      minutes: 10,
      cover: "sealed",
      sections: [
        {
          id: "same",
          title: { en: "We do this", fr: "Nous faisons cela" },
          hint: { en: "As it stands on the card.", fr: "Tel que c’est écrit." },
        },
        {
          id: "similar",
          title: { en: "Something like it", fr: "Quelque chose de proche" },
          hint: { en: "In a smaller or politer form.", fr: "En plus petit ou en plus poli." },
        },
        { id: "no", title: { en: "Not at all", fr: "Pas du tout" } },
      ],
      title: { en: "Which of it do we do?", fr: "Qu’en faisons-nous déjà?" },
      prompt: {
        en: "Go through the cards honestly: does anything we do now look like this?",
        fr: "Parcourez les cartes avec franchise : ce que nous faisons aujourd’hui y ressemble-t-il?",
      },
      coach: {
        en: "Everybody answers alone before anybody sees. Then say: “No blame. Where is it true, even a little?” Talk about what many see and few say. The room grows quiet here: leave it so.",
        fr: "Chaque personne répond avant que quiconque voie. Puis dites : « Sans reproche. Où est-ce vrai, même un peu? » Parlez de ce que plusieurs voient et que peu disent. La salle se tait ici : laissez faire.",
      },
      late: {
        en: "Everybody says alone which of these bad ways we already follow. Nobody sees your answers before all are shown.",
        fr: "Chaque personne indique seule ce que nous faisons déjà. Personne ne voit vos réponses avant qu’elles soient toutes montrées.",
      },
    },
    {
      id: "stop",
      kind: "write",
      lists: ["actions"],
      minutes: 8,
      from: "ways",
      grouping: "table",
      sections: [
        {
          id: "iStop",
          title: { en: "I will stop…", fr: "Je vais cesser de…" },
          hint: { en: "You need to ask nobody.", fr: "Vous n’avez à demander à personne." },
        },
        {
          id: "weStop",
          title: { en: "We will stop…", fr: "Nous allons cesser de…" },
          hint: { en: "Those at this table can do it.", fr: "Les gens de cette table peuvent le faire." },
        },
      ],
      detail: { en: "First step, and by when", fr: "Premier pas, et pour quand" },
      title: { en: "What we stop", fr: "Ce que nous cessons" },
      prompt: {
        en: "What will you stop, and what is the first step? Nothing new: only things that end.",
        fr: "Qu’allez-vous cesser, et quel est le premier pas? Rien de neuf : seulement ce qui prend fin.",
      },
      example: {
        en: "Reading the slides aloud in week one",
        fr: "Lire les diapositives à voix haute la première semaine",
      },
      coach: {
        en: "People slip into plans for more. Say: “That starts something. What does it end?” Better one thing that stops on Monday than five that might.",
        fr: "On glisse vite vers de nouveaux projets. Dites : « Cela commence quelque chose. Qu’est-ce que cela termine? » Mieux vaut une chose qui cesse lundi que cinq peut-être.",
      },
      late: {
        en: "We are writing what we will stop doing. Choose one card that is true of us and end it.",
        fr: "Nous écrivons ce que nous allons cesser. Choisissez une carte qui dit vrai et mettez-y fin.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "What was hardest to admit? What does stopping it make room for?",
        fr: "Qu’est-ce qui a été le plus difficile à admettre? À quoi fait-on de la place en le cessant?",
      },
      coach: {
        en: "Have two or three people read out their “I will stop”, and thank them. Ask who wants to be asked about it in a month.",
        fr: "Invitez deux ou trois personnes à lire leur « Je vais cesser de » et remerciez-les. Demandez qui veut qu’on l’interroge là-dessus dans un mois.",
      },
    },
  ],
} as const satisfies Method;
