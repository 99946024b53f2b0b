import type { Wording } from "../wording.ts";
import type { status as en } from "../en/status.ts";

export const status: Wording<typeof en> = {
  saved: "Enregistré",
  sending: "Envoi…",
  waiting: "En attente de la salle",
  waitingUnsaved:
    "En attente de la salle : vos derniers mots sont gardés ici et seront envoyés dès son retour",
  newerVersion:
    "Cet atelier a été écrit par une version plus récente de Charrette. On peut le lire ici, pas le modifier. Installez cette version pour continuer.",
};
