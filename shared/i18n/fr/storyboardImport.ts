import type { Wording } from "../wording.ts";
import type { storyboardImport as en } from "../en/storyboardImport.ts";

export const storyboardImport: Wording<typeof en> = {
  row: "{{file}}, ligne {{row, number}} : {{why}}",
  why: {
    noSection: "aucune section n’est nommée",
    noType: "aucun type d’apprentissage n’est donné",
    unknownType: "« {{what}} » n’est aucun des six types d’apprentissage",
  },
  note: {
    noMode: "aucun mode n’est donné; pris comme « {{taken}} »",
    unknownMode: "« {{what}} » n’est pas un mode connu ici; pris comme « {{taken}} »",
    unknownStar: "« {{what}} » ne dit ni formative ni sommative; la carte n’est ni l’une ni l’autre",
    unknownMinutes:
      "« {{what}} » n’est pas un nombre de minutes jusqu’à {{limit, number}}; la carte n’en a pas",
    roundedMinutes: "« {{what}} » est pris comme {{taken}} minutes",
    unknownOrder: "« {{what}} » n’est pas un rang; la carte reste où le fichier la place",
    cutText: "« {{what}} » est coupé à {{taken}} caractères",
    tooManyActivities:
      "{{what}} activités, c’est plus qu’une carte n’en contient; les {{taken}} premières sont prises",
    tooManyOutcomes:
      "{{what}} résultats, c’est plus qu’une carte n’en contient; les {{taken}} premiers sont pris",
    closeOutcome: "le résultat « {{what}} » est pris comme « {{taken}} »",
    unknownOutcome: "aucun résultat du plan n’est « {{what}} »; la carte est prise sans lui",
    addedMinutes: "complète la carte de la ligne {{what}}, qui a maintenant {{taken}} minutes",
    otherwiseThere:
      "la section a déjà cette carte, avec d’autres minutes, un autre mode ou une autre étoile; elle reste comme elle est",
  },
  moreRows_one: "et {{count, number}} autre",
  moreRows_other: "et {{count, number}} autres",
};
