import { useEffect } from "react";
import { latecomers, seatLatecomers } from "../../../shared/methods/stepGroups.ts";
import { useRoundAt } from "../../doc/rounds.ts";
import { useControl, useLaneStatus, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useGrouping, useGroupingsBefore } from "../../doc/stepGroups.ts";

/** While the desk is open, on whatever screen: who sits down late gets a place in the groups of the room's step. */
export function Latecomers(): null {
  const session = useSession();
  const people = useRows("people");
  const { step: at } = useControl();
  const grouping = useGrouping(at);
  const before = useGroupingsBefore(at);
  const round = useRoundAt(at);
  const maySteer = Boolean(useLaneStatus().welcome?.secrets);
  const isAwaited = grouping !== undefined && latecomers(grouping, people.values()).length > 0;
  useEffect(() => {
    if (isAwaited && maySteer) seatLatecomers(session.doc, at, before, round);
  }, [isAwaited, maySteer, session, at, before, round]);
  return null;
}
