/** All records of a workshop, as exports, rules and queries read them: plain values, no Yjs. */
import type * as Y from "yjs";
import { actionPlan, type PlannedAction } from "./actionPlan.ts";
import { type Activity, activities } from "./activities.ts";
import { type Analysis, analyses } from "./analyses.ts";
import { type Assessment, assessments } from "./assessments.ts";
import { type Ballot, ballots, countedVotes, type Vote, votes } from "./ballots.ts";
import { type Card, cards } from "./cards.ts";
import { clusters, type ClusterRow, type Placing, placings } from "./clusters.ts";
import { type Competency, competencies } from "./competencies.ts";
import { covered } from "./covered.ts";
import { type Decision, decisions } from "./decisions.ts";
import { type Deck, decks } from "./decks.ts";
import { devices } from "./devices.ts";
import { type Group, groups } from "./groups.ts";
import { type GroupingRow, groupings } from "./groupings.ts";
import { keptApart } from "./keptApart.ts";
import { deals, hands } from "./hands.ts";
import { type Link, links } from "./links.ts";
import { type MethodRow, methods } from "./methods.ts";
import { type Module, modules } from "./modules.ts";
import { occupation, type Occupation } from "./occupation.ts";
import { byOrder, type Placed } from "./order.ts";
import { type Outcome, outcomes } from "./outcomes.ts";
import { type Override, overrides } from "./overrides.ts";
import { type Person, people, roster } from "./people.ts";
import { countedRatings, type Rating, ratings } from "./ratings.ts";
import {
  effort,
  type Effort,
  identity,
  type Identity,
  need,
  type Need,
  summary,
  type Summary,
} from "./sections.ts";
import { type Sort, sorts } from "./sorts.ts";
import { type LearningCard, learningCards } from "./learningCards.ts";
import { type Shape, shapes } from "./shapes.ts";
import {
  type BoardSection,
  boardSections,
  type Storyboard,
  storyboards,
  type Tweet,
  tweets,
} from "./storyboards.ts";
import { type StepRow, steps } from "./steps.ts";
import { type Timetable, timetable } from "./timetable.ts";
import { type Turn, turns } from "./turns.ts";
import { type Wording, wordings } from "./wordings.ts";
import { type Workshop, workshop } from "./workshop.ts";

/** Lists hold what is not archived, in a fixed order, so that the same document always gives the same records. */
export interface Records {
  readonly workshop: Workshop;
  readonly people: readonly Person[];
  readonly activities: readonly Activity[];
  readonly groups: readonly Group[];
  readonly cards: readonly Card[];
  /** Archived cards that others, duties or competencies were made of: a trail does not end where they went. */
  readonly formerCards: readonly Card[];
  /** Those that count: see countedRatings. */
  readonly ratings: readonly Rating[];
  readonly decisions: readonly Decision[];
  readonly links: readonly Link[];
  readonly competencies: readonly Competency[];
  readonly outcomes: readonly Outcome[];
  readonly assessments: readonly Assessment[];
  readonly overrides: readonly Override[];
  readonly steps: readonly StepRow[];
  readonly wordings: readonly Wording[];
  readonly ballots: readonly Ballot[];
  /** Of everybody on the roster, and those shown without a name. */
  readonly votes: readonly Vote[];
  readonly analyses: readonly Analysis[];
  readonly turns: readonly Turn[];
  readonly groupings: readonly GroupingRow[];
  readonly placings: readonly Placing[];
  readonly storyboards: readonly Storyboard[];
  readonly boardSections: readonly BoardSection[];
  /** In the order of their places, those of all sections mixed. */
  readonly learningCards: readonly LearningCard[];
  readonly tweets: readonly Tweet[];
  readonly shapes: readonly Shape[];
  readonly decks: readonly Deck[];
  readonly actionPlan: readonly PlannedAction[];
  readonly modules: readonly Module[];
  readonly clusters: readonly ClusterRow[];
  readonly sorts: readonly Sort[];
  /** Those that the workshop brought along. */
  readonly methods: readonly MethodRow[];
  readonly timetable: Timetable;
  readonly occupation: Occupation;
  readonly identity: Identity;
  readonly need: Need;
  readonly summary: Summary;
  readonly effort: Effort;
}

export const TABLES = {
  people,
  activities,
  groups,
  cards,
  ratings,
  decisions,
  links,
  competencies,
  outcomes,
  assessments,
  overrides,
  covered,
  deals,
  hands,
  devices,
  steps,
  methods,
  wordings,
  ballots,
  votes,
  turns,
  groupings,
  placings,
  clusters,
  sorts,
  storyboards,
  boardSections,
  learningCards,
  tweets,
  shapes,
  decks,
  actionPlan,
  modules,
  analyses,
  keptApart,
} as const;

export const SINGLETONS = { workshop, identity, need, summary, effort, occupation, timetable } as const;

function standing<T extends Placed & { archived: boolean }>(rows: readonly T[]): T[] {
  return rows.filter((row) => !row.archived).toSorted(byOrder);
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function byPlace(a: Card, b: Card): number {
  return byOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order });
}

/** The archived cards among `all` that something was made of, over any number of steps. */
function formerCards(all: readonly Card[], originIds: Iterable<string>): Card[] {
  const archived = new Map(
    all.filter((card) => card.archived).map((card): [string, Card] => [card.id, card]),
  );
  const found = new Set<Card>();
  for (const originId of originIds) {
    let at = archived.get(originId);
    while (at && !found.has(at)) {
      found.add(at);
      at = archived.get(at.originId);
    }
  }
  return [...found].toSorted(byPlace);
}

export function readRecords(doc: Y.Doc): Records {
  const allCards = cards.all(doc);
  const standingCards = allCards.filter((card) => !card.archived).toSorted(byPlace);
  const standingGroups = standing(groups.all(doc));
  const activeLinks = links
    .all(doc)
    .filter((link) => link.active)
    .toSorted(byId);
  return {
    workshop: workshop.read(doc),
    people: roster(people.all(doc)),
    activities: standing(activities.all(doc)),
    groups: standingGroups,
    cards: standingCards,
    formerCards: formerCards(allCards, [
      ...standingCards.map(({ originId }) => originId),
      ...standingGroups.map(({ originId }) => originId),
      ...activeLinks.map(({ from }) => from),
    ]),
    ratings: countedRatings(ratings.all(doc), people.all(doc)).toSorted(byId),
    decisions: decisions.all(doc).toSorted(byId),
    links: activeLinks,
    competencies: standing(competencies.all(doc)),
    outcomes: standing(outcomes.all(doc)),
    assessments: standing(assessments.all(doc)),
    overrides: overrides
      .all(doc)
      .filter((override) => override.active)
      .toSorted(byId),
    steps: standing(steps.all(doc)),
    wordings: wordings.all(doc).toSorted((a, b) => a.at - b.at || byId(a, b)),
    ballots: ballots
      .all(doc)
      .filter((ballot) => !ballot.archived)
      .toSorted((a, b) => a.putAt - b.putAt || byId(a, b)),
    votes: countedVotes(votes.all(doc), people.all(doc)).toSorted(byId),
    analyses: analyses.all(doc).toSorted(byId),
    turns: turns.all(doc).toSorted(byId),
    groupings: groupings.all(doc).toSorted(byId),
    placings: placings.all(doc).toSorted(byId),
    storyboards: storyboards.all(doc).toSorted(byId),
    boardSections: standing(boardSections.all(doc)),
    learningCards: learningCards
      .all(doc)
      .filter((card) => !card.archived)
      .toSorted((a, b) => byOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order })),
    tweets: tweets.all(doc).toSorted(byId),
    shapes: shapes.all(doc).toSorted(byId),
    decks: decks
      .all(doc)
      .filter((deck) => !deck.archived)
      .toSorted(byId),
    actionPlan: standing(actionPlan.all(doc)),
    modules: standing(modules.all(doc)),
    clusters: clusters.all(doc).toSorted(byId),
    sorts: sorts.all(doc).toSorted(byId),
    methods: methods.all(doc).toSorted(byId),
    timetable: timetable.read(doc),
    occupation: occupation.read(doc),
    identity: identity.read(doc),
    need: need.read(doc),
    summary: summary.read(doc),
    effort: effort.read(doc),
  };
}
