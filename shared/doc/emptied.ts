/**
 * Boxes that were emptied: at a reveal, when scores are opened, when names are forgotten. What they held is gone from the
 * document; where a document is kept as its updates, these hold it still until they are folded.
 */
import * as Y from "yjs";
import { covered } from "./covered.ts";
import { deals, hands } from "./hands.ts";

/** The field in which records of a table are sealed. */
const SEALED = [
  { table: covered, field: "boxes" },
  { table: deals, field: "box" },
  { table: hands, field: "box" },
] as const;

function isFull(value: unknown): boolean {
  if (typeof value === "string") return value !== "";
  return typeof value === "object" && value !== null && Object.values(value).some(isFull);
}

function empties(event: Y.YEvent<Y.AbstractType<unknown>>, field: string): boolean {
  if (!(event instanceof Y.YMapEvent) || !event.keysChanged.has(field)) return false;
  return isFull(event.changes.keys.get(field)?.oldValue) && !isFull(event.target.get(field));
}

/** Hears each edit, of anybody, that empties boxes. */
export function onEmptied(doc: Y.Doc, listener: () => void): void {
  for (const { table, field } of SEALED)
    table.root(doc).observeDeep((events) => {
      if (events.some((event) => empties(event, field))) listener();
    });
}

/** Whether boxes were emptied at any time. */
export function hasEmptied(doc: Y.Doc): boolean {
  return SEALED.some(({ table, field }) =>
    [...table.root(doc).values()].some((entry) => entry instanceof Y.Map && !isFull(entry.get(field))),
  );
}
