import { describe, expect, test } from "vitest";
import { addPerson, people } from "../../../shared/doc/people.ts";
import { anonymousRater, rateCard, ratings } from "../../../shared/doc/ratings.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import { rawRatingsCsv } from "../../../shared/verification/rawRatings.ts";
import { readGivenRatings } from "../../../shared/verification/readGivenRatings.ts";
import { chartedWorkshop } from "./workshop.ts";

const all = (score: number) => ({ importance: score, frequency: score, difficulty: score });

function csv(w: ReturnType<typeof chartedWorkshop>, language: "en" | "fr"): string {
  return rawRatingsCsv(w.tasks(), ratings.all(w.doc), people.all(w.doc), {
    t: translate(language),
    language,
  });
}

describe("all ratings as a table", () => {
  test("names who agreed to be named and nobody else, also not those revealed without a name", () => {
    const w = chartedWorkshop();
    const ana = addPerson(w.doc, { name: "Ana", consent: true, sector: "employer" });
    const bo = addPerson(w.doc, { name: "Bo" });
    rateCard(w.doc, w.taskIds[0] ?? "", ana, all(5));
    rateCard(w.doc, w.taskIds[1] ?? "", bo, { notMyJob: true });
    rateCard(w.doc, w.taskIds[2] ?? "", bo, { importance: 2 });
    rateCard(w.doc, w.taskIds[3] ?? "", anonymousRater("0".repeat(20)), all(4));
    expect(csv(w, "en").split("\r\n")).toEqual([
      "\uFEFFRater,Role,Sector,Task code,Task,Importance,Frequency,Learning difficulty",
      "Ana,Subject matter expert,Employer,A-1,Mop,5,5,5",
      "Rater 2,Subject matter expert,Not stated,A-2,Dust,na,na,na",
      "Rater 2,Subject matter expert,Not stated,B-1,Call,2,,",
      "Rater 3,,Not stated,B-2,Order,4,4,4",
      "",
    ]);
  });

  test.each(["en", "fr"] as const)("reads back in the same ratings (%s)", (language) => {
    const w = chartedWorkshop(["Mop; then, dry", 'Say "dust"', "Call", "Order", "Loose"]);
    for (const [index, sector] of (["employer", "faculty"] as const).entries()) {
      const person = addPerson(w.doc, { name: `P${index}`, consent: true, role: "reviewer", sector });
      rateCard(w.doc, w.taskIds[0] ?? "", person, { importance: 5, difficulty: index + 1 });
      rateCard(w.doc, w.taskIds[4] ?? "", person, { notMyJob: true });
    }
    const other = chartedWorkshop();
    other.add(readGivenRatings(new TextEncoder().encode(csv(w, language)), "raw.csv", "w"));
    expect(other.rated().toSorted()).toEqual(w.rated().toSorted());
    expect(
      other
        .roster()
        .map(({ sector }) => sector)
        .toSorted(),
    ).toEqual(["employer", "faculty"]);
  });

  test("holds no cell that a spreadsheet would compute", () => {
    const w = chartedWorkshop(["=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1", "ok"]);
    const ana = addPerson(w.doc, { name: "=HYPERLINK(1)", consent: true });
    for (const taskId of w.taskIds) rateCard(w.doc, taskId, ana, all(1));
    const cells = csv(w, "en")
      .split("\r\n")
      .slice(1)
      .flatMap((line) => line.split(","));
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  });
});
