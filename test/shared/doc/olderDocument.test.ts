/** A document that an earlier version wrote opens and goes on: nothing in it is lost, moved or shown to others. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { workshopJson } from "../../../electron/host/export/json.ts";
import { provenanceOf } from "../../../shared/blueprint/provenance.ts";
import { activities } from "../../../shared/doc/activities.ts";
import { cards } from "../../../shared/doc/cards.ts";
import { chart, listOf, removedCards, tasksOf } from "../../../shared/doc/chart.ts";
import { type Control, coverOf, readControl, type Wheel } from "../../../shared/doc/control.ts";
import { countCovered, covered } from "../../../shared/doc/covered.ts";
import { authorsOf, reveal } from "../../../shared/doc/revealing.ts";
import { methods } from "../../../shared/doc/methods.ts";
import { ratings } from "../../../shared/doc/ratings.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { goBackTo, stateToKeep } from "../../../shared/doc/restore.ts";
import { runSheet, stepKey, steps } from "../../../shared/doc/steps.ts";
import { reword, wordings, wordingsOf } from "../../../shared/doc/wordings.ts";
import { type AgendaStep, agendaSteps } from "../../../shared/methods/agenda.ts";
import { addStepMinutes } from "../../../shared/methods/runSheet.ts";
import { takeRoomTo } from "../../../shared/methods/takeRoomTo.ts";
import { publicKeysOf, roomSecretsShape } from "../../../shared/sync/roomSecrets.ts";

const file = path.join(import.meta.dirname, "../../fixtures/documents/before-run-sheets.json");

interface Older {
  readonly workshopId: string;
  readonly activityId: string;
  readonly cards: Readonly<Record<"chop" | "knives" | "dust", string>>;
  readonly people: Readonly<Record<"ana" | "bo", string>>;
  readonly secrets: unknown;
  readonly state: string;
}

function open() {
  const older = JSON.parse(readFileSync(file, "utf8")) as Older;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(older.state, "base64"));
  const secrets = roomSecretsShape.parse(older.secrets);
  const wheel: Wheel = { workshopId: older.workshopId, deviceId: "desk", secrets };
  const control = (): Control => readControl(doc, wheel.workshopId, publicKeysOf(secrets).control);
  const agenda = (): readonly AgendaStep[] => {
    const activity = activities.get(doc, older.activityId);
    return activity ? agendaSteps(activity, { steps: steps.all(doc), methods: methods.all(doc) }) : [];
  };
  const at = (stepId: string) => ({ activityId: older.activityId, stepId });
  return { older, doc, wheel, control, agenda, at };
}

test("stands as it stood: tasks under their duty, ratings, what was hidden and where the room was", () => {
  const { older, doc, control, at } = open();
  const { activityId } = older;
  const rows = chart(activityId, readRecords(doc));
  expect(tasksOf(rows).map(({ code, text }) => `${code} ${text}`)).toEqual([
    "0-1 Wash lettuce",
    "A-1 Chop vegetables",
    "A-2 Sharpen knives",
  ]);
  expect(listOf(activityId, cards.all(doc), "tasks")).toHaveLength(3);
  expect(removedCards(activityId, cards.all(doc)).map(({ text }) => text)).toEqual(["Dust"]);
  expect(control().step).toEqual(at("verify"));
  expect(coverOf(control(), at("verify")).cover).toBe("sealed");
  expect(coverOf(control(), at("tasks"))).toMatchObject({ cover: "revealed", anonymity: "facilitatorOnly" });
  const task = workshopJson(older.workshopId, readRecords(doc)).tasks.find(({ code }) => code === "A-1");
  expect(task).toMatchObject({ text: "Chop vegetables", core: "open", duty: "Prepare food" });
  expect(task?.verification?.importance).toMatchObject({ n: 2, median: 4, mean: 4 });
});

test("runs its method with the steps it had, under the same keys, and goes on to those that came since", () => {
  const { older, doc, wheel, agenda, control } = open();
  const keys = agenda().map(({ key }) => key);
  expect(
    ["tasks", "duties", "verify", "select", "competencies"].filter((key) => !keys.includes(key)),
  ).toEqual([]);
  expect(steps.all(doc), "reading writes nothing").toEqual([]);
  const core = agenda().find(({ key }) => key === "core");
  if (!core) throw new Error("no step core");
  takeRoomTo(doc, wheel, core, agenda(), 1_800_000_000_000);
  expect(runSheet(steps.all(doc), older.activityId).map(stepKey)).toEqual(keys);
  expect(control().step.stepId).toBe("core");
  addStepMinutes(doc, core, 5);
  expect(agenda().find(({ key }) => key === "core")?.minutes).toBe(core.minutes + 5);
});

test("what waited under a cover opens under its writer's name, and who wrote what stays with facilitators", () => {
  const { older, doc, wheel, at } = open();
  expect(countCovered(covered.all(doc), at("verify")).entries).toBe(1);
  expect(reveal(doc, wheel, at("verify"), 1_800_000_000_000)).toEqual({ opened: 1, failed: 0 });
  const rated = ratings.all(doc).find(({ cardId }) => cardId === older.cards.knives);
  expect(rated).toMatchObject({ personId: older.people.bo, scores: { importance: 4, notMyJob: false } });
  expect(authorsOf(doc, wheel, at("tasks")).map(({ personId }) => personId)).toEqual([older.people.bo]);
  expect(cards.all(doc).find(({ text }) => text === "Wash lettuce")?.authorId).toBe("");
});

test("a card keeps what it said from its first rewording on, has a trail, and goes back", () => {
  const { older, doc } = open();
  const { chop } = older.cards;
  const then = stateToKeep(doc);
  reword(doc, chop, "Chop vegetables evenly", { personId: "desk", at: 1_800_000_000_000 });
  expect(wordingsOf(wordings.all(doc), chop).map(({ text, byId }) => [text, byId])).toEqual([
    ["Chop vegetables", older.people.ana],
    ["Chop vegetables evenly", "desk"],
  ]);
  const records = readRecords(doc);
  const [trail] = provenanceOf(records).ofCompetency(records.competencies[0]?.id ?? "");
  expect(trail?.sources.map(({ kind, card }) => [kind, card.text])).toEqual([
    ["itself", "Chop vegetables evenly"],
  ]);
  goBackTo(doc, then, { personId: "desk", at: 1_800_000_000_001 });
  expect(cards.get(doc, chop)?.text).toBe("Chop vegetables");
});
