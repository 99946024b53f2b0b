/** What a simulated panel does in a learning design: one wording, a shape each, and cards that are laid, turned and starred. */
import { boardSections, tweets } from "../../doc/storyboards.ts";
import { type LearningCard, learningCards } from "../../doc/learningCards.ts";
import { byOrder } from "../../doc/order.ts";
import { outcomes } from "../../doc/outcomes.ts";
import { id as readId } from "../../doc/read.ts";
import { type Emphases, shapeId, shapes } from "../../doc/shapes.ts";
import { workshop } from "../../doc/workshop.ts";
import { boardOf, cardsOn } from "../../storyboard/board.ts";
import { LEARNING_TYPES, type LearningType, type Mode } from "../../storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../storyboard/typeCards.ts";
import { seededRandom } from "../../util/seededRandom.ts";
import type { StepOf, Text } from "../method.ts";
import type { Contribution, PanelWork, Simulation } from "./panelWork.ts";
import type { SimulatedSeat } from "./simulatedSeats.ts";

const TWEET: Text = {
  en: "Three weeks at the espresso bar: from your first shot to serving a full morning, with people who do it every day.",
  fr: "Trois semaines au comptoir : du premier espresso à un matin de pointe complet, avec des gens qui le font chaque jour.",
};

/** What a section is laid with; the next one starts at the next place of it. */
const SEQUENCE: readonly LearningType[] = [
  "acquisition",
  "discussion",
  "practice",
  "investigation",
  "collaboration",
  "practice",
  "production",
];
const CARDS_EACH = 4;

const USUAL_MODE: Readonly<Record<LearningType, Mode>> = {
  acquisition: "asynchronous",
  investigation: "asynchronous",
  practice: "faceToFace",
  discussion: "synchronousOnline",
  collaboration: "peer",
  production: "assessment",
};

const LENGTHS = [20, 30, 45, 60, 90] as const;

/** One person words it, unless somebody has: the panel never words over what people said. */
export function tweeting({ doc, panel, at }: Simulation): PanelWork {
  const [by] = panel;
  const isSaid = tweets.all(doc).some(({ activityId }) => activityId === at.activityId);
  if (!by || isSaid) return "done";
  return [{ kind: "tweet", by, text: TWEET[workshop.read(doc).language] }];
}

/** A shape of each person who has drawn none, around a middle that the design has. */
export function drawing({ doc, panel, at, seed }: Simulation, { when }: StepOf<"shape">): PanelWork {
  const middle = seededRandom(`${at.activityId} shape`);
  const middles = LEARNING_TYPES.map(() => 1 + Math.floor(middle() * 4));
  const work = panel
    .filter(({ personId }) => !shapes.get(doc, shapeId(at.activityId, when, personId)))
    .map((by): Contribution => {
      const draw = seededRandom(`${seed} ${by.personId}`);
      const around = (index: number): number => (middles[index] ?? 2) + Math.floor(draw() * 3) - 1;
      const emphases = Object.fromEntries(LEARNING_TYPES.map((type, index) => [type, around(index)]));
      return {
        kind: "shape",
        by,
        when,
        emphases: emphases as Emphases,
        blend: 20 + 5 * Math.floor(draw() * 9),
      };
    });
  return work.length > 0 ? work : "done";
}

/** Lays, turns or marks, whichever the room is at; while tables show what they made, people talk. */
export function designing(of: Simulation, { focus }: StepOf<"storyboard">): PanelWork {
  const { doc, at } = of;
  const board = boardOf(at.activityId, {
    boardSections: boardSections.all(doc),
    learningCards: learningCards.all(doc),
  });
  const laid = cardsOn(board);
  const cards = laid.length > 0 ? laid : board.beside;
  if (focus === "share") return "talk";
  if (focus !== "lay" && cards.length === 0) return "noCards";
  switch (focus) {
    case "lay":
      return orDone(laying(of, board));
    case "turn":
      return orDone(turning(of, cards));
    case "stars":
      return orDone(starring(of, cards));
  }
}

const orDone = (work: readonly Contribution[]): PanelWork => (work.length > 0 ? work : "done");

/** A person for each of many things, in turn. */
function inTurn<T>(
  { panel }: Simulation,
  items: readonly T[],
  does: (by: SimulatedSeat, item: T, index: number) => Contribution,
): Contribution[] {
  return items.flatMap((item, index) => {
    const by = panel[index % panel.length];
    return by ? [does(by, item, index)] : [];
  });
}

/** Into each section where nothing lies; beside the board, one of each type, while it has no sections. */
function laying(of: Simulation, { rows, beside }: ReturnType<typeof boardOf>): Contribution[] {
  const laid =
    rows.length > 0
      ? rows.flatMap(({ section, cards }, row) =>
          cards.length > 0
            ? []
            : Array.from({ length: CARDS_EACH }, (_, index) => ({
                sectionId: section.id,
                type: SEQUENCE[(row * CARDS_EACH + index) % SEQUENCE.length] ?? "practice",
              })),
        )
      : beside.length > 0
        ? []
        : LEARNING_TYPES.map((type) => ({ sectionId: "", type }));
  return inTurn(of, laid, (by, card) => ({ kind: "layCard", by, ...card }));
}

/** Of cards that nobody has turned: an activity from the back, and how long it takes. */
function turning(of: Simulation, cards: readonly LearningCard[]): Contribution[] {
  const { language } = workshop.read(of.doc);
  const unturned = cards.filter(({ activities, minutes }) => activities.length === 0 && minutes === null);
  return inTurn(of, unturned, (by, { id, type }) => {
    const draw = seededRandom(`${of.seed} ${id}`);
    const { conventional, digital } = TYPE_CARDS[type];
    const offered = [...conventional, ...digital];
    const chosen = offered[Math.floor(draw() * offered.length)];
    return {
      kind: "changeCard",
      by,
      cardId: id,
      change: {
        activities: chosen ? [chosen[language]] : [],
        minutes: LENGTHS[Math.floor(draw() * LENGTHS.length)] ?? LENGTHS[0],
        mode: USUAL_MODE[type],
        social: type === "discussion" || type === "collaboration" ? "group" : "alone",
      },
    };
  });
}

/**
 * A gold star on the last card that is free for each outcome without one, and a silver one before it. Where no outcomes
 * are drafted, one of each on a board without stars. One outcome is left out if there are several, for the board to tell.
 */
function starring(of: Simulation, cards: readonly LearningCard[]): Contribution[] {
  const standing = outcomes
    .all(of.doc)
    .filter(({ archived }) => !archived)
    .toSorted(byOrder);
  const aimed = standing.length > 1 ? standing.slice(0, -1) : standing;
  const gold = cards.filter(({ star }) => star === "summative");
  const free = cards.filter(({ star, outcomeIds }) => star === "none" && outcomeIds.length === 0);
  const without = aimed.filter(
    ({ id }) => !gold.some(({ outcomeIds }) => outcomeIds.some((outcomeId) => outcomeId === id)),
  );
  const starless = standing.length === 0 && cards.every(({ star }) => star === "none");
  const wanted = starless ? [[]] : without.map(({ id }) => [readId(id)]);
  const work = wanted.flatMap((outcomeIds) => {
    const last = free.pop();
    const first = free.shift();
    return [
      ...(first ? [{ cardId: first.id, change: { star: "formative", outcomeIds } as const }] : []),
      ...(last ? [{ cardId: last.id, change: { star: "summative", outcomeIds } as const }] : []),
    ];
  });
  return inTurn(of, work, (by, change) => ({ kind: "changeCard", by, ...change }));
}
