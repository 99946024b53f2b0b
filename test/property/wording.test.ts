/** Advice on wordings and their comparison take any text, and say the same of it every time. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { dutyAdvice, taskAdvice } from "../../shared/wording/advice.ts";
import { languageOfText } from "../../shared/wording/languageOfText.ts";
import { matchLists, nearDuplicates, similarTo } from "../../shared/wording/similar.ts";

const seed = 20_261_124;

/** Pieces that the rules look at, to be put together in senseless ways. */
const PIECES =
  "Clean|clean|mop|and|or|and/or|, |. |; |/|&|-|’|'|the|floors|daily|properly|as needed|to ensure|so that|by|using|" +
  "will|must|be able to|be|know|ensure|please|steam|set up|up|to|of|ing|s’|l’|d’|se|nettoyer|et|ou|où|et/ou|les|" +
  "afin de|de façon à|en nettoyant|devra|être|capable de|mettre à jour|efficacement|entretien|1.|A-1|(|)|«|»|\u00A0|" +
  "🧹|\u0301|\u202E|\u200B|\u00AD|\uD800|مسح|清洁|__proto__|constructor|œ|ﬁ";
const statements = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES.split("|")), fc.constantFrom(" ", " ", " ", "")), {
      maxLength: 25,
    })
    .map((pieces) => pieces.flat().join("")),
);
const languages = fc.constantFrom("en" as const, "fr" as const);

test("any text gets each advice once at most, the same every time", () => {
  fc.assert(
    fc.property(statements, languages, (text, language) => {
      for (const advise of [taskAdvice, dutyAdvice]) {
        const found = advise(text, language);
        const codes = found.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        if (codes.includes("qualifier")) expect(codes).toEqual(["qualifier"]);
        if (text.trim() === "") expect(found).toEqual([]);
        for (const { words } of found) expect(words.length).toBeLessThanOrEqual(2 * text.length + 2);
        expect(advise(text, language)).toEqual(found);
      }
      expect(["en", "fr"]).toContain(languageOfText(text, language));
    }),
    { seed, numRuns: 5_000 },
  );
});

const lists = fc
  .array(statements, { maxLength: 8 })
  .map((texts) => texts.map((text, index) => ({ id: String(index), text })));

test("a statement is in one set of near duplicates at most, and in one pair", () => {
  fc.assert(
    fc.property(lists, lists, (present, prior) => {
      const together = nearDuplicates(present).flat();
      expect(new Set(together).size).toBe(together.length);
      const { matched, onlyPresent, onlyPrior } = matchLists(present, prior);
      const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
      expect([...matched.map(([id]) => id), ...onlyPresent].toSorted()).toEqual(ids(present).toSorted());
      expect([...matched.map(([, id]) => id), ...onlyPrior].toSorted()).toEqual(ids(prior).toSorted());
      for (const { text } of prior) {
        const found = similarTo(text, prior);
        if (text.trim() !== "") expect(found?.kind).toBe("same");
      }
    }),
    { seed, numRuns: 1_000 },
  );
});
