/** What came of dots, ranks and places, for desk, stage and seats: counted the same on each. */
import { useMemo } from "react";
import { countDots, dotRules, type DotRules, type Dotted } from "../../shared/ballots/dots.ts";
import { countPlaces, type Placed } from "../../shared/ballots/places.ts";
import { type Ranked, rankedBy } from "../../shared/ballots/ranking.ts";
import { countRanks, type RankedCard } from "../../shared/ballots/ranks.ts";
import type { Card } from "../../shared/doc/cards.ts";
import type { ControlPlace } from "../../shared/doc/control.ts";
import { standingFor } from "../../shared/doc/folding.ts";
import type { StepOf } from "../../shared/methods/method.ts";
import { type StepMarks, useCardsFrom, useStepMarks } from "./marks.ts";
import { useRows } from "./SessionContext.tsx";

export interface Results extends StepMarks {
  readonly cards: readonly Card[];
  /** People whose marks break the rules of the step. */
  readonly leftOut: number;
}

export interface Ranking<C> extends Results {
  /** From the highest total down. */
  readonly ranking: readonly Ranked<C & { readonly card: Card }>[];
}

/** For each card of an activity the one that stands for it. */
function useStandingCards(activityId: string): ReadonlyMap<string, string> {
  const rows = useRows("cards");
  return useMemo(
    () => standingFor([...rows.values()].filter((card) => card.activityId === activityId)),
    [activityId, rows],
  );
}

const idsOf = (cards: readonly Card[]): string[] => cards.map(({ id }) => id);

function withCards<C extends { readonly cardId: string }>(
  counted: readonly C[],
  cards: readonly Card[],
): (C & { readonly card: Card })[] {
  const byId = new Map(cards.map((card): [string, Card] => [card.id, card]));
  return counted.flatMap((each) => {
    const card = byId.get(each.cardId);
    return card ? [{ ...each, card }] : [];
  });
}

export function useDots(
  place: ControlPlace,
  step: StepOf<"dots">,
): Ranking<Dotted> & { readonly rules: DotRules } {
  const marks = useStepMarks(place);
  const cards = useCardsFrom(place.activityId, step.from);
  const standing = useStandingCards(place.activityId);
  const each = marks.ballot?.dots ?? null;
  return useMemo(() => {
    const rules = dotRules(each, cards.length, step.concern ?? false);
    const counted = countDots(idsOf(cards), marks.sheets, rules, standing);
    const ranking = rankedBy(withCards(counted.cards, cards), ({ dots }) => dots);
    return { ...marks, cards, rules, ranking, leftOut: counted.leftOut.length };
  }, [marks, cards, standing, each, step]);
}

export function useRanks(place: ControlPlace, step: StepOf<"rank">): Ranking<RankedCard> {
  const marks = useStepMarks(place);
  const cards = useCardsFrom(place.activityId, step.from);
  const standing = useStandingCards(place.activityId);
  return useMemo(() => {
    const counted = countRanks(idsOf(cards), marks.sheets, step.picks, standing);
    const ranking = rankedBy(withCards(counted.cards, cards), ({ points }) => points);
    return { ...marks, cards, ranking, leftOut: counted.leftOut.length };
  }, [marks, cards, standing, step]);
}

export type PlacedCard = Placed & { readonly card: Card };

export function usePlaces(
  place: ControlPlace,
  step: StepOf<"place">,
): Results & { readonly placed: readonly PlacedCard[] } {
  const marks = useStepMarks(place);
  const cards = useCardsFrom(place.activityId, step.from);
  return useMemo(() => {
    const counted = countPlaces(idsOf(cards), marks.sheets, step.sections.length);
    const placed = withCards(counted.cards, cards);
    return { ...marks, cards, placed, leftOut: counted.leftOut.length };
  }, [marks, cards, step]);
}
