import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addCards, archiveCards, cards, foldCards } from "../../../shared/doc/cards.ts";
import { addCompetency } from "../../../shared/doc/competencies.ts";
import { covered, writeCovered } from "../../../shared/doc/covered.ts";
import { coverOf, readControl, steer, withStep } from "../../../shared/doc/control.ts";
import { devices } from "../../../shared/doc/devices.ts";
import { decideTasks, decisions } from "../../../shared/doc/decisions.ts";
import { addGroup, groups, renameGroup } from "../../../shared/doc/groups.ts";
import { changeLearningCard, layCards, placeLearningCards } from "../../../shared/doc/learningCards.ts";
import { linkedTo, links } from "../../../shared/doc/links.ts";
import { occupation } from "../../../shared/doc/occupation.ts";
import { addPerson, people, roster } from "../../../shared/doc/people.ts";
import { rateCard, ratings } from "../../../shared/doc/ratings.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { differences, goBackTo, stateToKeep } from "../../../shared/doc/restore.ts";
import { drawShape } from "../../../shared/doc/shapes.ts";
import { addBoardSections, changeBoardSection, changeStoryboard } from "../../../shared/doc/storyboards.ts";
import { edit, LOCAL } from "../../../shared/doc/table.ts";
import { reword, wordings, wordingsOf } from "../../../shared/doc/wordings.ts";
import { publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { WHEEL } from "../../support/keys.ts";

const by = { personId: "fay", at: 50 };
const ana = { personId: "ana", at: 20 };

/** Two tasks under a duty, as they stood; then a room that goes on working. */
function room() {
  const doc = new Y.Doc();
  const into = { activityId: "a", authorId: "ana", createdAt: 1 };
  const dutyId = addGroup(doc, "a", "Clean rooms");
  const [sweep = "", mop = ""] = addCards(doc, into, [
    { text: "Sweep", groupId: dutyId },
    { text: "Mop", groupId: dutyId },
  ]);
  const state = stateToKeep(doc);
  const undo = new Y.UndoManager(
    [...doc.share.values(), doc.getMap("wordings"), doc.getMap("links"), doc.getMap("occupation")],
    { trackedOrigins: new Set([LOCAL]), captureTimeout: 0 },
  );
  return { doc, into, dutyId, sweep, mop, state, undo };
}

const standing = (doc: Y.Doc): string[] => readRecords(doc).cards.map(({ text }) => text);

describe("going back", () => {
  test("puts away what was made since, and brings back what was put away", () => {
    const { doc, into, dutyId, sweep, mop, state } = room();
    addCards(doc, into, [{ text: "Dust" }]);
    archiveCards(doc, [mop]);
    foldCards(doc, [sweep], mop);
    renameGroup(doc, dutyId, "Other");
    addGroup(doc, "a", "New");
    decideTasks(doc, [sweep], { selected: "yes" }, by);
    addCompetency(doc, { action: "Clean" }, [sweep]);
    edit(doc, () => occupation.patch(doc, { title: "Cleaner" }));
    expect(differences(doc, state)).toMatchObject({
      cards: 3,
      groups: 2,
      decisions: 1,
      links: 1,
      competencies: 1,
      outcomes: 0,
      sections: 1,
    });
    goBackTo(doc, state, by);
    expect(standing(doc)).toEqual(["Sweep", "Mop"]);
    expect(readRecords(doc).groups.map(({ title }) => title)).toEqual(["Clean rooms"]);
    expect(decisions.get(doc, sweep)?.choice.selected).toBe("open");
    expect(linkedTo(links.all(doc), "taskCompetency", sweep)).toEqual([]);
    expect(occupation.read(doc).title).toBe("");
    expect(Object.values(differences(doc, state)).every((count) => count === 0)).toBe(true);
    // Put away, not gone.
    expect(cards.all(doc).map(({ text }) => text)).toContain("Dust");
    expect(groups.all(doc)).toHaveLength(2);
  });

  test("puts cards of a storyboard back where they lay", () => {
    const doc = new Y.Doc();
    const [one = "", two = ""] = addBoardSections(doc, "a", ["Week 1", "Week 2"]);
    const into = { activityId: "a", authorId: "ana" };
    const [quiz = ""] = layCards(doc, into, [{ type: "practice", sectionId: one, minutes: 30 }]);
    drawShape(doc, { activityId: "a", when: "before", personId: "ana" }, { blend: 20 });
    const state = stateToKeep(doc);
    placeLearningCards(doc, [quiz], { sectionId: two, beforeId: null });
    changeLearningCard(doc, quiz, { minutes: 90 });
    layCards(doc, into, [{ type: "discussion", sectionId: two }]);
    changeBoardSection(doc, one, { archived: true });
    changeStoryboard(doc, "a", { weeklyHours: 4 });
    drawShape(doc, { activityId: "a", when: "before", personId: "ana" }, { blend: 70 });
    expect(differences(doc, state)).toMatchObject({ learningCards: 2, boardSections: 1, storyboards: 1 });
    goBackTo(doc, state, by);
    const { boardSections, learningCards, shapes, storyboards } = readRecords(doc);
    expect(storyboards[0]?.weeklyHours, "as where nothing was said").toBe(10);
    expect(boardSections.map(({ title }) => title)).toEqual(["Week 1", "Week 2"]);
    expect(learningCards.map(({ id, place, minutes }) => [id, place.sectionId, minutes])).toEqual([
      [quiz, one, 30],
    ]);
    expect(shapes[0]?.blend, "people's own").toBe(70);
  });

  test("leaves people, their ratings and every wording as they are", () => {
    const { doc, sweep, state } = room();
    const bo = addPerson(doc, { name: "Bo" });
    rateCard(doc, sweep, bo, { importance: 5 });
    reword(doc, sweep, "Sweep hard floors", ana);
    goBackTo(doc, state, by);
    expect(cards.get(doc, sweep)?.text).toBe("Sweep");
    expect(roster(people.all(doc)).map(({ name }) => name)).toEqual(["Bo"]);
    expect(ratings.all(doc)).toHaveLength(1);
    expect(wordingsOf(wordings.all(doc), sweep).map(({ text, byId }) => [text, byId])).toEqual([
      ["Sweep", "ana"],
      ["Sweep hard floors", "ana"],
      ["Sweep", "fay"],
    ]);
  });

  test("is one step of undo", () => {
    const { doc, into, mop, state, undo } = room();
    addCards(doc, into, [{ text: "Dust" }]);
    reword(doc, mop, "Mop the hall", ana);
    const before = standing(doc);
    undo.clear();
    goBackTo(doc, state, by);
    expect(standing(doc)).toEqual(["Sweep", "Mop"]);
    expect(undo.undoStack).toHaveLength(1);
    undo.undo();
    expect(standing(doc)).toEqual(before);
  });

  test("does not touch what steers the room: a step that is hidden stays hidden", () => {
    const { doc, state } = room();
    const place = { activityId: "a", stepId: "tasks" };
    const read = () => readControl(doc, WHEEL.workshopId, publicKeysOf(WHEEL.secrets).control);
    steer(doc, WHEEL, { step: place, steps: withStep(read(), place, { cover: "sealed" }) });
    goBackTo(doc, state, by);
    expect(read().step).toEqual(place);
    expect(coverOf(read(), place).cover).toBe("sealed");
  });

  test("what a seat writes at the same moment is not lost", () => {
    const { doc, into, mop, state } = room();
    const seat = new Y.Doc();
    Y.applyUpdate(seat, Y.encodeStateAsUpdate(doc));
    addCards(seat, { ...into, authorId: "bo" }, [{ text: "Polish" }]);
    reword(seat, mop, "Mop twice", { personId: "bo", at: 60 });
    archiveCards(doc, [mop]);
    goBackTo(doc, state, by);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(seat));
    Y.applyUpdate(seat, Y.encodeStateAsUpdate(doc));
    expect(standing(doc)).toEqual(standing(seat));
    expect(standing(doc)).toContain("Polish");
    expect(wordingsOf(wordings.all(doc), mop).map(({ text }) => text)).toContain("Mop twice");
  });
});

test("what is kept to go back to holds no box, no answer and nobody's name", () => {
  const { doc, sweep } = room();
  const at = { activityId: "a", stepId: "notes" };
  const writer = { seatSecret: "s".repeat(20), coverKey: publicKeysOf(WHEEL.secrets).cover };
  addPerson(doc, { name: "Ana" });
  rateCard(doc, sweep, "ana", { importance: 5 });
  steer(doc, WHEEL, { steps: withStep(readControl(doc, "w", ""), at, { cover: "sealed" }) });
  writeCovered(doc, writer, at, { kind: "card", text: "Hidden" }, { isNamed: false, now: 1 });
  const kept = new Y.Doc();
  Y.applyUpdate(kept, stateToKeep(doc));
  expect([covered.all(kept), ratings.all(kept), people.all(kept), devices.all(kept)]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect([...kept.share.keys()].filter((name) => (kept.getMap(name).size ?? 0) > 0).toSorted()).toEqual([
    "cards",
    "effort",
    "groups",
    "identity",
    "need",
    "occupation",
    "summary",
  ]);
  expect(cards.all(kept)).toEqual(cards.all(doc));
});
