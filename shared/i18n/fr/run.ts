import type { run as english } from "../en/run.ts";
import type { Wording } from "../wording.ts";

export const run: Wording<typeof english> = {
  emptyTitle: "La salle n’est encore à aucune étape",
  emptyText:
    "Amenez la salle à la première étape ici, ou à n’importe quelle étape dans le programme de l’atelier.",
  agenda: "Aller au programme",
  move: "Déplacer la salle",
  back: "Revenir à : {{step}}",
  next: "Suite : {{step}}",
  open: "Ouvrir « {{screen}} »",
};
