/** The open session for every component below, and the hooks through which components read it. */
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useStore } from "zustand";
import { type ChartRow, chart } from "../../shared/doc/chart.ts";
import { type Activity, agenda } from "../../shared/doc/activities.ts";
import type { Control } from "../../shared/doc/control.ts";
import { byOrder } from "../../shared/doc/order.ts";
import { countedRatings, type Rating } from "../../shared/doc/ratings.ts";
import type { LaneStatus } from "../../shared/sync/laneMember.ts";
import type { Session, SingletonStores, TableRow, TableStores } from "./session.ts";

const SessionContext = createContext<Session | null>(null);

export function SessionProvider(props: { session: Session; children: ReactNode }) {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session above this component");
  return session;
}

/** All rows of a table, archived ones too, by id. */
export function useRows<N extends keyof TableStores>(name: N): ReadonlyMap<string, TableRow<N>> {
  const store = useSession().tables[name];
  return useStore(store, (state) => state.rows) as ReadonlyMap<string, TableRow<N>>;
}

/** Rows that are not archived, in their order. */
export function useStanding<N extends "people" | "groups" | "competencies" | "outcomes" | "assessments">(
  name: N,
): TableRow<N>[] {
  // The compiler does not see that the row types of this union all have both fields.
  const rows = useRows(name) as unknown as ReadonlyMap<
    string,
    TableRow<N> & { archived: boolean; order: string }
  >;
  return useMemo(() => [...rows.values()].filter((row) => !row.archived).toSorted(byOrder), [rows]);
}

export function useSingleton<N extends keyof SingletonStores>(
  name: N,
): ReturnType<SingletonStores[N]["getState"]>["value"] {
  const store = useSession().singletons[name];
  return useStore(store as SingletonStores["workshop"], (state) => state.value) as ReturnType<
    SingletonStores[N]["getState"]
  >["value"];
}

export function useLaneStatus(): LaneStatus {
  return useStore(useSession().status);
}

/** What steers the room: the step it is in, what is hidden. */
export function useControl(): Control {
  return useStore(useSession().control, (state) => state.value);
}

/** Activities in order, and the one the room is in. */
export function useAgenda(): { activities: Activity[]; current: Activity | undefined; stepId: string } {
  const rows = useRows("activities");
  const { step } = useControl();
  const activities = useMemo(() => agenda(rows.values()), [rows]);
  return {
    activities,
    current: activities.find((activity) => activity.id === step.activityId),
    stepId: step.stepId,
  };
}

/** The ratings that count, of everybody on the roster. */
export function useRatings(): readonly Rating[] {
  const ratings = useRows("ratings");
  const people = useRows("people");
  return useMemo(() => countedRatings(ratings.values(), people.values()), [ratings, people]);
}

/** The chart of an activity: duties with their tasks and codes. */
export function useChart(activityId: string): readonly ChartRow[] {
  const groups = useRows("groups");
  const cards = useRows("cards");
  return useMemo(
    () => chart(activityId, { groups: groups.values(), cards: cards.values() }),
    [activityId, groups, cards],
  );
}

/** The person who sits at this device; "" until the host has said so. */
export function useMyId(): string {
  return useLaneStatus().welcome?.personId ?? "";
}
