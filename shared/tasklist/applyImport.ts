import type * as Y from "yjs";
import type { CardList } from "../doc/cardLists.ts";
import { addCards, cardKeysAtEnd } from "../doc/cards.ts";
import { addGroups, groups } from "../doc/groups.ts";
import { edit } from "../doc/table.ts";
import { sameWording } from "./foldText.ts";
import type { ImportPlan, PlannedRow } from "./planImport.ts";

/** Cards in one transaction: small enough that the window draws between two of them. */
const CHUNK_CARDS = 400;

export interface ImportOptions {
  readonly activityId: string;
  readonly authorId: string;
  readonly createdAt: number;
  /** Kept with each card as its source. */
  readonly fileName: string;
  readonly skipDuplicates: boolean;
  /** Left out, the tasks. Only tasks stand under duties: cards of another list keep the duty's name with them. */
  readonly list?: CardList;
  readonly onProgress?: (done: number, total: number) => void;
  /** Awaited between chunks: gives the window, or the disk, its turn. */
  readonly pause?: () => Promise<void>;
}

export interface ImportResult {
  readonly added: number;
  readonly skippedDuplicates: number;
  readonly addedDuties: number;
}

/** Adds the duties of these rows that the activity does not have yet, and notes the ids of all in `dutyIds`. */
function addMissingDuties(
  doc: Y.Doc,
  activityId: string,
  rows: readonly PlannedRow[],
  dutyIds: Map<string, string>,
): number {
  const missing = new Map<string, string>();
  for (const { duty } of rows) {
    const wording = sameWording(duty);
    if (duty !== "" && !dutyIds.has(wording) && !missing.has(wording)) missing.set(wording, duty);
  }
  const ids = addGroups(doc, activityId, [...missing.values()]);
  for (const [index, wording] of [...missing.keys()].entries()) dutyIds.set(wording, ids[index] ?? "");
  return missing.size;
}

/**
 * Adds a plan's cards, and the duties that tasks among them name and that do not exist yet, in chunks of one transaction each. To make
 * the import one step of undo the caller must keep its `Y.UndoManager` from starting a new step meanwhile:
 * `stopCapturing()`, set `captureTimeout` to Infinity, import, set it back, `stopCapturing()`.
 */
export async function applyImport(
  doc: Y.Doc,
  plan: ImportPlan,
  options: ImportOptions,
): Promise<ImportResult> {
  const { activityId, authorId, createdAt, fileName, skipDuplicates, onProgress, pause } = options;
  const list = options.list ?? "tasks";
  const rows = skipDuplicates ? plan.rows.filter((row) => row.duplicateOf === null) : plan.rows;
  const dutyIds = new Map<string, string>();
  for (const group of groups.all(doc))
    if (group.activityId === activityId && !group.archived) dutyIds.set(sameWording(group.title), group.id);

  const keys = cardKeysAtEnd(doc, rows.length);
  let addedDuties = 0;
  for (let start = 0; start < rows.length; start += CHUNK_CARDS) {
    if (start > 0) await pause?.();
    const chunk = rows.slice(start, start + CHUNK_CARDS);
    edit(doc, () => {
      if (list === "tasks") addedDuties += addMissingDuties(doc, activityId, chunk, dutyIds);
      addCards(
        doc,
        { activityId, authorId, createdAt },
        chunk.map(({ text, duty, row }, index) => ({
          text,
          order: keys[start + index] ?? "",
          list,
          ...(list === "tasks"
            ? { groupId: duty === "" ? "" : (dutyIds.get(sameWording(duty)) ?? "") }
            : { originDuty: duty }),
          source: { file: fileName, row },
        })),
      );
    });
    onProgress?.(start + chunk.length, rows.length);
  }
  return { added: rows.length, skippedDuplicates: plan.rows.length - rows.length, addedDuties };
}
