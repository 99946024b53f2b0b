import type { Task } from "../doc/chart.ts";
import { type Person, roster } from "../doc/people.ts";
import { isAnswered, RATED, type Rating } from "../doc/ratings.ts";
import type { Language, Translate } from "../i18n/translator.ts";
import { csvText } from "../util/csv.ts";
import { groupBy } from "../util/groupBy.ts";

/**
 * Every rating that counts, one row each, as a table that spreadsheets open and that readRatingsTable reads back: `na`
 * for what is not the rater's job, blank for a scale left open. Only who agreed to be named is; the others are numbers,
 * which do not follow the roster, and a rating that was revealed without a name has a number of its own.
 */
export function rawRatingsCsv(
  tasks: readonly Task[],
  ratings: Iterable<Rating>,
  people: Iterable<Person>,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string {
  const persons = new Map<string, Person>(roster(people).map((person) => [person.id, person]));
  const byCard = groupBy(
    [...ratings].filter(({ scores }) => isAnswered(scores)),
    (rating): string => rating.cardId,
  );
  const names = new Map<string, string>();
  function nameOf(personId: string): string {
    const known = names.get(personId);
    if (known !== undefined) return known;
    const person = persons.get(personId);
    const isNamed = person?.consent === true && person.name !== "";
    const name = isNamed ? person.name : t("ratings.raw.number", { number: names.size + 1 });
    names.set(personId, name);
    return name;
  }
  const heading = [
    t("ratings.raw.rater"),
    t("ratings.raw.role"),
    t("ratings.raw.sector"),
    t("ratings.raw.code"),
    t("words.task"),
    ...RATED.map((what) => t(`words.${what}`)),
  ];
  const rows = tasks.flatMap((task) =>
    (byCard.get(task.id) ?? [])
      .toSorted((a, b) => (a.personId < b.personId ? -1 : 1))
      .map(({ personId, scores }) => {
        const person = persons.get(personId);
        return [
          nameOf(personId),
          person ? t(`words.role.${person.role}`) : "",
          t(`words.sector.${person?.sector ?? "unstated"}`),
          task.code,
          task.text,
          ...RATED.map((what) => (scores.notMyJob ? "na" : String(scores[what] ?? ""))),
        ];
      }),
  );
  return csvText([heading, ...rows], language);
}
