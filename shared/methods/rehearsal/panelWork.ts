/**
 * What a simulated panel does in a step: a pure function of the document, the step and a seed. It reads the document as
 * the panel's seats could, so that a second time it goes on where it stopped and overwrites nothing.
 */
import type * as Y from "yjs";
import { scaleOf } from "../../ballots/scales.ts";
import { type Ballot, ballots, votes } from "../../doc/ballots.ts";
import { type CardList, isOfStructure } from "../../doc/cardLists.ts";
import { cards } from "../../doc/cards.ts";
import { chart, tasksOf } from "../../doc/chart.ts";
import { type Control, type ControlPlace, coverOf } from "../../doc/control.ts";
import type { Mark } from "../../doc/covered.ts";
import { groups } from "../../doc/groups.ts";
import type { LearningCard } from "../../doc/learningCards.ts";
import { people } from "../../doc/people.ts";
import { RATED, ratingId, ratings, type Scores } from "../../doc/ratings.ts";
import type { Emphases, When } from "../../doc/shapes.ts";
import type { SortGroup } from "../../doc/sorts.ts";
import { turns as turnRows, turnsAt } from "../../doc/turns.ts";
import { workshop } from "../../doc/workshop.ts";
import { CONCERN } from "../../sample/cafe.ts";
import type { LearningType } from "../../storyboard/learningTypes.ts";
import { assertNever } from "../../util/appError.ts";
import { seededRandom } from "../../util/seededRandom.ts";
import type { AgendaStep } from "../agenda.ts";
import type { StepOf } from "../method.ts";
import { sourceOf, speakers, whoseTurn } from "../roundRobin.ts";
import { marking } from "./marking.ts";
import { delphiWork } from "./panelDelphi.ts";
import { gathering, sorting } from "./sorting.ts";
import { writingIdeas } from "./panelIdeas.ts";
import { cardsOf, ownAt, placeOf, unsaid } from "./panelReads.ts";
import { designing, drawing, tweeting } from "./panelStoryboard.ts";
import { scoring } from "./scoring.ts";
import type { SimulatedSeat } from "./simulatedSeats.ts";
import { talking } from "./talking.ts";

/** One thing that one simulated person does. */
export type Contribution = { readonly by: SimulatedSeat } & (
  | {
      readonly kind: "card";
      readonly text: string;
      readonly list: CardList;
      readonly groupId: string;
      readonly detail?: string;
      readonly section?: string;
      /** The open card that it takes on from. */
      readonly originId?: string;
    }
  | { readonly kind: "rating"; readonly cardId: string; readonly scores: Scores }
  | {
      readonly kind: "vote";
      readonly ballotId: string;
      /** Under whose cover it waits. */
      readonly place: ControlPlace;
      readonly cardId: string;
      readonly value: number;
      readonly concern: string;
    }
  /** All that one person puts on the cards of a step, in place of what they put there before. */
  | {
      readonly kind: "marks";
      readonly ballotId: string;
      /** Under whose cover they wait. */
      readonly place: ControlPlace;
      readonly marks: readonly Mark[];
    }
  /** Has the floor, and says an idea: one from their own list, by its id there, or a new one for "". */
  | {
      readonly kind: "turn";
      readonly round: number;
      readonly text: string;
      readonly list: CardList;
      readonly entryId: string;
      readonly from: ControlPlace;
    }
  | { readonly kind: "pass"; readonly round: number }
  /** Makes a group of cards for the whole room, and names it; "" for no name. */
  | { readonly kind: "gather"; readonly cardIds: readonly string[]; readonly title: string }
  | { readonly kind: "nameCluster"; readonly clusterId: string; readonly title: string }
  | { readonly kind: "sort"; readonly groups: readonly SortGroup[] }
  /** Says that this seat is there to be dealt cards to. */
  | { readonly kind: "askForHand" }
  /** Of the card that it was dealt in a round, from 0. */
  | { readonly kind: "score"; readonly round: number; readonly cardId: string; readonly value: number }
  | { readonly kind: "tweet"; readonly text: string }
  | { readonly kind: "shape"; readonly when: When; readonly emphases: Emphases; readonly blend: number }
  /** Onto the storyboard; beside it for a section of "". */
  | { readonly kind: "layCard"; readonly type: LearningType; readonly sectionId: string }
  | {
      readonly kind: "changeCard";
      readonly cardId: string;
      readonly change: Partial<
        Pick<LearningCard, "activities" | "minutes" | "mode" | "social" | "star" | "outcomeIds">
      >;
    }
);

/**
 * Why the panel has nothing to do: the step is the desk's work, or people talk in it; everything was said; there are no
 * tasks or cards, or no question was put; cards were not dealt to it yet; it is somebody else's turn; or what was shown
 * is closed.
 */
export type Idle =
  | "desk"
  | "talk"
  | "done"
  | "noTasks"
  | "noCards"
  | "noQuestion"
  | "notDealt"
  | "notTheirTurn"
  | "closed";

export type PanelWork = readonly Contribution[] | Idle;

export interface Simulation {
  readonly doc: Y.Doc;
  readonly control: Control;
  readonly panel: readonly SimulatedSeat[];
  readonly at: AgendaStep;
  /** The steps of the activity, in order. */
  readonly agenda: readonly AgendaStep[];
  readonly seed: string;
}

/** Cards that each person writes at one go: tasks, tasks of one duty, entries of another list. */
const TASKS_EACH = 4;
const TASKS_OF_DUTY_EACH = 1;
const ENTRIES_EACH = 2;

/** What the panel does in the step now. */
export function panelWork(of: Simulation): PanelWork {
  const { step } = of.at;
  switch (step.kind) {
    case "write":
      return step.lists.every(isOfStructure) ? writingIdeas(of, step) : writing(of, step);
    case "roundRobin":
      return turnsOf(of, step);
    case "rate":
      return rating(of);
    case "vote":
      return voting(of, step);
    case "dots":
    case "rank":
    case "place":
      return marking(of, step);
    case "delphi":
      return delphiWork(of, step);
    case "affinity":
      return gathering(of, step);
    case "cardSort":
      return sorting(of, step);
    case "score":
      return scoring(of, step);
    case "rounds":
      return talking(of);
    case "tweet":
      return tweeting(of);
    case "shape":
      return drawing(of, step);
    case "storyboard":
      return designing(of, step);
    case "define":
    case "combine":
    case "cluster":
    case "refine":
    case "sequence":
    case "select":
    case "analyse":
    case "compose":
    case "countdown":
    case "actionPlan":
      return "desk";
    case "brief":
    case "chart":
    case "discuss":
    case "pause":
      return "talk";
    default:
      return assertNever(step);
  }
}

function writing(of: Simulation, step: StepOf<"write">): PanelWork {
  const { doc, control, panel } = of;
  const duty = step.perDuty ? groups.get(doc, control.focusId) : undefined;
  const isDuty = duty !== undefined && !duty.archived && duty.activityId === of.at.activityId;
  const mostEach = (list: CardList): number =>
    list !== "tasks" ? ENTRIES_EACH : isDuty ? TASKS_OF_DUTY_EACH : TASKS_EACH;
  const work = step.lists.flatMap((list) => {
    const most = panel.length * mostEach(list);
    return unsaid(of, list)
      .slice(0, most)
      .flatMap((text, index): Contribution[] => {
        const by = panel[index % panel.length];
        const groupId = isDuty && list === "tasks" ? duty.id : "";
        return by ? [{ kind: "card", by, text, list, groupId }] : [];
      });
  });
  return work.length > 0 ? work : "done";
}

/**
 * Turns up to the end of a round, or up to a person who is really there: each says an idea of their own list that they
 * have not said, then a new one, and passes without any.
 */
function turnsOf(of: Simulation, step: StepOf<"roundRobin">): PanelWork {
  const { doc, panel } = of;
  const from: ControlPlace = {
    activityId: of.at.activityId,
    stepId: sourceOf(of.agenda, of.at)?.key ?? "",
  };
  const open = cardsOf(of).filter(
    (card) => card.stepId === from.stepId && from.stepId !== "" && !card.archived && card.foldedInto === "",
  );
  const fresh = unsaid(of, step.list);
  const order = speakers(people.all(doc)).map(({ id }): string => id);
  const turns = new Map(turnsAt(turnRows.all(doc), placeOf(of)));
  if (whoseTurn(order, turns).isOver) return "done";
  const work: Contribution[] = [];
  while (work.length < panel.length) {
    const { personId, round } = whoseTurn(order, turns);
    const by = panel.find((seat) => seat.personId === personId);
    if (!by) break;
    const mine = open.find(({ authorId }) => authorId === personId);
    const hidden = [...ownAt(of, by, from).values()].find(
      ({ what, isOpened }) => what?.kind === "card" && !isOpened,
    );
    const own =
      mine ?? (hidden?.what?.kind === "card" ? { id: hidden.about, text: hidden.what.text } : undefined);
    const text = own?.text ?? fresh.shift();
    turns.set(personId, { round, isPass: text === undefined });
    work.push(
      text === undefined
        ? { kind: "pass", by, round }
        : { kind: "turn", by, round, text, list: step.list, entryId: own?.id ?? "", from },
    );
  }
  return work.length > 0 ? work : "notTheirTurn";
}

const inScale = (value: number): number => Math.min(5, Math.max(1, value));

/**
 * Scores around a middle that the task has, most people within one of it. On every fifth task, beginning with the
 * first, one person reads the wording in another way and is three away; on some, one does not do it.
 */
function rating(of: Simulation): PanelWork {
  const { doc, panel } = of;
  const place = placeOf(of);
  const { cover, anonymity } = coverOf(of.control, place);
  const tasks = tasksOf(chart(of.at.activityId, { groups: groups.all(doc), cards: cards.all(doc) }));
  if (tasks.length === 0) return "noTasks";
  if (cover === "revealed" && anonymity !== "named") return "closed";
  const work = panel.flatMap((by, seatIndex) => {
    const own = ownAt(of, by, place);
    return tasks.flatMap(({ id: cardId }, taskIndex): Contribution[] => {
      if (own.has(cardId) || ratings.get(doc, ratingId(cardId, by.personId))) return [];
      const draw = seededRandom(`${of.seed} ${cardId}`);
      const middle = RATED.map(() => 2 + Math.floor(draw() * 3));
      const outlier = taskIndex % 5 === 0 ? Math.floor(draw() * panel.length) : -1;
      const ownDraw = seededRandom(`${of.seed} ${cardId} ${by.personId}`);
      const spread = RATED.map(() => Math.floor(ownDraw() * 3) - 1);
      const score = (index: number): number => {
        const centre = middle[index] ?? 3;
        return seatIndex === outlier
          ? inScale(centre + (centre > 3 ? -3 : 3))
          : inScale(centre + (spread[index] ?? 0));
      };
      const notMyJob = seatIndex !== outlier && ownDraw() < 0.04;
      const scores: Scores = notMyJob
        ? { importance: null, frequency: null, difficulty: null, notMyJob }
        : { importance: score(0), frequency: score(1), difficulty: score(2), notMyJob };
      return [{ kind: "rating", by, cardId, scores }];
    });
  });
  return work.length > 0 ? work : "done";
}

/** What a ballot asks about: each task where it carries the step's own marks, or else the one thing that it puts. */
function asked(
  of: Simulation,
  step: StepOf<"vote">,
  ballot: Ballot,
): { place: ControlPlace; about: string[] } {
  const { doc, at } = of;
  if (step.about === "tasks" && ballot.scale === step.scale && ballot.cardId === "")
    return {
      place: placeOf(of),
      about: tasksOf(chart(at.activityId, { groups: groups.all(doc), cards: cards.all(doc) })).map(
        ({ id }) => id,
      ),
    };
  return { place: { activityId: at.activityId, stepId: ballot.id }, about: [ballot.cardId] };
}

/**
 * Votes on what is open in the step. Of what can reach consensus one person dissents and says why, until it is asked
 * again, amended; on every fourth task one marks otherwise than the rest.
 */
function voting(of: Simulation, step: StepOf<"vote">): PanelWork {
  const { doc, control, panel, at } = of;
  const open = ballots
    .all(doc)
    .filter((each) => each.activityId === at.activityId && each.stepId === at.key)
    .filter((each) => each.result === "open" && !each.archived)
    .map((ballot) => ({ ballot, ...asked(of, step, ballot) }));
  if (open.length === 0) return "noQuestion";
  if (open.every(({ about }) => about.length === 0)) return "noTasks";
  const taken = open.filter(({ place }) => coverOf(control, place).cover !== "revealed");
  if (taken.length === 0) return "closed";
  const { language } = workshop.read(doc);
  const given = new Set(votes.all(doc).map((vote) => `${vote.ballotId} ${vote.cardId} ${vote.personId}`));
  const work = taken.flatMap(({ ballot, place, about }) =>
    panel.flatMap((by, seatIndex) => {
      const own = ownAt(of, by, place);
      return about.flatMap((cardId, index): Contribution[] => {
        const isGiven = own.has(cardId || ballot.id) || given.has(`${ballot.id} ${cardId} ${by.personId}`);
        if (isGiven) return [];
        const draw = seededRandom(`${of.seed} ${ballot.id} ${cardId}`);
        const isDissenter = Math.floor(draw() * panel.length) === seatIndex && panel.length > 1;
        const vote = { kind: "vote", by, ballotId: ballot.id, place, cardId } as const;
        if (scaleOf(ballot.scale).agreesFrom === null) {
          const isCore = draw() < 0.7;
          const differs = isDissenter && index % 4 === 0;
          return [{ ...vote, value: isCore === differs ? 0 : 1, concern: "" }];
        }
        if (isDissenter && ballot.againOf === "") return [{ ...vote, value: 1, concern: CONCERN[language] }];
        return [
          { ...vote, value: 3 + Math.floor(seededRandom(`${of.seed} ${by.personId}`)() * 3), concern: "" },
        ];
      });
    }),
  );
  return work.length > 0 ? work : "done";
}
