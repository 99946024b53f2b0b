/**
 * Steps in which people mark cards, with a simulated panel: whatever it puts on cards keeps the step's rules, and comes
 * out of the cover as it went in.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countDots, dotRules } from "../../../shared/ballots/dots.ts";
import { sheetsOf } from "../../../shared/ballots/marks.ts";
import { countPlaces } from "../../../shared/ballots/places.ts";
import { countRanks } from "../../../shared/ballots/ranks.ts";
import { ballots, changeBallot, countedVotes, stepBallotId, votes } from "../../../shared/doc/ballots.ts";
import { addCards, archiveCards } from "../../../shared/doc/cards.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { countCovered, covered } from "../../../shared/doc/covered.ts";
import { people } from "../../../shared/doc/people.ts";
import { coverStep, reveal } from "../../../shared/doc/revealing.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import type { Method, Step } from "../../../shared/methods/method.ts";
import { letPanelWork, type PanelDone } from "../../../shared/methods/rehearsal/letPanelWork.ts";
import { takeRoomTo } from "../../../shared/methods/takeRoomTo.ts";
import { holdDots } from "../../../shared/methods/votes.ts";
import { agendaIn, openRehearsal } from "../../support/rehearsing.ts";

const SEED = 20_261_125;
const PANEL = 6;
const SECTIONS = ["keep", "drop", "test"].map((id) => ({ id, title: { en: id, fr: id } }));

const words = {
  minutes: 5,
  title: { en: "Step", fr: "Étape" },
  prompt: { en: "Choose.", fr: "Choisissez." },
  coach: { en: "Wait.", fr: "Attendez." },
  late: { en: "We choose.", fr: "Nous choisissons." },
};

const METHOD: Method = {
  ...microDacum,
  id: "marking",
  steps: [
    { ...words, id: "write", kind: "write", lists: ["ideas"] },
    { ...words, id: "dots", kind: "dots", from: "write", concern: true, cover: "sealed" },
    { ...words, id: "rank", kind: "rank", from: "write", picks: 3, cover: "sealed" },
    { ...words, id: "place", kind: "place", from: "write", sections: SECTIONS },
  ],
};

/** A rehearsal with so many ideas, in the step of a kind. */
function openStep(kind: Step["kind"], ideas: number) {
  const { doc, wheel } = openRehearsal(METHOD, "en");
  const agenda = agendaIn(doc);
  const at = agenda.find(({ step }) => step.kind === kind);
  if (!at) throw new Error(`no step ${kind}`);
  const ids: string[] = addCards(
    doc,
    { activityId: at.activityId, authorId: "", createdAt: 1 },
    Array.from({ length: ideas }, (_, index) => ({ text: `Idea ${index}`, list: "ideas" as const })),
  );
  takeRoomTo(doc, wheel, at, agenda, 10);
  const place: ControlPlace = { activityId: at.activityId, stepId: at.key };
  const ballot = () => {
    const found = ballots.get(doc, stepBallotId(place));
    if (!found) throw new Error("no ballot");
    return found;
  };
  return {
    doc,
    wheel,
    place,
    ids,
    ballot,
    standing: new Map(ids.map((id) => [id, id])),
    work: (): PanelDone => letPanelWork(doc, wheel, at, agenda, 100),
    sheets: () => sheetsOf(ballot().id, countedVotes(votes.all(doc), people.all(doc))),
  };
}

describe("the ballot of a step", () => {
  test("keeps how many dots there were for its cards when the room came, whatever is folded or removed", () => {
    const { doc, ids, ballot } = openStep("dots", 9);
    expect(ballot().dots).toBe(3);
    archiveCards(doc, ids.slice(0, 6));
    expect(ballot().dots).toBe(3);
    changeBallot(doc, ballot().id, { dots: 5 });
    expect(ballot().dots).toBe(5);
    changeBallot(doc, ballot().id, { dots: 11 });
    expect(ballot().dots).toBeNull();
  });

  test("leaves it open where there was no card yet, and in other steps", () => {
    expect(openStep("dots", 0).ballot().dots).toBeNull();
    expect(openStep("rank", 9).ballot().dots).toBeNull();
  });

  test("holds it from the first dots on, where cards came out later", () => {
    const { doc, wheel, place, ballot, work, sheets } = openStep("dots", 0);
    const ids: string[] = addCards(
      doc,
      { activityId: place.activityId, authorId: "", createdAt: 1 },
      Array.from({ length: 12 }, (_, index) => ({ text: `Idea ${index}`, list: "ideas" as const })),
    );
    work();
    reveal(doc, wheel, place, 200);
    holdDots(doc, ballot().id, 12);
    archiveCards(doc, ids.slice(4));
    holdDots(doc, ballot().id, 4);
    expect(ballot().dots).toBe(3);
    const rules = dotRules(ballot().dots, 4, true);
    expect(countDots(ids.slice(0, 4), sheets(), rules, new Map())).toMatchObject({
      leftOut: [],
      sheets: PANEL,
    });
  });
});

describe("a simulated panel", () => {
  test("marks under the cover, once, in one entry each, and no more after the reveal", () => {
    const { doc, wheel, place, ballot, work, sheets } = openStep("dots", 8);
    expect(work()).toEqual({ count: PANEL, idle: null });
    expect(work()).toEqual({ count: 0, idle: "done" });
    expect(countCovered(covered.all(doc), place)).toEqual({ writers: PANEL, entries: PANEL });
    expect(votes.all(doc)).toEqual([]);
    expect(reveal(doc, wheel, place, 200)).toEqual({ opened: PANEL, failed: 0 });
    expect(sheets()).toHaveLength(PANEL);
    expect(ballot().result).toBe("open");
    expect(work()).toEqual({ count: 0, idle: "closed" });
  });

  test("stays one person each where no name is shown", () => {
    const { doc, wheel, place, work, sheets } = openStep("rank", 8);
    coverStep(doc, wheel, place, { anonymity: "anonymous" });
    work();
    reveal(doc, wheel, place, 200);
    expect(sheets().map(({ marks }) => marks.length)).toEqual(Array.from({ length: PANEL }, () => 3));
    expect(sheets().every(({ personId }) => people.get(doc, personId) === undefined)).toBe(true);
  });

  test("has nothing to do without cards", () => {
    expect(openStep("place", 0).work()).toEqual({ count: 0, idle: "noCards" });
  });

  test("keeps the rules with any number of cards and dots", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 10 }), (ideas, dots) => {
        const dotting = openStep("dots", ideas);
        changeBallot(dotting.doc, dotting.ballot().id, { dots });
        dotting.work();
        reveal(dotting.doc, dotting.wheel, dotting.place, 200);
        const rules = dotRules(dots, ideas, true);
        const dotted = countDots(dotting.ids, dotting.sheets(), rules, dotting.standing);
        expect(dotted).toMatchObject({ leftOut: [], sheets: PANEL });
        const most = Math.min(dots, ideas * rules.mostOnOne);
        expect(dotted.cards.reduce((sum, each) => sum + each.dots, 0)).toBe(PANEL * most);

        const ranking = openStep("rank", ideas);
        ranking.work();
        reveal(ranking.doc, ranking.wheel, ranking.place, 200);
        const ranked = countRanks(ranking.ids, ranking.sheets(), 3, ranking.standing);
        expect(ranked).toMatchObject({ leftOut: [], sheets: PANEL });

        const placing = openStep("place", ideas);
        placing.work();
        const placed = countPlaces(placing.ids, placing.sheets(), SECTIONS.length);
        expect(placed.leftOut).toEqual([]);
        expect(placed.cards.every((each) => each.people === PANEL)).toBe(true);
      }),
      { seed: SEED, numRuns: 12 },
    );
  });
});
