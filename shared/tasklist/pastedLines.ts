/** Several lines pasted where one card is written: each is a card, without the marks of the list it came from. */
import { CARD_LIMIT, cleanCardText } from "../doc/cards.ts";
import { sameWording } from "./foldText.ts";

export interface PastedLine {
  /** Its place among the lines that say something, from 1. */
  readonly id: string;
  readonly text: string;
  /** The same wording is there already, or in an earlier line. */
  readonly isDuplicate: boolean;
  /** The line was longer than a card holds. */
  readonly isCut: boolean;
}

/** Bullets; "1." "1)" "(1)" "1.2." "a)"; a chart's own code "A-1". A number that counts something is none. */
const MARK =
  /^\s*(?:[•◦▪‣·●○■□☐✓✔*]\s*|[-–—](?!\d)\s*|\(?\d{1,3}(?:\.\d{1,3})*[.)]\s+|\(?[a-z]\)\s+|[A-Z]{1,2}-\d{1,3}[.:)]?\s+)/iu;

function lineTexts(raw: string): string[] {
  return raw
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(MARK, "").replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** Whether a text is a list rather than one card. */
export function isManyLines(raw: string): boolean {
  return lineTexts(raw).length > 1;
}

/** The cards that a pasted list makes. Wordings are compared without case, spaces, punctuation and diacritics. */
export function readLines(raw: string, existingTexts: Iterable<string> = []): PastedLine[] {
  const seen = new Set([...existingTexts].map(sameWording));
  return lineTexts(raw).map((line, index) => {
    const wording = sameWording(line);
    const isDuplicate = seen.has(wording);
    seen.add(wording);
    return {
      id: String(index + 1),
      text: cleanCardText(line),
      isDuplicate,
      isCut: line.length > CARD_LIMIT,
    };
  });
}
