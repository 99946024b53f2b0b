import { describe, expect, test } from "vitest";
import { archiveOutcome } from "../../../shared/doc/outcomes.ts";
import { placeLearningCards } from "../../../shared/doc/learningCards.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { boardFindings } from "../../../shared/storyboard/checks.ts";
import { type Id, readId } from "../../../shared/util/ids.ts";
import { designed, type Laid, withOutcomes } from "./designed.ts";

/** Findings as "check outcome card", with the outcomes and cards by their places from 0. */
function found(
  sections: (cook: Id, serve: Id) => Readonly<Record<string, readonly Laid[]>>,
  outcomes = ["Cook", "Serve"],
) {
  const { doc, outcomeIds } = withOutcomes(...outcomes);
  const w = designed(sections(readId(outcomeIds[0]), readId(outcomeIds[1])), [], doc);
  const cardIds: readonly string[] = w.cardIds;
  const read = (): string[] =>
    boardFindings(w.board(), readRecords(doc).outcomes).map(
      ({ check, outcomeId, cardId }) =>
        `${check} ${(outcomeIds as readonly string[]).indexOf(outcomeId)} ${cardId === "" ? "-" : cardIds.indexOf(cardId)}`,
    );
  return { ...w, outcomeIds, read };
}

describe("stars against outcomes", () => {
  test("an outcome that no card answers to lacks all; one with practice and a summative lacks nothing", () => {
    const { read } = found((cook) => ({
      one: [{ type: "practice", outcomeIds: [cook] }],
      two: [{ type: "production", star: "summative", outcomeIds: [cook] }],
    }));
    expect(read()).toEqual(["outcomeWithoutCard 1 -", "outcomeWithoutSummative 1 -"]);
  });

  test("practice or formative must come before, on the same outcome", () => {
    const { read } = found((cook, serve) => ({
      one: [
        { type: "production", star: "summative", outcomeIds: [cook] },
        { type: "practice", outcomeIds: [cook] },
        { type: "discussion", star: "formative", outcomeIds: [cook] },
      ],
      two: [
        { type: "production", star: "summative", outcomeIds: [cook, serve] },
        { type: "practice", star: "summative", outcomeIds: [serve] },
      ],
    }));
    // Card 3 is prepared on the first outcome only; card 4 is practice that counts, and is no practice for itself.
    expect(read()).toEqual(["summativeUnprepared 0 0", "summativeUnprepared 1 3", "summativeUnprepared 1 4"]);
  });

  test("moving a card settles it", () => {
    const w = found(
      (cook) => ({
        one: [{ type: "production", star: "summative", outcomeIds: [cook] }],
        two: [{ type: "discussion", star: "formative", outcomeIds: [cook] }],
      }),
      ["Cook"],
    );
    expect(w.read()).toEqual(["summativeUnprepared 0 0"]);
    placeLearningCards(w.doc, [w.cardIds[0] ?? ""], { sectionId: w.sectionIds[1] ?? "", beforeId: null });
    expect(w.read()).toEqual([]);
    placeLearningCards(w.doc, [w.cardIds[0] ?? ""], { sectionId: "", beforeId: null });
    expect(w.read(), "beside the board").toEqual(["outcomeWithoutSummative 0 -"]);
  });

  test("a card of an archived outcome is named", () => {
    const w = found((cook) => ({ one: [{ type: "practice", outcomeIds: [cook] }] }), ["Cook"]);
    archiveOutcome(w.doc, w.outcomeIds[0] ?? "");
    expect(w.read()).toEqual(["outcomeGone 0 0"]);
  });
});
