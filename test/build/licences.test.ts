import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { thirdPartyLicences } from "../../build/steps/licences.ts";

const root = path.join(import.meta.dirname, "..", "..");

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

test("every direct dependency is listed with its version and licence, as `node build/bootstrap.js licences` writes it", () => {
  expect(read("THIRD-PARTY-LICENCES.md")).toBe(thirdPartyLicences());
  expect(thirdPartyLicences()).not.toContain("no licence named");
});

test("the sources of data and wording are named", () => {
  expect(read("THIRD-PARTY-LICENCES.md")).toContain("O\\*NET 18.1 Database by the U.S. Department of Labor");
  expect(read("THIRD-PARTY-LICENCES.md")).toContain(
    "BCcampus Micro-credential Toolkit for B.C., version 1.02, 2023",
  );
});
