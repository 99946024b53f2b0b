import type { Wording } from "../wording.ts";
import type { errors as en } from "../en/errors.ts";

export const errors: Wording<typeof en> = {
  "address-unavailable":
    "La salle n’a pas pu être ouverte à l’adresse {{address}}. Votre atelier est en sécurité. Choisissez une autre adresse ou un autre port, puis réessayez.",
  "answers-elsewhere": "{{file}} contient des réponses pour un autre atelier. Rien n’a été modifié.",
  "answers-in-room":
    "{{file}} vient de {{name}}, qui est maintenant dans la salle et y répond. Ces réponses n’ont pas été ajoutées.",
  "answers-other-round":
    "{{file}} a été fait pour une autre étape ou un autre tour, ou pour une personne qui n’est pas du groupe de spécialistes. Ces réponses n’ont pas été ajoutées.",
  "answers-sealed":
    "{{file}} a été modifié en chemin ou scellé pour d’autres ordinateurs. Il ne s’ouvre pas ici, et ces réponses n’ont pas été ajoutées.",
  "answers-too-late": "{{file}} est arrivé après l’affichage du tour. Ces réponses n’ont pas été ajoutées.",
  "answers-twice": "{{file}} vient de {{name}}, dont les réponses sont déjà là. Il n’a pas été ajouté.",
  "answers-unreadable":
    "{{file}} n’est pas un fichier de réponses que cette version de Charrette peut lire. Rien n’a été modifié. Demandez le fichier que le formulaire a enregistré, tel quel.",
  "code-wrong":
    "Ce code n’est pas celui de la salle affichée à l’écran. Vérifiez les six caractères, puis réessayez.",
  "connection-lost":
    "La connexion avec Charrette est perdue. Ce qui est enregistré est en sécurité. Rechargez cette page.",
  "database-damaged":
    "La base de données de {{folder}} est endommagée et n’a pas été touchée. Restaurez la copie la plus récente du dossier « backups » placé à côté.",
  "database-newer":
    "Les données de {{folder}} ont été écrites par une version plus récente de Charrette et n’ont pas été touchées. Installez cette version pour les ouvrir.",
  "deck-columns":
    "{{file}} n’a ni colonne de types d’apprentissage ni colonne de titres. Rien n’a été modifié. Sa première ligne doit nommer les colonnes : type, titre, conventionnelles, numériques.",
  "deck-not-json":
    "{{file}} n’est pas un fichier JSON contenant une liste de cartes. Rien n’a été modifié. Enregistrez un jeu de cartes dans un fichier pour voir à quoi cela ressemble.",
  "definition-not-json":
    "{{file}} n’est pas un fichier JSON. Rien n’a été modifié. Enregistrez une méthode ou un programme dans un fichier pour voir à quoi cela ressemble.",
  "definition-too-large":
    "{{file}} dépasse {{limit}} ko, plus qu’il n’en faut pour une méthode ou un programme. Rien n’a été modifié.",
  "disk-full":
    "Le disque est plein : les dernières modifications ne sont pas encore enregistrées. Gardez cette fenêtre ouverte et libérez de l’espace; elles le seront alors.",
  "file-empty":
    "{{file}} ne contient aucune ligne de texte. Rien n’a été modifié. Choisissez un autre fichier ou collez la liste.",
  "file-missing": "Le fichier {{file}} n’existe pas. Rien n’a été modifié. Vérifiez son nom, puis réessayez.",
  "file-no-text-column":
    "Aucune colonne de {{file}} ne s’appelle {{column}}. Rien n’a été modifié. Ses colonnes : {{columns}}.",
  "file-not-text":
    "{{file}} n’est pas un fichier texte. Rien n’a été modifié. Enregistrez la liste en CSV ou en TSV, ou copiez la colonne et collez-la.",
  "file-too-large":
    "{{file}} dépasse {{limit}} Mo. Rien n’a été modifié. Divisez le fichier et importez les parties.",
  "file-too-many-rows":
    "{{file}} compte plus de {{limit}} lignes. Rien n’a été modifié. Divisez le fichier et importez les parties.",
  "folder-in-use":
    "Un autre Charrette utilise {{folder}}. Rien n’a été modifié. Fermez-le ou choisissez un autre dossier avec --data.",
  "folder-not-writable":
    "Charrette ne peut pas écrire dans {{folder}}. Rien n’a été modifié. Choisissez un autre dossier avec --data ou changez ses permissions.",
  "frame-garbled":
    "Cet appareil a envoyé quelque chose que la salle ne comprend pas; il a été déconnecté. Rechargez la page.",
  "input-invalid": "Charrette n’a pas compris cette demande ({{channel}}). Rien n’a été modifié.",
  internal:
    "Un problème est survenu dans Charrette. Ce qui est enregistré est en sécurité. Les détails sont dans le journal.",
  "key-unknown":
    "Ce lien n’ouvre pas la salle ouverte en ce moment. Balayez de nouveau le code à l’écran ou tapez le code court.",
  "not-admitted":
    "On ne vous a pas laissé entrer. Adressez-vous à la personne qui anime, puis frappez de nouveau.",
  "not-allowed":
    "Cet appareil a envoyé quelque chose que votre rôle dans la salle ne permet pas; il a été déconnecté. Ce que la salle avait est en sécurité. Rechargez la page.",
  "port-taken":
    "Le port {{port}} est utilisé par un autre programme ou réservé par le système. Rien n’a été changé. Choisissez un autre port.",
  "protocol-differs":
    "Cette page et la salle ne sont pas de la même version de Charrette. Rechargez la page.",
  "ratings-columns":
    "{{file}} n’a pas de colonnes de cotes. Rien n’a été modifié. Sa première ligne doit les nommer : évaluateur, secteur, code de tâche, importance, fréquence, difficulté.",
  removed:
    "La personne qui anime vous a retiré de cette salle. Ce que vous avez écrit auparavant y reste. Parlez-lui-en s’il s’agit d’une erreur.",
  "restore-point-unknown":
    "Ce point de retour n’est plus sur cet ordinateur. Rien n’a été modifié. Choisissez-en un autre.",
  "response-elsewhere":
    "{{file}} contient des réponses au formulaire d’un autre atelier. Rien n’a été modifié. Ouvrez cet atelier pour les ajouter.",
  "response-unreadable":
    "{{file}} n’est pas un fichier de réponses que cette version de Charrette peut lire. Rien n’a été modifié. Demandez le fichier tel que le formulaire l’a enregistré.",
  "room-full": "La salle est pleine ({{limit}} places). Adressez-vous à la personne qui anime.",
  "server-address-wrong":
    "Ce n’est pas l’adresse d’un serveur de synchronisation. Rien n’a été modifié. Elle commence par wss:// (ou ws:// si le serveur n’a pas de chiffrement) et ne contient aucun mot de passe.",
  "storyboard-columns":
    "{{file}} n’a pas de colonnes d’un scénarimage. Rien n’a été modifié. Sa première ligne doit les nommer : section, ordre, type, activité, minutes, mode, résultat, formative ou sommative.",
  "template-invalid":
    "{{file}} ne contient aucun programme que cette version de Charrette puisse utiliser. Rien n’a été modifié. Choisissez un fichier enregistré avec « Enregistrer dans un fichier ».",
  "templates-full":
    "{{limit}} modèles sont déjà conservés ici. Le nouveau ne l’a pas été. Supprimez-en un dont vous n’avez plus besoin.",
  "token-unknown":
    "Ce lien a déjà servi ou ne vient pas de ce Charrette. Allez à la fenêtre où Charrette tourne et appuyez sur Entrée pour en obtenir un autre.",
  "too-many-tries": "Trop de codes erronés. Attendez une minute, puis réessayez.",
  usage: "{{message}} Voir --help.",
  "workshop-ambiguous":
    "Plusieurs ateliers s’appellent « {{title}} ». Rien n’a été modifié. Utilisez plutôt l’identifiant.",
  "workshop-unknown": "Il n’y a pas d’atelier « {{workshop}} » ici. Rien n’a été modifié.",
};
