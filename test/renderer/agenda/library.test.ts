/** What the library shows: found by words and length, and how long a method takes. */
import { describe, expect, test } from "vitest";
import { lengthOf } from "../../../renderer/features/agenda/clock.ts";
import { findMethods, findStrings, type Wanted } from "../../../renderer/features/agenda/findMethods.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import { dacum } from "../../../shared/methods/library/dacum.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import type { Method } from "../../../shared/methods/method.ts";
import type { MethodString } from "../../../shared/methods/strings.ts";

const METHODS: readonly Method[] = [microDacum, dacum];
const find = (wanted: Partial<Wanted>, language: "en" | "fr" = "en"): readonly string[] =>
  findMethods(METHODS, { words: "", length: "any", ...wanted }, language).map(({ id }) => id);

describe("a method is found", () => {
  test("by all of its words in the language of the screen, in any order, with or without accents", () => {
    expect(find({})).toEqual(["microDacum", "dacum"]);
    expect(find({ words: "day HALF" })).toEqual(["microDacum"]);
    expect(find({ words: "demi journee" })).toEqual([]);
    expect(find({ words: "Demi-journee" }, "fr")).toEqual(["microDacum"]);
    expect(find({ words: "half a zebra" })).toEqual([]);
  });

  test("by its title in the other language, as people have learned it", () => {
    const method = { ...microDacum, title: { en: "Shift and Share", fr: "D’une station à l’autre" } };
    const wanted = { words: "shift share", length: "any" } as const;
    expect(findMethods([method, dacum], wanted, "fr")).toEqual([method]);
  });

  test("by the sum of its steps", () => {
    const short = { ...microDacum, id: "short", steps: microDacum.steps.slice(0, 3) };
    const wanted = { words: "", length: "60" } as const;
    expect(findMethods([...METHODS, short], wanted, "en").map(({ id }) => id)).toEqual(["short"]);
  });
});

test("a string is found by the words of its methods, and not where one of them is not there", () => {
  const string: MethodString = {
    id: "twice",
    title: { en: "Twice", fr: "Deux fois" },
    purpose: { en: "Again", fr: "Encore" },
    when: { en: "Later", fr: "Plus tard" },
    parts: [{ methodId: "microDacum" }, { methodId: "dacum", title: { en: "Long", fr: "Long" } }],
  };
  const broken = { ...string, parts: [...string.parts, { methodId: "nowhere" }] };
  const ids = (words: string) =>
    findStrings([string, broken], { words, length: "any" }, "en").map(({ parts }) => parts.length);
  expect([ids("micro again long"), ids(""), ids("zebra")]).toEqual([[2], [2], []]);
});

test("a method says its length once, and its source's beside it where the steps add up to something else", () => {
  const short = (minutes: number, headline?: readonly [number, number]): string =>
    lengthOf(translate("en"), {
      ...microDacum,
      ...(headline && { headline }),
      steps: microDacum.steps.slice(0, 1).map((step) => ({ ...step, minutes })),
    });
  expect(short(195)).toBe("3 h 15 min");
  expect(short(40, [35, 50])).toBe("40 min");
  expect(short(195, [120, 120])).toBe("2 h in its headline, 3 h 15 min by its steps");
  expect(short(32, [35, 50])).toBe("35 min to 50 min in its headline, 32 min by its steps");
});
