import { expect, test } from "vitest";
import { formatsOf } from "../../shared/i18n/formats.ts";

const plain = (text: string): string => text.replace(/\s/g, " ");

test("numbers, moments and names are written as each language writes them", () => {
  const at = new Date(2031, 2, 4, 9, 5).getTime();
  const [english, french] = [formatsOf("en"), formatsOf("fr")].map((formats) =>
    [
      formats.number(12_345.678),
      formats.percent(0.456),
      formats.weekday(at),
      formats.time(at),
      formats.names(["Ana", "Bo", "Chloé"]),
    ].map(plain),
  );
  expect(english).toEqual(["12,345.68", "46%", "Tuesday, March 4", "09:05", "Ana, Bo and Chloé"]);
  expect(french).toEqual(["12 345,68", "46 %", "mardi 4 mars", "09 h 05", "Ana, Bo et Chloé"]);
  expect(plain(formatsOf("fr").moment(at))).toBe("4 mars 2031, 09 h 05");
});
