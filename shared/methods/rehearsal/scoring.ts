/** What a simulated panel does with cards that are dealt to it (25/10): it asks for them, and scores them round by round. */
import { cards } from "../../doc/cards.ts";
import { covered } from "../../doc/covered.ts";
import { dealId, deals, hands, hasAskedForHand, ownHand, ownScores } from "../../doc/hands.ts";
import { seededRandom } from "../../util/seededRandom.ts";
import { roundInRoom } from "../deal.ts";
import type { StepOf } from "../method.ts";
import { cardsFrom } from "../stepCards.ts";
import { placeOf } from "./panelReads.ts";
import type { Contribution, PanelWork, Simulation } from "./panelWork.ts";

const inScale = (value: number): number => Math.min(5, Math.max(1, value));

/**
 * Scores around a middle that each card has, for the round that runs and for what is owed of those before it. Whoever
 * has no hand asks for one, once, as a phone does when it comes to the step.
 */
export function scoring(of: Simulation, step: StepOf<"score">): PanelWork {
  const { doc, control, panel, at, agenda, seed } = of;
  const place = placeOf(of);
  if ((deals.get(doc, dealId(place))?.openedAt ?? 0) > 0) return "closed";
  const dealt = new Map(hands.all(doc).map((row): [string, typeof row] => [row.id, row]));
  const standing = new Set<string>(
    cardsFrom(agenda, at.activityId, cards.all(doc), step.from).map(({ id }) => id),
  );
  const round = roundInRoom(control.focusId) ?? 0;
  let isWaiting = true;
  const work = panel.flatMap((by): Contribution[] => {
    const hand = ownHand(dealt, by.seatSecret, place);
    if (!hand) return hasAskedForHand(doc, by.seatSecret, place) ? [] : [{ kind: "askForHand", by }];
    isWaiting = false;
    const own = ownScores(covered.all(doc), by.seatSecret, place);
    return hand.slice(0, round + 1).flatMap((cardId, each): Contribution[] => {
      if (cardId === null || !standing.has(cardId) || own.has(each)) return [];
      const middle = 2 + Math.floor(seededRandom(`${seed} ${cardId}`)() * 3);
      const spread = Math.floor(seededRandom(`${seed} ${cardId} ${by.personId}`)() * 3) - 1;
      return [{ kind: "score", by, round: each, cardId, value: inScale(middle + spread) }];
    });
  });
  if (work.length > 0) return work;
  return isWaiting ? "notDealt" : "done";
}
