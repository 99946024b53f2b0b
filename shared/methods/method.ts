/**
 * A method is data: its texts, and steps of a few kinds. Library, agenda, desk, stage and seat all follow from it, so
 * that another method is another data file (library/) and no other code.
 */
import type { CardList } from "../doc/cardLists.ts";
import type { When } from "../doc/shapes.ts";

/** Every text of a method is there in both languages. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** People of one step work alone unless it says otherwise; a table seats four to seven. */
export const GROUP_SIZES = [2, 3, 4, "table"] as const;
export type GroupSize = (typeof GROUP_SIZES)[number];

/** What people answer a question with: anchors and thresholds are in ballots/scales.ts. */
export const VOTE_SCALES = ["fistToFive", "core"] as const;
/** Those, and what a step of its own kind puts on cards: dots, ranks, sections, agreement in a Delphi, 25/10 scores. */
export const SCALE_IDS = [...VOTE_SCALES, "dots", "ranks", "sections", "agreement", "crowd"] as const;
export type ScaleId = (typeof SCALE_IDS)[number];

/** A named place for cards within a step: a phase, a quadrant, a question of a worksheet. */
export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly hint?: Text;
}

/** Most sections of a step: a vote for one is its number, in one digit. */
export const SECTIONS_LIMIT = 9;

/** One person's go, or one stretch of a talk, within a round of a step of the kind `rounds`. */
export interface Turn {
  readonly title: Text;
  readonly seconds: number;
}

/**
 * How people move between rounds. `newPartners`: pairs, another one each round. `inTurn`: groups stay, and in each round
 * another member is the one it is about. `stations`: groups go on to the next station. `together`: groups stay and talk.
 */
export const ROUND_PATTERNS = ["newPartners", "inTurn", "stations", "together"] as const;
export type RoundPattern = (typeof ROUND_PATTERNS)[number];

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
  write: {
    readonly lists: readonly CardList[];
    readonly perDuty?: boolean;
    readonly example?: Text;
    /** What a second field of each card asks for: the first step of an idea, the other half of a paradox. */
    readonly detail?: Text;
    /** The whole card read as one sentence, with {{text}} and {{detail}} in it. */
    readonly sentence?: Text;
    /** Where in this step a card can stand. */
    readonly sections?: readonly Section[];
    /** Most cards of each person; as many as they like where it is left out. */
    readonly each?: number;
    /** An earlier step, by its id, whose cards people or groups take on from. */
    readonly from?: string;
  };
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
  vote: {
    readonly scale: (typeof VOTE_SCALES)[number];
    readonly about: "tasks" | "question";
    readonly question?: Text;
  };
  /** The desk chooses tasks, with reasons. */
  select: object;
  /** The desk takes selected tasks apart: steps, standard, tools, safety, decisions, cues, errors. */
  analyse: object;
  /** The desk writes competencies from selected tasks. */
  compose: object;
  /** The whole chart, for everybody to look at. */
  chart: object;
  /** People talk in timed rounds; everybody sees with whom, and whose turn it is. */
  rounds: {
    readonly pattern: RoundPattern;
    readonly rounds: number;
    readonly turns: readonly Turn[];
    /** In turn, what the one is called whose round it is, with the article: "the client". */
    readonly role?: Text;
  };
  /**
   * 25/10: everybody scores cards that are dealt to them, never their own nor one twice, one in each round
   * (ballots/allocation.ts). Nobody learns a score or an author before the countdown.
   */
  score: { readonly from: string; readonly rounds: number };
  /** The scored cards of a step, from the highest total down. */
  countdown: { readonly of: string };
  /** Everybody says in which section each card belongs; the desk settles it with the room. */
  place: { readonly from: string; readonly sections: readonly Section[] };
  /** Everybody puts dots on cards, hidden until all are shown; `concern`: and one dot for what worries them. */
  dots: { readonly from: string; readonly concern?: boolean };
  /** Everybody picks so many cards in order, the first worth most (nominal group technique). */
  rank: { readonly from: string; readonly picks: number };
  /** Everybody moves cards together in silence, then names each group; a card may stay alone. */
  affinity: { readonly from: string };
  /** Each person sorts the cards alone into groups of their own, or into `sections`; then it is seen who put what together. */
  cardSort: { readonly from: string; readonly sections?: readonly Section[]; readonly isClosed?: boolean };
  /** Everybody rates statements apart from each other, sees the room's median and range, and rates again. */
  delphi: { readonly from: string; readonly rounds: number };
  /** Everybody may word the design as a learner would hear of it; each wording stays, the newest stands. */
  tweet: object;
  /** Each person draws how much of each learning type the design has, and how much of it online; the room settles one. */
  shape: { readonly when: When };
  /** Everybody works on the storyboard: lays cards, turns them, marks stars; or tables show each other what they made. */
  storyboard: { readonly focus: (typeof BOARD_FOCUSES)[number] };
  /** The desk notes what has to happen after the session, by whom and until when. */
  actionPlan: object;
  /** People talk, all together or in groups. */
  discuss: object;
  pause: object;
}

export type StepKind = keyof StepKinds;

/** Kinds in which people answer, so that it matters who sees it when. */
export const ANSWERED: readonly StepKind[] = ["write", "rate", "vote", "dots", "rank", "place", "cardSort"];

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
export const OUTPUTS = [
  "tasks",
  "coreTasks",
  "selectedTasks",
  "dutyIdeas",
  "notes",
  "ideas",
  "chosenIdeas",
  "actions",
] as const;
export type Output = (typeof OUTPUTS)[number];

/** What an activity can be given: what an earlier one leaves behind, or the learning outcomes of the blueprint. */
export const GIVEN = [...OUTPUTS, "outcomes"] as const;
export type Given = (typeof GIVEN)[number];

/** Where a method comes from, in the order in which the library shows it. */
export const FAMILIES = ["dacum", "liberatingStructures", "consensus", "design", "other"] as const;
export type Family = (typeof FAMILIES)[number];

/** What people look at on a storyboard at a time; they may do anything on it at all times. */
export const BOARD_FOCUSES = ["lay", "turn", "stars", "share"] as const;
export type BoardFocus = (typeof BOARD_FOCUSES)[number];

/** A run sheet to begin with: minutes of each step, by its id. A step that is left out is skipped. */
export interface SuggestedSheet {
  readonly title: Text;
  readonly minutes: Readonly<Record<string, number>>;
}

export interface Method {
  readonly id: string;
  readonly title: Text;
  /** Left out, "other". */
  readonly family?: Family;
  readonly purpose: Text;
  /** The one question that people are invited to work on. */
  readonly invitation?: Text;
  /** What it is good for in the design of a curriculum. */
  readonly use?: Text;
  /** Minutes that its source gives for the whole, from and to: its steps may add up to something else. */
  readonly headline?: readonly [number, number];
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
  /**
   * The list into which cards of earlier activities come, whatever list they stood in there; their own if left out. One
   * that no step works with is what people begin from (connecting.ts).
   */
  readonly takes?: CardList;
  readonly outputs: readonly Output[];
  readonly steps: readonly Step[];
  /** Other lengths to begin with than that of the steps as they are. Suggestions: the agenda can change each. */
  readonly sheets?: readonly SuggestedSheet[];
}

/** People a panel should have where a method says nothing else: methods.md 1.1. */
export const PANEL_NORM: readonly [number, number] = [5, 12];
