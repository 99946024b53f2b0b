import type { Wording } from "../wording.ts";
import type { serve as en } from "../en/serve.ts";

export const serve: Wording<typeof en> = {
  desk: "Ouvrez le poste d’animation dans un navigateur de cet ordinateur (une seule fois) : {{link}}",
  again: "Appuyez sur Entrée pour un autre lien, sur Ctrl+C pour fermer Charrette.",
};
