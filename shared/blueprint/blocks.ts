/** The parts a blueprint document is made of. Each exporter draws these and knows nothing of curricula. */

/** Who speaks: the room (written by people, in their own language), the document itself, or nobody yet. */
export type Voice = "room" | "label" | "missing";

export interface Words {
  readonly text: string;
  readonly voice: Voice;
}

export interface Column {
  readonly label: string;
  /** Share of the table's width; shares need not add up to anything. */
  readonly share: number;
  readonly isNumber: boolean;
}

export type Block =
  | {
      readonly kind: "heading";
      /** 1 is a section of the document, whose title stands above all headings. */
      readonly level: 1 | 2 | 3 | 4;
      readonly words: Words;
      /** Unique in the document; letters, digits and hyphens only. */
      readonly anchor: string;
      /** Whether the contents list names it. */
      readonly isListed: boolean;
    }
  | { readonly kind: "paragraph"; readonly words: Words }
  | { readonly kind: "list"; readonly items: readonly Words[] }
  /** Terms with what is written for each: a table of two columns. */
  | {
      readonly kind: "definitions";
      readonly caption: string;
      readonly header: readonly [term: string, value: string];
      readonly rows: readonly { readonly term: string; readonly values: readonly Words[] }[];
    }
  /** The first cell of each row names the row. */
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Words[])[];
    }
  | { readonly kind: "note"; readonly words: Words };

/** A whole document, ready to be drawn. */
export interface Blueprint {
  readonly language: "en" | "fr";
  /** Language that the room wrote in. */
  readonly roomLanguage: "en" | "fr";
  readonly title: Words;
  readonly subtitle: string;
  /** One line under the title: date, workshop, program. */
  readonly imprint: string;
  readonly description: string;
  readonly creator: string;
  /** Milliseconds since 1970 of the last edit; 0 where unknown. */
  readonly changedAt: number;
  readonly contentsTitle: string;
  readonly skipLabel: string;
  readonly pageLabel: string;
  readonly blocks: readonly Block[];
}

/** A table of at most this many rows is kept on one page. */
export const SHORT_TABLE = 8;

export const label = (text: string): Words => ({ text, voice: "label" });
export const said = (text: string): Words => ({ text, voice: "room" });

export const paragraph = (words: Words): Block => ({ kind: "paragraph", words });
export const note = (text: string): Block => ({ kind: "note", words: label(text) });

export function table(
  caption: string,
  columns: readonly (readonly [label: string, share: number, kind?: "number"])[],
  rows: readonly (readonly Words[])[],
): Block {
  return {
    kind: "table",
    caption,
    columns: columns.map(([name, share, kind]) => ({ label: name, share, isNumber: kind === "number" })),
    rows,
  };
}

/** The language of some words where it is not the document's own: what people wrote stays in the room's language. */
export function foreignLanguage(
  blueprint: Pick<Blueprint, "language" | "roomLanguage">,
  words: Words,
): "en" | "fr" | null {
  return words.voice === "room" && blueprint.roomLanguage !== blueprint.language
    ? blueprint.roomLanguage
    : null;
}

/** A table directly under a heading is named by it: showing its caption too would say the same twice. */
export function showsCaption(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.kind !== "heading";
}
