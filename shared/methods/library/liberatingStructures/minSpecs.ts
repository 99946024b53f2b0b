import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

const keepOrDrop = [
  {
    id: "keep",
    title: { en: "Keep", fr: "Garder" },
    hint: { en: "Without it the purpose fails.", fr: "Sans elle, le but échoue." },
  },
  {
    id: "drop",
    title: { en: "Drop", fr: "Laisser tomber" },
    hint: { en: "The purpose is met without it.", fr: "Le but est atteint sans elle." },
  },
] as const;

/** The second test is an option of the source: 51 minutes with it, 36 without. */
export const minSpecs = {
  id: "minSpecs",
  title: { en: "Min Specs", fr: "Règles minimales" },
  ...SITE_2019,
  purpose: {
    en: "Start from every rule there is, and keep only the few without which the purpose cannot be met.",
    fr: "Partir de toutes les règles, et ne garder que celles sans lesquelles le but ne peut être atteint.",
  },
  invitation: {
    en: "What must everybody do, and never do, for this credential to serve its purpose?",
    fr: "Que faut-il absolument faire, et ne jamais faire, pour que cette microcertification atteigne son but?",
  },
  use: {
    en: "For admission and assessment rules, the scope of a credential, and what all sections of a course have in common.",
    fr: "Pour les règles d’admission et d’évaluation, la portée d’une microcertification, et ce que tous les groupes-cours ont en commun.",
  },
  headline: [35, 50],
  size: { en: "Any number, at tables of 4 to 7", fr: "Autant qu’on veut, par tables de 4 à 7" },
  length: {
    en: "50 minutes, or 35 without the second test",
    fr: "50 minutes, ou 35 sans la deuxième épreuve",
  },
  notWhen: {
    en: "Not while the purpose itself is in dispute, and not for rules that a law or a regulator sets.",
    fr: "À éviter tant que le but est contesté, ou pour des règles qu’une loi ou un ordre professionnel impose.",
  },
  takes: "ideas",
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "rules",
      kind: "write",
      lists: ["ideas"],
      minutes: 6,
      grouping: "table",
      sections: [
        { id: "must", title: { en: "We must…", fr: "Il faut…" } },
        { id: "mustNot", title: { en: "We must not…", fr: "Il ne faut pas…" } },
      ],
      title: { en: "All the rules", fr: "Toutes les règles" },
      prompt: {
        en: "What must we do, and what must we not do? Write every rule, as a full sentence.",
        fr: "Que faut-il faire, et ne pas faire? Écrivez toutes les règles, en phrases complètes.",
      },
      example: {
        en: "We must see each learner do the task once",
        fr: "Il faut voir chaque personne faire la tâche une fois",
      },
      coach: {
        en: "State the purpose in one sentence and leave it on the wall. A minute alone, then five at the table. Now everything counts, the rules nobody likes too: fewer comes later.",
        fr: "Dites le but en une phrase et laissez-le au mur. Une minute en solo, puis cinq à la table. Pour l’instant tout compte, même les règles que personne n’aime : le tri vient après.",
      },
      late: {
        en: "We are collecting every rule, what must be done and what must not. Add those that are missing.",
        fr: "Nous recueillons toutes les règles, ce qu’il faut faire et ne pas faire. Ajoutez celles qui manquent.",
      },
    },
    {
      id: "test",
      kind: "place",
      from: "rules",
      minutes: 15,
      cover: "sealed",
      grouping: "table",
      sections: keepOrDrop,
      title: { en: "Put each to the test", fr: "Mettre chacune à l’épreuve" },
      prompt: {
        en: "If we ignored this rule, could we still meet the purpose? Yes: drop it. No: keep it.",
        fr: "Si nous ignorions cette règle, atteindrions-nous quand même le but? Oui : on la laisse. Non : on la garde.",
      },
      coach: {
        en: "First everybody alone, then show and talk about those that divide the room. Be merciless: “Useful” is not enough, it must be impossible without. If one case can be found where it works without the rule, it goes.",
        fr: "D’abord chaque personne pour elle-même, puis montrez et parlez de celles qui divisent. Soyez sans pitié : « utile » ne suffit pas, il faut que ce soit impossible sans elle. S’il existe un cas où l’on s’en passe, elle tombe.",
      },
      late: {
        en: "Each rule is being tested: is the purpose met without it? Answer for yourself; nobody sees it yet.",
        fr: "Chaque règle est mise à l’épreuve : atteint-on le but sans elle? Répondez pour vous; personne ne le voit encore.",
      },
    },
    {
      id: "again",
      kind: "place",
      from: "rules",
      minutes: 15,
      cover: "sealed",
      grouping: "table",
      sections: keepOrDrop,
      title: { en: "Test the rest again", fr: "Remettre le reste à l’épreuve" },
      prompt: {
        en: "Look once more at what is left. Which of these could still be broken without harm to the purpose?",
        fr: "Regardez encore ce qui reste. Laquelle pourrait être enfreinte sans nuire au but?",
      },
      coach: {
        en: "Skip this if five or fewer are left. Take a day on which everything goes wrong: who would break which rule, and would it still work? What was dropped stays dropped, unless somebody has a case for it.",
        fr: "Sautez cette étape s’il en reste cinq ou moins. Imaginez une journée où tout va mal : qui enfreindrait quelle règle, et cela marcherait-il quand même? Ce qui est tombé le reste, à moins d’un bon exemple.",
      },
      late: {
        en: "What is left of the rules is being tested a second time. Be harder on them than the room was.",
        fr: "Les règles qui restent sont mises à l’épreuve une deuxième fois. Soyez plus sévère que la salle.",
      },
    },
    {
      id: "shortest",
      kind: "combine",
      list: "ideas",
      minutes: 12,
      title: { en: "The shortest list", fr: "La liste la plus courte" },
      prompt: {
        en: "Which of those we keep say the same? How short can the list be?",
        fr: "Parmi celles que nous gardons, lesquelles disent la même chose? Quelle est la liste la plus courte?",
      },
      coach: {
        en: "Take off the list what was dropped, then join and reword until two to five are left that people can say by heart. Ask of each: “Would a new teacher know what to do?” Then say who may now decide everything else.",
        fr: "Retirez de la liste ce qui est tombé, puis réunissez et reformulez jusqu’à en avoir de deux à cinq que l’on sait par cœur. Demandez pour chacune : « Une nouvelle personne enseignante saurait-elle quoi faire? » Puis dites qui décide désormais du reste.",
      },
      late: {
        en: "The rules we keep are being joined into the shortest list. Say where words can go.",
        fr: "Les règles gardées sont réunies en la liste la plus courte. Dites quels mots peuvent partir.",
      },
    },
    {
      ...at(debrief, 3),
      prompt: {
        en: "Which rule was it hard to let go? What may you now do that you did not dare before?",
        fr: "Quelle règle a été difficile à laisser? Que pouvez-vous faire maintenant que vous n’osiez pas?",
      },
      coach: {
        en: "Read the short list aloud as it stands. Say where the dropped rules are written today and who takes them out.",
        fr: "Lisez à voix haute la liste courte telle quelle. Dites où sont écrites aujourd’hui les règles laissées, et qui les retirera.",
      },
    },
  ],
} as const satisfies Method;
