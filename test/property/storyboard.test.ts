/**
 * Several people lay, move, archive and bring back the cards of one storyboard at once, and change its sections, with
 * messages between their devices held back and delivered in any order: every card stays exactly once on the board, and
 * in the end it lies at the same place everywhere. A failure prints its seed.
 */
import { expect, test } from "vitest";
import * as Y from "yjs";
import {
  type CardSpot,
  changeLearningCard,
  layCards,
  learningCards,
  placeLearningCards,
} from "../../shared/doc/learningCards.ts";
import { mergeSections } from "../../shared/doc/mergeSections.ts";
import {
  addBoardSections,
  boardSections,
  changeBoardSection,
  moveSectionBefore,
} from "../../shared/doc/storyboards.ts";
import { boardOf } from "../../shared/storyboard/board.ts";
import { LEARNING_TYPES } from "../../shared/storyboard/learningTypes.ts";
import { type ApartPeer, workApart } from "../support/apart.ts";
import { type Random, seeded } from "../support/random.ts";

const ACTIVITY = "design";
const CARDS = 15;
const PEERS = 4;
const MOVES = 150;
const SEEDS = Array.from({ length: 25 }, (_, index) => 26_000 + index);

/** The sections and the cards of each, those beside the board last. */
function read(doc: Y.Doc): (readonly [sectionId: string, cardIds: readonly string[]])[] {
  const board = boardOf(ACTIVITY, {
    boardSections: boardSections.all(doc),
    learningCards: learningCards.all(doc),
  });
  const idsOf = (cards: readonly { id: string }[]): string[] => cards.map(({ id }) => id);
  return [
    ...board.rows.map(({ section, cards }) => [section.id, idsOf(cards)] as const),
    ["", idsOf(board.beside)],
  ];
}

function start(random: Random): Y.Doc {
  const first = new Y.Doc();
  const sections = addBoardSections(first, ACTIVITY, ["Week 1", "Week 2", "Week 3"]);
  layCards(
    first,
    { activityId: ACTIVITY, authorId: "" },
    Array.from({ length: CARDS }, () => ({
      type: random.pick(LEARNING_TYPES) ?? "practice",
      sectionId: random.pick(["", ...sections]) ?? "",
    })),
  );
  return first;
}

function move({ doc, undo }: ApartPeer, random: Random): void {
  const known = [...learningCards.root(doc).keys()].toSorted();
  const weeks = [...boardSections.root(doc).keys()].toSorted();
  const card = (): string => random.pick(known) ?? "";
  const week = (): string => random.pick(weeks) ?? "";
  const draw = random.next();
  if (draw < 0.33) {
    const moved = random.some(known, 1 + random.below(2));
    const beforeId = random.chance(0.8) ? card() : null;
    const spot = { sectionId: random.chance(0.15) ? "" : week(), beforeId };
    placeLearningCards(doc, moved, spot);
    expectLanded(doc, moved, spot);
  } else if (draw < 0.36) mergeSections(doc, week(), week());
  else if (draw < 0.65)
    placeLearningCards(doc, random.some(known, 1 + random.below(3)), {
      sectionId: random.chance(0.15) ? "" : week(),
      beforeId: null,
    });
  else if (draw < 0.75) changeLearningCard(doc, card(), { archived: random.chance(0.5) });
  else if (draw < 0.8)
    layCards(doc, { activityId: ACTIVITY, authorId: "" }, [{ type: "practice", sectionId: week() }]);
  else if (draw < 0.84) moveSectionBefore(doc, week(), week());
  else if (draw < 0.88) changeBoardSection(doc, week(), { archived: random.chance(0.5) });
  else if (draw < 0.96) undo.undo();
  else undo.redo();
}

/** Cards that are placed lie where they were wanted: before a card one after the other, or last in a section. */
function expectLanded(doc: Y.Doc, moved: readonly string[], spot: CardSpot): void {
  const isThere = (cardId: string): boolean => learningCards.get(doc, cardId)?.archived === false;
  const { beforeId } = spot;
  if (moved.length === 0 || !moved.every(isThere) || (beforeId !== null && moved.includes(beforeId))) return;
  const lanes = read(doc);
  const target = lanes.find(([, cardIds]) => beforeId !== null && cardIds.includes(beforeId));
  const standing = lanes.find(([sectionId]) => sectionId === spot.sectionId) ?? lanes.at(-1);
  const [, lane = []] = target ?? standing ?? [];
  const end = target && beforeId !== null ? lane.indexOf(beforeId) : lane.length;
  expect(lane.slice(end - moved.length, end), `${moved.join(", ")} before ${beforeId}`).toEqual(moved);
}

function expectEachOnce(doc: Y.Doc, where: string): void {
  const standing = learningCards.all(doc).flatMap(({ id, archived }) => (archived ? [] : [id]));
  expect(
    read(doc)
      .flatMap(([, cardIds]) => cardIds)
      .toSorted(),
    where,
  ).toEqual(standing.toSorted());
}

function run(seed: number): void {
  const random = seeded(seed);
  const peers = workApart(start(random), random, {
    peers: PEERS,
    moves: MOVES,
    roots: (doc) => [learningCards.root(doc), boardSections.root(doc)],
    move: (peer) => move(peer, random),
    check: ({ doc }, at) => expectEachOnce(doc, `seed ${seed}, move ${at}`),
  });
  const [first, ...others] = peers.map(({ doc }) => read(doc));
  for (const { doc } of peers) expectEachOnce(doc, `seed ${seed}`);
  for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
  expect(
    first?.some(([, cardIds]) => cardIds.length > 1),
    "an order to agree on",
  ).toBe(true);
}

test.each(SEEDS)("people lay and move cards at once (seed %i)", run);
