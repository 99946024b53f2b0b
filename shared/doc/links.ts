import type * as Y from "yjs";
import { flag, id, oneOf } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** Provenance and alignment, read as "`to` comes from, or answers to, `from`". */
export const LINK_KINDS = [
  "taskCompetency",
  "competencyOutcome",
  "outcomeAssessment",
  /** A card that the room chose was made into a learning outcome. */
  "cardOutcome",
  /** An outcome was brought into an activity as a card, to be scored or talked about. */
  "outcomeCard",
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The id is made of kind and ends, so linking twice on two devices is one link. */
export const links = table("links", { kind: oneOf(LINK_KINDS), from: id, to: id, active: flag });

export type Link = RowOf<typeof links>;

export function setLink(doc: Y.Doc, kind: LinkKind, from: string, to: string, active: boolean): void {
  const key = `${kind}.${from}.${to}`;
  edit(doc, () => {
    if (links.get(doc, key)) links.patch(doc, key, { active });
    else if (active) links.insert(doc, key, { kind, from: id(from), to: id(to), active });
  });
}

/** The ids at the far end of `fromId`'s links of one kind. */
export function linkedTo(rows: Iterable<Link>, kind: LinkKind, fromId: string): string[] {
  return [...rows].filter((l) => l.active && l.kind === kind && l.from === fromId).map((l) => l.to);
}

export function linkedFrom(rows: Iterable<Link>, kind: LinkKind, toId: string): string[] {
  return [...rows].filter((l) => l.active && l.kind === kind && l.to === toId).map((l) => l.from);
}
