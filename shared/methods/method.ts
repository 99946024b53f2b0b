/**
 * A method is data: its texts, and steps of a few kinds. Library, agenda, desk, stage and seat all follow from it, so
 * that another method is another data file (library/) and no other code.
 */
import type { CardList } from "../doc/cardLists.ts";

/** Every text of a method is there in both languages. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** People of one step work alone unless it says otherwise; a table seats four to seven. */
export const GROUP_SIZES = [2, 3, 4, "table"] as const;
export type GroupSize = (typeof GROUP_SIZES)[number];

/** What people vote on with: anchors and thresholds are in ballots/scales.ts. */
export const SCALE_IDS = ["fistToFive", "core"] as const;
export type ScaleId = (typeof SCALE_IDS)[number];

interface StepOfAnyKind {
  /** Letters and digits: it names the step in the document. */
  readonly id: string;
  /** Suggested length. */
  readonly minutes: number;
  readonly title: Text;
  /** The one thing that a person at a seat is asked to do; the stage shows it too. */
  readonly prompt: Text;
  /** A line of advice for the facilitator. */
  readonly coach: Text;
  /** For who comes in while the step runs. */
  readonly late: Text;
  /** What people write is hidden from each other until the reveal, unless the facilitator opens it before. */
  readonly cover?: "sealed";
  readonly grouping?: GroupSize;
  /** The day ends with it: what follows starts on the next morning. */
  readonly endsDay?: boolean;
}

/** What a step adds to its texts, by kind. */
export interface StepKinds {
  /** The facilitator goes through points that can be edited: definitions, ground rules. */
  brief: { readonly points: readonly Text[] };
  /** The desk fills in what occupation this is about, and the room watches. */
  define: object;
  /** People write cards, each alone, into one or more lists. `perDuty`: for one duty at a time. */
  write: { readonly lists: readonly CardList[]; readonly perDuty?: boolean; readonly example?: Text };
  /** One card from each person in turn, out of what they wrote in the step `from`, or new. */
  roundRobin: { readonly list: CardList; readonly from: string };
  /** The desk goes through a list: folds what says the same, rewords, moves on, makes duties of duty ideas. */
  combine: { readonly list: CardList };
  /** The desk groups tasks under duties. */
  cluster: object;
  /** The desk and the room go through wordings, with advice, and compare with a prior chart. */
  refine: object;
  /** The desk puts tasks, then duties, in order. */
  sequence: object;
  /** Each person rates each task. */
  rate: object;
  /** Each person picks on a scale, hidden until all are shown: for each task, or on what the facilitator puts. */
  vote: { readonly scale: ScaleId; readonly about: "tasks" | "question"; readonly question?: Text };
  /** The desk chooses tasks, with reasons. */
  select: object;
  /** The desk takes selected tasks apart: steps, standard, tools, safety, decisions, cues, errors. */
  analyse: object;
  /** The desk writes competencies from selected tasks. */
  compose: object;
  /** The whole chart, for everybody to look at. */
  chart: object;
  /** People talk, all together or in groups. */
  discuss: object;
  pause: object;
}

export type StepKind = keyof StepKinds;

export type StepOf<K extends StepKind> = StepOfAnyKind & StepKinds[K] & { readonly kind: K };
export type Step = { readonly [K in StepKind]: StepOf<K> }[StepKind];

/** Ranges that a method's literature gives; outside them the desk says so and never blocks. */
export interface Norms {
  readonly duties: readonly [number, number];
  readonly tasksPerDuty: readonly [number, number];
  readonly tasks: readonly [number, number];
  readonly panel: readonly [number, number];
}

/** What an activity leaves behind that the next one can start from. */
export const OUTPUTS = ["tasks", "coreTasks", "selectedTasks", "dutyIdeas", "notes"] as const;
export type Output = (typeof OUTPUTS)[number];

export interface Method {
  readonly id: string;
  readonly title: Text;
  readonly purpose: Text;
  /** How many people, in words. */
  readonly size: Text;
  /** How long, in words: the literature's own figure may differ from the sum of the steps. */
  readonly length: Text;
  readonly notWhen: Text;
  readonly source: string;
  readonly edition: string;
  readonly licence: string;
  readonly attribution: string;
  readonly norms?: Norms;
  readonly outputs: readonly Output[];
  readonly steps: readonly Step[];
}

/** People a panel should have where a method says nothing else: methods.md 1.1. */
export const PANEL_NORM: readonly [number, number] = [5, 12];
