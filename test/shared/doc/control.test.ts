import { ed25519 } from "@noble/curves/ed25519.js";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import {
  ANONYMITIES,
  type Control,
  coverOf,
  COVERS,
  controlRoot,
  NO_CONTROL,
  readControl,
  steer,
  type Wheel,
  withStep,
} from "../../../shared/doc/control.ts";
import { keyOf, mintRoomSecrets, publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { WHEEL } from "../../support/keys.ts";
import { hostileValue } from "../../support/junk.ts";
import { seeded } from "../../support/random.ts";

const key = publicKeysOf(WHEEL.secrets).control;
const other: Wheel = { ...WHEEL, deviceId: "other" };
const tasks = { activityId: "a", stepId: "tasks" };
const verify = { activityId: "a", stepId: "verify" };

const read = (doc: Y.Doc): Control => readControl(doc, "w", key);

function both(one: Y.Doc, two: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
}

/** A record signed as a facilitator's device signs, with any payload. */
function signed(payload: string, workshopId = "w", secrets = WHEEL.secrets): Y.Map<string> {
  const bytes = new TextEncoder().encode(`charrette control\n${workshopId}\n${payload}`);
  const signature = ed25519.sign(bytes, keyOf(secrets.control));
  return new Y.Map([
    ["payload", payload],
    ["signature", Array.from(signature, (byte) => byte.toString(16).padStart(2, "0")).join("")],
  ]);
}

describe("what counts", () => {
  test("a signature of this room's key for this workshop, and nothing else", () => {
    const doc = new Y.Doc();
    const payload = JSON.stringify({ revision: 9, step: tasks });
    const root = controlRoot(doc);
    root.set(
      "unsigned",
      new Y.Map([
        ["payload", payload],
        ["signature", ""],
      ]),
    );
    root.set("elsewhere", signed(payload, "another workshop"));
    root.set("stranger", signed(payload, "w", mintRoomSecrets()));
    const changed = signed(payload);
    root.set("changed", changed);
    changed.set("payload", JSON.stringify({ revision: 10, step: tasks }));
    expect(read(doc)).toEqual(NO_CONTROL);
    root.set("good", signed(payload));
    expect(read(doc).step).toEqual(tasks);
  });

  test("the highest revision; of two that are the same, every device takes the same one", () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()];
    steer(one, WHEEL, { step: tasks });
    both(one, two);
    steer(two, other, { step: verify });
    both(one, two);
    expect(read(one)).toMatchObject({ revision: 2, step: verify });
    steer(one, WHEEL, { step: tasks });
    steer(two, other, { isMeshed: true });
    both(one, two);
    expect(read(one)).toEqual(read(two));
    expect(read(one)).toMatchObject({ revision: 3, step: verify, isMeshed: true });
  });

  test("junk is passed over, signed or not, and never throws", () => {
    const random = seeded(3);
    for (let round = 0; round < 60; round++) {
      const doc = new Y.Doc();
      const root = controlRoot(doc);
      root.set("junk", hostileValue(random));
      root.set(
        "fields",
        new Y.Map([
          ["payload", hostileValue(random)],
          ["signature", hostileValue(random)],
        ]),
      );
      root.set("text", signed(Buffer.from(random.bytes(30)).toString("latin1")));
      root.set(
        "steps",
        signed(JSON.stringify({ revision: 1, steps: [null, 7, { cover: "shut" }, [tasks]] })),
      );
      const value = read(doc);
      expect(value.revision).toBe(1);
      for (const step of value.steps) expect(COVERS).toContain(step.cover);
    }
  });

  test("a vandal who writes over one device's record does not take the room's step away", () => {
    const doc = new Y.Doc();
    steer(doc, WHEEL, { step: tasks });
    steer(doc, other, { isMeshed: true });
    controlRoot(doc).set(
      "other",
      new Y.Map([
        ["payload", JSON.stringify({ revision: 99 })],
        ["signature", "x"],
      ]),
    );
    expect(read(doc)).toMatchObject({ revision: 1, step: tasks });
    controlRoot(doc).delete("other");
    expect(read(doc).step).toEqual(tasks);
  });

  test("an equal change writes nothing", () => {
    const doc = new Y.Doc();
    steer(doc, WHEEL, { step: tasks });
    const before = Y.encodeStateAsUpdate(doc);
    steer(doc, WHEEL, { step: { ...tasks } });
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });
});

describe("what was promised of a step", () => {
  test("anonymity only becomes stricter, and a reveal stands", () => {
    for (const from of ANONYMITIES)
      for (const to of ANONYMITIES) {
        const before = { ...NO_CONTROL, steps: withStep(NO_CONTROL, tasks, { anonymity: from }) };
        const after = coverOf({ ...before, steps: withStep(before, tasks, { anonymity: to }) }, tasks);
        const strictest = Math.max(ANONYMITIES.indexOf(from), ANONYMITIES.indexOf(to));
        expect(after.anonymity).toBe(ANONYMITIES[strictest]);
      }
    const revealed = { ...NO_CONTROL, steps: withStep(NO_CONTROL, tasks, { cover: "revealed" }) };
    for (const cover of COVERS)
      expect(coverOf({ ...revealed, steps: withStep(revealed, tasks, { cover }) }, tasks).cover).toBe(
        "revealed",
      );
  });

  test("holds where two devices steer at once and one is passed over", () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()];
    steer(one, WHEEL, { steps: withStep(NO_CONTROL, tasks, { cover: "sealed" }) });
    both(one, two);
    steer(one, WHEEL, { steps: withStep(read(one), tasks, { anonymity: "anonymous", cover: "revealed" }) });
    steer(two, other, { step: verify }); // wins the tie
    both(one, two);
    expect(read(one).step).toEqual(verify);
    expect(coverOf(read(one), tasks)).toMatchObject({ cover: "revealed", anonymity: "anonymous" });
    // Signed anew with the next change.
    steer(two, other, { isMeshed: true });
    controlRoot(two).delete(WHEEL.deviceId);
    expect(coverOf(read(two), tasks)).toMatchObject({ cover: "revealed", anonymity: "anonymous" });
  });

  test("outlasts as many questions as a long workshop asks", () => {
    const doc = new Y.Doc();
    const notes = { activityId: "a".repeat(20), stepId: "notes" };
    steer(doc, WHEEL, { steps: withStep(read(doc), notes, { cover: "sealed", anonymity: "anonymous" }) });
    let asked = 0;
    for (let round = 1; round <= 11; round++) {
      let { steps } = read(doc);
      for (let count = 0; count < 100; count++) {
        const ballot = { activityId: notes.activityId, stepId: `${asked++}`.padStart(20, "q") };
        steps = withStep({ ...NO_CONTROL, steps }, ballot, { cover: "revealed" });
      }
      steer(doc, WHEEL, { steps });
      expect(read(doc).revision, `${asked} questions`).toBe(round + 1);
    }
    const last = { activityId: notes.activityId, stepId: "1099".padStart(20, "q") };
    expect(coverOf(read(doc), last).cover).toBe("revealed");
    expect(coverOf(read(doc), notes)).toMatchObject({ cover: "sealed", anonymity: "anonymous" });
  });

  test("is each step's own, and of more steps than fit the ones changed last are kept", () => {
    let value = NO_CONTROL;
    for (let count = 0; count < 1_030; count++)
      value = {
        ...value,
        steps: withStep(value, { activityId: "a", stepId: `s${count}` }, { cover: "sealed" }),
      };
    const doc = new Y.Doc();
    steer(doc, WHEEL, { steps: value.steps });
    expect(read(doc).steps).toHaveLength(1_000);
    expect(coverOf(read(doc), { activityId: "a", stepId: "s1029" }).cover).toBe("sealed");
    expect(coverOf(read(doc), { activityId: "b", stepId: "s1029" }).cover).toBe("open");
  });
});
