/** A method that moves the same cards together and has them sorted, for tests. */
import type { Method, Text } from "../../shared/methods/method.ts";

const same = (en: string, fr: string): Text => ({ en, fr });

const texts = {
  coach: same("Take your time.", "Prenez le temps qu’il faut."),
  late: same("We are sorting cards.", "Nous classons des cartes."),
};

export const SORTING: Method = {
  id: "sortingTest",
  title: same("Sorting out", "Faire le tri"),
  purpose: same("Find out what belongs together.", "Trouver ce qui va ensemble."),
  size: same("Any number", "Autant qu’on veut"),
  length: same("Half an hour", "Une demi-heure"),
  notWhen: same("With two cards.", "Avec deux cartes."),
  source: "Made up for a test",
  edition: "1",
  licence: "CC0",
  attribution: "Nobody in particular",
  outputs: ["ideas"],
  steps: [
    {
      ...texts,
      id: "write",
      kind: "write",
      minutes: 5,
      lists: ["ideas"],
      title: same("Write cards", "Écrire des cartes"),
      prompt: same("What helps learners?", "Qu’est-ce qui aide à apprendre?"),
    },
    {
      ...texts,
      id: "gather",
      kind: "affinity",
      minutes: 10,
      from: "write",
      title: same("Move together", "Rapprocher"),
      prompt: same("Put together what belongs together.", "Mettez ensemble ce qui va ensemble."),
    },
    {
      ...texts,
      id: "sort",
      kind: "cardSort",
      minutes: 10,
      from: "write",
      cover: "sealed",
      title: same("Sort alone", "Classer de son côté"),
      prompt: same("Sort the cards for yourself.", "Classez les cartes comme vous le voyez."),
    },
    {
      ...texts,
      id: "shelve",
      kind: "cardSort",
      minutes: 10,
      from: "write",
      sections: [
        { id: "before", title: same("Before the course", "Avant le cours") },
        {
          id: "during",
          title: same("During the course", "Pendant le cours"),
          hint: same("In class or at work.", "En classe ou au travail."),
        },
      ],
      isClosed: true,
      title: same("Shelve", "Ranger"),
      prompt: same("When does it help?", "Quand cela aide-t-il?"),
    },
  ],
};
