import { useMemo } from "react";
import { type Offer, offersTo } from "../../../shared/methods/bringIn.ts";
import { useRows } from "../../doc/SessionContext.tsx";

/** What an activity can be given now. */
export function useOffers(activityId: string): readonly Offer[] {
  const activities = useRows("activities");
  const steps = useRows("steps");
  const cards = useRows("cards");
  const groups = useRows("groups");
  const decisions = useRows("decisions");
  const outcomes = useRows("outcomes");
  const links = useRows("links");
  const methods = useRows("methods");
  return useMemo(
    () =>
      offersTo(activityId, {
        activities: [...activities.values()],
        steps: [...steps.values()],
        cards: [...cards.values()],
        groups: [...groups.values()],
        decisions: [...decisions.values()],
        outcomes: [...outcomes.values()],
        links: [...links.values()],
        methods: [...methods.values()],
      }),
    [activityId, activities, steps, cards, groups, decisions, outcomes, links, methods],
  );
}
