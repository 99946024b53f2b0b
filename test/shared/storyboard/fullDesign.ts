/** A full workshop with a storyboard of three weeks, put into the blueprint, made with the commands that people use. */
import { addActions } from "../../../shared/doc/actionPlan.ts";
import { learningCards } from "../../../shared/doc/learningCards.ts";
import { id } from "../../../shared/doc/read.ts";
import { drawShape, GROUP } from "../../../shared/doc/shapes.ts";
import { changeStoryboard, writeTweet } from "../../../shared/doc/storyboards.ts";
import { putIntoBlueprint } from "../../../shared/storyboard/blueprintModules.ts";
import { CHANGED_AT, fullWorkshop } from "../blueprint/fullWorkshop.ts";
import { designed } from "./designed.ts";

export function fullDesign(language: "en" | "fr" = "en") {
  const w = fullWorkshop(language);
  const [first, second] = w.outcomes.map(id);
  const outcomeIds = first && second ? [first, second] : [];
  const { activityId, cardIds, sectionIds } = designed(
    {
      "Week 1: Rooms": [
        {
          type: "acquisition",
          title: "The site standard",
          activities: ["Read the site standard", "Watch three rooms being cleaned"],
          minutes: 90,
          mode: "asynchronous",
          outcomeIds: outcomeIds.slice(0, 1),
        },
        {
          type: "practice",
          title: "First room",
          activities: ["Clean a room with a coach"],
          minutes: 120,
          star: "formative",
          isWorkplace: true,
          outcomeIds,
        },
      ],
      "Week 2: Stock": [
        {
          type: "discussion",
          title: "What runs out",
          activities: ["Compare two store rooms"],
          minutes: 60,
          mode: "peer",
          social: "group",
          outcomeIds: outcomeIds.slice(1),
          notes: "Needs access to both store rooms.",
        },
        { type: "investigation", title: "Safety data sheets", mode: "asynchronous" },
      ],
      "Week 3: The shift": [
        {
          type: "production",
          title: "Observed shift",
          minutes: 480,
          mode: "assessment",
          star: "summative",
          outcomeIds,
          assessmentId: id(w.assessments.final),
        },
      ],
    },
    [{ type: "collaboration", title: "Plan a week together", minutes: 45 }],
    w.doc,
  );
  const by = { personId: w.people[6] ?? "", at: CHANGED_AT };
  writeTweet(
    w.doc,
    activityId,
    "In three weeks you clean a whole floor so that nobody has to clean after you.",
    by,
  );
  changeStoryboard(w.doc, activityId, { weeklyHours: 6 });
  drawShape(
    w.doc,
    { activityId, when: "before", personId: GROUP },
    { emphases: { acquisition: 5, practice: 2, discussion: 1 }, blend: 20 },
  );
  drawShape(
    w.doc,
    { activityId, when: "after", personId: GROUP },
    { emphases: { acquisition: 1, practice: 4, discussion: 2, production: 5, investigation: 1 }, blend: 35 },
  );
  addActions(w.doc, activityId, [
    {
      action: "Book the two floors",
      owner: "Ana Ferreira and Chi Nguyen",
      due: "2026-12-15",
      support: "A van",
    },
    { action: "Write the checklist", owner: "Eli", due: "before the pilot" },
  ]);
  putIntoBlueprint(w.doc, activityId);
  const cards = () => learningCards.all(w.doc);
  return { ...w, designId: activityId, cardIds, sectionIds, learningCards: cards };
}
