/** Finding methods and strings in the library: by words, in the language of the screen, and by how long they take. */
import type { Method, Text } from "../../../shared/methods/method.ts";
import { type MethodString, partsOf, stepsOf } from "../../../shared/methods/strings.ts";
import { foldWords } from "../../../shared/tasklist/foldText.ts";
import { minutesOf } from "./clock.ts";

/** Longest that somebody looks for, in minutes; "any" for any length. */
export const LENGTHS = ["any", "30", "60", "120"] as const;
export type Length = (typeof LENGTHS)[number];

export interface Wanted {
  readonly words: string;
  readonly length: Length;
}

export function minutesOfString(string: MethodString): number {
  return (partsOf(string) ?? []).reduce((sum, part) => sum + minutesOf({ steps: stepsOf(part) }), 0);
}

/** Whether all words are there, in any order, with or without accents. */
function hasWords(texts: readonly string[], wanted: string): boolean {
  const said = foldWords(texts.join(" "));
  return foldWords(wanted)
    .split(" ")
    .every((word) => said.includes(word));
}

const fits = (minutes: number, length: Length): boolean => length === "any" || minutes <= Number(length);

export function findMethods(
  methods: readonly Method[],
  wanted: Wanted,
  language: keyof Text,
): readonly Method[] {
  return methods.filter((method) => {
    const { title, purpose, invitation, use, size, length, notWhen } = method;
    const texts = [
      title,
      purpose,
      invitation,
      use,
      size,
      length,
      notWhen,
      ...method.steps.map((s) => s.title),
    ];
    return (
      fits(minutesOf(method), wanted.length) &&
      hasWords(
        [
          ...texts.map((text) => text?.[language] ?? ""),
          ...Object.values(title), // people know methods by their English names, and by their French ones
          method.source,
          method.edition,
          method.licence,
          method.attribution,
        ],
        wanted.words,
      )
    );
  });
}

/** Those that can be started: all their methods are the library's. */
export function findStrings(
  strings: readonly MethodString[],
  wanted: Wanted,
  language: keyof Text,
): readonly MethodString[] {
  return strings.filter((string) => {
    const parts = partsOf(string);
    if (!parts) return false;
    const texts = [string.title, string.purpose, string.when].concat(
      parts.flatMap(({ title, method }) => [...(title ? [title] : []), method.title]),
    );
    return (
      fits(minutesOfString(string), wanted.length) &&
      hasWords(
        texts.map((text) => text[language]),
        wanted.words,
      )
    );
  });
}
