/** Where an activity takes its cards from by itself, the first time the room comes to it. */
import type * as Y from "yjs";
import { type Activity, activities, agenda } from "../doc/activities.ts";
import { type Card, cards } from "../doc/cards.ts";
import { type Link, links } from "../doc/links.ts";
import { methodOf } from "./agenda.ts";
import { bringIn } from "./bringIn.ts";
import type { Given } from "./method.ts";

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
