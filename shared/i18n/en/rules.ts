/** One sentence for each way a rule can fail: what to do, in plain words. Keys are the rules' ids (shared/blueprint/rules). */
export const rules = {
  "hours-limit": {
    missing: "Enter the hours a learner needs: none are filled in yet.",
    tooMany: "Bring the hours under 288: they add up to {{hours, number}}.",
  },
  "credit-stated": {
    unstated: "Say whether the micro-credential carries credit or not.",
  },
  "pathway-credit": {
    notCredit:
      "Make it credit-bearing, or choose another purpose: a pathway to a larger credential needs credit.",
    noLadder: "Name the credential it leads into, or choose another purpose than a pathway.",
  },
  "expiry-or-review": {
    missing: "Say when the micro-credential expires or when it is next reviewed.",
  },
  "need-aligned": {
    missing:
      "Write down the need of an industry, employers, a community or an Indigenous community that it answers.",
  },
  "need-source": {
    missing:
      "Say whose need it is: name the industry, the employers, the community or the Indigenous community.",
  },
  "need-without-demand": {
    missing:
      "Add evidence that learners will enrol: a need in the field is not yet a demand for the training.",
  },
  "value-proposition": {
    missing: "Write in one or two sentences what learners gain and what sets this offer apart.",
    tooLong: "Shorten the value proposition to two sentences: it has {{sentences, number}}.",
    thin: "Say both what learners gain and what sets this offer apart from similar ones.",
  },
  "core-summary": {
    institution: "Name the institution that issues the micro-credential.",
    title: "Give the micro-credential its title.",
    description: "Describe how it is built and what its main topics are.",
    deliveryMode: "Say how it is delivered: on site, online or both, live or in one’s own time.",
    learnerEffort: "Fill in the estimated hours of learner effort.",
    prerequisites: "List what learners need before they start, or write “none”.",
    learningOutcomes: "Write at least one learning outcome.",
    assessmentMethod: "Say how learners are assessed.",
    recognition: "Say what credit or other recognition learners receive, or that there is none.",
    pathways: "Say what it stacks or ladders into, or that it leads into nothing yet.",
    qualityAssurance: "Say how its quality is assured and how often it is reviewed.",
  },
  "competency-required": {
    none: "Write at least one competency.",
  },
  "competency-evidence": {
    noEvidence: "Write what shows that a learner masters competency {{number, competencyCode}}.",
    noSummative:
      "Link competency {{number, competencyCode}} to a learning outcome that a summative assessment covers.",
  },
  "competency-grammar": {
    noAction: "Give competency {{number, competencyCode}} an action: one concrete verb.",
    noContext:
      "Give competency {{number, competencyCode}} a context: what is acted on, and in which situation.",
    noCriteria: "Give competency {{number, competencyCode}} criteria: the standard the work must meet.",
    vagueVerb:
      "Replace the vague verb of competency {{number, competencyCode}} by one for something that can be seen done.",
    twoVerbs: "Keep one verb in competency {{number, competencyCode}}, or split it into two competencies.",
    purposeTail:
      "End competency {{number, competencyCode}} with the standard to be met instead of its purpose.",
  },
  "competency-source": {
    noTask:
      "Add the tasks that competency {{number, competencyCode}} comes from, so that it can be traced back to the room’s words.",
    notCore:
      "See whether competency {{number, competencyCode}} is for everybody in the job: the room marked {{tasks}} as not core.",
  },
  "selected-unused": {
    unused:
      "Write competencies for the selected tasks that are in none yet ({{tasks, number}}), or leave them out with a reason.",
  },
  "framework-size": {
    few: "See whether competencies are missing: there are fewer than 10, and frameworks usually hold 10 to 50.",
    many: "See whether competencies can be merged: there are more than 50, and frameworks usually hold 10 to 50.",
  },
  "outcome-orphan": {
    outcomeUnassessed: "Add an assessment that covers learning outcome {{number, outcomeCode}}.",
    outcomeWithoutActivity:
      "Lay a card for learning outcome {{number, outcomeCode}}: nothing on the storyboard answers to it.",
    assessmentLoose: "Link assessment {{number, assessmentCode}} to the learning outcomes it covers.",
  },
  "assessment-required": {
    none: "Add a summative assessment: without one it certifies attendance or completion, and is not a micro-credential.",
    noStandard:
      "Write the criteria of at least one summative assessment, so that it is judged to a set standard.",
  },
  "formative-first": {
    missing:
      "Let learners practise before assessment {{number, assessmentCode}}: add a formative assessment on learning outcome {{outcomes, outcomeCode}}.",
  },
  "employer-validated": {
    notAsked: "Show assessment {{number, assessmentCode}} to an employer or partner and note the answer.",
    notAccepted:
      "Get the answer of the employer or partner on assessment {{number, assessmentCode}} and note it.",
  },
  "employers-plural": {
    few: "Consult at least two employers: {{employers, number}} on the panel so far.",
  },
  "learners-consulted": {
    none: "Consult at least one learner and add that person to the panel.",
  },
  "panel-size": {
    small: "Invite more people who do the job: the panel has {{people, number}}, and 5 to 12 work best.",
    large: "Split the panel: it has {{people, number}} people, and 5 to 12 work best.",
  },
  "exclusion-reason": {
    missing: "Give the reason why task {{code}} is left out.",
  },
  "hours-differ": {
    total:
      "See which is right: {{hours, number}} hours are filled in, and the modules add up to {{modules, number}}.",
    parts:
      "See how the hours are split: the modules add up to as many, but not in the same parts of learner effort.",
  },
  "storyboard-stale": {
    changed:
      "Look again at the cards whose outcomes or assessments have changed since: {{cards, number}} on the storyboard.",
  },
} as const;
