import type { Task } from "../doc/chart.ts";
import { type Person, roster, type Sector } from "../doc/people.ts";
import {
  isAnswered,
  isComplete,
  NO_SCORES,
  RATED,
  type Rating,
  ratingId,
  type Scores,
} from "../doc/ratings.ts";
import { foldWords, sameWording } from "../tasklist/foldText.ts";
import { groupBy } from "../util/groupBy.ts";
import type { GivenRater, GivenRating, GivenRatings, GivenTask } from "./givenRatings.ts";

/** Why a row makes no rating. */
export const LEFT_OUT = ["noRater", "twoOfName", "noTask", "unknownTask", "notAScore", "repeated"] as const;
export type LeftOutReason = (typeof LEFT_OUT)[number];

export interface LeftOut {
  readonly fileName: string;
  readonly row: number;
  readonly reason: LeftOutReason;
  /** The cell, name or wording that it is about, or "". */
  readonly what: string;
}

export interface PlannedRater {
  /** Names the rater within the plan. */
  readonly key: string;
  /** On the roster under this id; of a form's respondent also where they are not yet; "" for a new person. */
  readonly personId: string;
  readonly isNew: boolean;
  readonly name: string;
  readonly organization: string;
  readonly sector: Sector;
}

export interface PlannedRating {
  readonly raterKey: string;
  readonly cardId: string;
  readonly scores: Scores;
  /** `taken`: a person's newer answers no longer hold this one. */
  readonly change: "new" | "changed" | "taken" | "same";
}

/** A task that was rated in an older wording; the rating counts. */
export interface Reworded {
  readonly code: string;
  readonly text: string;
  readonly rated: string;
}

export interface RatingsPlan {
  readonly raters: readonly PlannedRater[];
  readonly ratings: readonly PlannedRating[];
  readonly leftOut: readonly LeftOut[];
  readonly reworded: readonly Reworded[];
  /** Sectors that are none known here, each once; their raters state none. */
  readonly unknownSectors: readonly string[];
  /** Ratings in which a scale was left open. */
  readonly incomplete: number;
}

/** What a plan is made against: the roster, archived people too, the ratings that there are, the chart. */
export interface Standing {
  readonly people: Iterable<Person>;
  readonly ratings: ReadonlyMap<string, Rating>;
  readonly tasks: readonly Task[];
}

/** A-1, A1, a-1, "A 01": one code, however it is typed. Under no duty it is 0-1. */
function codeKey(code: string): string {
  const parts = /^([a-z]+|0)(\d+)$/.exec(foldWords(code).replaceAll(" ", ""));
  return parts ? `${parts[1]}-${Number(parts[2])}` : "";
}

type FoundTask = (given: GivenTask) => Task | undefined;

function taskFinder(tasks: readonly Task[]): FoundTask {
  const byCode = new Map(tasks.map((task) => [codeKey(task.code), task]));
  const byId = new Map<string, Task>(tasks.map((task) => [task.id, task]));
  return (given) =>
    given.kind === "card"
      ? byId.get(given.cardId)
      : codeKey(given.code) === ""
        ? undefined
        : byCode.get(codeKey(given.code));
}

type FoundPerson = { readonly key: string; readonly person: Person | undefined } | "twoOfName" | "noRater";

function personFinder(people: Iterable<Person>): (rater: GivenRater) => FoundPerson {
  const all = [...people];
  const byId = new Map<string, Person>(all.map((person) => [person.id, person]));
  const byName = groupBy(roster(all), (person) => sameWording(person.name));
  return ({ personId, name }) => {
    if (personId !== "") return { key: personId, person: byId.get(personId) };
    const folded = sameWording(name);
    if (folded === "") return "noRater";
    const named = byName.get(folded) ?? [];
    return named.length > 1 ? "twoOfName" : { key: `name ${folded}`, person: named[0] };
  };
}

function isSame(a: Scores, b: Scores): boolean {
  return a.notMyJob === b.notMyJob && RATED.every((what) => a[what] === b[what]);
}

function changeOf(before: Scores | undefined, after: Scores): PlannedRating["change"] {
  if (isSame(before ?? NO_SCORES, after)) return "same";
  if (!before || !isAnswered(before)) return "new";
  return isAnswered(after) ? "changed" : "taken";
}

/** The roster stands; where it says nothing, the file does. Of a new person the first row that says something counts. */
function plannedRater(
  found: { readonly key: string; readonly person: Person | undefined },
  given: readonly GivenRater[],
): PlannedRater {
  const { person, key } = found;
  const first = <T extends string>(value: (rater: GivenRater) => T, none: T): T =>
    given.map(value).find((said) => said !== none) ?? none;
  const sector = person?.sector ?? "unstated";
  return {
    key,
    personId: person?.id ?? given[0]?.personId ?? "",
    isNew: person === undefined || person.archived,
    name: person?.name || first(({ name }) => name, ""),
    organization: person?.organization || first(({ organization }) => organization, ""),
    sector: sector === "unstated" ? first((rater) => rater.sector, "unstated") : sector,
  };
}

interface Placed {
  readonly fileName: string;
  readonly given: GivenRating;
  readonly rater: { readonly key: string; readonly person: Person | undefined };
  readonly task: Task;
}

/**
 * What adding these files would do, changing nothing. A rater is the person of that name on the roster (whatever the
 * case and accents), or a form's respondent come again, or else somebody new. Of several rows by one person on one task
 * the last counts; of several files of one respondent, the one saved last.
 */
export function planRatings(files: readonly GivenRatings[], standing: Standing): RatingsPlan {
  const findTask = taskFinder(standing.tasks);
  const findPerson = personFinder(standing.people);
  const leftOut: LeftOut[] = [];
  const placed = new Map<string, Placed>();

  for (const { fileName, ratings } of files.toSorted((a, b) => a.savedAt - b.savedAt))
    for (const given of ratings) {
      const leave = (reason: LeftOutReason, what: string): void =>
        void leftOut.push({ fileName, row: given.row, reason, what });
      const rater = findPerson(given.rater);
      const task = findTask(given.task);
      const wanted = given.task.kind === "code" ? given.task.code : given.task.text;
      if (rater === "noRater") leave("noRater", "");
      else if (rater === "twoOfName") leave("twoOfName", given.rater.name);
      else if (!task) leave(wanted === "" ? "noTask" : "unknownTask", wanted);
      else if (given.notAScore !== "") leave("notAScore", given.notAScore);
      else {
        const key = ratingId(task.id, rater.key);
        const before = placed.get(key);
        // A respondent's older file is no mistake in a row: it is replaced as a whole.
        if (before && given.task.kind === "code")
          leftOut.push({
            fileName: before.fileName,
            row: before.given.row,
            reason: "repeated",
            what: task.code,
          });
        placed.set(key, { fileName, given, rater, task });
      }
    }

  const all = [...placed.values()];
  const byRater = groupBy(all, ({ rater }) => rater.key);
  const ratings = all.map(({ given, rater, task }): PlannedRating => {
    const before = rater.person && standing.ratings.get(ratingId(task.id, rater.person.id));
    return {
      raterKey: rater.key,
      cardId: task.id,
      scores: given.scores,
      change: changeOf(before?.scores, given.scores),
    };
  });
  const reworded = all.flatMap(({ given, task }) =>
    given.task.kind === "card" && given.task.text !== task.text && isAnswered(given.scores)
      ? [{ code: task.code, text: task.text, rated: given.task.text }]
      : [],
  );
  const unknownSectors = all.map(({ given }) => given.rater.unknownSector).filter((sector) => sector !== "");
  const raters = [...byRater.values()].flatMap((own) => {
    const [first] = own;
    // Who sent an empty form is nobody yet.
    if (!first || (!first.rater.person && !own.some(({ given }) => isAnswered(given.scores)))) return [];
    const said = own.map(({ given }) => given.rater);
    return [plannedRater(first.rater, said)];
  });
  return {
    raters,
    ratings,
    leftOut,
    reworded: [...new Map(reworded.map((each) => [`${each.code} ${each.rated}`, each])).values()],
    unknownSectors: [...new Set(unknownSectors)],
    incomplete: ratings.filter(({ scores }) => isAnswered(scores) && !isComplete(scores)).length,
  };
}

export interface PlanCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly newPeople: number;
}

export function countPlan({ ratings, raters }: RatingsPlan): PlanCounts {
  const count = (...changes: PlannedRating["change"][]): number =>
    ratings.filter(
      ({ change, scores }) => changes.includes(change) && (change !== "same" || isAnswered(scores)),
    ).length;
  return {
    added: count("new"),
    changed: count("changed", "taken"),
    same: count("same"),
    newPeople: raters.filter(({ isNew }) => isNew).length,
  };
}
