import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { activities, agenda, archiveActivity, connectActivity } from "../../../shared/doc/activities.ts";
import { addCards } from "../../../shared/doc/cards.ts";
import { coverOf, hasCover, readControl, steer, withStep } from "../../../shared/doc/control.ts";
import { bringMethod, methods } from "../../../shared/doc/methods.ts";
import { addPerson } from "../../../shared/doc/people.ts";
import { steps } from "../../../shared/doc/steps.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { setTimetable } from "../../../shared/doc/timetable.ts";
import {
  type AgendaStep,
  agendaSteps,
  allMethods,
  distinctMethod,
  startActivity,
} from "../../../shared/methods/agenda.ts";
import { definitionText, readMethodFile, readTemplateFile } from "../../../shared/methods/definitionFile.ts";
import { LIBRARY } from "../../../shared/methods/library.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import type { Method } from "../../../shared/methods/method.ts";
import { METHOD_LIMIT } from "../../../shared/methods/readMethod.ts";
import {
  adaptStep,
  insertBreak,
  moveStep,
  repeatStep,
  setDayEnd,
  setMinutes,
  setSkipped,
} from "../../../shared/methods/runSheet.ts";
import { takeRoomTo } from "../../../shared/methods/takeRoomTo.ts";
import {
  readTemplate,
  startFromTemplate,
  type Template,
  TEMPLATE_LIMIT,
  templateOf,
} from "../../../shared/methods/template.ts";
import { publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { WHEEL } from "../../support/keys.ts";

const TOY: Method = { ...microDacum, id: "toy", title: { en: "Toy", fr: "Jouet" } };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const control = (doc: Y.Doc) => readControl(doc, WHEEL.workshopId, publicKeysOf(WHEEL.secrets).control);

function stepsOf(doc: Y.Doc, index: number): readonly AgendaStep[] {
  const activity = agenda(activities.all(doc))[index];
  return activity ? agendaSteps(activity, { steps: steps.all(doc), methods: methods.all(doc) }) : [];
}

const templateIn = (doc: Y.Doc, title = "A day"): Template =>
  templateOf(title, {
    activities: activities.all(doc),
    steps: steps.all(doc),
    methods: methods.all(doc),
    covers: control(doc).steps,
  });

/** A workshop that has been adapted, and has begun. */
function adapted(): Y.Doc {
  const doc = new Y.Doc();
  const activityId = startActivity(doc, microDacum, { title: "Morning", at: 5 });
  startActivity(doc, TOY, { title: "Afternoon", at: 5 });
  const at = (key: string): AgendaStep => {
    const found = stepsOf(doc, 0).find((step) => step.key === key);
    if (!found) throw new Error(key);
    return found;
  };
  setMinutes(doc, at("tasks"), 45);
  adaptStep(doc, at("welcome"), { title: "Hello", prompt: "Listen", points: "One\nTwo" });
  setSkipped(doc, at("enablers"), true);
  setDayEnd(doc, at("duties"), true);
  const again = repeatStep(doc, at("tasks"));
  insertBreak(doc, at(again));
  moveStep(doc, at("duties"), -1);
  steer(doc, WHEEL, {
    steps: withStep(control(doc), { activityId, stepId: again }, { cover: "sealed", anonymity: "anonymous" }),
  });
  steer(doc, WHEEL, { steps: withStep(control(doc), { activityId, stepId: "core" }, { cover: "open" }) });
  takeRoomTo(doc, WHEEL, at("welcome"), stepsOf(doc, 0), 1000);
  const personId = addPerson(doc, { name: "Ana Silva" });
  addCards(doc, { activityId, authorId: personId, createdAt: 7 }, [{ text: "Polish the brass" }]);
  setTimetable(doc, { startsAt: 9 });
  return doc;
}

describe("a template", () => {
  test("used and kept again is the same, word for word", () => {
    const template = templateIn(adapted());
    const doc = new Y.Doc();
    startFromTemplate(doc, template, { now: 9, wheel: WHEEL });
    expect(templateIn(doc)).toEqual(template);
    expect(readTemplate(JSON.stringify(template))).toEqual(template);
    expect(readTemplateFile("a.json", bytes(definitionText(template)))).toEqual(template);
  });

  test("has the steps as they were adapted, and none of the times the room had", () => {
    const before = adapted();
    const doc = new Y.Doc();
    startFromTemplate(doc, templateIn(before), { now: 9, wheel: WHEEL });
    const seen = (of: readonly AgendaStep[]) =>
      of.map(({ step, minutes, isSkipped, endsDay, title, prompt, points }) => [
        step.id,
        minutes,
        isSkipped,
        endsDay,
        title.en,
        prompt.fr,
        points.length,
      ]);
    expect(seen(stepsOf(doc, 0))).toEqual(seen(stepsOf(before, 0)));
    expect(seen(stepsOf(doc, 1))).toEqual(seen(stepsOf(before, 1)));
    expect(stepsOf(doc, 0).every(({ startedAt }) => startedAt === 0)).toBe(true);
  });

  test("holds nobody's name and nobody's words", () => {
    const said = JSON.stringify(templateIn(adapted()));
    for (const personal of ["Silva", "brass", "1000"]) expect(said).not.toContain(personal);
  });

  test("keeps what each activity takes from another or from the blueprint, and drops what does not come along", () => {
    const before = adapted();
    const [first, second] = agenda(activities.all(before));
    const third = startActivity(before, TOY, { title: "Evening", at: 5 });
    const gone = startActivity(before, TOY, { title: "Gone", at: 5 });
    connectActivity(before, first?.id ?? "", { activityId: "", output: "outcomes" });
    connectActivity(before, second?.id ?? "", { activityId: first?.id ?? "", output: "coreTasks" });
    connectActivity(before, third, { activityId: gone, output: "tasks" });
    archiveActivity(before, gone);
    const template = templateIn(before);
    expect(template.activities.map(({ takesFrom }) => takesFrom)).toEqual([
      { activity: null, output: "outcomes" },
      { activity: 0, output: "coreTasks" },
      undefined,
    ]);
    const doc = new Y.Doc();
    startActivity(doc, microDacum, { title: "There before", at: 1 });
    startFromTemplate(doc, template, { now: 9, wheel: null });
    const [, morning, afternoon, evening] = agenda(activities.all(doc));
    expect(morning?.takesFrom).toEqual({ activityId: "", output: "outcomes" });
    expect(afternoon?.takesFrom).toEqual({ activityId: morning?.id, output: "coreTasks" });
    expect(evening?.takesFrom).toEqual({ activityId: "", output: "" });
    // A file may say anything: what an activity cannot take from is left out.
    const [one, two] = template.activities;
    const odd = { ...template, activities: [{ ...one, takesFrom: { activity: 7, output: "tasks" } }, two] };
    const read = readTemplate(JSON.stringify(odd));
    const other = new Y.Doc();
    if (read) startFromTemplate(other, read, { now: 9, wheel: null });
    expect(agenda(activities.all(other))[0]?.takesFrom.output).toBe("");
  });

  test("hides what was hidden, also what was revealed since, and leaves open what the facilitator opened", () => {
    const before = adapted();
    const covered = control(before).steps[0];
    if (!covered) throw new Error("nothing is hidden");
    steer(before, WHEEL, { steps: withStep(control(before), covered, { cover: "revealed" }) });
    const doc = new Y.Doc();
    startFromTemplate(doc, templateIn(before), { now: 9, wheel: WHEEL });
    const [activity] = agenda(activities.all(doc));
    const again = stepsOf(doc, 0).find(({ step, isAdded }) => step.id === "tasks" && isAdded);
    const place = (stepId = ""): { activityId: string; stepId: string } => ({
      activityId: activity?.id ?? "",
      stepId,
    });
    expect(coverOf(control(doc), place(again?.key))).toMatchObject({
      cover: "sealed",
      anonymity: "anonymous",
    });
    expect(hasCover(control(doc), place("core"))).toBe(true);
    expect(coverOf(control(doc), place("core")).cover).toBe("open");
  });

  test("comes in one step of undo, and also where nobody steers", () => {
    const doc = new Y.Doc();
    const undo = new Y.UndoManager([activities.root(doc), steps.root(doc), methods.root(doc)], {
      trackedOrigins: new Set([LOCAL]),
      captureTimeout: 0,
    });
    startFromTemplate(doc, templateIn(adapted()), { now: 9, wheel: null });
    expect(undo.undoStack).toHaveLength(1);
    undo.undo();
    expect([activities.all(doc), steps.all(doc), methods.all(doc)]).toEqual([[], [], []]);
  });

  test("brings its methods, and one that stands for another here under an id of its own", () => {
    const template = templateIn(adapted());
    const doc = new Y.Doc();
    const running = startActivity(doc, { ...TOY, steps: TOY.steps.slice(0, 2) }, { title: "Here", at: 1 });
    startFromTemplate(doc, template, { now: 9, wheel: null });
    startFromTemplate(doc, template, { now: 9, wheel: null });
    expect(stepsOf(doc, 0)).toHaveLength(2);
    expect(stepsOf(doc, 2)).toHaveLength(TOY.steps.length);
    expect(methods.all(doc)).toHaveLength(2);
    expect(activities.get(doc, running)?.methodId).toBe("toy");
  });
});

describe("a method", () => {
  test("that was changed stands beside the one it was made of, under the same id each time", () => {
    const doc = new Y.Doc();
    const changed = { ...microDacum, title: { en: "Mine", fr: "Le mien" } };
    const own = distinctMethod(changed, methods.all(doc));
    expect(own.id).not.toBe("microDacum");
    expect(distinctMethod(changed, methods.all(doc)).id).toBe(own.id);
    bringMethod(doc, own.id, JSON.stringify(own));
    expect(allMethods(methods.all(doc)).map(({ title }) => title.en)).toEqual([
      ...LIBRARY.map(({ title }) => title.en),
      "Mine",
    ]);
    expect(distinctMethod(own, methods.all(doc)).id).toBe(own.id);
    expect(distinctMethod(microDacum, methods.all(doc)).id).toBe("microDacum");
  });

  test.each(LIBRARY)("$id saved as a file opens again", (method) => {
    expect(readMethodFile("m.json", bytes(definitionText(method)))).toEqual({ method });
  });

  const said = (change: (method: Record<string, unknown>) => void): string[] => {
    const method = structuredClone(microDacum) as unknown as Record<string, unknown>;
    change(method);
    const read = readMethodFile("m.json", bytes(JSON.stringify(method)));
    return "problems" in read ? read.problems.map(({ path, kind }) => `${path.join(".")} ${kind}`) : [];
  };
  const step = (method: Record<string, unknown>, index: number): Record<string, unknown> =>
    (method["steps"] as Record<string, unknown>[])[index] ?? {};

  test("that is wrong says which field is, and how", () => {
    expect(said((method) => delete method["licence"])).toEqual(["licence missing"]);
    expect(said((method) => (method["id"] = "with space"))).toEqual(["id wrongName"]);
    expect(said((method) => (step(method, 3)["title"] = { en: "Only" }))).toEqual([
      "steps.3.title.fr missing",
    ]);
    expect(said((method) => (step(method, 0)["minutes"] = "ten"))).toEqual(["steps.0.minutes wrongKind"]);
    expect(said((method) => (step(method, 2)["lists"] = ["tasks", "wishes"]))).toEqual([
      "steps.2.lists.1 unknownWord",
    ]);
    expect(said((method) => (step(method, 2)["kind"] = "dance"))).toEqual(["steps.2.kind unknownWord"]);
    expect(said((method) => (step(method, 4)["id"] = "welcome"))).toEqual(["steps.4.id twice"]);
    expect(said((method) => (method["purpose"] = { en: "x".repeat(2001), fr: "" }))).toEqual([
      "purpose.en tooLong",
    ]);
    expect(said((method) => (method["steps"] = []))).toEqual(["steps tooShort"]);
  });

  const refused = (work: () => unknown): string => {
    try {
      work();
      return "";
    } catch (error) {
      if (error instanceof AppError) return error.code;
      throw error;
    }
  };

  test("in a file that is too large, no text or no JSON is refused with a reason", () => {
    expect(refused(() => readMethodFile("a", new Uint8Array(METHOD_LIMIT + 1)))).toBe("definition-too-large");
    expect(refused(() => readTemplateFile("a", new Uint8Array(TEMPLATE_LIMIT + 1)))).toBe(
      "definition-too-large",
    );
    expect(refused(() => readMethodFile("a", bytes("id;title\nx;y")))).toBe("definition-not-json");
    expect(refused(() => readMethodFile("a", Uint8Array.of(0xff, 0xfe, 0x00)))).toBe("definition-not-json");
    expect(refused(() => readTemplateFile("a", bytes(JSON.stringify(microDacum))))).toBe("template-invalid");
    expect(refused(() => readTemplateFile("a", bytes("[".repeat(900_000))))).toBe("definition-not-json");
  });
});
