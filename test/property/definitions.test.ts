/** Whatever a file of a method or a template says, reading it gives a valid one or says what is wrong: it never throws. */
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { activities } from "../../shared/doc/activities.ts";
import { methods } from "../../shared/doc/methods.ts";
import { steps } from "../../shared/doc/steps.ts";
import { readMethodFile } from "../../shared/methods/definitionFile.ts";
import { microDacum } from "../../shared/methods/library/microDacum.ts";
import { GIVEN, type Given } from "../../shared/methods/method.ts";
import { readTemplate, startFromTemplate, type Template, templateOf } from "../../shared/methods/template.ts";
import { AppError } from "../../shared/util/appError.ts";

const seed = 20_260_911;
const text = fc.string({ maxLength: 40, unit: "binary" });

const row = fc.record({
  stepId: fc.constantFrom("", ...microDacum.steps.map(({ id }) => id)),
  minutes: fc.option(fc.nat(1440)),
  title: text.map((words) => words.trim()),
  prompt: text,
  points: text,
  isSkipped: fc.boolean(),
  endsDay: fc.constantFrom("asPlanned", "yes", "no"),
});

/** Of an activity before it, or of the blueprint; every other one takes nothing. */
const takesFrom = fc.option(fc.record({ from: fc.option(fc.nat(3)), output: fc.constantFrom(...GIVEN) }), {
  nil: undefined,
});

function connected({ connections, ...wanted }: Template & { connections: readonly Connection[] }): Template {
  const activities = wanted.activities.map((activity, index) => {
    const from = connections[index];
    const isBefore = from !== undefined && (from.from === null || from.from < index);
    return { ...activity, ...(isBefore && { takesFrom: { activity: from.from, output: from.output } }) };
  });
  return { ...wanted, activities };
}

type Connection = { from: number | null; output: Given } | undefined;

const template: fc.Arbitrary<Template> = fc
  .record({
    charrette: fc.constant("agenda"),
    title: text.map((words) => `T${words}`.trim()),
    activities: fc.array(
      fc.record({
        methodId: fc.constantFrom("microDacum", "own"),
        title: text,
        steps: fc.array(row, { minLength: 1, maxLength: 12 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    methods: fc.constant([{ ...microDacum, id: "own" }]),
    connections: fc.array(takesFrom, { minLength: 4, maxLength: 4 }),
  })
  .map((wanted) => connected(wanted as Template & { connections: readonly Connection[] }));

test("any template goes into a workshop and comes out the same", () => {
  fc.assert(
    fc.property(template, (wanted) => {
      const read = readTemplate(JSON.stringify(wanted));
      expect(read).toEqual(wanted);
      const doc = new Y.Doc();
      startFromTemplate(doc, wanted, { now: 1, wheel: null });
      const other = new Y.Doc();
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
      const kept = templateOf(wanted.title, {
        activities: activities.all(other),
        steps: steps.all(other),
        methods: methods.all(other),
        covers: [],
      });
      const isUsed = wanted.activities.some(({ methodId }) => methodId === "own");
      expect(kept).toEqual({ ...wanted, methods: isUsed ? wanted.methods : [] });
    }),
    { seed, numRuns: 200 },
  );
});

test("any JSON is read as a definition or refused", () => {
  const junk = fc.oneof(
    fc.json({ maxDepth: 5 }),
    fc.string(),
    fc
      .tuple(fc.constantFrom(...Object.keys(microDacum), "__proto__", "activities"), fc.jsonValue())
      .map(([key, value]) => JSON.stringify({ ...microDacum, [key]: value })),
    fc
      .tuple(template, fc.constantFrom("title", "activities", "methods", "__proto__"), fc.jsonValue())
      .map(([valid, key, value]) => JSON.stringify({ ...valid, [key]: value })),
  );
  fc.assert(
    fc.property(junk, (definition) => {
      const read = readTemplate(definition);
      if (read) {
        startFromTemplate(new Y.Doc(), read, { now: 1, wheel: null });
        expect(readTemplate(JSON.stringify(read))).toEqual(read);
      }
      try {
        const method = readMethodFile("m.json", new TextEncoder().encode(definition));
        if ("problems" in method) expect(method.problems.length).toBeGreaterThan(0);
        else expect(method.method.steps.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
      }
    }),
    { seed, numRuns: 1000 },
  );
});
