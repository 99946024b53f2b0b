/** Affinity clustering (KJ): cards are moved together in silence, then each group gets a name (methods.md 4). */
import type { Card } from "../doc/cards.ts";
import { type ClusterRow, type Placing, placingId } from "../doc/clusters.ts";
import type { Control, ControlPlace } from "../doc/control.ts";
import { byOrder } from "../doc/order.ts";
import { groupBy } from "../util/groupBy.ts";

export interface Cluster {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly Card[];
}

/** Each card of a step once. */
export interface Clustering {
  /** Not moved yet, or put back. */
  readonly loose: readonly Card[];
  /** Two cards or more, or named. */
  readonly groups: readonly Cluster[];
  /** Cards that lie alone: they are allowed to, and need no name. */
  readonly lone: readonly Cluster[];
}

/** Where each card of a step lies. A cluster without a record has no name yet, and what lies in it stays together. */
export function clusteringOf(
  at: ControlPlace,
  cards: readonly Card[],
  placings: ReadonlyMap<string, Placing>,
  clusters: Iterable<ClusterRow>,
): Clustering {
  const known = new Map(
    [...clusters]
      .filter(({ activityId, stepId }) => activityId === at.activityId && stepId === at.stepId)
      .map((row): [string, ClusterRow] => [row.id, row]),
  );
  const lyingOf = (card: Card) => placings.get(placingId(at, card.id))?.lying;
  const byCluster = groupBy(cards, (card): string => lyingOf(card)?.clusterId ?? "");
  const standing = [...byCluster]
    .filter(([id]) => id !== "")
    .map(([id, inside]) => {
      const placed = inside.map((card) => ({ card, id: card.id, order: lyingOf(card)?.order ?? "" }));
      const { title = "", madeAt = 0 } = known.get(id) ?? {};
      return { id, title, madeAt, cards: placed.toSorted(byOrder).map(({ card }) => card) };
    })
    .toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
  const isGroup = ({ title, cards: inside }: Cluster): boolean => inside.length > 1 || title !== "";
  return {
    loose: byCluster.get("") ?? [],
    groups: standing.filter(isGroup),
    lone: standing.filter((cluster) => !isGroup(cluster)),
  };
}

/** Groups that still need a name. */
export function withoutName({ groups }: Pick<Clustering, "groups">): readonly Cluster[] {
  return groups.filter(({ title }) => title === "");
}

/** From how often a card is taken on by another person than the one before: people see it in different places. */
const OFTEN_MOVED = 3;

export interface Pulled {
  readonly card: Card;
  readonly moves: number;
}

/** Cards that went back and forth between people, the most moved first: worth a talk once the silence is over. */
export function pulledCards(
  at: ControlPlace,
  cards: readonly Card[],
  placings: ReadonlyMap<string, Placing>,
): readonly Pulled[] {
  return cards
    .map((card) => ({ card, moves: placings.get(placingId(at, card.id))?.lying.moves ?? 0 }))
    .filter(({ moves }) => moves >= OFTEN_MOVED)
    .toSorted((a, b) => b.moves - a.moves);
}

/**
 * What the facilitator's control says within the step when cards are to stay where they lie. Screens obey it. The host
 * does not hold phones to it: a move that was on its way as it fell would be refused for good, and with it all that an
 * honest phone writes after it. What the desk has taken over no seat can change.
 */
export const MOVING_CLOSED = "closed";

export function isMovingClosed(control: Control, at: ControlPlace): boolean {
  const { step, focusId } = control;
  return step.activityId === at.activityId && step.stepId === at.stepId && focusId === MOVING_CLOSED;
}
