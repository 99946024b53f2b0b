import type { Wording } from "../wording.ts";
import type { wording as en } from "../en/wording.ts";

export const wording: Wording<typeof en> = {
  workerWill: "Supprimez « {{words}} » et commencez par le verbe.",
  verbFirst:
    "Commencez par un verbe qui dit ce qui est fait, comme « nettoyer », « préparer » ou « vérifier ».",
  verbForm: "Remplacez « {{words}} » par le verbe à l’infinitif, comme dans « Nettoyer les planchers ».",
  vagueVerb: "Personne ne peut observer « {{words}} ». Que peut-on voir la personne faire?",
  oneVerb: "Il y a plusieurs verbes : {{words}}. Si ces actions se font séparément, écrivez-les à part.",
  andOr: "« {{words}} » ne dit pas ce qui est voulu. Choisissez, ou écrivez deux énoncés.",
  noObject: "Sur quoi porte l’action? Nommez l’objet après « {{words}} ».",
  emptyAdverb: "« {{words}} » peut disparaître : le travail est toujours censé se faire ainsi.",
  purposeTail:
    "Ce qui suit « {{words}} » dit pourquoi, et non ce qui est fait. Cette partie peut souvent disparaître.",
  long: "{{words}} mots. D’habitude, huit suffisent.",
  veryLong: "{{words}} mots. Y a-t-il là plus d’une chose? D’habitude, huit suffisent.",
  qualifier:
    "Un mot de plus sur « {{words}} » serait-il plus clair : lequel, où, comment, à quelle fréquence?",
};
