import { expect, test } from "vitest";
import * as Y from "yjs";
import { addActivity } from "../../../shared/doc/activities.ts";
import { layCards } from "../../../shared/doc/learningCards.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { workshop } from "../../../shared/doc/workshop.ts";
import { storyboardActivities } from "../../../shared/storyboard/board.ts";
import { storyboardSummary } from "../../../shared/storyboard/storyboardSummary.ts";
import { designed } from "./designed.ts";

test("a storyboard’s figures for scripts; a week without a title is called by its place", () => {
  const w = designed({ "": [{ type: "practice", minutes: 90, mode: "peer" }], Sauces: [] }, [
    { type: "practice", minutes: 600 },
  ]);
  const sections = () => storyboardSummary(readRecords(w.doc))?.sections;
  expect(storyboardSummary(readRecords(w.doc))).toMatchObject({
    minutesByType: { acquisition: 0, practice: 90 },
    minutesByMode: { peer: 90 },
    learnerEffort: { peerToPeer: 1.5, synchronousOnline: 0, total: 1.5 },
  });
  expect(sections()).toEqual([
    { title: "Week 1", minutes: 90 },
    { title: "Sauces", minutes: 0 },
  ]);
  workshop.patch(w.doc, { language: "fr" });
  expect(sections()?.[0]?.title).toBe("Semaine 1");
  expect(storyboardSummary(readRecords(new Y.Doc()))).toBeNull();
});

test("a card that a seat lays under another activity makes that no design", () => {
  const doc = new Y.Doc();
  const dacum = addActivity(doc, { methodId: "dacum", title: "DACUM", createdAt: 1 });
  layCards(doc, { activityId: dacum, authorId: "mallory" }, [
    { type: "practice", sectionId: "", minutes: 5 },
  ]);
  const w = designed({ One: [{ type: "practice", minutes: 90 }] }, [], doc);
  expect(storyboardActivities(readRecords(doc)).map(({ id }) => id)).toEqual([w.activityId]);
  expect(storyboardSummary(readRecords(doc))?.learnerEffort.total).toBe(1.5);
});
