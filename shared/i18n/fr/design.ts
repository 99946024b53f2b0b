import type { design as english } from "../en/design.ts";
import type { Wording } from "../wording.ts";

export const design: Wording<typeof english> = {
  intro:
    "Ce que font les gens qui apprennent, section par section. Tout continue ici avant et après la séance, et les heures vont dans le plan de microcertification.",
  which: "Conception",
  part: "Parties de la conception",
  parts: {
    board: "Scénarimage",
    figures: "Chiffres et heures",
    shapes: "Message et formes",
    plan: "Plan d’action",
    files: "Image, fichiers et jeux de cartes",
  },
  emptyTitle: "Aucune conception pour l’instant",
  emptyText:
    "Ajoutez la conception pédagogique ABC au programme : une équipe y pose ce que l’on fait, semaine par semaine, en 60 à 120 minutes. Vous pouvez aussi remplir le scénarimage ici, ou l’ouvrir d’un fichier.",
  add: "Ajouter la conception pédagogique ABC",
  effort: {
    title: "Effort d’apprentissage",
    help: "Les heures d’une personne, selon les cartes du tableau. Les cartes à côté du tableau ne comptent pas.",
    row: "Part",
    hours: "Heures",
    from: "D’après ces cartes",
    figure: "{{hours}} h",
    made: "{{cards}} · {{length}}",
    noCards: "aucune carte",
    mapping: "Où comptent les minutes",
    mappingHelp:
      "Chaque carte dit comment son temps est passé. Ici, vous dites à quelle ligne du tableau ce temps compte.",
    countsIn: "{{mode}} ({{length}}) compte comme",
    liveElsewhere:
      "Le temps synchrone en ligne a sa propre ligne. Compté ailleurs, il ne se voit plus dans le plan.",
    usual: "Compter comme d’habitude",
  },
  blueprint: {
    title: "Vers le plan de microcertification",
    help: "Le scénarimage devient des modules du plan, et les heures du plan sont la somme de ses modules. On peut annuler.",
    same: "Le plan dit la même chose que le scénarimage.",
    done: "C’est fait. Le plan dit la même chose que le scénarimage.",
    modules: "Modules",
    nothing: "rien",
    hours: "{{row}} : {{before}} devient {{after}}",
    comes: "Nouveau module : {{title}} ({{length}})",
    goes: "Retiré, car le scénarimage ne l’a plus : {{title}}",
    renamed: "Appelé « {{before}} » dans le plan, « {{after}} » au scénarimage",
    described: "Décrit autrement",
    take: "Prendre les mots du plan",
    takeNamed: "Prendre les mots du plan : {{title}}",
    put: "Mettre dans le plan",
    stale_one: "{{count, number}} carte est liée à quelque chose qui a changé dans le plan depuis :",
    stale_other: "{{count, number}} cartes sont liées à quelque chose qui a changé dans le plan depuis :",
    staleHelp: "Ouvrez-les au scénarimage pour voir ce qui a changé.",
    allFit: "Toutes conviennent encore",
  },
};
