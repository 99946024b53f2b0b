/**
 * A simulated panel goes through every step of every method, in a real document, with the cover that chance draws for
 * each step. Whatever it writes is what the seats of its people may write themselves, and nobody else's words change.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { anchorsText, scaleOf } from "../../shared/ballots/scales.ts";
import { ballots, putBallot, votes } from "../../shared/doc/ballots.ts";
import { addCards, assignCards, cards } from "../../shared/doc/cards.ts";
import { listOf } from "../../shared/doc/chart.ts";
import { ANONYMITIES, type ControlPlace, coverOf, readControl } from "../../shared/doc/control.ts";
import { countCovered, covered } from "../../shared/doc/covered.ts";
import { coverStep, reveal } from "../../shared/doc/revealing.ts";
import { addGroup } from "../../shared/doc/groups.ts";
import { addPerson } from "../../shared/doc/people.ts";
import { isComplete, ratings } from "../../shared/doc/ratings.ts";
import { sorts } from "../../shared/doc/sorts.ts";
import { turns } from "../../shared/doc/turns.ts";
import { type AgendaStep } from "../../shared/methods/agenda.ts";
import { LIBRARY } from "../../shared/methods/library.ts";
import { letPanelWork } from "../../shared/methods/rehearsal/letPanelWork.ts";
import { simulatedSeats } from "../../shared/methods/rehearsal/simulatedSeats.ts";
import { takeRoomTo } from "../../shared/methods/takeRoomTo.ts";
import { learningCards } from "../../shared/doc/learningCards.ts";
import { shapes } from "../../shared/doc/shapes.ts";
import { tweets } from "../../shared/doc/storyboards.ts";
import { mintRoomSecrets, publicKeysOf } from "../../shared/sync/roomSecrets.ts";
import { type Random, seeded } from "../support/random.ts";
import { SORTING } from "../support/sortingMethod.ts";
import { agendaIn, openRehearsal, panelWorks, type Rehearsing } from "../support/rehearsing.ts";

const SEED = 20_261_101;

/** The desk's part of a step, so that the next one has something to work on. */
function deskWorks(doc: Y.Doc, at: AgendaStep): void {
  const { activityId, key: stepId, step } = at;
  if (["combine", "cluster"].includes(step.kind)) {
    const tasks = listOf(activityId, cards.all(doc), "tasks");
    for (const [index, title] of ["Drinks", "Customers", "Cleaning"].entries())
      assignCards(
        doc,
        tasks.filter((_, place) => place % 3 === index).map(({ id }) => id),
        addGroup(doc, activityId, title),
      );
  }
  const isPut = ballots.all(doc).some((each) => each.activityId === activityId && each.stepId === stepId);
  if (step.kind === "vote" && !isPut)
    putBallot(
      doc,
      {
        activityId,
        stepId,
        question: "?",
        scale: step.scale,
        anchors: anchorsText(scaleOf(step.scale), "en"),
      },
      { personId: "desk", at: 1 },
    );
}

/** The ballots' own places, and the step's. */
function places(doc: Y.Doc, at: AgendaStep): ControlPlace[] {
  const here = ballots.all(doc).filter(({ stepId }) => stepId === at.key);
  return [at.key, ...here.map(({ id }) => id)].map((stepId) => ({ activityId: at.activityId, stepId }));
}

function runWorkshop(world: Rehearsing, random: Random): void {
  const { doc, wheel } = world;
  const guest = addPerson(doc, { name: "A colleague", joinedAt: 3 });
  const agenda = agendaIn(doc);
  const control = () => readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  for (const at of agenda) {
    takeRoomTo(doc, wheel, at, agenda, 10);
    deskWorks(doc, at);
    if (["write", "rate", "vote", "dots", "rank", "place", "cardSort"].includes(at.step.kind))
      for (const place of places(doc, at))
        coverStep(doc, wheel, place, {
          cover: random.chance(0.6) ? "sealed" : "open",
          anonymity: random.pick(ANONYMITIES) ?? "named",
        });
    if (at.step.kind === "write")
      addCards(doc, { activityId: at.activityId, authorId: guest, createdAt: 1, stepId: at.key }, [
        { text: `Said by a guest in ${at.key}`, list: at.step.lists[0] ?? "tasks" },
      ]);
    const first = panelWorks(world, at, 1_000);
    switch (at.step.kind) {
      case "write":
      case "roundRobin":
      case "rounds":
      case "rate":
      case "vote":
      case "affinity":
      case "cardSort":
      case "tweet":
      case "shape":
        expect(first, at.key).toMatchObject({ idle: null });
        expect(first.count, at.key).toBeGreaterThan(0);
        break;
      case "dots":
      case "rank":
      case "place":
        // The desk may have left nothing of the list that the step is about.
        expect(first.idle === "noCards" || first.count > 0, at.key).toBe(true);
        break;
      case "storyboard":
        // While tables show each other what they made, people talk.
        expect(first.count > 0, at.key).toBe(at.step.focus !== "share");
        break;
      default:
        expect(first.count, at.key).toBe(0);
    }
    for (const place of places(doc, at)) {
      const { cover, anonymity } = coverOf(control(), place);
      if (cover !== "sealed") continue;
      const pending = countCovered(covered.all(doc), place);
      const shown = reveal(doc, wheel, place, 2_000);
      expect(shown, `${at.key} ${anonymity}`).toEqual({ opened: pending.entries, failed: 0 });
    }
    if (
      [
        "rate",
        "vote",
        "dots",
        "rank",
        "place",
        "affinity",
        "cardSort",
        "tweet",
        "shape",
        "storyboard",
      ].includes(at.step.kind)
    )
      expect(["done", "closed", "noCards", "talk"], `${at.key} a second time`).toContain(
        panelWorks(world, at, 1_000).idle,
      );
  }
  const people = new Set<string>(simulatedSeats(doc, wheel.secrets).map(({ personId }) => personId));
  const isTheirs = (id: string): boolean => people.has(id) || id === "" || id.startsWith("anonymous.");
  for (const card of cards.all(doc))
    expect(
      isTheirs(card.authorId) || (card.authorId === guest && card.text.startsWith("Said by a guest")),
    ).toBe(true);
  for (const { authorId } of learningCards.all(doc)) expect(isTheirs(authorId)).toBe(true);
  for (const { byId } of tweets.all(doc)) expect(isTheirs(byId)).toBe(true);
  for (const row of [
    ...ratings.all(doc),
    ...votes.all(doc),
    ...turns.all(doc),
    ...sorts.all(doc),
    ...shapes.all(doc),
  ])
    expect(isTheirs(row.personId)).toBe(true);
  expect(ratings.all(doc).every(({ scores }) => isComplete(scores))).toBe(true);
}

for (const method of [...LIBRARY, SORTING])
  test(`the panel goes through every step of ${method.id}, as itself alone`, { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (start) => {
        const random = seeded(start);
        runWorkshop(openRehearsal(method, random.pick(["en", "fr"] as const) ?? "en"), random);
      }),
      { seed: SEED, numRuns: 3 },
    );
  });

test("in a workshop that is no rehearsal nobody is simulated", () => {
  for (const method of LIBRARY) {
    const { real, realWheel } = openRehearsal(method, "en");
    addPerson(real, { name: "Panellist 1 (simulated)", joinedAt: 1 });
    const before = Y.encodeStateAsUpdate(real);
    for (const at of agendaIn(real))
      expect(letPanelWork(real, realWheel, at, agendaIn(real), 5)).toEqual({ count: 0, idle: "nobody" });
    expect(Y.encodeStateAsUpdate(real)).toEqual(before);
    expect(simulatedSeats(real, mintRoomSecrets())).toEqual([]);
  }
});
