/** What a simulated panel does with cards that it moves together, or that each of its people sorts alone. */
import { averageLinkage, groupsInto } from "../../ballots/cooccurrence.ts";
import { type Card, cards } from "../../doc/cards.ts";
import { clusters, placings } from "../../doc/clusters.ts";
import { type ControlPlace, coverOf } from "../../doc/control.ts";
import { covered, ownCovered, SORT_ENTRY } from "../../doc/covered.ts";
import { type SortGroup, sortId, sorts } from "../../doc/sorts.ts";
import { foldWords } from "../../tasklist/foldText.ts";
import { seededRandom } from "../../util/seededRandom.ts";
import { likeness } from "../../wording/similar.ts";
import { clusteringOf, isMovingClosed, withoutName } from "../affinity.ts";
import type { StepOf } from "../method.ts";
import { cardsFrom } from "../stepCards.ts";
import type { Contribution, PanelWork, Simulation } from "./panelWork.ts";

/** About so many cards make a group. */
const CARDS_OF_GROUP = 4;
/** How much words in common count, beside what chance puts together for everybody and for each alone. */
const [WORDS_WEIGH, ROOM_WEIGHS, PERSON_WEIGHS] = [1000, 400, 250];

function cardsOfStep({ doc, at, agenda }: Simulation, from: string): Card[] {
  return cardsFrom(agenda, at.activityId, cards.all(doc), from);
}

/** Cards with words in common together, and else as chance has it, for all people alike but for what each sees alone. */
function alikeGroups(of: readonly Card[], seed: string, person: string): readonly (readonly Card[])[] {
  const alike = of.map(() => of.map(() => 0));
  for (const [row, card] of of.entries())
    for (const [column, other] of of.entries()) {
      if (column <= row) continue;
      const pair = `${seed} ${card.id} ${other.id}`;
      const value = Math.round(
        WORDS_WEIGH * likeness(card.text, other.text) +
          ROOM_WEIGHS * seededRandom(pair)() +
          PERSON_WEIGHS * seededRandom(`${pair} ${person}`)(),
      );
      const [line, mirrored] = [alike[row], alike[column]];
      if (line && mirrored) [line[column], mirrored[row]] = [value, value];
    }
  const found = groupsInto(averageLinkage(alike), Math.max(2, Math.round(of.length / CARDS_OF_GROUP)));
  return of.length < 2 ? [of] : found.map((group) => group.flatMap((index) => of[index] ?? []));
}

/** The word that most of the cards share, or a long one of the first. */
function nameFor(group: readonly Card[]): string {
  const words = group.map(({ text }) => new Set(foldWords(text).split(" ")));
  const inHowMany = (word: string): number =>
    words.filter((each) => each.has(foldWords(word))).length * 100 + word.length;
  const all = group.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []);
  const word = all.toSorted((a, b) => inHowMany(b) - inHowMany(a))[0] ?? group[0]?.text ?? "";
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Each of the panel's people makes a group of what is loose and names it, and names what others left without. */
export function gathering(of: Simulation, step: StepOf<"affinity">): PanelWork {
  const { doc, control, panel, at } = of;
  const place: ControlPlace = { activityId: at.activityId, stepId: at.key };
  const here = cardsOfStep(of, step.from);
  if (here.length === 0) return "noTasks";
  const lying = new Map(placings.all(doc).map((row): [string, typeof row] => [row.id, row]));
  const clustering = clusteringOf(place, here, lying, clusters.all(doc));
  const { loose } = clustering;
  const groups = loose.length === 0 || isMovingClosed(control, place) ? [] : alikeGroups(loose, of.seed, "");
  const personAt = (index: number) => panel[index % panel.length];
  const work = [
    ...groups.map((group, index): Contribution | undefined => {
      const by = personAt(index);
      const cardIds = group.map(({ id }) => id);
      return by && { kind: "gather", by, cardIds, title: group.length > 1 ? nameFor(group) : "" };
    }),
    ...withoutName(clustering).map(({ id, cards: inside }, index): Contribution | undefined => {
      const by = personAt(index);
      return by && { kind: "nameCluster", by, clusterId: id, title: nameFor(inside) };
    }),
  ].filter((each) => each !== undefined);
  return work.length > 0 ? work : "done";
}

/** A person's own groups: by words, or in the sections that most of the room would take too. */
function sortOf(here: readonly Card[], step: StepOf<"cardSort">, seed: string, person: string): SortGroup[] {
  const { sections = [] } = step;
  if (sections.length === 0)
    return alikeGroups(here, seed, person).map((group, index) => ({
      id: `group.${index + 1}`,
      title: nameFor(group),
      cardIds: group.map(({ id }) => id),
    }));
  const pick = (draw: () => number): string => sections[Math.floor(draw() * sections.length)]?.id ?? "";
  const sectionOf = ({ id }: Card): string => {
    const own = seededRandom(`${seed} ${id} ${person}`);
    return own() < 0.25 ? pick(own) : pick(seededRandom(`${seed} ${id}`));
  };
  return sections.map(({ id }) => ({
    id,
    title: "",
    cardIds: here.filter((card) => sectionOf(card) === id).map((card) => card.id),
  }));
}

/** Whoever of the panel has not sorted yet sorts every card. */
export function sorting(of: Simulation, step: StepOf<"cardSort">): PanelWork {
  const { doc, control, panel, at } = of;
  const place: ControlPlace = { activityId: at.activityId, stepId: at.key };
  const here = cardsOfStep(of, step.from);
  if (here.length === 0) return "noTasks";
  if (coverOf(control, place).cover === "revealed") return "closed";
  const work = panel.flatMap((by): Contribution[] => {
    const hidden = ownCovered(covered.all(doc), by.seatSecret, place).has(SORT_ENTRY);
    const open = (sorts.get(doc, sortId(place, by.personId))?.groups ?? []).length > 0;
    if (hidden || open) return [];
    return [{ kind: "sort", by, groups: sortOf(here, step, of.seed, by.personId) }];
  });
  return work.length > 0 ? work : "done";
}
