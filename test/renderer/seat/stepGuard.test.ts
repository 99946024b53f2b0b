import { expect, test } from "vitest";
import { placeToShow } from "../../../renderer/features/seat/stepGuard.ts";

const writing = { activityId: "a", stepId: "tasks" };
const rating = { activityId: "a", stepId: "verify" };

test("a person with nothing unsent goes with the room", () => {
  expect(placeToShow(writing, rating, false)).toBe(rating);
});

test("unsent words keep the screen they are typed on", () => {
  expect(placeToShow(writing, rating, true)).toBe(writing);
});

test("a room that comes back to the step on the screen changes nothing", () => {
  expect(placeToShow(writing, { ...writing }, false)).toBe(writing);
});

test("the same step of another activity is another place", () => {
  const other = { activityId: "b", stepId: "tasks" };
  expect(placeToShow(writing, other, false)).toBe(other);
});
