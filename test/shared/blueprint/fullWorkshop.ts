/** A workshop with everything filled in, made with the commands that people use. */
import * as Y from "yjs";
import { addActivity } from "../../../shared/doc/activities.ts";
import { addAssessment } from "../../../shared/doc/assessments.ts";
import { addCards, type NewCard } from "../../../shared/doc/cards.ts";
import { addCompetency } from "../../../shared/doc/competencies.ts";
import { decideTasks } from "../../../shared/doc/decisions.ts";
import { addGroup } from "../../../shared/doc/groups.ts";
import { addOutcome } from "../../../shared/doc/outcomes.ts";
import { addPerson } from "../../../shared/doc/people.ts";
import { rateCard } from "../../../shared/doc/ratings.ts";
import { effort, fillSection, identity, need, summary } from "../../../shared/doc/sections.ts";
import { createWorkshop } from "../../../shared/doc/workshop.ts";

const AT = Date.UTC(2026, 10, 30, 9);

const DUTIES: readonly (readonly [string, readonly string[]])[] = [
  [
    "Clean rooms",
    [
      "Service, clean, or supply restrooms.",
      "Gather and empty trash.",
      "Clean building floors by sweeping, mopping, scrubbing, or vacuuming.",
    ],
  ],
  [
    "Keep the building safe",
    ["Monitor building security and safety.", "Notify managers concerning the need for repairs."],
  ],
  ["Care for equipment", ["Clean windows, glass partitions, or mirrors, using soapy water and squeegees."]],
];

const ACTIONS = ["Clean", "Empty", "Sweep", "Check", "Report", "Polish", "Mix", "Store", "Sort", "Restock"];

/** Fills a new document so that no error, no warning and no hint is left; `tasks` and `competencies` are their ids. */
export function fullWorkshop(language: "en" | "fr" = "en") {
  const doc = new Y.Doc();
  createWorkshop(doc, {
    title: "Building service worker",
    language,
    createdAt: AT,
    attribution: "Task statements: O*NET 18.1 Database, U.S. Department of Labor, ETA.",
  });
  const activityId = addActivity(doc, { methodId: "microDacum", title: "Micro-DACUM", createdAt: AT });
  const people = [
    addPerson(doc, {
      name: "Ana Ferreira",
      sector: "employer",
      organization: "Coast Clean Ltd.",
      consent: true,
    }),
    addPerson(doc, {
      name: "Bo Lindqvist",
      sector: "employer",
      organization: "Harbour Facilities",
      consent: true,
    }),
    addPerson(doc, { name: "Chi Nguyen", sector: "employer", organization: "Coast Clean Ltd." }),
    addPerson(doc, {
      name: "Dee Whitecloud",
      sector: "indigenousPartner",
      consent: true,
      organization: "Sample Nation",
    }),
    addPerson(doc, { name: "Eli Roy", sector: "faculty" }),
    addPerson(doc, { name: "Fay Martin", role: "learner", sector: "learner" }),
    addPerson(doc, { name: "Gus Ito", role: "facilitator", consent: true, organization: "Pacific College" }),
  ];
  const experts = people.slice(0, 5);
  const tasks: string[] = [];
  for (const [duty, texts] of DUTIES) {
    const groupId = addGroup(doc, activityId, duty);
    const newCards = texts.map((text, index): NewCard => ({
      text,
      groupId,
      ...(duty === "Clean rooms" ? { source: { file: "janitors.tsv", row: index + 2 } } : {}),
    }));
    tasks.push(...addCards(doc, { activityId, authorId: experts[0] ?? "", createdAt: AT }, newCards));
  }
  for (const [t, taskId] of tasks.entries()) {
    for (const [p, personId] of experts.entries()) {
      if (t === 5 && p === 4) rateCard(doc, taskId, personId, { notMyJob: true });
      else {
        rateCard(doc, taskId, personId, {
          importance: 5 - (t % 2),
          frequency: 3 + ((t + p) % 3),
          difficulty: 1 + ((t + p) % 4),
        });
      }
    }
  }
  const by = { personId: people[6] ?? "", at: AT };
  decideTasks(doc, tasks.slice(0, 5), { selected: "yes" }, by);
  decideTasks(
    doc,
    tasks.slice(5),
    { selected: "no", reason: "rare", note: "Windows are done by a contractor." },
    by,
  );
  const competencies = ACTIONS.map((action, index) =>
    addCompetency(
      doc,
      {
        action,
        context: "washrooms and corridors during opening hours",
        criteria: "according to the site’s cleaning standard and WorkSafeBC rules",
        evidence: "A supervisor’s checklist with every item met on two shifts",
      },
      tasks.slice(index % 5, (index % 5) + 1),
    ),
  );
  const outcomes = [
    addOutcome(doc, "Clean a washroom block to the site’s standard.", competencies.slice(0, 5)),
    addOutcome(doc, "Keep equipment and stock ready for the next shift.", competencies.slice(5)),
  ];
  const practice = addAssessment(
    doc,
    {
      title: "Practice shift with feedback",
      kind: "formative",
      authenticTask: "Clean one floor with a coach.",
      criteria: "Coach’s checklist",
    },
    outcomes,
  );
  const final = addAssessment(
    doc,
    {
      title: "Observed shift",
      kind: "summative",
      authenticTask: "Service two floors of an open building in one evening.",
      criteria: "All items of the site standard met;\nno safety breach.",
      validation: { state: "accepted", by: "Coast Clean Ltd." },
    },
    outcomes,
  );
  fillSection(doc, identity, {
    credit: "nonCredit",
    purpose: "technicalSkill",
    department: "Continuing Studies",
    review: "Reviewed with employers every two years, next in 2028",
  });
  fillSection(doc, need, {
    need: "Hotels and hospitals in the region cannot fill evening cleaning posts with trained people.",
    needSource: "Coast Clean Ltd. and Harbour Facilities",
    demand: "Forty people asked for such a course at two job fairs in 2026.",
    valueProposition:
      "Start in building service within six weeks. The only course here that is assessed on a real site.",
  });
  fillSection(doc, summary, {
    institution: "Pacific College",
    title: "Building Service Foundations",
    description: "Six weeks of evening classes and two observed shifts: cleaning, safety, equipment.",
    deliveryMode: "On site with short live sessions online",
    prerequisites: "None",
    assessmentMethod: "Observed performance against the site standard (proficiency)",
    recognition: "Digital badge; no credit",
    pathways: "Stacks with Facility Safety into the Building Operations certificate",
    qualityAssurance: "Approved by the programme committee; reviewed every two years",
  });
  fillSection(doc, effort, {
    faceToFace: 24,
    peerToPeer: 6,
    peerToPeerMode: "pairs on site",
    asynchronous: 10.5,
    assessment: 6,
    synchronousOnline: 4,
  });
  return { doc, activityId, people, tasks, competencies, outcomes, assessments: { practice, final } };
}

export const CHANGED_AT = AT;
