/** What the members of a workshop do, at the rate of people: the same for the same seed, whoever carries it. */
import type * as Y from "yjs";
import { addCards, rewordCard } from "../../../shared/doc/cards.ts";
import { rateCard } from "../../../shared/doc/ratings.ts";
import { seeded } from "../../support/random.ts";

/** Between two edits of one member. */
const PAUSE_MS = { least: 1_000, most: 2_000 };

export interface PlannedEdit {
  readonly atMs: number;
  readonly what: "write" | "reword" | "rate";
  /** Which card, where it is one of several: from 0 up to 1. */
  readonly draw: number;
}

/** The edits of one member in the first `seconds`. */
export function planEdits(seed: number, seconds: number): PlannedEdit[] {
  const random = seeded(seed);
  const edits: PlannedEdit[] = [];
  const pause = (): number => PAUSE_MS.least + random.next() * (PAUSE_MS.most - PAUSE_MS.least);
  for (let atMs = random.next() * PAUSE_MS.most; atMs < seconds * 1_000; atMs += pause()) {
    const what = random.chance(0.5) ? "rate" : random.chance(0.5) ? "reword" : "write";
    edits.push({ atMs, what, draw: random.next() });
  }
  return edits;
}

/** Waits for each moment of the plan and does what it says then. */
export async function doAtTheirTimes<T extends { readonly atMs: number }>(
  plan: readonly T[],
  startAt: number,
  act: (step: T) => void | Promise<void>,
): Promise<void> {
  for (const step of plan) {
    await new Promise((resolve) => setTimeout(resolve, startAt + step.atMs - Date.now()));
    await act(step);
  }
}

/** One member with their own cards, who edits a document through the commands the screens use. */
export function makeWorker(
  doc: Y.Doc,
  who: { name: string; personId: string; activityId: string; taskIds: readonly string[] },
): (edit: PlannedEdit) => void {
  const own: string[] = [];
  let count = 0;
  return ({ what, draw }) => {
    const card = (ids: readonly string[]): string => ids[Math.floor(draw * ids.length)] ?? "";
    const text = `${who.name} writes ${++count}: wipe down the handrails of the east stairs`;
    if (what === "rate") {
      // Other scores than the last time, so that each is an edit.
      const scores = { importance: 1 + (count % 5), frequency: 1 + (Math.floor(count / 5) % 5) };
      rateCard(doc, card(who.taskIds), who.personId, scores);
    } else if (what === "reword" && own.length > 0) rewordCard(doc, card(own), text);
    else {
      const into = { activityId: who.activityId, authorId: who.personId, createdAt: Date.now() };
      own.push(...addCards(doc, into, [{ text }]));
    }
  };
}
