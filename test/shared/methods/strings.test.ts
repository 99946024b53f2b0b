/** The strings of the library, and starting one. */
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { activities, agenda } from "../../../shared/doc/activities.ts";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { decideTasks } from "../../../shared/doc/decisions.ts";
import { links } from "../../../shared/doc/links.ts";
import { addOutcome } from "../../../shared/doc/outcomes.ts";
import { steps } from "../../../shared/doc/steps.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { agendaSteps } from "../../../shared/methods/agenda.ts";
import { bringConnected, startingCards } from "../../../shared/methods/connecting.ts";
import { STRINGS } from "../../../shared/methods/library/strings.ts";
import type { Given } from "../../../shared/methods/method.ts";
import {
  giverOf,
  type MethodString,
  partsOf,
  stepsOf,
  templateOfString,
} from "../../../shared/methods/strings.ts";
import { readTemplate, startFromTemplate } from "../../../shared/methods/template.ts";

test("there are strings for the whole way, each under an id of its own", () => {
  expect(STRINGS.length).toBeGreaterThanOrEqual(7);
  expect(new Set(STRINGS.map(({ id }) => id)).size).toBe(STRINGS.length);
});

/** Where what an activity leaves behind stands in it. */
const STANDS_IN: Partial<Record<Given, CardList>> = {
  selectedTasks: "tasks",
  ideas: "ideas",
  chosenIdeas: "ideas",
  actions: "actions",
  notes: "notes",
};

describe.each(STRINGS)("$id", (string) => {
  test("whoever comes to a part sees what came there, before a step works with it", () => {
    const doc = new Y.Doc();
    const template = templateOfString(string, "en");
    if (!template) throw new Error("no template");
    startFromTemplate(doc, template, { now: 1, wheel: null });
    addOutcome(doc, "From before", []);
    for (const { id, takesFrom } of agenda(activities.all(doc))) {
      if (takesFrom.output === "") continue;
      const list = STANDS_IN[takesFrom.output];
      if (list) {
        const given = { activityId: takesFrom.activityId, authorId: "", createdAt: 1 };
        const before = addCards(doc, given, [{ text: "From before", list }]);
        decideTasks(doc, before, { selected: "yes" }, { personId: "", at: 1 });
      }
      expect(bringConnected(doc, id, 2)).toBeGreaterThan(0);
      const activity = activities.get(doc, id);
      if (!activity) throw new Error("no activity");
      const sheet = agendaSteps(activity, { steps: steps.all(doc), methods: [] });
      const rows = { cards: cards.all(doc), links: links.all(doc) };
      const [first] = sheet;
      if (!first) throw new Error("no step");
      const seen = startingCards(sheet, first, rows).map(({ text }) => text);
      if (seen.length === 0)
        expect(first.step, "a step that works with them").toMatchObject({ kind: "write", lists: ["ideas"] });
      else expect(new Set(seen)).toEqual(new Set(["From before"]));
    }
  });

  test("names methods of the library, and brings only what an earlier one leaves behind", () => {
    const parts = partsOf(string);
    expect(parts?.map(({ method }) => method.id)).toEqual(string.parts.map(({ methodId }) => methodId));
    for (const [index, { brings, method }] of (parts ?? []).entries()) {
      if (brings !== undefined) expect(giverOf(parts ?? [], index), method.id).not.toBeUndefined();
      if (brings === "outcomes") expect(method.takes).toBe("ideas");
    }
    for (const { method, passesOver = [] } of parts ?? [])
      expect(method.steps.map(({ id }) => id)).toEqual(expect.arrayContaining([...passesOver]));
    expect(string.parts.slice(1).every(({ brings }) => brings !== undefined)).toBe(true);
  });

  test("says everything in both languages", () => {
    const texts = [
      string.title,
      string.purpose,
      string.when,
      ...string.parts.flatMap(({ title }) => title ?? []),
    ];
    for (const { en, fr } of texts)
      expect([en.trim() !== "", fr.trim() !== "", en === fr]).toEqual([true, true, false]);
  });
});

const TWO_DACUMS: MethodString = {
  id: "twoDacums",
  title: { en: "Two halves", fr: "Deux moitiés" },
  purpose: { en: "Twice", fr: "Deux fois" },
  when: { en: "On long days", fr: "Les longues journées" },
  parts: [
    { methodId: "microDacum" },
    { methodId: "microDacum", title: { en: "Again", fr: "Encore" }, brings: "coreTasks" },
    { methodId: "dacum", brings: "tasks" },
    { methodId: "dacum", brings: "notes" },
  ],
};

test("starting a string adds its activities in a row, each connected to the nearest that gives what it takes", () => {
  const doc = new Y.Doc();
  const undo = new Y.UndoManager([activities.root(doc), steps.root(doc)], {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: 0,
  });
  const template = templateOfString(TWO_DACUMS, "fr");
  if (!template) throw new Error("no template");
  expect(readTemplate(JSON.stringify(template))).toEqual(template);
  startFromTemplate(doc, template, { now: 1, wheel: null });
  const all = agenda(activities.all(doc));
  const place = (id: string): number => all.findIndex((activity) => activity.id === id);
  expect(all.map(({ title, takesFrom }) => [title, place(takesFrom.activityId), takesFrom.output])).toEqual([
    ["Micro-DACUM", -1, ""],
    ["Encore", 0, "coreTasks"],
    ["DACUM", 1, "tasks"],
    ["DACUM", 2, "notes"],
  ]);
  expect(undo.undoStack).toHaveLength(1);
  undo.undo();
  expect(activities.all(doc)).toEqual([]);
});

test("a part passes over the steps that its string has no use for, and the agenda still has them", () => {
  const string = STRINGS.find(({ id }) => id === "prioritizeOutcomes");
  const [scoring] = (string && templateOfString(string, "en")?.activities) ?? [];
  expect(scoring?.steps.filter(({ isSkipped }) => isSkipped).map(({ stepId }) => stepId)).toEqual([
    "write",
    "consensus",
  ]);
  const [part] = (string && partsOf(string)) ?? [];
  expect(part && stepsOf(part).map(({ id }) => id)).toEqual([
    "welcome",
    "tryOut",
    "score",
    "countdown",
    "debrief",
  ]);
});

test("a string with a method that is not there starts nothing, and takes nothing from nobody", () => {
  const unknown = { ...TWO_DACUMS, parts: [{ methodId: "nowhere" }, ...TWO_DACUMS.parts] };
  expect([partsOf(unknown), templateOfString(unknown, "en")]).toEqual([undefined, undefined]);
  const ungiven = { ...TWO_DACUMS, parts: [{ methodId: "microDacum", brings: "notes" as const }] };
  expect(templateOfString(ungiven, "en")?.activities[0]?.takesFrom).toBeUndefined();
});
