/** What a simulated panel does in a Delphi: it rates what is open, and in later rounds comes nearer to the group. */
import { type Ballot, ballots, coverPlaceOf, votes } from "../../doc/ballots.ts";
import { cards } from "../../doc/cards.ts";
import { covered, type Mark, ownCovered } from "../../doc/covered.ts";
import { workshop } from "../../doc/workshop.ts";
import { CONCERN } from "../../sample/cafe.ts";
import { seededRandom } from "../../util/seededRandom.ts";
import { isRoundShown, roundsOf, statementsOf } from "../delphi.ts";
import type { StepOf } from "../method.ts";
import { cardsFrom } from "../stepCards.ts";
import type { PanelWork, Simulation } from "./panelWork.ts";

const inScale = (value: number): number => Math.min(9, Math.max(1, value));

/**
 * Scores around a middle that each statement has, closer to the group's median from the second round on. One person of
 * the panel disagrees with every third statement in the first round, and says what they would need.
 */
export function delphiWork(of: Simulation, step: StepOf<"delphi">): PanelWork {
  const { doc, control, panel, at, agenda, seed } = of;
  const byId = new Map(ballots.all(doc).map((ballot): [string, Ballot] => [ballot.id, ballot]));
  const { rule, rounds } = roundsOf(byId, { activityId: at.activityId, stepId: at.key });
  const round = rounds.at(-1);
  if (!round) return "noQuestion";
  if (isRoundShown(control, round)) return "closed";
  const shown = rounds.filter((each) => isRoundShown(control, each));
  const all = cardsFrom(agenda, at.activityId, cards.all(doc), step.from);
  const open = statementsOf(all, rule, shown, votes.all(doc)).filter(({ verdict }) => verdict === "open");
  if (open.length === 0) return "noTasks";
  const { language } = workshop.read(doc);
  const place = coverPlaceOf(round.ballot);
  const work = panel.flatMap((by, seatIndex) => {
    if (ownCovered(covered.all(doc), by.seatSecret, place).has(round.ballot.id)) return [];
    const marks = open.map(({ card, results }, index): Mark => {
      const draw = seededRandom(`${seed} ${card.id}`);
      const spread = Math.floor(seededRandom(`${seed} ${card.id} ${by.personId}`)() * 5) - 2;
      const median = results.at(-1)?.figures.median ?? null;
      if (median !== null)
        return { cardId: card.id, value: inScale(Math.round(median + spread / 2)), concern: "" };
      const isDissenter = index % 3 === 0 && Math.floor(draw() * panel.length) === seatIndex;
      if (isDissenter) return { cardId: card.id, value: 2, concern: CONCERN[language] };
      return { cardId: card.id, value: inScale(5 + Math.floor(draw() * 4) + spread), concern: "" };
    });
    return [{ kind: "marks" as const, by, ballotId: round.ballot.id, place, marks }];
  });
  return work.length > 0 ? work : "done";
}
