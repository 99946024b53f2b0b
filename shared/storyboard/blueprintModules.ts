/**
 * The round trip with the blueprint: a storyboard becomes modules with their minutes, and the hours of the blueprint are
 * what its modules add up to. Somebody says when; until then it is told what would change.
 */
import type * as Y from "yjs";
import { activities, type Activity, renameActivity } from "../doc/activities.ts";
import { type LearningCard, learningCards } from "../doc/learningCards.ts";
import { type Module, modules, partMinutes, type PartMinutes } from "../doc/modules.ts";
import { keysAtEnd, orderKey } from "../doc/order.ts";
import { effort, type Effort, EFFORT_PARTS, type EffortPart } from "../doc/sections.ts";
import {
  boardSections,
  type BoardSection,
  changeBoardSection,
  PLAIN_STORYBOARD,
  type Storyboard,
  storyboardOf,
  type Tweet,
  tweets,
  tweetsOf,
} from "../doc/storyboards.ts";
import { edit } from "../doc/table.ts";
import { workshop, type Workshop } from "../doc/workshop.ts";
import type { Language } from "../i18n/translator.ts";
import { readId } from "../util/ids.ts";
import { type Board, boardOf, cardsOn } from "./board.ts";
import { hoursOf } from "./figures.ts";
import { sectionTitle } from "./moves.ts";

/** A module as a storyboard has it. */
type PlannedModule = Pick<Module, "id" | "title" | "description" | "minutes">;

function minutesIn(cards: readonly LearningCard[], { buckets }: Pick<Storyboard, "buckets">): PartMinutes {
  const sums: Record<string, number> = {};
  for (const { mode, minutes } of cards) sums[buckets[mode]] = (sums[buckets[mode]] ?? 0) + (minutes ?? 0);
  return partMinutes(sums);
}

/** What a module says of itself: the tweet, unless somebody wrote something else into the blueprint by hand. */
function messageOf(activityId: string, rows: Iterable<Tweet>, there: Module | undefined): string {
  const wordings = tweetsOf(rows, activityId).map(({ text }) => text);
  const isByHand = there !== undefined && there.description !== "" && !wordings.includes(there.description);
  return isByHand ? there.description : (wordings[0] ?? "");
}

/**
 * A module's storyboard is one module; a course's or a program's is one for each of its sections.
 * One without a title is called by its unit and number, in the workshop's language, whoever asks.
 */
function plannedModules(
  activity: Pick<Activity, "id" | "title">,
  board: Board,
  storyboard: Pick<Storyboard, "scope" | "unit" | "buckets">,
  { message, language }: { readonly message: string; readonly language: Language },
): readonly PlannedModule[] {
  if (storyboard.scope === "module")
    return [
      {
        id: activity.id,
        title: activity.title,
        description: message,
        minutes: minutesIn(cardsOn(board), storyboard),
      },
    ];
  return board.rows.map(({ section: { id, title, description }, cards }, index) => ({
    id,
    title: sectionTitle({ title }, index, storyboard.unit, language),
    description,
    minutes: minutesIn(cards, storyboard),
  }));
}

export interface ModuleChange {
  readonly moduleId: string;
  /** Null where the storyboard has it no more: it is taken out. */
  readonly planned: PlannedModule | null;
  /** Null where the blueprint has it not yet. */
  readonly inBlueprint: Module | null;
}

export interface HoursChange {
  readonly part: EffortPart;
  /** Null where nobody filled it in. */
  readonly inBlueprint: number | null;
  readonly planned: number;
}

/** What putting a storyboard into the blueprint would change; both empty where they say the same. */
export interface BlueprintChanges {
  readonly modules: readonly ModuleChange[];
  readonly hours: readonly HoursChange[];
}

export interface ModuleRecords {
  readonly activities: Iterable<Activity>;
  readonly storyboards: Iterable<Storyboard>;
  readonly boardSections: Iterable<BoardSection>;
  readonly learningCards: Iterable<LearningCard>;
  readonly tweets: Iterable<Tweet>;
  readonly modules: Iterable<Module>;
  readonly effort: Effort;
  readonly workshop: Pick<Workshop, "language">;
}

const isSame = (a: PlannedModule, b: Module): boolean =>
  a.title === b.title &&
  a.description === b.description &&
  EFFORT_PARTS.every((part) => a.minutes[part] === b.minutes[part]);

/** Minutes of these modules together, by row of the learner-effort table. */
export function minutesOfModules(rows: Iterable<Pick<Module, "minutes">>): PartMinutes {
  const all = [...rows];
  return partMinutes(
    Object.fromEntries(
      EFFORT_PARTS.map((part) => [part, all.reduce((sum, { minutes }) => sum + minutes[part], 0)]),
    ),
  );
}

/** What would change in the blueprint if the storyboard of an activity were put into it now. */
export function blueprintChanges(activityId: string, records: ModuleRecords): BlueprintChanges {
  const activity = [...records.activities].find(({ id }) => id === activityId);
  if (!activity) return { modules: [], hours: [] };
  const board = boardOf(activityId, records);
  const storyboard = [...records.storyboards].find(({ id }) => id === activityId) ?? PLAIN_STORYBOARD;
  const standing = [...records.modules].filter(({ archived }) => !archived);
  const own = standing.filter((module) => module.activityId === activityId);
  const ownById = new Map<string, Module>(own.map((module) => [module.id, module]));
  const planned = plannedModules(activity, board, storyboard, {
    message: messageOf(activityId, records.tweets, ownById.get(activityId)),
    language: records.workshop.language,
  });
  const wanted = new Set<string>(planned.map(({ id }) => id));
  const changed = planned.flatMap((each): ModuleChange[] => {
    const there = ownById.get(each.id) ?? null;
    return there && isSame(each, there) ? [] : [{ moduleId: each.id, planned: each, inBlueprint: there }];
  });
  const gone = own
    .filter(({ id }) => !wanted.has(id))
    .map((there): ModuleChange => ({ moduleId: there.id, planned: null, inBlueprint: there }));
  const others = standing.filter((module) => module.activityId !== activityId);
  const minutes = minutesOfModules([...others, ...planned]);
  const hours = EFFORT_PARTS.flatMap((part): HoursChange[] => {
    const inBlueprint = records.effort[part];
    const hoursPlanned = hoursOf(minutes[part]);
    return inBlueprint === hoursPlanned ? [] : [{ part, inBlueprint, planned: hoursPlanned }];
  });
  return { modules: [...changed, ...gone], hours };
}

/**
 * Puts a storyboard into the blueprint as one edit: its modules with their minutes, and as hours what all modules add up
 * to. Afterwards `blueprintChanges` finds nothing.
 */
export function putIntoBlueprint(doc: Y.Doc, activityId: string): void {
  const records: ModuleRecords = {
    activities: activities.all(doc),
    storyboards: [{ id: activityId as Storyboard["id"], ...storyboardOf(doc, activityId) }],
    boardSections: boardSections.all(doc),
    learningCards: learningCards.all(doc),
    tweets: tweets.all(doc),
    modules: modules.all(doc),
    effort: effort.read(doc),
    workshop: workshop.read(doc),
  };
  const changes = blueprintChanges(activityId, records);
  edit(doc, () => {
    const fresh = changes.modules.filter(({ planned, moduleId }) => planned && !modules.get(doc, moduleId));
    const keys = keysAtEnd(
      modules.all(doc).filter(({ archived }) => !archived),
      fresh.length,
    );
    for (const { moduleId, planned } of changes.modules) {
      if (planned === null) {
        modules.patch(doc, moduleId, { archived: true });
        continue;
      }
      const { title, description, minutes } = planned;
      const said = { title, description, minutes, activityId: readId(activityId), archived: false };
      if (modules.get(doc, moduleId)) modules.patch(doc, moduleId, said);
      else modules.insert(doc, moduleId, { ...said, order: orderKey(keys.shift()) });
    }
    if (changes.hours.length > 0)
      effort.patch(doc, Object.fromEntries(changes.hours.map(({ part, planned }) => [part, planned])));
  });
}

/** Takes what the blueprint calls a module over to the storyboard that it was made from. */
export function takeFromBlueprint(doc: Y.Doc, moduleId: string): void {
  const module = modules.get(doc, moduleId);
  if (!module) return;
  const { title, description } = module;
  if (boardSections.get(doc, moduleId)) changeBoardSection(doc, moduleId, { title, description });
  else if (activities.get(doc, moduleId)) renameActivity(doc, moduleId, title);
}
