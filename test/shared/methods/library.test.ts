import { describe, expect, test } from "vitest";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import { LIBRARY } from "../../../shared/methods/library.ts";
import type { Method, Step, StepKind, Text } from "../../../shared/methods/method.ts";
import { readMethod } from "../../../shared/methods/readMethod.ts";

/** Longest question that a phone shows without scrolling, in characters. */
const PROMPT_LIMIT = 160;

/**
 * Minutes of the steps where a source's own steps do not add up to its headline: methods.md 0 and 3.2. Those of 25/10
 * have our consensus check with them.
 */
const OFF_HEADLINE: Readonly<Record<string, number>> = {
  criticalUncertainties: 93,
  fifteenPercentSolutions: 35,
  minSpecs: 51,
  panarchy: 145,
  purposeToPractice: 195,
  twentyFiveTen: 35,
};

/** Kinds of steps at whose end the room chooses cards. */
const CHOOSES: ReadonlySet<StepKind> = new Set(["dots", "rank", "countdown", "delphi"]);

function textsOf(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "fr" in value) return [value as Text];
  return Object.values(value).flatMap(textsOf);
}

/** The earlier step that a step takes its cards or scores from, and the kinds that it can be of. */
function source(step: Step): { readonly id: string; readonly kinds: readonly StepKind[] } | undefined {
  switch (step.kind) {
    case "countdown":
      return { id: step.of, kinds: ["score"] };
    case "write":
      return step.from === undefined ? undefined : { id: step.from, kinds: ["write"] };
    case "roundRobin":
    case "score":
    case "place":
    case "affinity":
    case "cardSort":
    case "delphi":
      return { id: step.from, kinds: ["write"] };
    case "dots":
    case "rank":
      return { id: step.from, kinds: ["write", "roundRobin"] };
    default:
      return undefined;
  }
}

function listsWritten(steps: readonly Step[]): ReadonlySet<CardList> {
  return new Set(steps.flatMap((step) => (step.kind === "write" ? step.lists : [])));
}

/** The places that a sentence has for fields of a card, in the order of the alphabet. */
const places = (text: string): string => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted().join("");

const minutesOf = ({ steps }: Method): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

const UNITS: Readonly<Record<string, number>> = {
  minutes: 1,
  minute: 1,
  hours: 60,
  hour: 60,
  heures: 60,
  heure: 60,
  days: 1440,
  jours: 1440,
};

/** Lengths that are spelled out, in figures. */
function inFigures(text: string): string {
  return text
    .replace(/an hour and a half|une heure et demie/i, "90 minutes")
    .replace(/half an hour|une demi-heure/i, "30 minutes");
}

/** The lengths that a text names, in minutes; a figure has the unit that comes next, or came last. */
function lengthsIn(text: string): number[] {
  const words = inFigures(text).split(/[^\p{L}\d]+/u);
  const isUnit = (word: string): boolean => word in UNITS;
  return words.flatMap((word, index) => {
    if (!/^\d+$/.test(word)) return [];
    const unit = words.slice(index).find(isUnit) ?? words.slice(0, index).findLast(isUnit) ?? "";
    return [Number(word) * (UNITS[unit] ?? Number.NaN)];
  });
}

describe("every method of the library", () => {
  test("has an id of its own", () => {
    const ids = LIBRARY.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(LIBRARY)("$id reads back from its own definition", (method) => {
    expect(readMethod(JSON.stringify(method))).toEqual(method);
  });

  test.each(LIBRARY)("$id has every text in both languages, and questions that fit on a phone", (method) => {
    const texts = textsOf(method);
    expect(texts.length).toBeGreaterThan(method.steps.length * 4);
    expect(texts.filter(({ en, fr }) => en.trim() === "" || fr.trim() === "")).toEqual([]);
    const long = method.steps.filter(
      ({ prompt: { en, fr } }) => Math.max(en.length, fr.length) > PROMPT_LIMIT,
    );
    expect(long.map(({ id, prompt }) => [id, prompt.fr])).toEqual([]);
  });

  test.each(LIBRARY)("$id says where it comes from", ({ source: from, edition, licence, attribution }) => {
    for (const fact of [from, edition, licence, attribution]) expect(fact.trim()).not.toBe("");
  });

  test.each(LIBRARY)("$id takes its cards and scores from steps that come before", ({ steps }) => {
    const astray = steps.filter((step, index) => {
      const wanted = source(step);
      return (
        wanted &&
        !steps.slice(0, index).some(({ id, kind }) => id === wanted.id && wanted.kinds.includes(kind))
      );
    });
    expect(astray).toEqual([]);
  });

  test.each(LIBRARY)("$id combines and leaves behind only what was written in it", (method) => {
    const { steps, outputs } = method;
    const empty = steps.filter(
      (step, index) => step.kind === "combine" && !listsWritten(steps.slice(0, index)).has(step.list),
    );
    expect(empty).toEqual([]);
    const written = listsWritten(steps);
    const claimed = (["ideas", "actions", "notes"] as const).filter((list) => outputs.includes(list));
    expect(claimed.filter((list) => !written.has(list))).toEqual([]);
    if (outputs.includes("chosenIdeas")) expect(steps.some(({ kind }) => CHOOSES.has(kind))).toBe(true);
  });

  test.each(LIBRARY)("$id lets the turns of its rounds fit into their minutes", ({ steps }) => {
    const crowded = steps.filter(
      (step) =>
        step.kind === "rounds" &&
        step.rounds * step.turns.reduce((sum, { seconds }) => sum + seconds, 0) > step.minutes * 60,
    );
    expect(crowded).toEqual([]);
  });

  test.each(LIBRARY)("$id puts both fields of a card into its sentence", ({ steps }) => {
    const broken = steps.filter(
      (step) =>
        step.kind === "write" &&
        step.sentence &&
        (!step.detail ||
          [step.sentence.en, step.sentence.fr].some((text) => places(text) !== "{{detail}}{{text}}")),
    );
    expect(broken).toEqual([]);
  });

  test.each(LIBRARY.filter(({ headline }) => headline))(
    "$id takes the minutes of its source's headline, or those of the source's steps",
    (method) => {
      const [least, most] = method.headline ?? [0, 0];
      const minutes = minutesOf(method);
      const isWithin = minutes >= least && minutes <= most;
      expect(isWithin ? undefined : minutes).toBe(OFF_HEADLINE[method.id]);
    },
  );

  test.each(LIBRARY.filter(({ headline }) => headline))(
    "$id says its source's headline and its own length alike in both languages",
    (method) => {
      const { headline = [], length } = method;
      expect(lengthsIn(length.fr)).toEqual(lengthsIn(length.en));
      expect(lengthsIn(length.en)).toEqual(expect.arrayContaining([...headline]));
      if (length.en.includes("; here ")) expect(lengthsIn(length.en)).toContain(minutesOf(method));
    },
  );

  test.each(LIBRARY.filter(({ family }) => family === "liberatingStructures"))(
    "$id is told as a structure: an invitation, a use, its source's minutes, and a debrief at the end",
    ({ invitation, use, headline, steps }) => {
      expect(invitation).toBeDefined();
      expect(use).toBeDefined();
      expect(headline).toBeDefined();
      expect(steps.at(-1)).toMatchObject({ id: "debrief", kind: "write", lists: ["notes"] });
    },
  );
});

describe.each(LIBRARY.filter(({ sheets }) => sheets !== undefined))(
  "suggested run sheets of $id",
  ({ steps, sheets = [] }) => {
    test.each(sheets.map((sheet) => [sheet.title.en, sheet] as const))("%s", (title, { minutes }) => {
      expect(Object.keys(minutes)).toEqual(
        steps.map(({ id }) => id).filter((id) => Object.hasOwn(minutes, id)),
      );
      const sum = Object.values(minutes).reduce((total, each) => total + each, 0);
      expect(title).toBe(`Suggestion: ${sum} minutes`);
    });
  },
);
