/**
 * Two people fold, split, reword, move and tag the same cards at once and hear of each other now and then. At the end no
 * text that was ever written is missing, both see the same chart and lists, and no card stands in two places.
 */
import { expect, test } from "vitest";
import * as Y from "yjs";
import {
  addCards,
  archiveCards,
  assignCards,
  cards,
  foldCards,
  moveCardBefore,
  moveToList,
  restoreCard,
  tagCards,
  unfoldCards,
  untagCards,
} from "../../shared/doc/cards.ts";
import { CARD_LISTS } from "../../shared/doc/cardLists.ts";
import { chart, listOf, removedCards, tasksOf } from "../../shared/doc/chart.ts";
import { foldedUnder } from "../../shared/doc/folding.ts";
import { addGroup, archiveGroup, groups } from "../../shared/doc/groups.ts";
import { foldCardsAs, splitCard } from "../../shared/doc/mergeSplit.ts";
import { reword, wordings } from "../../shared/doc/wordings.ts";
import { type Random, seeded } from "../support/random.ts";

const ACTIVITY = "a";
const SEEDS = Array.from({ length: 200 }, (_, index) => 20_261_000 + index);

/** Never twice the same, so that a text that is lost can be named. */
function wordsOf(random: Random): string {
  return `${random.some(["sweep", "mop", "wax", "dust"], 2).join(" ")} ${random.below(2 ** 40)}`;
}

function act(doc: Y.Doc, random: Random, by: { personId: string; at: number }): void {
  const ids = [...cards.root(doc).keys()].toSorted();
  const any = (): string => random.pick(ids) ?? "";
  const anyDuty = (): string => random.pick([...groups.root(doc).keys()].toSorted()) ?? "";
  const words = (): string => wordsOf(random);
  const acts: (() => void)[] = [
    () => {
      const into = { activityId: ACTIVITY, authorId: by.personId, createdAt: by.at };
      addCards(doc, into, [{ text: words() }, { text: words() }]);
    },
    () => foldCards(doc, random.some(ids, 2), any()),
    () => foldCardsAs(doc, random.some(ids, 3), any(), words(), by),
    () => unfoldCards(doc, random.some(ids, 2)),
    () => void splitCard(doc, any(), [words(), words(), words()].slice(0, 2 + random.below(2)), by),
    () => reword(doc, any(), words(), by),
    () => moveToList(doc, random.some(ids, 2), random.pick(CARD_LISTS) ?? "tasks"),
    () => moveToList(doc, random.some(ids, 2), "tasks", anyDuty()),
    () => assignCards(doc, random.some(ids, 2), anyDuty()),
    () => moveCardBefore(doc, any(), any()),
    () => tagCards(doc, random.some(ids, 2), "wet"),
    () => untagCards(doc, random.some(ids, 2), "wet"),
    () => archiveCards(doc, random.some(ids, 1)),
    () => restoreCard(doc, any()),
    () => void addGroup(doc, ACTIVITY, words()),
    () => archiveGroup(doc, anyDuty()),
  ];
  random.pick(acts)?.();
}

function hear(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
}

function seen(doc: Y.Doc) {
  const all = cards.all(doc);
  const tasks = tasksOf(chart(ACTIVITY, { groups: groups.all(doc), cards: all }));
  return {
    tasks: tasks.map(({ code, text, id }) => [id, code, text]),
    lists: CARD_LISTS.map((list) => listOf(ACTIVITY, all, list).map(({ id }) => id)),
    folded: new Map([...foldedUnder(all)].map(([id, under]) => [id, new Set(under.map((card) => card.id))])),
    removed: removedCards(ACTIVITY, all).map(({ id }) => id),
  };
}

function run(seed: number): number {
  const random = seeded(seed);
  const [one, two] = [new Y.Doc(), new Y.Doc()];
  one.clientID = 1;
  two.clientID = 2;
  const said = new Set<string>();
  for (let step = 0; step < 120; step++) {
    const [doc, personId] = random.chance(0.5) ? [one, "ana"] : [two, "bo"];
    act(doc, random, { personId, at: 1_700_000_000_000 + step });
    for (const { text } of cards.all(doc)) said.add(text);
    if (random.chance(0.1)) hear(one, two);
    if (random.chance(0.1)) hear(two, one);
  }
  hear(one, two);
  hear(two, one);

  expect(seen(one)).toEqual(seen(two));
  for (const doc of [one, two]) {
    const kept = new Set([...cards.all(doc), ...wordings.all(doc)].map(({ text }) => text));
    expect(
      [...said].filter((text) => !kept.has(text)),
      "texts that are nowhere",
    ).toEqual([]);
    const { tasks, lists, folded, removed } = seen(doc);
    expect(new Set(tasks.map(([id]) => id))).toEqual(new Set(lists[0]));
    const standing = lists.flat();
    expect(new Set(standing).size, "a card in two lists").toBe(standing.length);
    const under = new Set([...folded.values()].flatMap((ids) => [...ids]));
    expect(
      standing.filter((id) => under.has(id)),
      "both standing and folded",
    ).toEqual([]);
    const reachable = new Set([...standing, ...under, ...removed]);
    expect(
      cards.all(doc).filter(({ id }) => !reachable.has(id)),
      "in no list at all",
    ).toEqual([]);
  }
  return said.size;
}

test("what two people make of the same cards loses no word and puts no card in two places", () => {
  let texts = 0;
  for (const seed of SEEDS) {
    try {
      texts += run(seed);
    } catch (error) {
      throw new Error(`seed ${seed}\n${String(error)}`, { cause: error });
    }
  }
  expect(texts).toBeGreaterThan(SEEDS.length * 20);
});
