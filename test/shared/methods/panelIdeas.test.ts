/** What the simulated panel of a rehearsal writes into steps of ideas and actions. */
import type * as Y from "yjs";
import { expect, test } from "vitest";
import { type Card, cards } from "../../../shared/doc/cards.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { countCovered, covered } from "../../../shared/doc/covered.ts";
import { groupings, groupingId, keepGrouping } from "../../../shared/doc/groupings.ts";
import { people } from "../../../shared/doc/people.ts";
import { coverStep, reveal } from "../../../shared/doc/revealing.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import type { Method, Step, StepOf } from "../../../shared/methods/method.ts";
import { letPanelWork } from "../../../shared/methods/rehearsal/letPanelWork.ts";
import { takeRoomTo } from "../../../shared/methods/takeRoomTo.ts";
import { PANELLISTS } from "../../../shared/sample/cafe.ts";
import { agendaIn, openRehearsal, type Rehearsing } from "../../support/rehearsing.ts";

const same = (text: string) => ({ en: text, fr: text });

function write(id: string, more: Partial<StepOf<"write">> = {}): Step {
  const texts = { title: same(id), prompt: same("?"), coach: same("."), late: same(".") };
  return { id, kind: "write", minutes: 5, lists: ["ideas"], ...texts, ...more };
}

const SECTIONS = [
  { id: "says", title: same("Says") },
  { id: "does", title: same("Does") },
];

const METHOD: Method = {
  ...microDacum,
  id: "panelIdeas",
  steps: [
    write("alone"),
    write("pairs", { from: "alone", grouping: 2 }),
    write("sealed", { each: 1, cover: "sealed", detail: same("First step") }),
    write("placed", { lists: ["actions"], sections: SECTIONS }),
    write("onFromSealed", { from: "sealed" }),
  ],
};

function goTo({ doc, wheel }: Rehearsing, key: string): AgendaStep {
  const at = agendaIn(doc).find((each) => each.key === key);
  if (!at) throw new Error(`no step ${key}`);
  takeRoomTo(doc, wheel, at, agendaIn(doc), 10);
  return at;
}

const work = ({ doc, wheel }: Rehearsing, at: AgendaStep) => letPanelWork(doc, wheel, at, agendaIn(doc), 100);

const placeOf = (at: AgendaStep): ControlPlace => ({ activityId: at.activityId, stepId: at.key });

const writtenIn = (doc: Y.Doc, key: string): Card[] => cards.all(doc).filter(({ stepId }) => stepId === key);

test("each writes ideas, and one of each pair takes one of the pair's on, once", () => {
  const room = openRehearsal(METHOD, "en");
  const { doc } = room;
  expect(work(room, goTo(room, "alone")).count).toBe(2 * PANELLISTS);
  const alone = writtenIn(doc, "alone");
  expect(new Set(alone.map(({ text }) => text)).size, "none twice").toBe(2 * PANELLISTS);

  const at = goTo(room, "pairs");
  const all = people.all(doc).map(({ id }): string => id);
  const pairs = [0, 2, 4].map((start) => all.slice(start, start + 2));
  const none = { apart: [], together: [], absent: [], later: [], presenters: [] };
  keepGrouping(doc, placeOf(at), { seed: "s", size: 2, people: pairs, ...none });
  expect(groupings.get(doc, groupingId(placeOf(at)))?.people.length).toBe(3);
  expect(work(room, at).count).toBe(3);
  const taken = writtenIn(doc, "pairs");
  for (const [index, pair] of pairs.entries()) {
    const own = taken.filter(({ authorId }) => pair.includes(authorId));
    expect(own.length, `pair ${index}`).toBe(1);
    const origin = alone.find(({ id }) => id === own[0]?.originId);
    expect(pair).toContain(origin?.authorId);
    expect(own[0]?.text).toBe(origin?.text);
  }
  expect(work(room, at)).toEqual({ count: 0, idle: "done" });
});

test("writes at most so many each under cover, with the second field, and everybody takes on their own", () => {
  const room = openRehearsal(METHOD, "fr");
  const { doc, wheel } = room;
  const at = goTo(room, "sealed");
  coverStep(doc, wheel, placeOf(at), { cover: "sealed", anonymity: "named" });
  expect(work(room, at).count).toBe(PANELLISTS);
  expect(work(room, at).count, "no second one").toBe(0);
  expect(writtenIn(doc, "sealed")).toEqual([]);
  expect(countCovered(covered.all(doc), placeOf(at))).toEqual({ writers: PANELLISTS, entries: PANELLISTS });

  expect(work(room, goTo(room, "onFromSealed")).count, "out of what is still hidden").toBe(PANELLISTS);
  reveal(doc, wheel, placeOf(at), 200);
  const shown = writtenIn(doc, "sealed");
  expect(shown.every(({ detail }) => detail !== "")).toBe(true);
  expect(
    writtenIn(doc, "onFromSealed")
      .map(({ text, authorId }) => `${text} ${authorId}`)
      .toSorted(),
  ).toEqual(shown.map(({ text, authorId }) => `${text} ${authorId}`).toSorted());
});

test("puts what it writes into every section", () => {
  const room = openRehearsal(METHOD, "en");
  expect(work(room, goTo(room, "placed")).count).toBeGreaterThan(PANELLISTS);
  const written = writtenIn(room.doc, "placed");
  expect(new Set(written.map(({ section }) => section))).toEqual(new Set(["says", "does"]));
  expect(written.every(({ list }) => list === "actions")).toBe(true);
});
