import { expect, test } from "vitest";
import { similarTask } from "../../../renderer/features/seat/similarTask.ts";

const cards = [
  { text: "Empty the bins" },
  { text: "Clean the windows using a ladder" },
  { text: "Réparer les robinets qui fuient avec des outils à main" },
  { text: "Mop floors" },
];

test("case, accents, spaces and punctuation make no other task", () => {
  expect(similarTask(" EMPTY  the bins. ", cards)).toEqual({ kind: "same", text: "Empty the bins" });
  expect(similarTask("reparer les robinets qui fuient, avec des outils a main", cards)?.kind).toBe("same");
});

test("nearly the same words are close, whatever their order and number", () => {
  expect(similarTask("Clean window with ladders", cards)).toEqual({
    kind: "close",
    text: "Clean the windows using a ladder",
  });
});

test("the start of a task that is there is close once it says enough", () => {
  expect(similarTask("réparer robinets fuient", cards)?.kind).toBe("close");
  expect(similarTask("Clean", cards)).toBeUndefined();
});

test("tasks that share one word are different", () => {
  expect(similarTask("Wax floors", cards)).toBeUndefined();
  expect(similarTask("Clean the carpets using a machine", cards)).toBeUndefined();
});

test("nothing is like nothing", () => {
  expect(similarTask("  ", cards)).toBeUndefined();
  expect(similarTask("!?", cards)).toBeUndefined();
  expect(similarTask("Empty the bins", [])).toBeUndefined();
});

test("an exact repetition wins over a close one before it", () => {
  const both = [{ text: "Inspect gauges and pumps daily" }, { text: "Inspect pumps and gauges" }];
  expect(similarTask("inspect pumps and gauges", both)).toEqual({
    kind: "same",
    text: "Inspect pumps and gauges",
  });
});
