/** Strings: methods in a row for one purpose, where what one leaves behind is what a later one works with. */
import type { Language } from "../i18n/translator.ts";
import { libraryMethod } from "./library.ts";
import type { Given, Method, Step, Text } from "./method.ts";
import { type Template, unchangedRows } from "./template.ts";

interface StringPart {
  /** Of the library. */
  readonly methodId: string;
  /** What the activity is called; left out, as the method is. */
  readonly title?: Text;
  /** Steps, by their ids, that this string has no use for: it passes them over, and the agenda still has them. */
  readonly passesOver?: readonly string[];
  /** What comes into it by itself: of the nearest part before it that leaves this behind, or of the blueprint. */
  readonly brings?: Given;
}

export interface MethodString {
  readonly id: string;
  readonly title: Text;
  readonly purpose: Text;
  /** When in the making of a curriculum it helps. */
  readonly when: Text;
  readonly parts: readonly StringPart[];
}

interface KnownPart extends StringPart {
  readonly method: Method;
}

/** The steps that a part runs. */
export function stepsOf({ method, passesOver }: KnownPart): readonly Step[] {
  return method.steps.filter(({ id }) => !passesOver?.includes(id));
}

/** The parts with their methods; undefined where one is none of the library's. */
export function partsOf(string: MethodString): readonly KnownPart[] | undefined {
  const known = string.parts.flatMap((part): KnownPart[] => {
    const method = libraryMethod(part.methodId);
    return method ? [{ ...part, method }] : [];
  });
  return known.length === string.parts.length ? known : undefined;
}

/**
 * The position of the part that a part takes its cards from, null for the blueprint; undefined where it takes none or
 * no part before it leaves them behind.
 */
export function giverOf(parts: readonly KnownPart[], index: number): number | null | undefined {
  const brings = parts[index]?.brings;
  if (brings === undefined) return undefined;
  if (brings === "outcomes") return null;
  const giver = parts.slice(0, index).findLastIndex(({ method }) => method.outputs.includes(brings));
  return giver < 0 ? undefined : giver;
}

/** What starting a string adds to an agenda; undefined where one of its methods is none of the library's. */
export function templateOfString(string: MethodString, language: Language): Template | undefined {
  const parts = partsOf(string);
  if (!parts) return undefined;
  return {
    charrette: "agenda",
    title: string.title[language],
    methods: [],
    activities: parts.map(({ method, title, brings, passesOver }, index) => {
      const giver = giverOf(parts, index);
      return {
        methodId: method.id,
        title: (title ?? method.title)[language],
        steps: unchangedRows(method).map((row) => ({
          ...row,
          isSkipped: passesOver?.includes(row.stepId) ?? false,
        })),
        ...(brings !== undefined &&
          giver !== undefined && { takesFrom: { activity: giver, output: brings } }),
      };
    }),
  };
}
