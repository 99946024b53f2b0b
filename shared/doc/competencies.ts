import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { keyAtEnd, orderKey } from "./order.ts";
import { flag, text } from "./read.ts";
import { setLink } from "./links.ts";
import { edit, type RowOf, table } from "./table.ts";

/** Action (one concrete verb) + context (object, situation) + criteria (standard); toolkit L3720-3726. */
export const competencies = table("competencies", {
  action: text,
  context: text,
  criteria: text,
  /** What shows mastery (L536). */
  evidence: text,
  order: orderKey,
  archived: flag,
});

export type Competency = RowOf<typeof competencies>;
type CompetencyText = Partial<Pick<Competency, "action" | "context" | "criteria" | "evidence">>;

/** "Service, clean, or supply", "Sweep, scrub and wax": several verbs before what they are done to. */
const SEVERAL_VERBS = /^((?:\S+, )+(?:(?:and|or|et|ou) \S+|\S+(?: (?:and|or|et|ou) \S+)?)) (.+)$/;

/**
 * Drafts a competency from a task's wording: the first word, or a list of verbs, is taken as the action, the rest as
 * the context. People reword it; nothing is invented for the criteria.
 */
export function draftFromTask(taskText: string): { action: string; context: string } {
  const sentence = taskText.replace(/[.;]+$/, "");
  const [, verbs, object] = SEVERAL_VERBS.exec(sentence) ?? [];
  if (verbs !== undefined && object !== undefined) return { action: verbs, context: object };
  const [action = "", ...rest] = sentence.split(" ");
  return { action, context: rest.join(" ") };
}

/** Adds a competency that comes from these tasks. */
export function addCompetency(doc: Y.Doc, start: CompetencyText, taskIds: readonly string[]): Id {
  const competencyId = mintId();
  edit(doc, () => {
    competencies.insert(doc, competencyId, {
      action: start.action ?? "",
      context: start.context ?? "",
      criteria: start.criteria ?? "",
      evidence: start.evidence ?? "",
      order: keyAtEnd(competencies.all(doc)),
      archived: false,
    });
    for (const taskId of taskIds) setLink(doc, "taskCompetency", taskId, competencyId, true);
  });
  return competencyId;
}

export function changeCompetency(doc: Y.Doc, competencyId: string, change: CompetencyText): void {
  edit(doc, () => competencies.patch(doc, competencyId, change));
}

/** Adds words to a part after a comma, unless it says them already. */
export function addToPart(doc: Y.Doc, competencyId: string, part: keyof CompetencyText, words: string): void {
  const before = competencies.get(doc, competencyId)?.[part];
  if (before === undefined || saysAlready(before, words)) return;
  const after = [before.trim(), bare(words)].filter((each) => each !== "").join(", ");
  changeCompetency(doc, competencyId, { [part]: after });
}

/** Without the full stop: the words go on in a sentence. */
function bare(words: string): string {
  return words.trim().replace(/[.;,]+$/, "");
}

export function saysAlready(part: string, words: string): boolean {
  return part.toLowerCase().includes(bare(words).toLowerCase());
}

export function archiveCompetency(doc: Y.Doc, competencyId: string): void {
  edit(doc, () => competencies.patch(doc, competencyId, { archived: true }));
}

/** The competency as one sentence; parts not yet written are left out. */
export function competencySentence(value: Pick<Competency, "action" | "context" | "criteria">): string {
  const sentence = [value.action, value.context, value.criteria]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
  return sentence === "" || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
