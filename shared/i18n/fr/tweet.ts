import type { tweet as english } from "../en/tweet.ts";
import type { Wording } from "../wording.ts";

export const tweet: Wording<typeof english> = {
  title: "Message à qui veut apprendre",
  none: "Personne ne l’a encore formulé.",
  field: "Le message",
  format:
    "Nom – tout, de X à Y #motclic. Par exemple : Sauces – tout, du fond clair à l’assiette dressée #cuisine",
  count_one: "{{count, number}} caractère sur {{aim, number}}",
  count_other: "{{count, number}} caractères sur {{aim, number}}",
  beyond: "{{count, number}} caractères : plus de {{aim, number}}; le maximum est {{limit, number}}",
  use: "Prendre cette formulation",
  improve: "Partir de la formulation retenue",
  newer:
    "Une autre formulation est venue depuis et est retenue maintenant. La vôtre est conservée parmi les antérieures.",
  stands: "Elle est retenue. Toutes les formulations sont conservées.",
  readable: "Quelqu’un qui ne connaît pas l’établissement comprendrait-il? Ni sigles ni codes de cours.",
  by: "{{name}}, {{when}}",
  desk: "Le poste d’animation",
  versions_one: "{{count, number}} formulation antérieure",
  versions_other: "{{count, number}} formulations antérieures",
  again: "La reprendre",
  againNamed: "La reprendre : {{words}}",
};
