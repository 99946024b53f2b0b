import { beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import {
  addAssessment,
  archiveAssessment,
  assessments,
  changeAssessment,
} from "../../../shared/doc/assessments.ts";
import {
  acceptSources,
  changeLearningCard,
  layCards,
  learningCards,
} from "../../../shared/doc/learningCards.ts";
import { addOutcome, archiveOutcome, outcomes, rewordOutcome } from "../../../shared/doc/outcomes.ts";
import { sourceChanges } from "../../../shared/storyboard/sourceChanges.ts";
import type { Id } from "../../../shared/util/ids.ts";

let doc = new Y.Doc();
let roux: Id;
let stock: Id;
let dish: Id;
let cardId: Id;
beforeEach(() => {
  doc = new Y.Doc();
  roux = addOutcome(doc, "Bind a sauce with a roux", []);
  stock = addOutcome(doc, "Draw a clear stock", []);
  dish = addAssessment(doc, { title: "One dish, two sauces" }, [roux]);
  cardId =
    layCards(doc, { activityId: "design", authorId: "ana" }, [
      { type: "production", sectionId: "", outcomeIds: [roux], assessmentId: dish },
    ])[0] ?? ("" as Id);
});

function changes() {
  const card = learningCards.get(doc, cardId);
  if (!card) throw new Error("no card");
  const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> =>
    new Map(rows.map((row) => [row.id, row]));
  return sourceChanges(card, { outcomes: byId(outcomes.all(doc)), assessments: byId(assessments.all(doc)) });
}

describe("what the blueprint has come to say", () => {
  test("is told until somebody has looked", () => {
    expect(changes()).toEqual([]);
    rewordOutcome(doc, roux, "Bind and season a sauce");
    changeAssessment(doc, dish, { title: "Three sauces" });
    expect(changes()).toEqual([
      { of: "outcome", sourceId: roux, before: "Bind a sauce with a roux", now: "Bind and season a sauce" },
      { of: "assessment", sourceId: dish, before: "One dish, two sauces", now: "Three sauces" },
    ]);
    acceptSources(doc, [cardId]);
    expect(changes()).toEqual([]);
  });

  test("is no change where the words come back or only gain a space", () => {
    rewordOutcome(doc, roux, "Bind a sauce with a roux ");
    expect(changes()).toEqual([]);
    rewordOutcome(doc, roux, "Bind");
    rewordOutcome(doc, roux, "Bind a sauce with a roux");
    expect(changes()).toEqual([]);
  });

  test("names what the blueprint has no more, also after somebody has looked", () => {
    archiveOutcome(doc, roux);
    archiveAssessment(doc, dish);
    acceptSources(doc, [cardId]);
    expect(changes().map(({ of, now }) => [of, now])).toEqual([
      ["outcome", null],
      ["assessment", null],
    ]);
  });

  test("is told of both where two people link an outcome and an assessment at once", () => {
    const other = new Y.Doc();
    [cardId = cardId] = layCards(doc, { activityId: "design", authorId: "ana" }, [
      { type: "practice", sectionId: "" },
    ]);
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    changeLearningCard(doc, cardId, { outcomeIds: [roux] });
    changeLearningCard(other, cardId, { assessmentId: dish });
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    rewordOutcome(doc, roux, "Bind");
    changeAssessment(doc, dish, { title: "Three sauces" });
    expect(changes().map(({ of }) => of)).toEqual(["outcome", "assessment"]);
  });

  test("linking another outcome does not hide that the first has changed", () => {
    rewordOutcome(doc, roux, "Bind");
    changeLearningCard(doc, cardId, { outcomeIds: [stock, roux] });
    expect(changes().map(({ sourceId }) => sourceId)).toEqual([roux]);
    changeLearningCard(doc, cardId, { outcomeIds: [stock] });
    changeLearningCard(doc, cardId, { outcomeIds: [stock, roux] });
    expect(changes(), "linked anew, it is what it says now").toEqual([]);
  });

  test("a wording of any length is compared by what a card can keep", () => {
    rewordOutcome(doc, roux, "x".repeat(5_000));
    acceptSources(doc, [cardId]);
    expect(changes()).toEqual([]);
  });
});
