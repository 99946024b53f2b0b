import type { Wording } from "../wording.ts";
import type { status as en } from "../en/status.ts";

export const status: Wording<typeof en> = {
  saved: "Enregistré",
  sending: "Envoi…",
  waiting: "En attente de la salle",
  waitingUnsaved:
    "En attente de la salle : gardez cette page ouverte, vos derniers mots seront envoyés dès son retour",
  overtaken: "Pas annulé : quelqu’un a modifié cela depuis.",
  newerVersion:
    "Cet atelier a été écrit par une version plus récente de Charrette. On peut le lire ici, pas le modifier. Installez cette version pour continuer.",
};
