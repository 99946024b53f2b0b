import { expect, test } from "vitest";
import * as Y from "yjs";
import { offeredBy } from "../../../renderer/features/competencies/offered.ts";
import { sourcesOf } from "../../../renderer/features/competencies/sources.ts";
import { addActivity } from "../../../shared/doc/activities.ts";
import { analyses, analyseTask } from "../../../shared/doc/analyses.ts";
import { addCards, archiveCards, cards, foldCards } from "../../../shared/doc/cards.ts";
import { chart, tasksOf } from "../../../shared/doc/chart.ts";
import { addCompetency, archiveCompetency } from "../../../shared/doc/competencies.ts";
import { decideTasks, decisions } from "../../../shared/doc/decisions.ts";
import { groups } from "../../../shared/doc/groups.ts";
import { links, setLink } from "../../../shared/doc/links.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import type { Row } from "../../../shared/doc/table.ts";

const byId = <T>(rows: readonly Row<T>[]): Map<string, Row<T>> => new Map(rows.map((row) => [row.id, row]));

function workshop() {
  const doc = new Y.Doc();
  const activityId = addActivity(doc, { methodId: "microDacum", title: "", createdAt: 1 });
  const other = addActivity(doc, { methodId: "microDacum", title: "", createdAt: 1 });
  const into = { authorId: "", createdAt: 1 };
  const [mop, dust, wax] = addCards(doc, { activityId, ...into }, [
    { text: "Mop" },
    { text: "Dust" },
    { text: "Wax" },
  ]);
  const [elsewhere] = addCards(doc, { activityId: other, ...into }, [{ text: "Bill" }]);
  const ids = { mop: mop ?? "", dust: dust ?? "", wax: wax ?? "", elsewhere: elsewhere ?? "" };
  decideTasks(doc, [ids.mop, ids.dust], { selected: "yes" }, { personId: "", at: 1 });
  const sources = () =>
    sourcesOf({
      tasks: tasksOf(chart(activityId, { groups: groups.all(doc), cards: cards.all(doc) })),
      cards: byId(cards.all(doc)),
      decisions: byId(decisions.all(doc)),
      links: links.all(doc),
      competencies: readRecords(doc).competencies,
    });
  return { doc, ids, sources };
}

test("lists selected tasks with the competencies that come from each", () => {
  const { doc, ids, sources } = workshop();
  const first = addCompetency(doc, {}, [ids.mop]);
  addCompetency(doc, {}, [ids.mop]);
  const listed = () => sources().selected.map(({ task, usedIn }) => [task.text, usedIn]);
  expect(listed()).toEqual([
    ["Mop", [1, 2]],
    ["Dust", []],
  ]);
  archiveCompetency(doc, first);
  expect(listed()).toEqual([
    ["Mop", [1]],
    ["Dust", []],
  ]);
});

test("origins stand in the order of the chart and stay when the task is removed or elsewhere", () => {
  const { doc, ids, sources } = workshop();
  const competencyId = addCompetency(doc, {}, [ids.elsewhere, ids.dust, ids.mop, ids.wax]);
  setLink(doc, "taskCompetency", ids.wax, competencyId, false);
  archiveCards(doc, [ids.mop]);
  const origins = sources().originsOf(competencyId);
  expect(origins.map(({ text }) => text).toSorted()).toEqual(["Bill", "Dust", "Mop"]);
  expect(origins[0]).toMatchObject({ text: "Dust", code: "0-1", isRemoved: false });
  expect(origins.find(({ text }) => text === "Mop")).toMatchObject({ code: "", isRemoved: true });
  expect(origins.find(({ text }) => text === "Bill")).toMatchObject({ code: "", isRemoved: false });
});

test("a task that was folded into another leads on to that one", () => {
  const { doc, ids, sources } = workshop();
  const competencyId = addCompetency(doc, {}, [ids.mop]);
  foldCards(doc, [ids.mop], ids.dust);
  expect(sources().originsOf(competencyId)).toMatchObject([
    { id: ids.mop, standingId: ids.dust, code: "0-1", text: "Dust", isRemoved: false },
  ]);
  expect(sources().selected.map(({ task, usedIn }) => [task.text, usedIn])).toEqual([["Dust", [1]]]);
});

test("analyses offer their standards and tools, each line once", () => {
  const { doc, ids } = workshop();
  analyseTask(doc, ids.mop, { standard: "No streaks.\n\nDry in an hour.", tools: "Mop" });
  analyseTask(doc, ids.dust, { standard: " No streaks. ", steps: "From the top down." });
  const origins = [ids.mop, ids.dust, ids.wax].map((standingId) => ({ standingId }));
  expect(offeredBy(origins, byId(analyses.all(doc)))).toEqual({
    criteria: ["No streaks.", "Dry in an hour."],
    context: ["Mop"],
  });
});
