import { expect, test } from "vitest";
import { fileSize } from "../../../renderer/ui/fileSize.ts";
import { translate } from "../../../shared/i18n/translator.ts";

test.each([
  [0, "1 kB"],
  [34_567, "35 kB"],
  [999_499, "999 kB"],
  [999_500, "1 MB"],
  [2_340_000, "2.3 MB"],
])("%d bytes are %s", (bytes, size) => expect(fileSize(translate("en"), bytes)).toBe(size));

test("in French with its own units and comma", () => {
  expect(fileSize(translate("fr"), 2_340_000)).toBe("2,3 Mo");
});
