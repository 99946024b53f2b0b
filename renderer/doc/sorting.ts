/** Cards that a room moves together or that each person sorts alone, for the screens of desk, stage and seats. */
import { useMemo } from "react";
import { groupBy } from "../../shared/util/groupBy.ts";
import type { Card } from "../../shared/doc/cards.ts";
import { gatherAnew, gatherCards } from "../../shared/doc/clusters.ts";
import type { ControlPlace } from "../../shared/doc/control.ts";
import { SORT_ENTRY, withdrawCovered } from "../../shared/doc/covered.ts";
import type { Group } from "../../shared/doc/groups.ts";
import { countedSorts, keepSort, type Sort, type SortGroup, sortId, sorts } from "../../shared/doc/sorts.ts";
import { edit } from "../../shared/doc/table.ts";
import { type Clustering, clusteringOf } from "../../shared/methods/affinity.ts";
import {
  joinSorts,
  type SortResult,
  sortResult,
  sortShown,
  type SortTarget,
} from "../../shared/methods/cardSorting.ts";
import { takenFrom } from "../../shared/methods/takenGroups.ts";
import { canWrite, coverAt, isWaiting, useCover, useOwnEntries, writeHidden } from "./answers.ts";
import { useCardsFrom } from "./marks.ts";
import type { Session } from "./session.ts";
import { useControl, useMyId, useRows } from "./SessionContext.tsx";

/** Where the cards of a step lie. @param from the step whose cards they are */
export function useClustering(place: ControlPlace, from: string): Clustering {
  const cards = useCardsFrom(place.activityId, from);
  const placings = useRows("placings");
  const clusters = useRows("clusters");
  return useMemo(
    () => clusteringOf(place, cards, placings, clusters.values()),
    [place, cards, placings, clusters],
  );
}

/** Moves cards for the whole room, as one step of undo. */
export function putTogether(
  session: Session,
  place: ControlPlace,
  cardIds: readonly string[],
  to: SortTarget,
): void {
  if (!canWrite(session)) return;
  const { doc } = session;
  const personId = session.status.getState().welcome?.personId ?? "";
  const by = { personId, at: Math.round(session.hostNow()) };
  switch (to.kind) {
    case "group":
      gatherCards(doc, place, cardIds, to.id, personId);
      return;
    case "loose":
      gatherCards(doc, place, cardIds, "", personId);
      return;
    case "new":
      gatherAnew(doc, place, cardIds, by);
      return;
    case "apart":
      edit(doc, () => {
        for (const cardId of cardIds) gatherAnew(doc, place, [cardId], by);
      });
  }
}

/** A group of the activity that a step was made into. */
export interface TakenGroup {
  readonly group: Group;
  readonly cards: readonly Card[];
}

/** What was taken over from a step, with its cards in their order; empty while nothing was. */
export function useTakenGroups(place: ControlPlace, from: string): readonly TakenGroup[] {
  const cards = useCardsFrom(place.activityId, from);
  const groups = useRows("groups");
  return useMemo(() => {
    const byGroup = groupBy(cards, ({ place: stands }): string => stands.groupId);
    return takenFrom(groups.values(), place).map((group) => ({ group, cards: byGroup.get(group.id) ?? [] }));
  }, [place, cards, groups]);
}

/** The sorts of a step that count, as far as they are shown. */
export function useSorts(place: ControlPlace): readonly Sort[] {
  const rows = useRows("sorts");
  const people = useRows("people");
  return useMemo(() => countedSorts(rows.values(), people.values(), place), [rows, people, place]);
}

/** What comes of the sorts at the share that the facilitator has put. */
export function useSortResult(place: ControlPlace, from: string): SortResult {
  const cards = useCardsFrom(place.activityId, from);
  const given = useSorts(place);
  const { percent } = sortShown(useControl(), place);
  const joins = useMemo(() => joinSorts(cards, given), [cards, given]);
  return useMemo(() => sortResult(joins, percent), [joins, percent]);
}

export interface OwnSort {
  readonly groups: readonly SortGroup[];
  /** Sorts were shown: none is taken any more. */
  readonly isClosed: boolean;
}

/** How this person sorts; empty where the reveal took it out of the document. */
export function useOwnSort(place: ControlPlace): OwnSort {
  const own = useOwnEntries(place).get(SORT_ENTRY);
  const rows = useRows("sorts");
  const open = rows.get(sortId(place, useMyId()));
  const { cover } = useCover(place);
  const hidden = own?.what?.kind === "sort" && !own.isOpened ? own.what.groups : undefined;
  return { groups: hidden ?? open?.groups ?? [], isClosed: cover === "revealed" };
}

/**
 * Keeps how this person sorts, in place of what was there before. What was open goes under the cover with the change, so
 * that it counts once.
 * @returns false where no sort is taken any more: they were shown
 */
export function giveSort(session: Session, place: ControlPlace, groups: readonly SortGroup[]): boolean {
  const { cover } = coverAt(session, place);
  const personId = session.status.getState().welcome?.personId ?? "";
  if (!canWrite(session) || personId === "" || cover === "revealed") return false;
  const { doc } = session;
  const writer = session.coverWriter();
  edit(doc, () => {
    if (cover === "sealed") {
      writeHidden(session, place, { kind: "sort", groups }, SORT_ENTRY);
      if (sorts.get(doc, sortId(place, personId))) keepSort(doc, place, personId, []);
    } else {
      if (writer && isWaiting(session, place, SORT_ENTRY))
        withdrawCovered(doc, writer.seatSecret, place, SORT_ENTRY);
      keepSort(doc, place, personId, groups);
    }
  });
  return true;
}
