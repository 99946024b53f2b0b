import type * as Y from "yjs";
import { analyseTask } from "../doc/analyses.ts";
import { addAssessment } from "../doc/assessments.ts";
import { addCards, foldCards, markCore } from "../doc/cards.ts";
import { dutyCode } from "../doc/chart.ts";
import { addCompetency } from "../doc/competencies.ts";
import { decideTasks } from "../doc/decisions.ts";
import { addGroups } from "../doc/groups.ts";
import { occupation } from "../doc/occupation.ts";
import { addOutcome } from "../doc/outcomes.ts";
import { overrideFinding } from "../doc/overrides.ts";
import { addPerson, people } from "../doc/people.ts";
import { rateCard, type Scores } from "../doc/ratings.ts";
import * as sections from "../doc/sections.ts";
import { reword } from "../doc/wordings.ts";
import { createWorkshop, workshop } from "../doc/workshop.ts";
import { steer, type Wheel } from "../doc/control.ts";
import { startActivity } from "../methods/agenda.ts";
import { microDacum } from "../methods/library/microDacum.ts";
import * as sample from "./content.ts";

export const sampleTitle = "Building service worker";

/** When the room went through its wordings, after the start. */
const LATER_MS = 3_600_000;

/** "531" is importance 5, frequency 3, difficulty 1; "-" is not part of the job. */
function scoresOf(written: string): Partial<Scores> {
  if (written === "-") return { notMyJob: true };
  const [importance = null, frequency = null, difficulty = null] = written.split("").map(Number);
  return { importance, frequency, difficulty };
}

function facilitatorOf(doc: Y.Doc): string {
  const known = people.all(doc).find((person) => person.role === "facilitator");
  return known?.id ?? addPerson(doc, { name: "Facilitator", role: "facilitator" });
}

/**
 * Fills a new workshop with the sample, through the same commands that screens use: content is always the same, ids
 * are new each time. A facilitator and a language that are there already stay.
 */
export function fillSample(
  doc: Y.Doc,
  { createdAt, wheel }: { readonly createdAt: number; readonly wheel: Wheel },
): void {
  const { attribution } = sample;
  createWorkshop(doc, { title: sampleTitle, language: workshop.read(doc).language, createdAt, attribution });
  const by = { personId: facilitatorOf(doc), at: createdAt };
  const panelIds = sample.panel.map((person) => addPerson(doc, person));
  const { title } = microDacum;
  const activityId = startActivity(doc, microDacum, {
    title: title[workshop.read(doc).language],
    at: createdAt,
  });

  const taskIds = new Map<string, string>();
  const groupIds = addGroups(
    doc,
    activityId,
    sample.duties.map((duty) => duty.title),
  );
  for (const [place, duty] of sample.duties.entries()) {
    for (const [index, task] of duty.tasks.entries()) {
      const into = { activityId, authorId: panelIds[task.by] ?? "", createdAt };
      const code = `${dutyCode(place)}-${index + 1}`;
      const isReworded = code === sample.firstWording.code;
      const text = isReworded ? sample.firstWording.text : task.text;
      const [cardId = ""] = addCards(doc, into, [{ text, groupId: groupIds[place] ?? "" }]);
      if (isReworded) reword(doc, cardId, task.text, { ...by, at: createdAt + LATER_MS });
      taskIds.set(code, cardId);
      for (const [rater, written] of task.scores.entries())
        rateCard(doc, cardId, panelIds[rater] ?? "", scoresOf(written));
      decideTasks(doc, [cardId], task.out ? { selected: "no", ...task.out } : { selected: "yes" }, by);
    }
  }

  const taskId = (code: string): string => taskIds.get(code) ?? "";
  for (const { list, text, by: writer } of sample.enablers)
    addCards(doc, { activityId, authorId: panelIds[writer] ?? "", createdAt }, [{ text, list }]);
  const folded = addCards(doc, { activityId, authorId: panelIds[sample.folded.by] ?? "", createdAt }, [
    { text: sample.folded.text },
  ]);
  foldCards(doc, folded, taskId(sample.folded.code));
  markCore(
    doc,
    [...taskIds].map(([code, id]) => [id, sample.notCore.includes(code) ? "notCore" : "core"] as const),
  );
  analyseTask(doc, taskId(sample.analysis.code), sample.analysis.answers);

  const competencyIds = sample.competencies.map(({ from, ...start }) =>
    addCompetency(doc, start, from.map(taskId)),
  );
  const outcomeIds = sample.outcomes.map(({ text, from }) =>
    addOutcome(
      doc,
      text,
      from.map((index) => competencyIds[index] ?? ""),
    ),
  );
  for (const { covers, ...start } of sample.assessments)
    addAssessment(
      doc,
      start,
      covers.map((index) => outcomeIds[index] ?? ""),
    );

  sections.fillSection(doc, occupation, sample.occupation);
  sections.fillSection(doc, sections.identity, sample.identity);
  sections.fillSection(doc, sections.need, sample.need);
  sections.fillSection(doc, sections.summary, sample.summary);
  sections.fillSection(doc, sections.effort, sample.effort);
  overrideFinding(doc, sample.override.findingId, sample.override.reason, by);
  steer(doc, wheel, { step: { activityId, stepId: "competencies" } });
}
