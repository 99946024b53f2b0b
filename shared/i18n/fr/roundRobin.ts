import type { Wording } from "../wording.ts";
import type { roundRobin as en } from "../en/roundRobin.ts";

export const roundRobin: Wording<typeof en> = {
  floor: "Parole : {{name}}",
  round: "Tour {{round, number}}",
  next: "Ensuite : {{name}}",
  nobody:
    "Personne dans la salle ne prend encore la parole à tour de rôle. Les spécialistes entrent dans le tour dès leur arrivée.",
  over: "Tout le monde a passé son tour",
  overHelp: "Vous pouvez passer à l’étape suivante. Qui a encore une idée peut la dire quand son tour vient.",
  order: "Ordre des tours",
  hasFloor: "a la parole",
  said: "a parlé à ce tour",
  passed: "a passé",
  waits: "attend",
  comes: "prend la suite",
  pass: "Passer le tour de {{name}}",
  list: "Ce qui a été dit",
  count_one: "{{count, number}} idée",
  count_other: "{{count, number}} idées",
  none: "Aucune idée n’a encore été dite.",
  hidden_one: "{{count, number}} idée de la liste silencieuse est encore masquée.",
  hidden_other: "{{count, number}} idées de la liste silencieuse sont encore masquées.",
  hiddenHelp:
    "Ce qui n’est pas dit reste masqué jusqu’à ce que vous dévoiliez l’étape « {{step}} » ou que la personne le retire.",
  seat: {
    yours: "C’est votre tour",
    yoursHelp: "Dites une idée à voix haute et touchez-la ici, ou passez votre tour.",
    named: "Tout le monde voit ce que vous dites, avec votre nom.",
    others: "C’est le tour de {{name}}",
    othersHelp: "Écoutez : une idée entendue peut en amener une autre. Votre liste attend ici votre tour.",
    soon: "Vous êtes la prochaine personne.",
    notYours: "Vous pouvez suivre ici. Ce sont les spécialistes qui parlent à tour de rôle.",
    list: "Votre liste",
    listNone: "Votre liste est vide. Écrivez une nouvelle idée ou passez votre tour.",
    say: "Dire : {{text}}",
    write: "Une nouvelle idée",
    sayNew: "Dire cela",
    pass: "Passer cette fois",
    passed: "Vous avez passé votre tour.",
    added: "Dit : {{text}}",
    unsaid_one:
      "{{count, number}} idée de votre liste n’est pas dite. Elle reste masquée pour les autres jusqu’à ce que la personne qui anime dévoile la liste ou que vous la retiriez.",
    unsaid_other:
      "{{count, number}} idées de votre liste ne sont pas dites. Elles restent masquées pour les autres jusqu’à ce que la personne qui anime dévoile la liste ou que vous les retiriez.",
    takeBack: "Retirer",
    takeBackOf: "Retirer : {{text}}",
    tookBack: "Retirée : {{text}}",
    over: "Tout le monde a passé. Si autre chose vous vient, dites-le quand votre tour revient.",
  },
};
