import { describe, expect, it } from "vitest";
import { en } from "../../shared/i18n/en.ts";
import { fr } from "../../shared/i18n/fr.ts";
import { LIBRARY } from "../../shared/methods/library.ts";
import { SCALE_IDS } from "../../shared/methods/method.ts";
import { scaleOf } from "../../shared/ballots/scales.ts";
import * as cardTerms from "../../shared/storyboard/cardTerms.ts";
import { DECK_NOTES } from "../../shared/storyboard/deck.ts";
import { SHAPE_WORDS } from "../../shared/storyboard/shapeDrawing.ts";
import { SHIPPED_DECKS } from "../../shared/storyboard/shippedDecks.ts";
import * as typeCards from "../../shared/storyboard/typeCards.ts";
import { translate } from "../../shared/i18n/translator.ts";

function flatten(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    flatten(inner, path === "" ? key : `${path}.${key}`),
  );
}

const placeholders = (text: string): string[] => (text.match(/\{\{[^}]*\}\}/g) ?? []).toSorted();

const english = new Map(flatten(en));
/** The texts of methods, scales and storyboards stand beside each other, so only their setting is checked here. */
const paired = flatten({
  methods: LIBRARY,
  scales: SCALE_IDS.map(scaleOf),
  storyboard: { ...cardTerms, ...typeCards, SHAPE_WORDS, DECK_NOTES, SHIPPED_DECKS },
}).filter(([key]) => key.endsWith(".fr"));
const french = new Map(flatten(fr));

describe("wording", () => {
  it("has the same keys in both languages", () => {
    expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("has no empty text", () => {
    const empty = [...english, ...french].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it("has the same placeholders in both languages", () => {
    const differing = [...english]
      .filter(([key, text]) => placeholders(text).join() !== placeholders(french.get(key) ?? "").join())
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it("sets French as Canada does: no-break space before the colon and within « », none before ; ? !", () => {
    const wrong = [...french, ...paired]
      .filter(([, text]) => /[^\s\d]:(?:\s|$)|«\S|\S»|« | [:»;?!]|\u00a0[;?!]/.test(text))
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });
});

describe("translate", () => {
  it("writes numbers as the language does", () => {
    expect(translate("en")("rules.hours-limit.tooMany", { hours: 1288.5 })).toContain("1,288.5");
    expect(translate("fr")("rules.hours-limit.tooMany", { hours: 1288.5 })).toMatch(/1\s288,5/);
  });

  it("takes what people wrote as it is, whatever it looks like", () => {
    for (const hostile of ["$t(words.task)", "{{workshop}}", "$&", "$1 <b>", "a $t(words.{{x}}) b"]) {
      expect(translate("en")("document.imprint.workshop", { workshop: hostile })).toBe(
        `From the workshop “${hostile}”`,
      );
    }
  });
});
