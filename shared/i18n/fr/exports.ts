import type { Wording } from "../wording.ts";
import type { exports as en } from "../en/exports.ts";

export const exports: Wording<typeof en> = {
  intro: "Emportez le plan. Chaque export est possible à tout moment : ce qui manque y est indiqué.",
  language: "Langue du document",
  languageHelp: "Celle des titres et des étiquettes. Ce que la salle a écrit reste dans ses mots.",
  languageOf: { en: "Anglais", fr: "Français" },
  make: {
    docx: "Exporter le document Word",
    html: "Exporter la page Web",
    json: "Exporter les données (JSON)",
    chartPdf: "Exporter la charte (PDF)",
    chartSvg: "Exporter la charte (SVG)",
  },
  about: {
    docx: "Pour le comité : à lire, à commenter et à modifier dans Word ou LibreOffice.",
    html: "Un seul fichier pour tout navigateur, sans réseau. Il se prête à la lecture à voix haute et à l’impression.",
    chartPdf:
      "La charte DACUM sur une feuille, à imprimer au format mural. Seules les personnes qui y ont consenti y sont nommées.",
    chartSvg: "La même feuille en dessin, pour les pages Web et les logiciels de dessin.",
    json: "Toutes les données de l’atelier, pour d’autres programmes et pour l’archivage. Tous les noms y figurent, aussi ceux des personnes qui n’y ont pas consenti.",
  },
  name: {
    docx: "Document Word",
    html: "Page Web",
    json: "Données (JSON)",
    chartPdf: "Charte (PDF)",
    chartSvg: "Charte (SVG)",
  },
  paper: "Feuille de la charte",
  making: "Préparation du fichier : {{what}}…",
  saved: "Enregistré : {{file}} ({{size}})",
  cancelled: "Non enregistré : aucun emplacement choisi. {{file}} peut être refait à tout moment.",
  readiness: "Contrôle de qualité",
  complete: "Complet : aucune règle à respecter n’est ouverte.",
  incomplete_one:
    "Il reste {{count, number}} point à régler pour que le plan soit complet. Vous pouvez l’exporter quand même.",
  incomplete_other:
    "Il reste {{count, number}} points à régler pour que le plan soit complet. Vous pouvez l’exporter quand même.",
  kilobytes: "{{size, number}} ko",
  megabytes: "{{size, number}} Mo",
};
