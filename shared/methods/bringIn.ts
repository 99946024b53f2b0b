/** What earlier activities left behind, brought into a later one as cards of its own: nobody types it again. */
import type * as Y from "yjs";
import { type Activity, activities, agenda } from "../doc/activities.ts";
import type { CardList } from "../doc/cardLists.ts";
import { addCards, type Card, cards } from "../doc/cards.ts";
import { chart, listOf, tasksOf } from "../doc/chart.ts";
import { type Decision, decisions } from "../doc/decisions.ts";
import { addGroups, type Group, groups } from "../doc/groups.ts";
import { methods } from "../doc/methods.ts";
import { edit } from "../doc/table.ts";
import { methodOf } from "./agenda.ts";
import type { Output } from "./method.ts";

export interface OutputRows {
  readonly activities: Iterable<Activity>;
  readonly cards: Iterable<Card>;
  readonly groups: Iterable<Group>;
  readonly decisions: Iterable<Decision>;
  readonly methods: Iterable<{ readonly id: string; readonly definition: string }>;
}

/** What an earlier activity has that a later one does not have yet. */
export interface Offer {
  readonly from: Activity;
  readonly output: Output;
  readonly cards: readonly Card[];
}

const LIST_OF: Readonly<Record<Output, CardList>> = {
  tasks: "tasks",
  coreTasks: "tasks",
  selectedTasks: "tasks",
  dutyIdeas: "dutyIdeas",
  notes: "notes",
  ideas: "ideas",
  chosenIdeas: "ideas",
  actions: "actions",
};

function outputOf(activityId: string, output: Output, rows: OutputRows): readonly Card[] {
  const all =
    LIST_OF[output] === "tasks"
      ? tasksOf(chart(activityId, rows)).map(({ card }) => card)
      : listOf(activityId, rows.cards, LIST_OF[output]);
  if (output === "coreTasks") return all.filter(({ core }) => core === "core");
  if (output !== "selectedTasks" && output !== "chosenIdeas") return all;
  const chosen = new Set(
    [...rows.decisions].flatMap((row) => (row.choice.selected === "yes" ? [row.id] : [])),
  );
  return all.filter(({ id }) => chosen.has(id));
}

/**
 * The card of the earliest activity that a card stands for, itself where it stands for none. A card split from another
 * of its own activity is a card of its own.
 */
function sourceOf(card: Card, all: ReadonlyMap<string, Card>): string {
  const seen = new Set<string>();
  let at = card;
  for (;;) {
    const origin = all.get(at.originId);
    if (!origin || origin.activityId === at.activityId) return at.id;
    if (seen.has(origin.id)) return [...seen].toSorted()[0] ?? at.id; // a ring, the same for all in it
    seen.add(origin.id);
    at = origin;
  }
}

/**
 * What an activity can be given from those before it in the agenda, without what it was given before: also what was
 * removed there since, which nobody wants a second time.
 */
export function offersTo(activityId: string, rows: OutputRows): readonly Offer[] {
  const order = agenda(rows.activities);
  const at = order.findIndex(({ id }) => id === activityId);
  const everyCard = [...rows.cards];
  const all = new Map(everyCard.map((card): [string, Card] => [card.id, card]));
  const here = new Set(
    everyCard.filter((card) => card.activityId === activityId).map((card) => sourceOf(card, all)),
  );
  return order.slice(0, Math.max(0, at)).flatMap((from) => {
    const outputs = methodOf(from.methodId, rows.methods)?.outputs ?? [];
    return outputs.flatMap((output): Offer[] => {
      const fresh = outputOf(from.id, output, { ...rows, cards: everyCard }).filter(
        (card) => !here.has(sourceOf(card, all)),
      );
      return fresh.length > 0 ? [{ from, output, cards: fresh }] : [];
    });
  });
}

/** The group of an activity that stands for an earlier duty, made where there is none. */
function dutiesIn(doc: Y.Doc, activityId: string, taken: readonly Card[]): ReadonlyMap<string, string> {
  const wanted = new Set<string>(taken.map(({ place }) => place.groupId));
  const made = new Map<string, string>();
  for (const group of groups.all(doc))
    if (group.activityId === activityId && !group.archived && wanted.has(group.originId))
      made.set(group.originId, group.id);
  const first = taken[0];
  const missing = chart(first?.activityId ?? "", { groups: groups.all(doc), cards: taken }).flatMap(
    ({ duty }) => (duty && wanted.has(duty.id) && !made.has(duty.id) ? [duty] : []),
  );
  const ids = addGroups(
    doc,
    activityId,
    missing.map(({ title }) => title),
    missing.map(({ id }) => id),
  );
  for (const [index, { id }] of missing.entries()) made.set(id, ids[index] ?? "");
  return made;
}

/**
 * Brings what an earlier activity left behind into a later one, as one step of undo: cards that say the same and point
 * at the earlier ones, under duties that do. Nobody is their author: whose words they are, the earlier cards say.
 * @param now milliseconds since 1970
 * @returns how many cards came
 */
export function bringIn(
  doc: Y.Doc,
  activityId: string,
  wanted: { readonly fromId: string; readonly output: Output },
  now: number,
): number {
  return edit(doc, () => {
    // Read anew: another facilitator may have brought the same since the screen was drawn.
    const offer = offersTo(activityId, {
      activities: activities.all(doc),
      cards: cards.all(doc),
      groups: groups.all(doc),
      decisions: decisions.all(doc),
      methods: methods.all(doc),
    }).find(({ from, output }) => from.id === wanted.fromId && output === wanted.output);
    if (!offer) return 0;
    const list = LIST_OF[wanted.output];
    const duties = list === "tasks" ? dutiesIn(doc, activityId, offer.cards) : new Map<string, string>();
    return addCards(
      doc,
      { activityId, authorId: "", createdAt: now },
      offer.cards.map((card) => ({
        text: card.text,
        list,
        groupId: duties.get(card.place.groupId) ?? "",
        originId: card.id,
      })),
    ).length;
  });
}
