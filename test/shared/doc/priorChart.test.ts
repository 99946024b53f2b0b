import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { addCards, archiveCards, cards, restoreCard } from "../../../shared/doc/cards.ts";
import { chart, tasksOf } from "../../../shared/doc/chart.ts";
import { addGroup, groups } from "../../../shared/doc/groups.ts";
import { bringChart, compared, comparePrior, takeOver } from "../../../shared/doc/priorChart.ts";
import { reword } from "../../../shared/doc/wordings.ts";
import { applyImport } from "../../../shared/tasklist/applyImport.ts";
import { planImport } from "../../../shared/tasklist/planImport.ts";
import { readTable } from "../../../shared/tasklist/readTable.ts";

const into = { activityId: "act", authorId: "desk", createdAt: 1 };
const by = { personId: "desk", at: 9 };

const PRIOR = [
  "Task\tDuty",
  "Clean the washrooms\tClean rooms",
  "Mop the corridor floors\tCare for floors",
  "Lock the building at night\tKeep the building safe",
].join("\n");

async function workshop() {
  const doc = new Y.Doc();
  addCards(doc, into, [{ text: "Clean washrooms daily" }, { text: "Empty the waste bins" }]);
  const plan = planImport(
    readTable(PRIOR, "chart-2015.tsv"),
    { textColumn: 0, dutyColumn: 1, hasHeader: true },
    [],
  );
  await applyImport(doc, plan, {
    ...into,
    fileName: "chart-2015.tsv",
    skipDuplicates: false,
    list: "prior",
  });
  return doc;
}

const tasks = (doc: Y.Doc, activityId = "act") =>
  tasksOf(chart(activityId, { groups: groups.all(doc), cards: cards.all(doc) }));

function comparison(doc: Y.Doc) {
  const found = comparePrior("act", tasks(doc), cards.all(doc));
  return {
    both: found.both.map(({ task, prior, isTakenOver }) => [task.text, prior.text, isTakenOver]),
    onlyHere: found.onlyHere.map(({ text }) => text),
    onlyPrior: found.onlyPrior.map(({ text }) => text),
    setAside: found.setAside.map(({ text }) => text),
    ...compared(found),
  };
}

const priorId = (doc: Y.Doc, text: string): string =>
  cards.all(doc).find((card) => card.list === "prior" && card.text === text)?.id ?? "";

describe("a prior chart", () => {
  it("comes in beside the tasks, with its duties as words and no duty of this chart", async () => {
    const doc = await workshop();
    expect(tasks(doc).map(({ text }) => text)).toEqual(["Clean washrooms daily", "Empty the waste bins"]);
    expect(groups.all(doc)).toEqual([]);
    expect(cards.get(doc, priorId(doc, "Mop the corridor floors"))).toMatchObject({
      originDuty: "Care for floors",
      source: { kind: "imported", file: "chart-2015.tsv", row: 2 },
    });
  });

  it("is compared by words: what is in both, only here, only there", async () => {
    expect(comparison(await workshop())).toEqual({
      both: [["Clean washrooms daily", "Clean the washrooms", false]],
      onlyHere: ["Empty the waste bins"],
      onlyPrior: ["Mop the corridor floors", "Lock the building at night"],
      setAside: [],
      done: 1,
      all: 3,
    });
  });

  it("gives a task that is taken over, which stays with its origin however it is worded since", async () => {
    const doc = await workshop();
    const floors = addGroup(doc, "act", "Floors");
    const taskId = takeOver(doc, priorId(doc, "Mop the corridor floors"), floors, by) ?? "";
    expect(cards.get(doc, taskId)).toMatchObject({
      list: "tasks",
      authorId: "desk",
      originId: priorId(doc, "Mop the corridor floors"),
      place: { groupId: floors },
      source: { kind: "imported", file: "chart-2015.tsv", row: 2 },
    });
    reword(doc, taskId, "Wash hallways", by);
    expect(comparison(doc)).toMatchObject({
      both: [
        ["Wash hallways", "Mop the corridor floors", true],
        ["Clean washrooms daily", "Clean the washrooms", false],
      ],
      onlyPrior: ["Lock the building at night"],
      done: 2,
    });
    archiveCards(doc, [taskId]);
    expect(comparison(doc).onlyPrior).toContain("Mop the corridor floors");
  });

  it("keeps what does not belong aside, to be brought back", async () => {
    const doc = await workshop();
    const lock = priorId(doc, "Lock the building at night");
    archiveCards(doc, [lock]);
    expect(comparison(doc)).toMatchObject({
      onlyPrior: ["Mop the corridor floors"],
      setAside: ["Lock the building at night"],
      done: 2,
      all: 3,
    });
    restoreCard(doc, lock);
    expect(comparison(doc).setAside).toEqual([]);
  });

  it("splits a pair that the words alone made, by taking the prior task over as one of its own", async () => {
    const doc = await workshop();
    takeOver(doc, priorId(doc, "Clean the washrooms"), "", by);
    expect(comparison(doc)).toMatchObject({
      both: [["Clean the washrooms", "Clean the washrooms", true]],
      onlyHere: ["Clean washrooms daily", "Empty the waste bins"],
    });
  });

  it("can be the chart of another activity", async () => {
    const doc = await workshop();
    const duty = addGroup(doc, "other", "Winter work");
    addCards(doc, { ...into, activityId: "other" }, [{ text: "Clear snow from the steps", groupId: duty }]);
    const [snow] = tasks(doc, "other");
    const [broughtId = ""] = bringChart(doc, into, tasks(doc, "other"));
    expect(cards.get(doc, broughtId)).toMatchObject({
      list: "prior",
      originId: snow?.id,
      originDuty: "Winter work",
    });
    expect(tasks(doc, "other")).toHaveLength(1);
    expect(comparison(doc).onlyPrior).toContain("Clear snow from the steps");
  });

  it("takes over nothing where the card is gone", async () => {
    const doc = await workshop();
    expect(takeOver(doc, "gone", "", by)).toBeUndefined();
    expect(tasks(doc)).toHaveLength(2);
  });
});
