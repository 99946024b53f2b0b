/** Where an activity takes its cards from by itself, the first time the room comes to it. */
import type * as Y from "yjs";
import { type Activity, activities, agenda } from "../doc/activities.ts";
import type { CardList } from "../doc/cardLists.ts";
import { type Card, cards } from "../doc/cards.ts";
import { listOf } from "../doc/chart.ts";
import { type Link, links } from "../doc/links.ts";
import { type AgendaStep, methodOf } from "./agenda.ts";
import { bringIn } from "./bringIn.ts";
import type { Given } from "./method.ts";
import { listWrittenIn } from "./stepCards.ts";

/** What an activity could be connected to; `from` is null for the blueprint. */
export interface Connection {
  readonly from: Activity | null;
  readonly output: Given;
}

/** What an activity could take from: all that those before it will leave behind, and the blueprint's outcomes. */
export function connectionsOf(
  activityId: string,
  rows: {
    readonly activities: Iterable<Activity>;
    readonly methods: Iterable<{ readonly id: string; readonly definition: string }>;
  },
): readonly Connection[] {
  const known = [...rows.methods];
  const order = agenda(rows.activities);
  const at = order.findIndex(({ id }) => id === activityId);
  const ofActivities = order
    .slice(0, Math.max(0, at))
    .flatMap((from): Connection[] =>
      (methodOf(from.methodId, known)?.outputs ?? []).map((output) => ({ from, output })),
    );
  const takes = methodOf(order[at]?.methodId ?? "", known)?.takes;
  return [...ofActivities, ...(takes === "ideas" ? [{ from: null, output: "outcomes" } as const] : [])];
}

/** A card that came into an activity, and the activity that it came from, "" for the blueprint. */
export interface Arrived {
  readonly card: Card;
  readonly fromId: string;
}

/** The cards of an activity that came from elsewhere, also those that were removed there since. */
export function arrivedIn(
  activityId: string,
  rows: { readonly cards: Iterable<Card>; readonly links: Iterable<Link> },
): readonly Arrived[] {
  const all = new Map([...rows.cards].map((card): [string, Card] => [card.id, card]));
  const ofOutcomes = new Set<string>(
    [...rows.links].flatMap(({ kind, active, to }) => (active && kind === "outcomeCard" ? [to] : [])),
  );
  return [...all.values()].flatMap((card): Arrived[] => {
    if (card.activityId !== activityId) return [];
    if (ofOutcomes.has(card.id)) return [{ card, fromId: "" }];
    const fromId = all.get(card.originId)?.activityId ?? activityId;
    return fromId === activityId ? [] : [{ card, fromId }];
  });
}

/** The lists whose cards a step has on its screens by itself. */
function listsIn({ step }: AgendaStep, agenda: readonly AgendaStep[]): readonly CardList[] {
  if (step.kind === "write") return step.lists;
  if (step.kind === "combine" || step.kind === "roundRobin") return [step.list];
  return "from" in step ? [listWrittenIn(agenda, step.from)] : [];
}

/**
 * What came into an activity, for people to begin from: until a step has it among its own cards. Tasks are not meant,
 * which stand in the chart.
 * @param agenda the steps of the activity
 * @param key of the step that the room is in
 */
export function startingCards(
  agenda: readonly AgendaStep[],
  at: { readonly activityId: string; readonly key: string },
  rows: { readonly cards: Iterable<Card>; readonly links: Iterable<Link> },
): readonly Card[] {
  const index = agenda.findIndex(({ key }) => key === at.key);
  if (agenda[index]?.step.kind === "pause") return [];
  const reached = agenda.filter(({ isSkipped }, place) => place === index || (place < index && !isSkipped));
  const shown = new Set<CardList>(["tasks", ...reached.flatMap((step) => listsIn(step, agenda))]);
  const all = [...rows.cards];
  const arrived = arrivedIn(at.activityId, { cards: all, links: rows.links }).map(({ card }) => card);
  const lists = [...new Set(arrived.map(({ list }) => list))].filter((list) => !shown.has(list));
  const ids = new Set(arrived.map(({ id }) => id));
  return lists.flatMap((list) => listOf(at.activityId, all, list).filter(({ id }) => ids.has(id)));
}

/**
 * Brings what an activity is connected to, where nothing of that came yet: what was left out or added since is the
 * facilitator's to bring.
 * @param now milliseconds since 1970
 * @returns how many cards came
 */
export function bringConnected(doc: Y.Doc, activityId: string, now: number): number {
  const from = activities.get(doc, activityId)?.takesFrom;
  if (!from || from.output === "") return 0;
  const rows = { cards: cards.all(doc), links: links.all(doc) };
  if (arrivedIn(activityId, rows).some(({ fromId }) => fromId === from.activityId)) return 0;
  return bringIn(doc, activityId, { activityId: from.activityId, output: from.output }, now);
}
