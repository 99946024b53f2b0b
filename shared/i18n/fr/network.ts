import type { Wording } from "../wording.ts";
import type { network as en } from "../en/network.ts";

export const network: Wording<typeof en> = {
  kind: {
    lan: "réseau",
    hotspot: "point d’accès",
    virtual: "VPN ou machine virtuelle, hors d’atteinte des téléphones",
    loopback: "cet ordinateur seulement",
  },
  address: "{{address}} ({{adapter}} : {{kind}})",
  nearby: {
    title: "Salles ouvertes à proximité",
    emptyTitle: "Aucune trouvée pour l’instant",
    emptyText:
      "Ouvrez la salle dans Charrette sur l’autre ordinateur, et mettez les deux ordinateurs sur le même Wi-Fi. Elle apparaîtra ici d’elle-même.",
    trouble: {
      "no-network":
        "Cet ordinateur n’est sur aucun réseau. Connectez-le au Wi-Fi de la salle ou à un point d’accès; les salles des autres ordinateurs apparaîtront alors ici.",
      "port-refused":
        "Les salles des autres ordinateurs ne peuvent pas être trouvées : un autre programme occupe le port nécessaire (5353). Ouvrez plutôt dans un navigateur l’adresse affichée sur l’autre ordinateur.",
      failed:
        "Les salles des autres ordinateurs ne peuvent pas être trouvées sur ce réseau. Ouvrez plutôt dans un navigateur l’adresse affichée sur l’autre ordinateur.",
    },
    join: "Se joindre",
    joinNamed: "Se joindre à la salle de {{name}}",
    differs: "Une autre version de Charrette",
  },
};
