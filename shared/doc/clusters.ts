/**
 * Where cards lie while a room moves them together (affinity clustering). Anybody who sits in the room may move any card
 * and name any cluster; what comes of it counts when the desk takes it over.
 */
import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { cleanCardText } from "./cards.ts";
import type { ControlPlace } from "./control.ts";
import { keysAtEnd, orderKey } from "./order.ts";
import { id, instant, type Read, text, together, whole } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

const MOVES_LIMIT = 10_000;

/** One value, so that of two moves at the same moment one counts whole. `clusterId` "" is back among the loose cards. */
const lying = together({
  clusterId: id,
  order: orderKey,
  /** Who moved it last, as far as their device tells the truth. */
  byId: id,
  /** How often it was moved on by another person than the one before. */
  moves: whole(0, MOVES_LIMIT),
});

export const NOT_MOVED = lying(undefined);

/**
 * The id is activity, step and card, with dots between. A card without a record was not moved yet. Made by two devices
 * at once, the record is one of the two, and the card lies in one place.
 */
export const placings = table("placings", { lying });

export type Placing = RowOf<typeof placings>;

/** Longest name of a cluster in characters. */
export const CLUSTER_TITLE_LIMIT = 80;

/** Any seat may write one: what is too long is cut. */
const clusterTitle: Read<string> = (raw) => text(raw).slice(0, CLUSTER_TITLE_LIMIT);

/**
 * What cards that lie together are called, and since when they do. A cluster is there as long as cards lie in it, also
 * where whoever began it has undone that.
 */
export const clusters = table("clusters", {
  activityId: id,
  stepId: text,
  title: clusterTitle,
  madeAt: instant,
});

export type ClusterRow = RowOf<typeof clusters>;

export function placingId(at: ControlPlace, cardId: string): string {
  return `${at.activityId}.${at.stepId}.${cardId}`;
}

function placingsIn(doc: Y.Doc, clusterId: string): { id: string; order: string }[] {
  return placings
    .all(doc)
    .filter(({ lying: each }) => each.clusterId === clusterId)
    .map((row) => ({ id: row.id, order: row.lying.order }));
}

/** Puts cards at the end of a cluster ("" for back among the loose ones), in the order given, as one edit. */
export function gatherCards(
  doc: Y.Doc,
  at: ControlPlace,
  cardIds: readonly string[],
  clusterId: string,
  personId: string,
): void {
  const keys = keysAtEnd(placingsIn(doc, clusterId), cardIds.length);
  edit(doc, () => {
    for (const [index, cardId] of cardIds.entries()) {
      const key = placingId(at, cardId);
      const before = placings.get(doc, key)?.lying;
      if (before?.clusterId === clusterId) continue;
      const isTakenOn = before !== undefined && before.byId !== personId;
      const moves = Math.min(MOVES_LIMIT, (before?.moves ?? 0) + (isTakenOn ? 1 : 0));
      const now = { clusterId: id(clusterId), order: orderKey(keys[index]), byId: id(personId), moves };
      if (before) placings.patch(doc, key, { lying: now });
      else placings.insert(doc, key, { lying: now });
    }
  });
}

/**
 * Puts cards into a cluster of their own, as one edit.
 * @param by whose hand, and when (milliseconds since 1970)
 * @returns the cluster's id
 */
export function gatherAnew(
  doc: Y.Doc,
  at: ControlPlace,
  cardIds: readonly string[],
  by: { readonly personId: string; readonly at: number },
): Id {
  const clusterId = mintId();
  edit(doc, () => {
    addCluster(doc, at, clusterId, { title: "", madeAt: by.at });
    gatherCards(doc, at, cardIds, clusterId, by.personId);
  });
  return clusterId;
}

/** A name as it is stored. */
export function cleanClusterTitle(raw: string): string {
  return cleanCardText(cleanCardText(raw).slice(0, CLUSTER_TITLE_LIMIT));
}

export function nameCluster(doc: Y.Doc, at: ControlPlace, clusterId: string, raw: string): void {
  const title = cleanClusterTitle(raw);
  edit(doc, () => {
    if (clusters.get(doc, clusterId)) clusters.patch(doc, clusterId, { title });
    else addCluster(doc, at, clusterId, { title, madeAt: 0 });
  });
}

function addCluster(
  doc: Y.Doc,
  at: ControlPlace,
  clusterId: string,
  value: { readonly title: string; readonly madeAt: number },
): void {
  clusters.insert(doc, clusterId, { activityId: id(at.activityId), stepId: at.stepId, ...value });
}
