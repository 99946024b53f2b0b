/**
 * The list a card stands in. Tasks make the chart; what came up beside them goes to the list where it belongs instead
 * of being lost (methods.md 1.3). The first is what an unknown word reads as.
 */
export const CARD_LISTS = [
  "tasks",
  "dutyIdeas",
  "knowledge",
  "behaviours",
  "tools",
  "trends",
  "acronyms",
  /** What a structure works with: said, scored, grouped, chosen. */
  "ideas",
  /** What somebody will do next. */
  "actions",
  /** Thoughts between two days. */
  "notes",
  /** What belongs to another conversation. */
  "parking",
  /** Tasks of an earlier chart, brought in to compare with. */
  "prior",
] as const;
export type CardList = (typeof CARD_LISTS)[number];

/** Lists that a chart shows beside its tasks. */
export const ENABLER_LISTS = ["knowledge", "behaviours", "tools", "trends", "acronyms"] as const;
export type EnablerList = (typeof ENABLER_LISTS)[number];

/** Lists that structures write into, mostly several times over: what counts there is which step a card was written in. */
export const STRUCTURE_LISTS = ["ideas", "actions"] as const;

export function isOfStructure(list: CardList): boolean {
  return STRUCTURE_LISTS.some((each) => each === list);
}
