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
};
