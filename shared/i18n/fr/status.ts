import type { Wording } from "../wording.ts";
import type { status as en } from "../en/status.ts";

export const status: Wording<typeof en> = {
  saved: "Enregistré",
  sending: "Envoi…",
  waiting: "En attente de la salle",
  waitingUnsaved:
    "En attente de la salle : gardez cette page ouverte, vos derniers mots seront envoyés dès son retour",
  waitingKept: "Gardé sur cet appareil, en attente de la salle",
  peers_one: "(un autre appareil vous entend encore)",
  peers_other: "({{count}} autres appareils vous entendent encore)",
  waitingHost: "En attente de Charrette",
  waitingHostUnsaved:
    "En attente de Charrette : gardez cette fenêtre ouverte, vos derniers mots seront enregistrés dès son retour",
  overtaken: "Pas annulé : quelqu’un a modifié cela depuis.",
  offPanel: "La personne qui anime vous a retiré du groupe. Ce que vous avez écrit reste.",
  sitDownAgain: "Reprendre place",
  leaveUnsaved: "Des mots ne sont pas encore enregistrés. Quitter quand même?",
  observer: "Vous observez cette salle : vous pouvez tout lire ici, pas écrire.",
  newerVersion:
    "Cet atelier a été écrit par une version plus récente de Charrette. On peut le lire ici, pas le modifier. Installez cette version pour continuer.",
};
