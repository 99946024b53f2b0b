import { describe, expect, test } from "vitest";
import type * as Y from "yjs";
import { activities, renameActivity } from "../../../shared/doc/activities.ts";
import { changeLearningCard } from "../../../shared/doc/learningCards.ts";
import { changeModule, modules } from "../../../shared/doc/modules.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { effort, EFFORT_PARTS, fillSection } from "../../../shared/doc/sections.ts";
import {
  boardSections,
  changeBoardSection,
  changeStoryboard,
  USUAL_BUCKETS,
  writeTweet,
} from "../../../shared/doc/storyboards.ts";
import { workshop } from "../../../shared/doc/workshop.ts";
import {
  blueprintChanges,
  putIntoBlueprint,
  takeFromBlueprint,
} from "../../../shared/storyboard/blueprintModules.ts";
import { MODES } from "../../../shared/storyboard/learningTypes.ts";
import { seeded } from "../../support/random.ts";
import { designed, type Laid } from "./designed.ts";

const changesOf = (doc: Y.Doc, activityId: string) => blueprintChanges(activityId, readRecords(doc));
const nothing = { modules: [], hours: [] };

/** A card of each mode, of a length that is no whole hundredth of an hour. */
const oneOfEach: readonly Laid[] = MODES.map((mode, index) => ({
  type: "practice",
  mode,
  minutes: 7 + 10 * index,
}));

describe("into the blueprint", () => {
  test("a module’s storyboard is one module, with the message as what it says of itself", () => {
    const w = designed({ One: oneOfEach, "": oneOfEach.slice(0, 1) }, oneOfEach);
    writeTweet(w.doc, w.activityId, "Sauces that hold", { personId: "ana", at: 1 });
    putIntoBlueprint(w.doc, w.activityId);
    expect(modules.all(w.doc)).toMatchObject([
      {
        id: w.activityId,
        title: "Design",
        description: "Sauces that hold",
        minutes: { faceToFace: 14, peerToPeer: 17, asynchronous: 27, synchronousOnline: 37, assessment: 47 },
      },
    ]);
    expect(effort.read(w.doc)).toMatchObject({ faceToFace: 0.23, assessment: 0.78 });
    expect(changesOf(w.doc, w.activityId)).toEqual(nothing);
  });

  test.each(["course", "program"] as const)(
    "of a %s each section is one, whichever device puts it there",
    (scope) => {
      const w = designed({ "": oneOfEach, Sauces: oneOfEach });
      workshop.patch(w.doc, { language: "fr" });
      changeStoryboard(w.doc, w.activityId, { scope, unit: "year" });
      putIntoBlueprint(w.doc, w.activityId);
      expect(modules.all(w.doc).map(({ id, title }) => [id, title])).toEqual([
        [w.sectionIds[0], "Année 1"],
        [w.sectionIds[1], "Sauces"],
      ]);
      expect(effort.read(w.doc).peerToPeer).toBe(0.57);
    },
  );

  test("what a change of scope or a section taken out leaves behind goes, and the hours with it", () => {
    const w = designed({ One: oneOfEach, Two: oneOfEach });
    putIntoBlueprint(w.doc, w.activityId);
    changeStoryboard(w.doc, w.activityId, { scope: "course" });
    changeBoardSection(w.doc, w.sectionIds[1] ?? "", { archived: true });
    expect(changesOf(w.doc, w.activityId).modules.map(({ planned }) => planned?.title ?? null)).toEqual([
      "One",
      null,
    ]);
    putIntoBlueprint(w.doc, w.activityId);
    const standing = modules.all(w.doc).filter(({ archived }) => !archived);
    expect(standing.map(({ title }) => title)).toEqual(["One"]);
    expect(effort.read(w.doc).faceToFace).toBe(0.12);
    // And the section comes back with its module.
    changeBoardSection(w.doc, w.sectionIds[1] ?? "", { archived: false });
    putIntoBlueprint(w.doc, w.activityId);
    expect(modules.all(w.doc).filter(({ archived }) => !archived)).toHaveLength(2);
  });

  test("hours are what the modules of all storyboards add up to", () => {
    const one = designed({ One: [{ type: "practice", minutes: 50 }] });
    const two = designed({ One: [{ type: "practice", minutes: 50 }] }, [], one.doc);
    putIntoBlueprint(one.doc, one.activityId);
    putIntoBlueprint(one.doc, two.activityId);
    expect(effort.read(one.doc).faceToFace).toBe(1.67); // 100 minutes, not twice 0.83
    expect(changesOf(one.doc, one.activityId)).toEqual(nothing);
  });

  test("tells what would change, by hand or on the board, and changes nothing by itself", () => {
    const w = designed({ One: [{ type: "practice", minutes: 60 }] });
    putIntoBlueprint(w.doc, w.activityId);
    fillSection(w.doc, effort, { faceToFace: 9 });
    changeLearningCard(w.doc, w.cardIds[0] ?? "", { minutes: 90 });
    expect(changesOf(w.doc, w.activityId)).toMatchObject({
      modules: [{ planned: { minutes: { faceToFace: 90 } }, inBlueprint: { minutes: { faceToFace: 60 } } }],
      hours: [{ part: "faceToFace", inBlueprint: 9, planned: 1.5 }],
    });
    expect(effort.read(w.doc).faceToFace).toBe(9);
  });

  test("what somebody wrote of a module by hand stays; a former message gives way to the one that stands", () => {
    const w = designed({ One: [] });
    const description = (): string | undefined => modules.get(w.doc, w.activityId)?.description;
    putIntoBlueprint(w.doc, w.activityId);
    changeModule(w.doc, w.activityId, { description: "Written by hand" });
    expect(changesOf(w.doc, w.activityId)).toEqual(nothing);
    writeTweet(w.doc, w.activityId, "Sauces", { personId: "ana", at: 1 });
    putIntoBlueprint(w.doc, w.activityId);
    expect(description()).toBe("Written by hand");
    changeModule(w.doc, w.activityId, { description: "" });
    putIntoBlueprint(w.doc, w.activityId);
    writeTweet(w.doc, w.activityId, "Sauces that hold", { personId: "ana", at: 2 });
    putIntoBlueprint(w.doc, w.activityId);
    expect(description()).toBe("Sauces that hold");
  });

  test("what the blueprint calls a module can be taken over", () => {
    const w = designed({ One: [], Two: [] });
    putIntoBlueprint(w.doc, w.activityId);
    changeModule(w.doc, w.activityId, { title: "Sauces" });
    takeFromBlueprint(w.doc, w.activityId);
    expect(activities.get(w.doc, w.activityId)?.title).toBe("Sauces");
    renameActivity(w.doc, w.activityId, "Design");
    changeStoryboard(w.doc, w.activityId, { scope: "course" });
    putIntoBlueprint(w.doc, w.activityId);
    changeModule(w.doc, w.sectionIds[0] ?? "", { title: "Stocks", description: "Clear ones" });
    takeFromBlueprint(w.doc, w.sectionIds[0] ?? "");
    expect(boardSections.get(w.doc, w.sectionIds[0] ?? "")).toMatchObject({
      title: "Stocks",
      description: "Clear ones",
    });
    expect(changesOf(w.doc, w.activityId)).toEqual(nothing);
  });

  test.each([1, 2, 3, 4, 5])("row by row, the hours are the minutes of the cards (seed %i)", (seed) => {
    const random = seeded(seed);
    const cards = (): Laid[] =>
      Array.from({ length: random.below(12) }, () => ({
        type: "practice",
        mode: random.pick(MODES) ?? "peer",
        minutes: random.chance(0.1) ? null : random.below(300),
      }));
    const w = designed({ One: cards(), Two: cards(), Three: cards() }, cards());
    const buckets = { ...USUAL_BUCKETS, peer: random.pick(EFFORT_PARTS) ?? "peerToPeer" };
    changeStoryboard(w.doc, w.activityId, { buckets, scope: random.pick(["module", "course"]) ?? "module" });
    putIntoBlueprint(w.doc, w.activityId);
    const laid = w.board().rows.flatMap((row) => row.cards);
    for (const part of EFFORT_PARTS) {
      const minutes = laid
        .filter(({ mode }) => buckets[mode] === part)
        .reduce((sum, card) => sum + (card.minutes ?? 0), 0);
      expect(Math.round((effort.read(w.doc)[part] ?? 0) * 60), `seed ${seed} ${part}`).toBe(minutes);
    }
    expect(changesOf(w.doc, w.activityId), `seed ${seed}`).toEqual(nothing);
  });
});
