/** What a simulated panel puts on the cards of a step, under the rules that people have. */
import { dotRules } from "../../ballots/dots.ts";
import { ballots, type Ballot, coverPlaceOf, stepBallotId, votes } from "../../doc/ballots.ts";
import { cards } from "../../doc/cards.ts";
import { coverOf } from "../../doc/control.ts";
import { covered, type Mark, ownCovered } from "../../doc/covered.ts";
import { workshop } from "../../doc/workshop.ts";
import { CONCERN } from "../../sample/cafe.ts";
import { seededRandom, shuffled } from "../../util/seededRandom.ts";
import type { StepOf } from "../method.ts";
import { cardsFrom } from "../stepCards.ts";
import type { PanelWork, Simulation } from "./panelWork.ts";

export type MarkingStep = StepOf<"dots"> | StepOf<"rank"> | StepOf<"place">;

type Draw = () => number;

const mark = (cardId: string, value: number, concern = ""): Mark => ({ cardId, value, concern });

/** All of a person's dots, on cards that the room likes and a few of their own; one person in three is worried. */
function dotsOn(liked: readonly string[], draw: Draw, step: StepOf<"dots">, ballot: Ballot, worry: string) {
  const { dots, mostOnOne } = dotRules(ballot.dots, liked.length, step.concern ?? false);
  const placed = new Map<string, number>();
  const free = (): string[] => liked.filter((id) => (placed.get(id) ?? 0) < mostOnOne);
  for (let left = dots; left > 0 && free().length > 0; left--) {
    const choices = free();
    // Squared, so that what is liked draws more of them.
    const cardId = choices[Math.floor(draw() ** 2 * choices.length)] ?? "";
    placed.set(cardId, (placed.get(cardId) ?? 0) + 1);
  }
  const worried = step.concern && draw() < 1 / 3 ? liked[Math.floor(draw() * liked.length)] : undefined;
  return liked.flatMap((cardId) => {
    const value = placed.get(cardId) ?? 0;
    const isWorried = cardId === worried;
    return value > 0 || isWorried ? [mark(cardId, value, isWorried ? worry : "")] : [];
  });
}

/** The cards that the room likes in an order of this person's own: most are within a place or two. */
function ranksOn(liked: readonly string[], draw: Draw, picks: number): Mark[] {
  return liked
    .map((cardId, index) => ({ cardId, at: index + draw() * 4 }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, picks)
    .map(({ cardId }, index) => mark(cardId, index + 1));
}

/** Where the room sees each card; one in five a person sees elsewhere. */
function placesOn(cardIds: readonly string[], draw: Draw, sections: number, seed: string): Mark[] {
  return cardIds.map((cardId) => {
    const common = Math.floor(seededRandom(`${seed} ${cardId}`)() * sections);
    return mark(cardId, draw() < 0.8 ? common : Math.floor(draw() * sections));
  });
}

/** Everybody of the panel marks once. */
export function marking(of: Simulation, step: MarkingStep): PanelWork {
  const { doc, control, panel, at, agenda, seed } = of;
  const ballot = ballots.get(doc, stepBallotId({ activityId: at.activityId, stepId: at.key }));
  const found = cardsFrom(agenda, at.activityId, cards.all(doc), step.from).map(({ id }): string => id);
  if (!ballot || found.length === 0) return "noCards";
  const place = coverPlaceOf(ballot);
  if (coverOf(control, place).cover === "revealed") return "closed";
  const liked = shuffled(found, seededRandom(`${seed} liked`));
  const given = new Set<string>(
    votes
      .all(doc)
      .flatMap((vote) => (vote.ballotId === ballot.id && vote.value !== null ? [vote.personId] : [])),
  );
  const worry = CONCERN[workshop.read(doc).language];

  function marksOf(draw: Draw, ofBallot: Ballot): readonly Mark[] {
    switch (step.kind) {
      case "dots":
        return dotsOn(liked, draw, step, ofBallot, worry);
      case "rank":
        return ranksOn(liked, draw, step.picks);
      case "place":
        return placesOn(found, draw, step.sections.length, seed);
    }
  }

  const work = panel.flatMap((by) => {
    const isGiven =
      ownCovered(covered.all(doc), by.seatSecret, place).has(ballot.id) || given.has(by.personId);
    if (isGiven) return [];
    const marks = marksOf(seededRandom(`${seed} ${by.personId}`), ballot);
    return [{ kind: "marks", by, ballotId: ballot.id, place, marks } as const];
  });
  return work.length > 0 ? work : "done";
}
