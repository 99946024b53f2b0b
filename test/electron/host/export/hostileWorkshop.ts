/** A workshop in which every text is one that breaks careless exporters. */
import { addActions } from "../../../../shared/doc/actionPlan.ts";
import { renameActivity } from "../../../../shared/doc/activities.ts";
import { analyseTask, ANALYSIS_FIELDS, COMPETENCE_DIMENSIONS } from "../../../../shared/doc/analyses.ts";
import { changeAssessment } from "../../../../shared/doc/assessments.ts";
import { changeCompetency } from "../../../../shared/doc/competencies.ts";
import { addCards, foldCards } from "../../../../shared/doc/cards.ts";
import { decideTasks } from "../../../../shared/doc/decisions.ts";
import { addGroup, addGroups } from "../../../../shared/doc/groups.ts";
import { setLink } from "../../../../shared/doc/links.ts";
import { rewordOutcome } from "../../../../shared/doc/outcomes.ts";
import { overrideFinding } from "../../../../shared/doc/overrides.ts";
import { changePerson } from "../../../../shared/doc/people.ts";
import { id } from "../../../../shared/doc/read.ts";
import { effort, fillSection, identity, need, summary } from "../../../../shared/doc/sections.ts";
import { writeTweet } from "../../../../shared/doc/storyboards.ts";
import { reword } from "../../../../shared/doc/wordings.ts";
import { renameWorkshop, workshop } from "../../../../shared/doc/workshop.ts";
import { putIntoBlueprint } from "../../../../shared/storyboard/blueprintModules.ts";
import { designed } from "../../../shared/storyboard/designed.ts";
import { CHANGED_AT, fullWorkshop } from "../../../shared/blueprint/fullWorkshop.ts";

const CONTROLS = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join("");

export const HOSTILE =
  `a<script>alert(1)</script> ]]> <![CDATA[x]]> <!-- --> "quoted" 'single' &amp; & ${CONTROLS}` +
  "\u007f\u0085\ufffe\uffff \ud800 lone \udc00 pair \u{1f9f9} \u202eesrever\u202c שלום مرحبا $& $1 {{hours}} $t(words.task) <w:tblLook/></w:tbl> z";

/** What is left of it in a document. */
export const KEPT = [
  "a<script>alert(1)</script> ]]>",
  "<![CDATA[x]]>",
  `"quoted" 'single' &amp; &`,
  "\u{1f9f9}",
  "שלום مرحبا",
  "$& $1 {{hours}} $t(words.task) <w:tblLook/></w:tbl> z",
];

export function hostileWorkshop() {
  const w = fullWorkshop();
  const { doc } = w;
  const by = { personId: w.people[6] ?? "", at: CHANGED_AT };
  renameWorkshop(doc, HOSTILE);
  fillSection(doc, workshop, { attribution: HOSTILE });
  fillSection(doc, summary, {
    institution: HOSTILE,
    title: HOSTILE,
    description: HOSTILE,
    deliveryMode: HOSTILE,
    prerequisites: HOSTILE,
    assessmentMethod: HOSTILE,
    recognition: HOSTILE,
    pathways: HOSTILE,
    qualityAssurance: HOSTILE,
  });
  fillSection(doc, need, { need: HOSTILE, needSource: HOSTILE, demand: HOSTILE, valueProposition: HOSTILE });
  fillSection(doc, identity, { department: HOSTILE, level: HOSTILE, endorsement: HOSTILE, review: HOSTILE });
  fillSection(doc, effort, { peerToPeerMode: HOSTILE });
  for (const personId of w.people)
    changePerson(doc, personId, { name: HOSTILE, organization: HOSTILE, consent: true });
  const groupId = addGroup(doc, w.activityId, HOSTILE);
  const cards = addCards(doc, { activityId: w.activityId, authorId: "x", createdAt: 1 }, [
    { text: HOSTILE, groupId, source: { file: HOSTILE, row: 3 } },
    { text: HOSTILE },
  ]);
  const [task = "", folded = "", idea = ""] = [
    ...cards,
    ...addCards(doc, { activityId: w.activityId, authorId: w.people[0] ?? "", createdAt: 1 }, [
      { text: HOSTILE, list: "dutyIdeas" },
      { text: HOSTILE, list: "tools" },
    ]),
  ];
  reword(doc, task, `${HOSTILE} again`, by);
  foldCards(doc, [folded], task);
  addGroups(doc, w.activityId, [HOSTILE], [idea]);
  setLink(doc, "taskCompetency", task, w.competencies[0] ?? "", true);
  for (const field of [...ANALYSIS_FIELDS, ...COMPETENCE_DIMENSIONS])
    analyseTask(doc, task, { [field]: HOSTILE });
  decideTasks(doc, cards, { selected: "no", reason: "rare", note: HOSTILE }, by);
  for (const id of w.competencies) changeCompetency(doc, id, { action: HOSTILE, evidence: "" });
  for (const id of w.outcomes) rewordOutcome(doc, id, HOSTILE);
  changeAssessment(doc, w.assessments.final, {
    title: HOSTILE,
    authenticTask: HOSTILE,
    criteria: HOSTILE,
    validation: { state: "accepted", by: HOSTILE },
  });
  overrideFinding(doc, `competency-evidence.${w.competencies[0]}.noEvidence`, HOSTILE, by);
  const { activityId } = designed(
    {
      [HOSTILE]: [
        {
          type: "practice",
          title: HOSTILE,
          activities: [HOSTILE],
          minutes: 30,
          notes: HOSTILE,
          star: "summative",
          outcomeIds: w.outcomes.map(id),
        },
      ],
    },
    [],
    doc,
  );
  renameActivity(doc, activityId, HOSTILE);
  writeTweet(doc, activityId, HOSTILE, by);
  addActions(doc, activityId, [{ action: HOSTILE, owner: HOSTILE, due: HOSTILE, support: HOSTILE }]);
  putIntoBlueprint(doc, activityId);
  return w;
}
