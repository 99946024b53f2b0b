/**
 * The sample workshop's content: what a panel might have said, every person and organization invented. Task
 * statements follow O*NET's for janitors and cleaners (37-2011.00), some shortened.
 */
import type { Analysis } from "../doc/analyses.ts";
import type { Assessment } from "../doc/assessments.ts";
import type { EnablerList } from "../doc/cardLists.ts";
import type { ExclusionReason } from "../doc/decisions.ts";
import type { Occupation } from "../doc/occupation.ts";
import type { Role, Sector } from "../doc/people.ts";
import type { Effort, Identity, Need, Summary } from "../doc/sections.ts";

export const attribution =
  "Task statements excerpted and adapted from the O*NET 18.1 Database by the U.S. Department of Labor, Employment and Training Administration (free to use with attribution).";

interface SamplePerson {
  readonly name: string;
  readonly role: Role;
  readonly sector: Sector;
  readonly organization: string;
  readonly consent: boolean;
}

/** The first five are experts and rate; the learner was consulted and wrote tasks. */
export const panel: readonly SamplePerson[] = [
  {
    name: "Ana Whitford",
    role: "expert",
    sector: "employer",
    organization: "Tidewater Facility Services",
    consent: true,
  },
  {
    name: "Marc Delorme",
    role: "expert",
    sector: "employer",
    organization: "Inlet School Maintenance",
    consent: true,
  },
  {
    name: "Joanne Fraser",
    role: "expert",
    sector: "communityPartner",
    organization: "Harbour Housing Society",
    consent: true,
  },
  {
    name: "Harpreet Sandhu",
    role: "expert",
    sector: "faculty",
    organization: "Northern Inlet College",
    consent: true,
  },
  {
    name: "Lucia Moreno",
    role: "expert",
    sector: "professionalAssociation",
    organization: "Cleaning Trades Forum",
    consent: false,
  },
  { name: "Theo Lam", role: "learner", sector: "learner", organization: "", consent: true },
];

/** What the occupation is, in the panel's words. */
export const occupation: Occupation = {
  title: "Building service worker",
  definition:
    "Keeps an occupied building clean, safe and ready for the people who use it, mostly alone and mostly in the evening.",
  scopeIn: "Floors, rooms, restrooms, cleaning products and machines, the closing round of the building.",
  scopeOut: "Grounds, repairs beyond a light bulb, kitchens, laundry, care of patients.",
  place: "Answers to a site supervisor; works beside maintenance staff and security.",
  relatedJobs: "Light duty cleaner, housekeeping attendant, facility operator.",
};

/** What came up beside the tasks. `by`: place in `panel` of who wrote it. */
export const enablers: readonly { readonly list: EnablerList; readonly text: string; readonly by: number }[] =
  [
    { list: "knowledge", text: "Read a label and a safety data sheet", by: 3 },
    { list: "knowledge", text: "Tell floor types apart by sight and touch", by: 1 },
    { list: "behaviours", text: "Leaves other people’s things where they were", by: 2 },
    { list: "behaviours", text: "Speaks up about a hazard without being asked", by: 4 },
    { list: "tools", text: "Low-speed floor machine", by: 1 },
    { list: "tools", text: "Wet floor signs", by: 0 },
    { list: "tools", text: "Two-bucket mop set", by: 0 },
    { list: "trends", text: "Robot scrubbers in large halls", by: 0 },
    { list: "acronyms", text: "WHMIS: Workplace Hazardous Materials Information System", by: 3 },
  ];

/** How one task was written first, by the code of the task. */
export const firstWording = { code: "B-2", text: "Do the trash" };

/** A card that says the same as the task of this code and was folded into it. */
export const folded = { code: "B-1", text: "Keep washrooms stocked and fresh", by: 2 };

/** Tasks that only some people in the job do; the room marked all others as core. */
export const notCore: readonly string[] = ["A-4", "C-2", "D-3", "D-4"];

/** One selected task taken apart, as an example; the others are left to whoever looks around. */
export const analysis: { readonly code: string; readonly answers: Omit<Analysis, "id"> } = {
  code: "A-2",
  answers: {
    steps:
      "Close the area and set out signs.\nTest the stripper on a hidden spot.\nStrip, pick up and rinse until the water stays clear.\nLay three thin coats of finish, each on a dry one.\nOpen the area again and note the date.",
    standard:
      "No swirl, no bubble and no old finish along the edges.\nThe area opens again by six in the morning.",
    tools: "Low-speed floor machine\nWet floor signs\nStripper, neutralizer and finish",
    safety: "Gloves, goggles and shoes that grip: stripper is more slippery than ice.",
    decisions: "Whether the floor needs stripping at all, or a scrub and one new coat is enough.",
    cues: "Yellowed edges, finish that powders under a fingernail, a dull path where people walk.",
    errors: "Coats laid too thick or too soon stay soft, and the whole floor has to be stripped again.",
    completeTasks: "",
    manageTasks: "Fill the drying time with a task that needs nobody to cross the wet floor.",
    handleContingencies: "Somebody walks across: let it dry, scrub that spot, lay one more coat there.",
    jobRole: "Tell security and the early shift which door stays closed.",
    workEnvironment: "",
  },
};

interface SampleTask {
  readonly text: string;
  /** Place in `panel` of who wrote it. */
  readonly by: number;
  /** Importance, frequency and difficulty by each of the five experts; "-" where it is not part of the job. */
  readonly scores: readonly [string, string, string, string, string];
  /** Why it was left out; absent where it was selected. */
  readonly out?: { readonly reason: ExclusionReason; readonly note: string };
}

interface SampleDuty {
  readonly title: string;
  readonly tasks: readonly SampleTask[];
}

export const duties: readonly SampleDuty[] = [
  {
    title: "Care for floors",
    tasks: [
      {
        text: "Clean building floors by sweeping, mopping, scrubbing, or vacuuming.",
        by: 0,
        scores: ["552", "552", "551", "553", "452"],
      },
      { text: "Strip, seal, finish, and polish floors.", by: 1, scores: ["425", "324", "215", "424", "435"] },
      {
        text: "Follow procedures for chemical cleaners and power equipment to prevent damage to floors and fixtures.",
        by: 3,
        scores: ["554", "543", "553", "554", "444"],
      },
      {
        text: "Steam clean or shampoo carpets.",
        by: 0,
        scores: ["323", "213", "123", "323", "423"],
        out: { reason: "rare", note: "Both employers hire a contractor for it once or twice a year." },
      },
    ],
  },
  {
    title: "Clean rooms and surfaces",
    tasks: [
      { text: "Service, clean, or supply restrooms.", by: 5, scores: ["552", "552", "553", "553", "552"] },
      { text: "Gather and empty trash.", by: 5, scores: ["451", "551", "451", "351", "451"] },
      {
        text: "Dust furniture, walls, machines, or equipment.",
        by: 2,
        scores: ["341", "341", "441", "242", "341"],
      },
      {
        text: "Clean windows, glass partitions, or mirrors, using soapy water or other cleaners.",
        by: 4,
        scores: ["332", "233", "332", "433", "542"],
      },
      {
        text: "Clean and polish furniture and fixtures.",
        by: 2,
        scores: ["342", "242", "341", "332", "342"],
        out: { reason: "duplicate", note: "Taught with dusting." },
      },
    ],
  },
  {
    title: "Prepare supplies and equipment",
    tasks: [
      {
        text: "Mix water and detergents in containers to prepare cleaning solutions, according to specifications.",
        by: 3,
        scores: ["553", "443", "554", "553", "554"],
      },
      {
        text: "Requisition supplies or equipment needed for cleaning and maintenance duties.",
        by: 1,
        scores: ["332", "232", "322", "222", "432"],
        out: { reason: "learnedOnTheJob", note: "Each site has its own forms." },
      },
      {
        text: "Move heavy furniture, equipment, or supplies, either manually or by using hand trucks.",
        by: 0,
        scores: ["422", "332", "232", "412", "322"],
        out: {
          reason: "priorLearning",
          note: "Covered by the safety orientation every employer gives first.",
        },
      },
    ],
  },
  {
    title: "Keep the building safe and ready",
    tasks: [
      {
        text: "Monitor building security and safety, such as locking doors after hours and checking electrical appliances.",
        by: 1,
        scores: ["552", "542", "553", "443", "-"],
      },
      {
        text: "Notify managers concerning the need for major repairs or additions to building operating systems.",
        by: 4,
        scores: ["432", "532", "432", "323", "432"],
      },
      {
        text: "Set up, arrange, or remove tables, chairs, or ladders to prepare facilities for events.",
        by: 5,
        scores: ["222", "332", "112", "221", "322"],
        out: { reason: "lowImportance", note: "" },
      },
      {
        text: "Remove snow from sidewalks, driveways, or parking areas, or spread snow melting chemicals.",
        by: 2,
        scores: ["512", "412", "522", "213", "112"],
        out: {
          reason: "other",
          note: "Grounds staff do it at most sites. Joanne Fraser dissents: it falls to the night shift.",
        },
      },
    ],
  },
];

interface SampleCompetency {
  readonly action: string;
  readonly context: string;
  readonly criteria: string;
  readonly evidence: string;
  /** Codes of the tasks it comes from. */
  readonly from: readonly string[];
}

export const competencies: readonly SampleCompetency[] = [
  {
    action: "Prepare",
    context: "cleaning solutions for a given surface and kind of soil",
    criteria: "at the dilution on the label, wearing the protection that the safety data sheet lists",
    evidence: "Three solutions mixed and labelled while an assessor watches.",
    from: ["A-3", "C-1"],
  },
  {
    action: "Maintain",
    context: "hard floors of an occupied building with the method and machine the floor calls for",
    criteria:
      "leaving no residue, no damage and no wet area without a sign, within the time set for the area",
    evidence:
      "One room cleaned and one test panel stripped and sealed, both checked against the floor standard.",
    from: ["A-1", "A-2"],
  },
  {
    action: "Service",
    context: "restrooms of a public building, waste included",
    criteria: "from clean to soiled areas, meeting every point of the site’s sanitation checklist",
    evidence: "A completed checklist for one restroom, confirmed by an assessor’s own check.",
    from: ["B-1", "B-2"],
  },
  {
    action: "Clean",
    context: "furniture, equipment and glass in rooms that are in use",
    criteria: "without dust, streaks or disturbed belongings, at the pace the site plans for",
    evidence: "Two rooms inspected after cleaning, one of them with interior glass.",
    from: ["B-3", "B-4"],
  },
  {
    action: "Report",
    context: "hazards and needed repairs found on a round of the building",
    criteria: "in the site’s log on the day they are found, so that the manager can act",
    evidence: "Log entries for three staged hazards found during a round.",
    from: ["D-1", "D-2"],
  },
];

/** `from` counts the competencies above from 0. */
export const outcomes: readonly { readonly text: string; readonly from: readonly number[] }[] = [
  { text: "Choose, dilute and apply cleaning products safely for the surface and soil at hand.", from: [0] },
  { text: "Maintain hard floors to a commercial standard with manual and powered equipment.", from: [1] },
  { text: "Clean restrooms and occupied rooms to a site’s sanitation checklist.", from: [2, 3] },
  { text: "Inspect a building at the end of a shift and report hazards and repairs.", from: [4] },
];

interface SampleAssessment extends Pick<
  Assessment,
  "title" | "kind" | "authenticTask" | "criteria" | "validation"
> {
  /** Outcomes it covers, counted from 0. */
  readonly covers: readonly number[];
}

export const assessments: readonly SampleAssessment[] = [
  {
    title: "Practice rounds with a partner",
    kind: "formative",
    authenticTask:
      "Clean one room and one restroom of the training building while a partner observes with the checklist.",
    criteria: "Feedback on every point of the checklist; repeated until no safety point is missed.",
    validation: { state: "notAsked", by: "" },
    covers: [0, 1, 2],
  },
  {
    title: "A shift in the training building",
    kind: "summative",
    authenticTask:
      "Work two hours of an evening shift alone: prepare solutions, clean a floor, a restroom and two rooms, make the closing round and hand over the log.",
    criteria:
      "All safety points met, and at least 32 of 40 points of the sanitation checklist; one second attempt.",
    validation: { state: "accepted", by: "Ana Whitford, Tidewater Facility Services" },
    covers: [0, 1, 2, 3],
  },
];

/** 36 hours. */
export const effort: Effort = {
  faceToFace: 18,
  peerToPeer: 4,
  peerToPeerMode: "Pairs in the training building",
  asynchronous: 8,
  assessment: 4,
  synchronousOnline: 2,
};

export const identity: Identity = {
  credit: "nonCredit",
  purpose: "technicalSkill",
  department: "Continuing Education and Trades",
  level: "Entry level",
  endorsement: "Tidewater Facility Services",
  instructorQualifications:
    "Five years in commercial cleaning and a provincial instructor certificate, or equal.",
  furtherInformation: "Continuing Education office, Northern Inlet College",
  review: "Reviewed two years after the first offering, then every three years.",
};

export const need: Need = {
  need: "Employers on the inlet cannot fill evening shifts, and new staff damage floors in their first months.",
  needSource:
    "Tidewater Facility Services and Inlet School Maintenance, on the panel; Harbour Housing Society.",
  demand:
    "Thirty-one people on the college’s job club list asked for a short course with a certificate last winter.",
  valueProposition:
    "Learners leave with a shift’s worth of assessed work that local employers accept at hiring. Unlike a video course, every task is practised and checked in a real building.",
};

export const summary: Summary = {
  institution: "Northern Inlet College (fictitious)",
  title: "Building Service Worker",
  description:
    "Five weeks from safe use of products over floors, restrooms and rooms to the closing round, each week one topic with practice in the training building.",
  deliveryMode:
    "Blended: on site in the training building, with online content in one’s own time and two live online hours.",
  prerequisites: "None.",
  assessmentMethod:
    "Observed practice with feedback, then a two-hour shift judged with a sanitation checklist.",
  recognition: "Digital badge and certificate; no academic credit.",
  pathways:
    "Stands alone; counts toward the college’s Facility Operations certificate through prior learning assessment.",
  qualityAssurance:
    "Approved by the Continuing Education committee; reviewed with the employers after two years.",
};

/** A finding that the sample lets stand, by its id, with the reason. */
export const override = {
  findingId: "framework-size",
  reason:
    "Five competencies cover the ten selected tasks; a course of 36 hours cannot assess more of them well.",
};
