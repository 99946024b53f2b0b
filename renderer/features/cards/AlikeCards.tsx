import { useMemo } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { useCover } from "../../doc/answers.ts";
import { useCardsFrom } from "../../doc/marks.ts";
import { AlikePanel } from "./AlikePanel.tsx";
import "./cards.css";

/** Before people mark the cards of a step: those that say the same are folded, or their marks would be split. */
export function AlikeCards(props: { at: AgendaStep; from: string; focusAfter: string }) {
  const { activityId, key } = props.at;
  const place = useMemo((): ControlPlace => ({ activityId, stepId: key }), [activityId, key]);
  const cards = useCardsFrom(activityId, props.from);
  const { cover } = useCover(place);
  if (cover === "revealed") return null;
  return <AlikePanel cards={cards} areTasks={false} focusAfter={props.focusAfter} />;
}
