import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { anchorsText, scaleOf } from "../../../shared/ballots/scales.ts";
import { activities } from "../../../shared/doc/activities.ts";
import { ballots, changeBallot, putBallot, votes } from "../../../shared/doc/ballots.ts";
import { cards } from "../../../shared/doc/cards.ts";
import { type ControlPlace, coverOf, readControl, steer, withStep } from "../../../shared/doc/control.ts";
import { covered } from "../../../shared/doc/covered.ts";
import { coverStep, reveal } from "../../../shared/doc/revealing.ts";
import { deviceIdOf, devices, removeDevices } from "../../../shared/doc/devices.ts";
import { addGroup } from "../../../shared/doc/groups.ts";
import { occupation } from "../../../shared/doc/occupation.ts";
import { addPerson, changePerson, people } from "../../../shared/doc/people.ts";
import { RATED, ratings } from "../../../shared/doc/ratings.ts";
import { changeStep, steps } from "../../../shared/doc/steps.ts";
import { timetable } from "../../../shared/doc/timetable.ts";
import { noteTurn } from "../../../shared/doc/turns.ts";
import { workshop } from "../../../shared/doc/workshop.ts";
import { dacum } from "../../../shared/methods/library/dacum.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import { copyForRehearsal } from "../../../shared/methods/rehearsal/copyForRehearsal.ts";
import { letPanelWork, type PanelDone } from "../../../shared/methods/rehearsal/letPanelWork.ts";
import { simulatedSeats } from "../../../shared/methods/rehearsal/simulatedSeats.ts";
import { takeRoomTo } from "../../../shared/methods/takeRoomTo.ts";
import { CAFE, CONCERN, PANELLISTS } from "../../../shared/sample/cafe.ts";
import { mintRoomSecrets, publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { nearDuplicates } from "../../../shared/wording/similar.ts";
import { agendaIn, openRehearsal, type Rehearsing } from "../../support/rehearsing.ts";

function stepAt(doc: Y.Doc, key: string) {
  const at = agendaIn(doc).find((step) => step.key === key);
  if (!at) throw new Error(`no step ${key}`);
  return at;
}

function goTo({ doc, wheel }: Rehearsing, key: string): ControlPlace {
  const at = stepAt(doc, key);
  takeRoomTo(doc, wheel, at, agendaIn(doc), 10);
  return { activityId: at.activityId, stepId: key };
}

function work({ doc, wheel }: Rehearsing, key: string): PanelDone {
  return letPanelWork(doc, wheel, stepAt(doc, key), agendaIn(doc), 100);
}

const bytes = (doc: Y.Doc): string => Buffer.from(Y.encodeStateAsUpdate(doc)).toString("latin1");

describe("the copy", () => {
  test("takes what the workshop is going to do, and nobody's name nor a card", () => {
    const { real, doc } = openRehearsal(microDacum, "en");
    expect(workshop.read(doc)).toMatchObject({ title: "Rehearsal of Cook", isRehearsal: true });
    expect(workshop.read(real).isRehearsal).toBe(false);
    expect(occupation.read(doc)).toEqual(occupation.read(real));
    expect(timetable.read(doc)).toEqual(timetable.read(real));
    expect(agendaIn(doc).map(({ key, minutes }) => [key, minutes])).toEqual(
      agendaIn(real).map(({ key, minutes }) => [key, minutes]),
    );
    expect(people.all(doc).every(({ name }) => /^Panellist [1-6] \(simulated\)$/.test(name))).toBe(true);
    expect(new Set(people.all(doc).map(({ sector }) => sector)).size).toBeGreaterThan(3);
    for (const known of ["Ana Whitford", "Tidewater", "Fillet a salmon"]) {
      expect(bytes(real)).toContain(known);
      expect(bytes(doc), known).not.toContain(known);
    }
    expect(activities.all(doc)[0]?.id).not.toBe(activities.all(real)[0]?.id);
  });

  test("keeps the facilitator's own run sheet and what it hides, and starts it afresh", () => {
    const { real, realWheel, realActivity } = openRehearsal(microDacum, "fr");
    changeStep(real, realActivity, "tasks", { minutes: 7, title: "Tout écrire" });
    changeStep(real, realActivity, "duties", { isSkipped: true });
    takeRoomTo(real, realWheel, stepAt(real, "tasks"), agendaIn(real), 500);
    const place = { activityId: realActivity, stepId: "tasks" };
    coverStep(real, realWheel, place, { cover: "sealed", anonymity: "anonymous" });
    reveal(real, realWheel, place, 600);
    const controlKey = publicKeysOf(realWheel.secrets).control;
    const doc = new Y.Doc();
    const wheel = { workshopId: "again", deviceId: "desk", secrets: mintRoomSecrets() };
    copyForRehearsal(doc, wheel, { doc: real, workshopId: "real", controlKey }, { language: "fr", at: 9 });
    const at = stepAt(doc, "tasks");
    expect(at).toMatchObject({ minutes: 7, title: { fr: "Tout écrire" }, startedAt: 0, endedAt: 0 });
    expect(stepAt(doc, "duties").isSkipped).toBe(true);
    const control = readControl(doc, "again", publicKeysOf(wheel.secrets).control);
    expect(coverOf(control, { activityId: at.activityId, stepId: "tasks" })).toMatchObject({
      cover: "sealed",
      anonymity: "anonymous",
    });
    expect(control.step.stepId).toBe("");
    expect(people.all(doc)[0]?.name).toMatch(/^Spécialiste \d \(simulation\)$/);
  });

  test("brings along a method that is not of the library", () => {
    const { doc } = openRehearsal({ ...microDacum, id: "ours" }, "en");
    expect(agendaIn(doc).map(({ key }) => key)).toEqual(microDacum.steps.map(({ id }) => id));
  });

  test("steers nothing in the workshop it was made of, wherever its bytes get to", () => {
    const world = openRehearsal(microDacum, "en");
    const { real, realWheel, doc } = world;
    takeRoomTo(real, realWheel, stepAt(real, "tasks"), agendaIn(real), 10);
    const read = () => readControl(real, "real", publicKeysOf(realWheel.secrets).control);
    const before = read();
    goTo(world, "verify");
    Y.applyUpdate(real, Y.encodeStateAsUpdate(doc));
    expect(read()).toEqual(before);
  });
});

describe("simulated seats", () => {
  test("their secrets are in no document, and outlive a change of keys", () => {
    const { doc, wheel } = openRehearsal(microDacum, "en");
    const seats = simulatedSeats(doc, wheel.secrets);
    expect(seats).toHaveLength(PANELLISTS);
    expect(new Set(seats.map(({ seatSecret }) => seatSecret)).size).toBe(PANELLISTS);
    for (const { personId, seatSecret } of seats) {
      expect(devices.get(doc, deviceIdOf(seatSecret))?.personId).toBe(personId);
      expect(bytes(doc)).not.toContain(seatSecret);
    }
    expect(simulatedSeats(doc, mintRoomSecrets(wheel.secrets))).toEqual(seats);
    expect(simulatedSeats(doc, mintRoomSecrets()), "without the room's secrets nobody").toEqual([]);
  });

  test("who was put out of the room or taken off the panel does nothing any more", () => {
    const { doc, wheel } = openRehearsal(microDacum, "en");
    const [first, second, ...others] = simulatedSeats(doc, wheel.secrets);
    removeDevices(doc, first?.personId ?? "");
    changePerson(doc, second?.personId ?? "", { archived: true });
    expect(simulatedSeats(doc, wheel.secrets)).toEqual(others);
  });
});

describe("what the panel does", () => {
  test("writes with something left to do: the same in other words, and a tool among the tasks", () => {
    for (const language of ["en", "fr"] as const) {
      const world = openRehearsal(microDacum, language);
      goTo(world, "tasks");
      const counts = [work(world, "tasks"), work(world, "tasks"), work(world, "tasks")];
      expect(counts.map(({ count, idle }) => [count, idle])).toEqual([
        [24, null],
        [24, null],
        [0, "done"],
      ]);
      const texts = cards.all(world.doc).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.toSorted()).toEqual(CAFE.tasks.map((text) => text[language]).toSorted());
      const near = nearDuplicates(texts.map((text) => ({ id: text, text })));
      expect(near.length, language).toBeGreaterThanOrEqual(3);
      const tool = CAFE.tasks.find(({ en }) => en === "Espresso machine");
      expect(texts).toContain(tool?.[language]);
    }
  });

  test("is the same for the same document, and each panellist writes under their own name", () => {
    const world = openRehearsal(microDacum, "en");
    const twin = new Y.Doc();
    Y.applyUpdate(twin, Y.encodeStateAsUpdate(world.doc));
    goTo(world, "tasks");
    work(world, "tasks");
    work({ ...world, doc: twin }, "tasks");
    const said = (doc: Y.Doc): string[] =>
      cards
        .all(doc)
        .map((card) => `${card.authorId} ${card.text}`)
        .toSorted();
    expect(said(twin)).toEqual(said(world.doc));
    const authors = new Set<string>(cards.all(world.doc).map(({ authorId }) => authorId));
    expect(authors).toEqual(
      new Set(simulatedSeats(world.doc, world.wheel.secrets).map((seat) => seat.personId)),
    );
  });

  test("writes under the duty in focus where the step takes one duty at a time", () => {
    const world = openRehearsal(dacum, "en");
    const { activityId } = goTo(world, "dutyTasks");
    const dutyId = addGroup(world.doc, activityId, "Prepare drinks");
    steer(world.doc, world.wheel, { focusId: dutyId });
    expect(work(world, "dutyTasks").count).toBe(PANELLISTS);
    expect(cards.all(world.doc).every(({ place }) => place.groupId === dutyId)).toBe(true);
  });

  test("waits under cover in a sealed step, and the reveal knows whose it is", () => {
    const world = openRehearsal(dacum, "en");
    const place = goTo(world, "dutyIdeas");
    work(world, "dutyIdeas");
    expect(cards.all(world.doc)).toEqual([]);
    expect(covered.all(world.doc)).toHaveLength(12);
    expect(work(world, "dutyIdeas").idle, "what waits is known to its writers").toBe("done");
    expect(reveal(world.doc, world.wheel, place, 50)).toEqual({ opened: 12, failed: 0 });
    expect(cards.all(world.doc).every(({ authorId }) => authorId !== "")).toBe(true);
  });

  test("in a round robin each says one of their own ideas, until nobody has any", () => {
    const world = openRehearsal(dacum, "en");
    const from = goTo(world, "dutyIdeas");
    work(world, "dutyIdeas");
    reveal(world.doc, world.wheel, from, 50);
    const place = goTo(world, "dutyRound");
    const said = () => cards.all(world.doc).filter(({ stepId }) => stepId === place.stepId);
    work(world, "dutyRound");
    expect(said()).toHaveLength(PANELLISTS);
    for (const card of said()) {
      const own = cards.get(world.doc, card.originId);
      expect(own).toMatchObject({ authorId: card.authorId, text: card.text, foldedInto: card.id });
    }
    work(world, "dutyRound");
    work(world, "dutyRound");
    expect(said(), "the third time everybody passes").toHaveLength(2 * PANELLISTS);
    expect(work(world, "dutyRound").idle).toBe("done");
  });

  test("lets a person who is really there have their turn", () => {
    const world = openRehearsal(dacum, "en");
    const place = goTo(world, "dutyRound");
    const guest = addPerson(world.doc, { name: "A colleague", joinedAt: 3 });
    expect(work(world, "dutyRound").count).toBe(PANELLISTS);
    expect(work(world, "dutyRound").idle).toBe("notTheirTurn");
    noteTurn(world.doc, place, guest, { round: 1, isPass: true });
    expect(work(world, "dutyRound").count).toBe(PANELLISTS);
  });

  test("rates with a spread, and with somebody far from the others", () => {
    const world = openRehearsal(microDacum, "en");
    goTo(world, "tasks");
    work(world, "tasks");
    goTo(world, "verify");
    expect(work(world, "verify").count).toBe(24 * PANELLISTS);
    const spreads = cards.all(world.doc).map(({ id }) =>
      Math.max(
        ...RATED.map((what) => {
          const given = ratings
            .all(world.doc)
            .flatMap((rating) => (rating.cardId === id ? (rating.scores[what] ?? []) : []));
          return Math.max(...given) - Math.min(...given);
        }),
      ),
    );
    expect(spreads.filter((spread) => spread >= 3).length).toBeGreaterThanOrEqual(3);
    expect(spreads.filter((spread) => spread <= 2).length).toBeGreaterThan(spreads.length / 2);
    expect(ratings.all(world.doc).some(({ scores }) => scores.notMyJob)).toBe(true);
  });

  test("one dissents with a reason, and nobody once it is asked again", () => {
    const world = openRehearsal(dacum, "fr");
    const { doc, wheel } = world;
    const at = goTo(world, "dutyConsensus");
    expect(work(world, "dutyConsensus").idle).toBe("noQuestion");
    const anchors = anchorsText(scaleOf("fistToFive"), "fr");
    const put = (againOf = ""): string =>
      putBallot(
        doc,
        { ...at, question: "?", scale: "fistToFive", anchors, againOf },
        { personId: "desk", at: 1 },
      );
    const values = (ballotId: string) =>
      votes
        .all(doc)
        .filter((vote) => vote.ballotId === ballotId)
        .map(({ value, concern }) => ({ value: value ?? -1, concern }));
    const first = put();
    const place = { activityId: at.activityId, stepId: first };
    const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
    steer(doc, wheel, { steps: withStep(control, place, { cover: "sealed" }) });
    work(world, "dutyConsensus");
    expect(votes.all(doc), "hidden until they are shown").toEqual([]);
    reveal(doc, wheel, place, 60);
    expect(values(first)).toHaveLength(PANELLISTS);
    expect(values(first).filter(({ value }) => value < 3)).toEqual([{ value: 1, concern: CONCERN.fr }]);
    expect(work(world, "dutyConsensus").idle).toBe("closed");
    changeBallot(doc, first, { result: "withdrawn" });
    const second = put(first);
    work(world, "dutyConsensus");
    expect(values(second)).toHaveLength(PANELLISTS);
    expect(values(second).every(({ value }) => value >= 3)).toBe(true);
  });

  test("marks each task as core or not, not all alike", () => {
    const world = openRehearsal(microDacum, "en");
    goTo(world, "tasks");
    expect(work(world, "tasks").count).toBe(24);
    const at = goTo(world, "core");
    if (ballots.all(world.doc).length === 0)
      putBallot(
        world.doc,
        { ...at, question: "?", scale: "core", anchors: anchorsText(scaleOf("core"), "en") },
        { personId: "desk", at: 1 },
      );
    expect(work(world, "core").count).toBe(24 * PANELLISTS);
    expect(reveal(world.doc, world.wheel, at, 70).failed).toBe(0);
    const marks = votes.all(world.doc).map(({ value }) => value);
    expect(new Set(marks)).toEqual(new Set([0, 1]));
    expect(work(world, "core").idle).toBe("closed");
  });

  test("says why it does nothing", () => {
    const world = openRehearsal(microDacum, "en");
    expect(work(world, "welcome")).toEqual({ count: 0, idle: "talk" });
    expect(work(world, "occupation")).toEqual({ count: 0, idle: "desk" });
    expect(work(world, "verify")).toEqual({ count: 0, idle: "noTasks" });
    expect(steps.all(world.doc)).toHaveLength(microDacum.steps.length);
  });
});
