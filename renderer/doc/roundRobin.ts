/** A round robin, for the screens: who takes turns, who has the floor, what was said. */
import { useMemo } from "react";
import type { Card } from "../../shared/doc/cards.ts";
import type { CardList } from "../../shared/doc/cardLists.ts";
import type { ControlPlace } from "../../shared/doc/control.ts";
import type { Person } from "../../shared/doc/people.ts";
import { type LastTurn, turnsAt } from "../../shared/doc/turns.ts";
import { type Floor, saidIn, speakers, whoseTurn } from "../../shared/methods/roundRobin.ts";
import { useRows } from "./SessionContext.tsx";

export interface Round {
  /** In the order in which they speak. */
  readonly order: readonly Person[];
  readonly turns: ReadonlyMap<string, LastTurn>;
  readonly floor: Floor;
  /** Whose turn it is. */
  readonly speaker: Person | undefined;
  /** Whose turn is the one after; undefined where one person speaks alone. */
  readonly next: Person | undefined;
}

export function useRound(place: ControlPlace): Round {
  const people = useRows("people");
  const rows = useRows("turns");
  return useMemo(() => {
    const order = speakers(people.values());
    const turns = turnsAt(rows.values(), place);
    const seats = order.map(({ id }): string => id);
    const floor = whoseTurn(seats, turns);
    const after = new Map(turns).set(floor.personId, { round: floor.round, isPass: false });
    const nextId = whoseTurn(seats, after).personId;
    const personOf = (id: string): Person | undefined => order.find((person) => person.id === id);
    return {
      order,
      turns,
      floor,
      speaker: personOf(floor.personId),
      next: nextId === floor.personId ? undefined : personOf(nextId),
    };
  }, [people, rows, place]);
}

/** What was said in a round robin, in the order in which it was said. */
export function useSaid(place: ControlPlace, list: CardList): readonly Card[] {
  const cards = useRows("cards");
  return useMemo(() => saidIn(place, list, cards.values()), [place, list, cards]);
}
