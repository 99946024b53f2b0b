import { expect, test } from "vitest";
import { isOwnedBy } from "../../../shared/storyboard/owners.ts";

test.each([
  ["Ana", "Ana", true],
  ["ana whitford", "Ana Whitford", true],
  ["Ana Whitford", "Ana", false],
  ["Bo, Ana and Chloé", "Ana", true],
  ["Bo et Chloe", "Chloé", true],
  ["Bo / Ana", "Ana", true],
  ["Anaïs", "Ana", false],
  ["the bandleader", "Ban", false],
  ["Amandine", "dine", false],
  ["", "", false],
  ["Ana", "", false],
])("%j is said of %j: %s", (owner, name, isOwned) => {
  expect(isOwnedBy(owner, name)).toBe(isOwned);
});
