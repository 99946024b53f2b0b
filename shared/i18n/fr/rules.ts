import type { Wording } from "../wording.ts";
import type { rules as en } from "../en/rules.ts";

export const rules: Wording<typeof en> = {
  "hours-limit": {
    missing: "Entrez les heures nécessaires à une personne apprenante : aucune n’est encore inscrite.",
    tooMany: "Ramenez les heures sous 288 : leur total est de {{hours, number}}.",
  },
  "credit-stated": {
    unstated: "Précisez si la microcertification donne des crédits ou non.",
  },
  "pathway-credit": {
    notCredit:
      "Rattachez des crédits à la microcertification ou choisissez un autre but : une passerelle vers un titre plus large exige des crédits.",
    noLadder: "Nommez le titre auquel elle mène ou choisissez un autre but qu’une passerelle.",
  },
  "expiry-or-review": {
    missing: "Indiquez quand la microcertification expire ou quand aura lieu sa prochaine révision.",
  },
  "need-aligned": {
    missing:
      "Inscrivez le besoin d’une industrie, d’employeurs, d’une communauté ou d’une communauté autochtone auquel elle répond.",
  },
  "need-source": {
    missing:
      "Précisez de qui vient le besoin : nommez l’industrie, les employeurs, la communauté ou la communauté autochtone.",
  },
  "need-without-demand": {
    missing:
      "Ajoutez la preuve que des gens s’inscriront : un besoin du milieu n’est pas encore une demande de formation.",
  },
  "value-proposition": {
    missing: "Écrivez en une ou deux phrases ce que l’on y gagne et ce qui distingue cette offre.",
    tooLong: "Ramenez la proposition de valeur à deux phrases : elle en compte {{sentences, number}}.",
    thin: "Dites à la fois ce que l’on y gagne et ce qui distingue cette offre des offres semblables.",
  },
  "core-summary": {
    institution: "Nommez l’établissement qui délivre la microcertification.",
    title: "Donnez son titre à la microcertification.",
    description: "Décrivez sa structure et ses principaux sujets.",
    deliveryMode:
      "Précisez le mode de prestation : sur place, en ligne ou les deux, en direct ou à son rythme.",
    learnerEffort: "Inscrivez l’estimation des heures d’effort de la personne apprenante.",
    prerequisites: "Énumérez les préalables ou écrivez « aucun ».",
    learningOutcomes: "Écrivez au moins un résultat d’apprentissage.",
    assessmentMethod: "Précisez comment les personnes apprenantes sont évaluées.",
    recognition: "Précisez les crédits ou l’autre reconnaissance obtenus, ou qu’il n’y en a pas.",
    pathways: "Précisez avec quoi elle se cumule ou vers quoi elle mène, ou qu’elle ne mène encore à rien.",
    qualityAssurance: "Précisez comment sa qualité est assurée et à quelle fréquence elle est révisée.",
  },
  "competency-required": {
    none: "Écrivez au moins une compétence.",
  },
  "competency-evidence": {
    noEvidence: "Écrivez ce qui démontre la maîtrise de la compétence {{number, competencyCode}}.",
    noSummative:
      "Liez la compétence {{number, competencyCode}} à un résultat d’apprentissage couvert par une évaluation sommative.",
  },
  "competency-grammar": {
    noAction: "Donnez une action à la compétence {{number, competencyCode}} : un seul verbe concret.",
    noContext:
      "Donnez un contexte à la compétence {{number, competencyCode}} : sur quoi porte l’action et dans quelle situation.",
    noCriteria:
      "Donnez des critères à la compétence {{number, competencyCode}} : la norme que le travail doit respecter.",
    vagueVerb:
      "Remplacez le verbe vague de la compétence {{number, competencyCode}} par un verbe décrivant un geste que l’on peut observer.",
    twoVerbs:
      "Gardez un seul verbe dans la compétence {{number, competencyCode}} ou divisez-la en deux compétences.",
    purposeTail:
      "Terminez la compétence {{number, competencyCode}} par la norme à respecter plutôt que par son but.",
  },
  "competency-source": {
    noTask:
      "Ajoutez les tâches d’où vient la compétence {{number, competencyCode}}, pour que l’on puisse remonter aux mots de la salle.",
    notCore:
      "Voyez si la compétence {{number, competencyCode}} vaut pour tout le métier : la salle a marqué {{tasks}} comme non essentielle.",
  },
  "selected-unused": {
    unused:
      "Écrivez des compétences pour les tâches retenues qui n’en ont pas encore ({{tasks, number}}) ou écartez-les avec une raison.",
  },
  "framework-size": {
    few: "Voyez s’il manque des compétences : il y en a moins de 10, et un référentiel en compte d’ordinaire de 10 à 50.",
    many: "Voyez si des compétences peuvent être fusionnées : il y en a plus de 50, et un référentiel en compte d’ordinaire de 10 à 50.",
  },
  "outcome-orphan": {
    outcomeUnassessed:
      "Ajoutez une évaluation qui couvre le résultat d’apprentissage {{number, outcomeCode}}.",
    outcomeWithoutActivity:
      "Posez une carte pour le résultat d’apprentissage {{number, outcomeCode}} : rien n’y répond dans le scénarimage.",
    assessmentLoose:
      "Liez l’évaluation {{number, assessmentCode}} aux résultats d’apprentissage qu’elle couvre.",
  },
  "assessment-required": {
    none: "Ajoutez une évaluation sommative : sans elle, on atteste une présence ou un achèvement; ce n’est pas une microcertification.",
    noStandard:
      "Écrivez les critères d’au moins une évaluation sommative, pour qu’elle soit jugée selon une norme établie.",
  },
  "formative-first": {
    missing:
      "Prévoyez de la pratique avant l’évaluation {{number, assessmentCode}} : ajoutez une évaluation formative sur le résultat d’apprentissage {{outcomes, outcomeCode}}.",
  },
  "employer-validated": {
    notAsked:
      "Montrez l’évaluation {{number, assessmentCode}} à un employeur ou à un partenaire et notez sa réponse.",
    notAccepted:
      "Obtenez la réponse de l’employeur ou du partenaire sur l’évaluation {{number, assessmentCode}} et notez-la.",
  },
  "employers-plural": {
    few: "Consultez au moins deux employeurs : {{employers, number}} dans le groupe jusqu’ici.",
  },
  "learners-consulted": {
    none: "Consultez au moins une personne apprenante et ajoutez-la au groupe.",
  },
  "panel-size": {
    small:
      "Invitez d’autres personnes qui font le travail : le groupe en compte {{people, number}}, et l’idéal est de 5 à 12.",
    large:
      "Divisez le groupe de spécialistes : il compte {{people, number}} personnes, et l’idéal est de 5 à 12.",
  },
  "exclusion-reason": {
    missing: "Donnez la raison pour laquelle la tâche {{code}} est écartée.",
  },
  "hours-differ": {
    total:
      "Voyez ce qui est juste : {{hours, number}} heures sont inscrites, et les modules en totalisent {{modules, number}}.",
    parts:
      "Voyez la répartition des heures : les modules en totalisent autant, mais pas dans les mêmes parties de l’effort d’apprentissage.",
  },
  "storyboard-stale": {
    changed:
      "Revoyez les cartes dont les résultats ou les évaluations ont changé depuis : {{cards, number}} dans le scénarimage.",
  },
};
