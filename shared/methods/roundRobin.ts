/**
 * The round robin of a nominal group: one idea from each person in turn, round after round, until everybody passes
 * (methods.md 4, NGT). A round and not a count says how far somebody is, so that who comes late owes no earlier round,
 * and a card that is taken back or pasted changes nobody's turn.
 */
import type { Card } from "../doc/cards.ts";
import type { CardList } from "../doc/cardLists.ts";
import { listOf } from "../doc/chart.ts";
import type { ControlPlace } from "../doc/control.ts";
import { type Person, roster } from "../doc/people.ts";
import type { LastTurn } from "../doc/turns.ts";
import type { AgendaStep } from "./agenda.ts";

/**
 * Who takes turns, in roster order: the experts who sit in the room, or the learners where there is no expert. Not who
 * leads or watches.
 */
export function speakers(people: Iterable<Person>): Person[] {
  const present = roster(people).filter(({ joinedAt }) => joinedAt > 0);
  const experts = present.filter(({ role }) => role === "expert");
  return experts.length > 0 ? experts : present.filter(({ role }) => role === "learner");
}

export interface Floor {
  /** Whose turn it is; "" where nobody takes turns. */
  readonly personId: string;
  /** The round that this turn belongs to, from 1. */
  readonly round: number;
  /** Everybody passed in a row. Whoever has another idea may still say it. */
  readonly isOver: boolean;
}

/** More rounds than anybody is ahead of all others, unless they were alone for as many. */
const AHEAD_LIMIT = 100;

/**
 * The round that is going on, from what all have noted, also who has left since. A device may note any round as its own:
 * the last one there is would be followed by none, and the floor would stay where it is.
 */
function roundGoing(turns: ReadonlyMap<string, LastTurn>): number {
  const [furthest = 0, next = 0] = [...turns.values()].map(({ round }) => round).toSorted((a, b) => b - a);
  return furthest - next > AHEAD_LIMIT ? next : furthest;
}

/**
 * Who has the floor: the first in order who has not yet had a turn in the round that is going on, or else the first of
 * all in the next one.
 * @param order people's ids, as they sit
 */
export function whoseTurn(order: readonly string[], turns: ReadonlyMap<string, LastTurn>): Floor {
  const going = roundGoing(turns);
  const roundOf = (personId: string): number => Math.min(turns.get(personId)?.round ?? 0, going);
  const behind = order.find((personId) => roundOf(personId) < going);
  return {
    personId: behind ?? order[0] ?? "",
    round: behind === undefined ? going + 1 : going,
    isOver: order.length > 0 && order.every((personId) => turns.get(personId)?.isPass ?? false),
  };
}

/** The step in which people wrote what they say here: the nearest one before of that name. */
export function sourceOf(agenda: readonly AgendaStep[], of: AgendaStep): AgendaStep | undefined {
  const { step } = of;
  if (step.kind !== "roundRobin") return undefined;
  const before = agenda.slice(
    0,
    agenda.findIndex(({ key }) => key === of.key),
  );
  return before.findLast((each) => each.step.id === step.from);
}

/** What was said in a round robin, in the order in which it was said. */
export function saidIn(at: ControlPlace, list: CardList, cards: Iterable<Card>): Card[] {
  return listOf(at.activityId, cards, list).filter(({ stepId }) => stepId === at.stepId);
}
