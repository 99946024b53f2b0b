import type { Wording } from "../wording.ts";
import type { commandLine as en } from "../en/commandLine.ts";

export const commandLine: Wording<typeof en> = {
  help: {
    all: `La ligne de commande de Charrette, sur les mêmes données que le poste d’animation.

  charrette new TITRE                             crée un atelier
  charrette import FICHIER --workshop TITRE|ID    lit une liste de tâches dans un atelier
  charrette ratings FICHIER --workshop TITRE|ID   ajoute des cotes recueillies ailleurs
  charrette storyboard FICHIER --workshop TITRE|ID  ajoute un scénarimage fait ailleurs
  charrette show [TITRE|ID]                       énumère les ateliers ou en montre un
  charrette export --workshop TITRE|ID --out DOSSIER  écrit le plan en fichiers
  charrette verify                                vérifie les données
  charrette allocate --people N --seed TEXTE      répartit les cartes à noter d’un 25/10
  charrette demo --out DOSSIER                    mène l’exemple des cartes aux fichiers

charrette COMMANDE --help en dit plus. Chaque commande accepte
  --data DOSSIER     dossier des ateliers (sinon CHARRETTE_DATA, sinon l’endroit habituel du système; sauf allocate et demo)
  --language en|fr   langue des messages, des nouveaux ateliers et des exports (sinon celle du système)

Codes de sortie : 0 fait, 1 une vérification a échoué, 2 mauvais usage, 3 fichier ou données en cause.`,
    new: `charrette new TITRE [--language en|fr] [--data DOSSIER]

Crée un atelier vide et affiche son identifiant.`,
    import: `charrette import FICHIER --workshop TITRE|ID [--column NOM] [--duty-column NOM]
                 [--skip-duplicates] [--no-header] [--language en|fr] [--data DOSSIER]

Lit une liste de tâches (CSV, TSV, points-virgules, ou une tâche par ligne; - pour l’entrée standard)
dans un atelier. La dernière ligne affichée est l’identifiant de l’atelier.

  --workshop TITRE|ID   un atelier existant est complété; sinon un atelier de ce titre est créé
  --column NOM          colonne des tâches, par en-tête ou numéro (sinon la plus probable)
  --duty-column NOM     colonne des fonctions (sinon celle qui porte un tel en-tête, s’il y en a une)
  --skip-duplicates     laisse de côté les tâches formulées comme une précédente
  --no-header           la première ligne est une tâche, pas un en-tête`,
    ratings: `charrette ratings FICHIER --workshop TITRE|ID [--language en|fr] [--data DOSSIER]

Ajoute des cotes recueillies hors de la salle : un tableau (CSV, TSV, points-virgules; - pour l’entrée standard) dont la
première ligne nomme les colonnes évaluateur, secteur, code de tâche, importance, fréquence, difficulté, ou un fichier de
réponses enregistré par le formulaire.
Vide, « na » ou « s.o. » dans les trois cotes veut dire « ne fait pas partie de mon travail »; à côté d’une cote, pas de
réponse. Qui porte un nom de la liste est cette personne; les autres s’ajoutent pour la cotation externe. Le même
fichier deux fois ne change rien.
Les lignes inutilisables sont énumérées et laissées de côté; si aucune ne sert, rien n’est modifié (code de sortie 3).
La dernière ligne affichée est l’identifiant de l’atelier.`,
    storyboard: `charrette storyboard FICHIER --workshop TITRE|ID [--language en|fr] [--data DOSSIER]

Ajoute un scénarimage fait sur papier ou ailleurs (CSV, TSV, points-virgules; - pour l’entrée standard) à la première
activité ABC de l’atelier, créée s’il n’y en a pas. La première ligne nomme les colonnes section, ordre, type, activité,
minutes (ou heures), mode, résultat, formative ou sommative, dans n’importe quel ordre, en français ou en anglais; il
faut la section et le type.
  Types : acquisition, exploration, mise en pratique, discussion, collaboration, production.
  Modes : en présence, entre pairs, asynchrone, synchrone en ligne, évaluation; à défaut, en présence.
  Résultats : par numéro (RA1, 1) ou par formulation, séparés par un point-virgule ou |. Les activités d’une carte sont
  séparées par |, ou se suivent sur des lignes qui répètent la section, l’ordre et le type de la carte; leurs minutes
  s’additionnent.
Une section qui porte le titre d’une section existante est celle-ci. Le même fichier deux fois ne change rien.
Les lignes inutilisables sont énumérées et laissées de côté; si aucune ne sert, rien n’est modifié (code de sortie 3).
La dernière ligne affichée est l’identifiant de l’atelier.`,
    show: `charrette show [TITRE|ID] [--workshop TITRE|ID] [--json] [--language en|fr] [--data DOSSIER]

Énumère les ateliers (identifiant, dernière modification, titre) ou en montre un : personnes, charte, totaux, scénarimage.

  --json   en JSON; d’un atelier, tous les enregistrements, avec les chiffres des cotes de chaque tâche et du premier scénarimage`,
    export: `charrette export --workshop TITRE|ID --out DOSSIER [--format docx,html,json,chartSvg,chartPdf]
                 [--paper a1] [--language en|fr] [--data DOSSIER]

Écrit le plan dans DOSSIER, créé au besoin, et affiche les chemins des fichiers.

  --format LISTE   un ou plusieurs de docx, html, json, chartSvg, chartPdf, séparés par des virgules (sinon tous)
  --paper FEUILLE  feuille de la charte : a0, a1, a2, a3, ansiD, ansiE, archD, archE ou screen (sinon a1)`,
    verify: `charrette verify [--language en|fr] [--data DOSSIER]

Vérifie la base de données et rejoue chaque atelier. Une ligne par atelier; code de sortie 1 si l’un est endommagé.`,
    allocate: `charrette allocate --people N --seed TEXTE [--rounds 5] [--observers 0] [--language en|fr]

Répartit les cartes à noter à chaque tour d’un 25/10 et affiche le plan sur une ligne de JSON : {"rounds":[[...],...]}.
rounds[t][k] est la carte, désignée par le numéro de son auteur, que la personne k note au tour t, ou null. Les
personnes sont numérotées à partir de 0; les mêmes nombres et le même texte donnent partout le même plan. Personne ne
note sa propre carte ni deux fois la même.
Aux tours où il n’y a rien à noter, tout est null : à trois personnes, deux tours sont vides; à deux, on ne note rien.

  --people N      personnes qui ont chacune une carte, de 2 à 200
  --seed TEXTE    ce dont part le tirage au sort
  --rounds N      nombre de notes voulues par carte, de 1 à 10 (sinon 5)
  --observers N   personnes sans carte qui notent aussi, numérotées après les autres, de 0 à 200 (sinon 0)`,
    demo: `charrette demo --out DOSSIER [--language en|fr]

Mène l’atelier d’exemple des cartes au plan dans un dossier de données à part et écrit ses fichiers dans DOSSIER.`,
  },
  usage: {
    noCommand: "Quelle commande? new, import, ratings, storyboard, show, export, verify, allocate ou demo.",
    unknownCommand: "Il n’y a pas de commande « {{command}} ».",
    unknownOption: "Il n’y a pas d’option {{option}} ici.",
    optionValue: "L’option {{option}} n’est pas donnée comme il faut.",
    missing: "Il manque {{name}}.",
    unexpected: "« {{argument}} » est un argument de trop.",
    format: "Il n’y a pas de format « {{format}} »; il y a {{formats}}.",
    paper: "Il n’y a pas de feuille « {{paper}} »; il y a {{papers}}.",
    wholeNumber: "{{option}} est un nombre entier de {{lowest}} à {{highest}}.",
    language: "--language accepte {{languages}}.",
  },
  import: {
    standardInput: "entrée standard",
    unreadable:
      "{{file}} n’a pas pu être lu. Rien n’a été modifié. Vérifiez que c’est un fichier et que vous pouvez le lire.",
    read: "{{file}} : lignes avec du texte dans la colonne « {{column}} » : {{rows, number}}",
    duplicates: "Formulées comme une tâche précédente : {{rows, number}}",
    withoutText: "Lignes sans texte dans cette colonne, laissées de côté : {{rows, number}}",
    cut: "Coupées à 500 caractères : {{rows, number}}",
    ragged: "Lignes avec trop ou trop peu de cellules, gardées : {{rows, number}} (lignes {{lines}})",
    added:
      'Ajout : $t(commandLine.counted.tasks, {"count":{{tasks}} }), $t(commandLine.counted.newDuties, {"count":{{duties}} })',
    progress: "Importation … {{percent}} %",
  },
  ratings: {
    read: "{{file}} : cotes lues : {{rows, number}}",
    leftOut: "Laissées de côté : {{rows, number}}",
    added:
      "Nouvelles cotes : {{added, number}}; modifiées : {{changed, number}}; inchangées : {{same, number}}; personnes ajoutées : {{people, number}}",
    nothing: "Aucune cote de {{file}} n’a pu être utilisée. Rien n’a été modifié.",
  },
  storyboard: {
    read: "{{file}} : lignes lues : {{rows, number}}",
    leftOut: "Laissées de côté : {{rows, number}}",
    notes: "Prises autrement : {{notes, number}}",
    added:
      'Ajout : $t(commandLine.counted.learningCards, {"count":{{cards}} }), $t(commandLine.counted.minutes, {"count":{{minutes}} }), $t(commandLine.counted.newSections, {"count":{{sections}} }); déjà là : {{known, number}}',
    nothing: "Aucune ligne de {{file}} n’a pu être utilisée. Rien n’a été modifié.",
  },
  show: {
    none: "Pas encore d’atelier dans {{folder}}.",
    people: "Personnes : {{names}}",
    counts:
      '$t(commandLine.counted.tasks, {"count":{{tasks}} }), $t(commandLine.counted.competencies, {"count":{{competencies}} }), $t(commandLine.counted.outcomes, {"count":{{outcomes}} }), $t(commandLine.counted.assessments, {"count":{{assessments}} }), $t(commandLine.counted.hours, {"count":{{hours}} })',
  },
  storyboardCounts:
    'Scénarimage : $t(commandLine.counted.boardSections, {"count":{{sections}} }), $t(commandLine.counted.minutes, {"count":{{minutes}} }), $t(commandLine.counted.hours, {"count":{{hours}} })',
  findings:
    "Ouverts : à régler, {{errors, number}}; à examiner, {{warnings, number}}; à considérer, {{hints, number}}; maintenus avec une raison, {{overridden, number}}",
  verify: {
    fileSound: "base de données : intacte",
    fileDamaged: "base de données : endommagée",
    sound: "intact",
    damaged: "endommagé",
  },
  demo: {
    room: '$t(commandLine.counted.people, {"count":{{people}} }), $t(commandLine.counted.tasks, {"count":{{tasks}} }) sous $t(commandLine.counted.duties, {"count":{{duties}} }), $t(commandLine.counted.ratings, {"count":{{ratings}} }), $t(commandLine.counted.selected, {"count":{{selected}} })',
  },
  counted: {
    tasks_one: "{{count, number}} tâche",
    tasks_other: "{{count, number}} tâches",
    selected_one: "{{count, number}} tâche retenue",
    selected_other: "{{count, number}} tâches retenues",
    duties_one: "{{count, number}} fonction",
    duties_other: "{{count, number}} fonctions",
    newDuties_one: "{{count, number}} nouvelle fonction",
    newDuties_other: "{{count, number}} nouvelles fonctions",
    competencies_one: "{{count, number}} compétence",
    competencies_other: "{{count, number}} compétences",
    outcomes_one: "{{count, number}} résultat d’apprentissage",
    outcomes_other: "{{count, number}} résultats d’apprentissage",
    assessments_one: "{{count, number}} évaluation",
    assessments_other: "{{count, number}} évaluations",
    hours_one: "{{count, number}} heure",
    hours_other: "{{count, number}} heures",
    learningCards_one: "{{count, number}} carte",
    learningCards_other: "{{count, number}} cartes",
    boardSections_one: "{{count, number}} section",
    boardSections_other: "{{count, number}} sections",
    newSections_one: "{{count, number}} nouvelle section",
    newSections_other: "{{count, number}} nouvelles sections",
    minutes_one: "{{count, number}} minute",
    minutes_other: "{{count, number}} minutes",
    people_one: "{{count, number}} personne",
    people_other: "{{count, number}} personnes",
    ratings_one: "{{count, number}} cote",
    ratings_other: "{{count, number}} cotes",
  },
  noData: "Il n’y a pas d’ateliers dans {{folder}}. Vérifiez --data.",
  outNotWritable:
    "Charrette ne peut pas écrire dans {{folder}}. Choisissez un autre dossier avec --out ou changez ses permissions.",
  outFull:
    "Le disque de {{folder}} est plein : les fichiers ne sont pas tous écrits. Libérez de l’espace et exportez de nouveau.",
};
