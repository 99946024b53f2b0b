import type { Block } from "../blocks.ts";

/** A section of the document before it is numbered: its own heading is made from the title. */
export interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly blocks: readonly Block[];
}
