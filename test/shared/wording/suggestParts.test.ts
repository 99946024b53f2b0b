import { expect, test } from "vitest";
import { suggestParts } from "../../../shared/wording/suggestParts.ts";

test.each([
  ["Mop and wax floors", ["Mop", "Wax floors"]],
  ["Balayer, puis laver les planchers; vider les bacs", ["Balayer", "Laver les planchers", "Vider les bacs"]],
  ["Clean walls and/or ceilings", ["Clean walls", "Ceilings"]],
  ["Écouter et noter", ["Écouter", "Noter"]],
  ["Handle sand", ["Handle sand"]],
  [" and ", []],
])("%j may be %j", (statement, parts) => {
  expect(suggestParts(statement)).toEqual(parts);
});
