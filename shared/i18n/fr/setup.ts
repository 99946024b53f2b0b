import type { setup as english } from "../en/setup.ts";
import type { Wording } from "../wording.ts";

export const setup: Wording<typeof english> = {
  title: "Préparer le scénarimage",
  scope: "Ce que l’on conçoit",
  unit: "Divisé en",
  weekly: "Heures par semaine dont une personne dispose",
  weeklyHelp: "Les semaines qui dépassent sont marquées. 0 pour aucune limite.",
  wrong: "Un nombre entier de 0 à {{most, number}}, s’il vous plaît.",
  howMany: "Combien en ajouter ({{unit}})",
  wrongSections: "Un nombre entier de 1 à {{most, number}}, s’il vous plaît.",
  setUp: "Préparer",
  addMore: "Ajouter à la fin",
  added_one: "{{count, number}} de plus.",
  added_other: "{{count, number}} de plus.",
  tables: "Tables qui travaillent côte à côte",
  oneTable: "Tout le monde ensemble",
  tableCount: "{{count, number}} tables",
  share: "Répartir",
  notShared: "Tout le monde travaille sur tout.",
  shared:
    "Réparties entre {{count, number}} tables : sur les téléphones, celles de la table viennent d’abord.",
  seated: "{{count, number}} groupes sont assis dans cette activité.",
  fromBlueprint: "Déjà dans le plan",
  noOutcomes:
    "Pas encore de résultats. Écrivez-les sous « Résultats et heures » avant la séance, pour que des cartes puissent y répondre.",
  noAssessments: "Pas encore d’évaluations. Elles s’ébauchent aussi sous « Résultats et heures ».",
  notAnswered: "aucune carte encore",
  untitled: "Sans titre",
  laid: "au tableau",
  besideBoard: "à côté du tableau",
  lay: "Poser comme carte",
  layNamed: "Poser comme carte : {{code}}",
};
