/**
 * A deck of cards of a person's own, out of a CSV or JSON file: type, title, and activities without a screen and with
 * one. People write such files by hand, so what could not be taken is said row by row.
 */
import { z } from "zod";
import {
  DECK_ACTIVITIES_LIMIT,
  DECK_LIMIT,
  DECK_TITLE_LIMIT,
  type DeckCard,
  deckCard,
  deckTitle,
  oneLine,
} from "../doc/decks.ts";
import { ACTIVITY_LIMIT } from "../doc/learningCards.ts";
import type { Language } from "../i18n/translator.ts";
import type { Text } from "../methods/method.ts";
import { decodeTable } from "../tasklist/decodeTable.ts";
import { foldWords } from "../tasklist/foldText.ts";
import { columnNames, dataRows, readTable } from "../tasklist/readTable.ts";
import { AppError } from "../util/appError.ts";
import type { LearningType } from "./learningTypes.ts";
import { typeNamed } from "./storyboardWords.ts";

/** What became of a row, in the words of who reads the report. */
export const DECK_NOTES = {
  notCard: {
    en: "Row {{row}} is no card. It was left out.",
    fr: "La ligne {{row}} n’est pas une carte. Elle a été laissée de côté.",
  },
  unknownType: {
    en: "Row {{row}}: “{{value}}” is none of the six learning types. The row was left out.",
    fr: "Ligne {{row}}\u00a0: «\u00a0{{value}}\u00a0» n’est aucun des six types d’apprentissage. La ligne a été laissée de côté.",
  },
  empty: {
    en: "Row {{row}} has neither a title nor activities. It was left out.",
    fr: "La ligne {{row}} n’a ni titre ni activités. Elle a été laissée de côté.",
  },
  cut: {
    en: "Row {{row}} was shortened: a title holds {{titleLimit}} characters, an activity {{activityLimit}}.",
    fr: "La ligne {{row}} a été raccourcie\u00a0: un titre compte au plus {{titleLimit}} caractères, une activité {{activityLimit}}.",
  },
  tooMany: {
    en: "Row {{row}}: a card holds {{limit}} different activities of each kind. The others were left out.",
    fr: "Ligne {{row}}\u00a0: une carte contient au plus {{limit}} activités différentes de chaque sorte. Les autres ont été laissées de côté.",
  },
  deckFull: {
    en: "Row {{row}}: the deck holds {{deckLimit}} cards. This one was left out.",
    fr: "Ligne {{row}}\u00a0: le jeu contient au plus {{deckLimit}} cartes. Celle-ci a été laissée de côté.",
  },
} as const satisfies Record<string, Text>;
export type DeckNoteKind = keyof typeof DECK_NOTES;

export interface DeckNote {
  /** Row of the file from 1, heading not counted; of a JSON file, the card's place in the list. */
  readonly row: number;
  readonly kind: DeckNoteKind;
  /** What stands there instead, for `unknownType`. */
  readonly value?: string;
}

export interface ReadDeck {
  /** The file's own, or its name without the ending. */
  readonly title: string;
  readonly cards: readonly DeckCard[];
  /** In the order of the rows. */
  readonly notes: readonly DeckNote[];
}

export function deckNoteSentence(note: DeckNote, language: Language): string {
  const values: Readonly<Record<string, string | number>> = {
    row: note.row,
    value: note.value ?? "",
    limit: DECK_ACTIVITIES_LIMIT,
    deckLimit: DECK_LIMIT,
    titleLimit: DECK_TITLE_LIMIT,
    activityLimit: ACTIVITY_LIMIT,
  };
  return DECK_NOTES[note.kind][language].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The learning type that a word of a file names, whatever its case and accents; "" for none, undefined for no type. */
export function learningTypeNamed(name: string): LearningType | "" | undefined {
  return name.trim() === "" ? "" : typeNamed(name);
}

const HEADINGS = {
  type: "type, types, learning type, card type, category, type d apprentissage, type de carte, categorie",
  title: "title, card, name, titre, carte, nom",
  conventional:
    "conventional, conventional activities, traditional, without a screen, face to face, activities, activity, " +
    "conventionnel, conventionnelle, conventionnelles, activites conventionnelles, sans ecran, en presence, activites, activite",
  digital:
    "digital, digital activities, online, with a screen, " +
    "numerique, numeriques, activites numeriques, en ligne, avec un ecran, avec ecran",
} as const;
type Column = keyof typeof HEADINGS;

function columnsOf(names: readonly string[]): Readonly<Record<Column, number>> {
  const folded = names.map(foldWords);
  const at = (column: Column): number => {
    const known = HEADINGS[column].split(", ");
    return folded.findIndex((name) => known.includes(name));
  };
  return { type: at("type"), title: at("title"), conventional: at("conventional"), digital: at("digital") };
}

interface RawCard {
  readonly row: number;
  readonly type: string;
  readonly title: string;
  readonly conventional: readonly string[];
  readonly digital: readonly string[];
}

const whole = (words: string): string => oneLine(words, Number.POSITIVE_INFINITY);

function isCut(raw: RawCard): boolean {
  const activities = [...raw.conventional, ...raw.digital];
  return (
    whole(raw.title).length > DECK_TITLE_LIMIT ||
    activities.some((activity) => whole(activity).length > ACTIVITY_LIMIT)
  );
}

/** Rows with the same type and title are one card, so that a file may also have a row for each activity. */
function gather(raws: readonly RawCard[], notes: DeckNote[]): DeckCard[] {
  const cards = new Map<string, DeckCard>();
  for (const raw of raws) {
    const note = (kind: DeckNoteKind, value?: string): void => {
      notes.push(value === undefined ? { row: raw.row, kind } : { row: raw.row, kind, value });
    };
    const type = learningTypeNamed(raw.type);
    if (type === undefined) {
      note("unknownType", deckTitle(raw.type));
      continue;
    }
    const key = JSON.stringify([type, foldWords(raw.title) || raw.title.trim()]);
    const before = cards.get(key);
    const both = (side: "conventional" | "digital"): readonly string[] => [
      ...(before?.[side] ?? []),
      ...new Set(
        raw[side]
          .map((each) => oneLine(each, ACTIVITY_LIMIT))
          .filter((activity) => activity !== "" && !before?.[side].includes(activity)),
      ),
    ];
    const wanted = {
      type,
      title: before?.title ?? raw.title,
      conventional: both("conventional"),
      digital: both("digital"),
    };
    const card = deckCard(wanted);
    if (!card) note("empty");
    else if (!before && cards.size === DECK_LIMIT) note("deckFull");
    else {
      cards.set(key, card);
      if (isCut(raw)) note("cut");
      if (Math.max(wanted.conventional.length, wanted.digital.length) > DECK_ACTIVITIES_LIMIT)
        note("tooMany");
    }
  }
  return [...cards.values()];
}

/** Activities of a cell: one a line, or with semicolons or upright bars between them. */
const activitiesOf = (cell: string): string[] => cell.split(/[;|\n\r]+/);

function readCsv(file: string, text: string): ReadDeck {
  const sheet = readTable(text, file, { hasHeader: true });
  const columns = columnsOf(columnNames(sheet));
  if (columns.type === -1 && columns.title === -1) throw new AppError("deck-columns", { file });
  const heading = sheet.rows[0]?.position ?? 0;
  const raws = dataRows(sheet).map(({ position, cells }): RawCard => {
    const cell = (column: Column): string => cells[columns[column]] ?? "";
    return {
      row: position - heading,
      type: cell("type"),
      title: cell("title"),
      conventional: activitiesOf(cell("conventional")),
      digital: activitiesOf(cell("digital")),
    };
  });
  const notes: DeckNote[] = [];
  return { title: titleOfFile(file), cards: gather(raws, notes), notes };
}

const jsonDeck = z.object({ title: z.string().default(""), cards: z.array(z.unknown()) });
const jsonCard = z.object({
  type: z.string().default(""),
  title: z.string().default(""),
  conventional: z.array(z.string()).default([]),
  digital: z.array(z.string()).default([]),
});

function readJson(file: string, text: string): ReadDeck {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new AppError("deck-not-json", { file }, error);
  }
  const deck = jsonDeck.safeParse(Array.isArray(raw) ? { cards: raw } : raw);
  if (!deck.success) throw new AppError("deck-not-json", { file }, deck.error);
  if (deck.data.cards.length === 0) throw new AppError("file-empty", { file });
  const notes: DeckNote[] = [];
  const raws = deck.data.cards.flatMap((each, index): RawCard[] => {
    const card = jsonCard.safeParse(each);
    if (card.success) return [{ row: index + 1, ...card.data }];
    notes.push({ row: index + 1, kind: "notCard" });
    return [];
  });
  const cards = gather(raws, notes);
  return {
    title: deckTitle(deck.data.title) || titleOfFile(file),
    cards,
    notes: notes.toSorted((a, b) => a.row - b.row),
  };
}

const titleOfFile = (file: string): string => deckTitle(file.replace(/^.*[/\\]/, "").replace(/\.\w+$/, ""));

/**
 * The deck in a file, and what of it could not be taken.
 * @param file its name: `.json` is read as JSON, anything else as CSV
 * @throws AppError file-too-large, file-not-text, file-empty, file-too-many-rows, deck-columns, deck-not-json
 */
export function readDeckFile(file: string, bytes: Uint8Array): ReadDeck {
  const text = decodeTable(bytes, file);
  return file.toLowerCase().endsWith(".json") ? readJson(file, text) : readCsv(file, text);
}

/** A deck as a JSON file that readDeckFile takes again. */
export function deckText(deck: { readonly title: string; readonly cards: readonly DeckCard[] }): string {
  return `${JSON.stringify({ title: deck.title, cards: deck.cards }, null, 2)}\n`;
}
