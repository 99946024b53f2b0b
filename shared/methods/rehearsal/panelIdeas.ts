/** What a simulated panel writes into the steps of a structure: ideas and actions, with what their step asks of a card. */
import { seededRandom, shuffled } from "../../util/seededRandom.ts";
import type { CardList } from "../../doc/cardLists.ts";
import { groupingId, groupings } from "../../doc/groupings.ts";
import { workshop } from "../../doc/workshop.ts";
import { CAFE } from "../../sample/cafe.ts";
import type { StepOf } from "../method.ts";
import { cardsFrom } from "../stepCards.ts";
import { takenOnFrom, writtenIn } from "../written.ts";
import { cardsOf, ownAt, placeOf, unsaid } from "./panelReads.ts";
import type { Contribution, PanelWork, Simulation } from "./panelWork.ts";

/** Cards of each person at one go, where the step does not say how many. */
const IDEAS_EACH = 2;

type WriteStep = StepOf<"write">;
type CardWork = Extract<Contribution, { kind: "card" }>;

/** What the panel knows for the second field of cards of a list: a first step for an idea, what for with an action. */
const DETAIL_OF: Readonly<Record<string, CardList>> = { ideas: "actions", actions: "ideas" };

/** Gives cards their second field and their section, round and round. */
function completed(of: Simulation, step: WriteStep, work: readonly CardWork[]): CardWork[] {
  const { language } = workshop.read(of.doc);
  return work.map((card, index) => {
    const known = CAFE[DETAIL_OF[card.list] ?? "actions"];
    const drawn = known.length > 0 ? shuffled(known, seededRandom(`${of.seed} detail`)) : [];
    const detail = step.detail && (card.detail || (drawn[index % drawn.length]?.[language] ?? ""));
    const section =
      step.sections && (card.section || (step.sections[index % step.sections.length]?.id ?? ""));
    return { ...card, detail: detail ?? "", section: section ?? "" };
  });
}

/** How many cards of a list each of the panel has written here, in the open or under the cover. */
function written(of: Simulation, list: CardList): ReadonlyMap<string, number> {
  const open = writtenIn(of.at, cardsOf(of), list);
  return new Map(
    of.panel.map((seat): [string, number] => {
      const own = [...ownAt(of, seat, placeOf(of)).values()];
      const mine = open.filter(({ authorId }) => authorId === seat.personId);
      // What was revealed under a name stands among the open cards too: rather one too few than one too many.
      return [seat.personId, mine.length + own.length];
    }),
  );
}

/** New words for everybody, as far as the panel knows any and the step lets them. */
function anew(of: Simulation, step: WriteStep, list: CardList): CardWork[] {
  const counts = written(of, list);
  const fresh = unsaid(of, list);
  const most = step.each ?? IDEAS_EACH;
  const rounds = Array.from({ length: most }, (_, round) => round);
  return rounds.flatMap((round) =>
    of.panel.flatMap((by): CardWork[] => {
      const isFull = step.each !== undefined && (counts.get(by.personId) ?? 0) + round >= step.each;
      const text = isFull ? undefined : fresh.shift();
      return text === undefined ? [] : [{ kind: "card", by, text, list, groupId: "" }];
    }),
  );
}

/**
 * One member of each group takes on the first card that anybody of it wrote in the step before; without groups each
 * person one of their own. Nothing where the group has a card here, or brings none.
 */
function takenOn(of: Simulation, step: WriteStep, list: CardList): CardWork[] {
  const { doc, at, agenda, panel } = of;
  const row = groupings.get(doc, groupingId(placeOf(of)));
  const groups = row?.people ?? panel.map(({ personId }) => [personId]);
  const counts = written(of, list);
  const here = writtenIn(at, cardsOf(of), list);
  const source = takenOnFrom(agenda, at.key, step.from);
  const open = cardsFrom(agenda, at.activityId, cardsOf(of), step.from ?? "");
  return groups.flatMap((group): CardWork[] => {
    const members = new Set<string>(group);
    const isDone =
      here.some(({ authorId }) => members.has(authorId)) ||
      group.some((personId) => (counts.get(personId) ?? 0) > 0);
    const by = panel.find(({ personId }) => members.has(personId));
    if (isDone || !by) return [];
    const card = open.find(({ authorId }) => members.has(authorId));
    const words = { kind: "card", by, list, groupId: "" } as const;
    if (card) {
      const { text, detail, section, id: originId } = card;
      return [{ ...words, text, detail, section, originId }];
    }
    const from = { activityId: at.activityId, stepId: source?.key ?? "" };
    const own = [...ownAt(of, by, from).values()].find(
      ({ what, isOpened }) => what?.kind === "card" && !isOpened,
    );
    return own?.what?.kind === "card"
      ? [{ ...words, text: own.what.text, detail: own.what.detail ?? "" }]
      : [];
  });
}

/** What the panel writes in a step of ideas or actions: taken on from an earlier step where it says so, or else new. */
export function writingIdeas(of: Simulation, step: WriteStep): PanelWork {
  const work = step.lists.flatMap((list) => {
    const taken = step.from === undefined ? [] : takenOn(of, step, list);
    if (taken.length > 0) return completed(of, step, taken);
    const isDone = step.from !== undefined && [...written(of, list).values()].some((count) => count > 0);
    return isDone ? [] : completed(of, step, anew(of, step, list));
  });
  return work.length > 0 ? work : "done";
}
