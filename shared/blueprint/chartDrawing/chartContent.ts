/** A workshop's chart, in the words that stand on the sheet. */
import { agenda } from "../../doc/activities.ts";
import { type CardList, ENABLER_LISTS } from "../../doc/cardLists.ts";
import { chart, type ChartRow, listOf, tasksOf } from "../../doc/chart.ts";
import { panel, type Person } from "../../doc/people.ts";
import type { Records } from "../../doc/records.ts";
import type { Language, Translate } from "../../i18n/translator.ts";
import type { ChartContent, ChartTask } from "./content.ts";
import { SMALLEST_READABLE } from "./layOut.ts";

/** Whether anything stands on an activity's chart. */
function hasChart(records: Records, activityId: string): boolean {
  const shown = new Set<CardList>(["tasks", ...ENABLER_LISTS]);
  return (
    records.groups.some((group) => group.activityId === activityId) ||
    records.cards.some((card) => card.activityId === activityId && shown.has(card.list))
  );
}

/** The activity whose chart is meant where none is named: the agenda's first with anything on it, or "". */
function firstChart(records: Records): string {
  const activities = agenda(records.activities);
  return (activities.find(({ id }) => hasChart(records, id)) ?? activities[0])?.id ?? "";
}

const firstOf = (...texts: readonly string[]): string => texts.find((text) => text.trim() !== "") ?? "";

/** A person who agreed to be named, with the organization. */
function nameOf(person: Person): string {
  return [person.name, person.organization].filter((text) => text.trim() !== "").join(", ");
}

/** The names of those who agreed, and how many did not: the sheet hangs where anybody reads it. */
function namesOf(people: readonly Person[], t: Translate): string {
  const named = people.filter((person) => person.consent && person.name !== "");
  const unnamed = people.length - named.length;
  return [...named.map(nameOf), ...(unnamed > 0 ? [t("chart.unnamed", { count: unnamed })] : [])].join("; ");
}

/** The days on which the chart's cards were written, in universal time like every date of an export. */
function daysOf(rows: readonly ChartRow[], t: Translate): string {
  const days = tasksOf(rows)
    .map(({ card }) => card.createdAt)
    .filter((at) => at > 0)
    .map((at) => new Date(at).toISOString().slice(0, 10))
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? first : t("chart.days", { first, last });
}

/**
 * What stands on the chart of one activity.
 * @param activityId "" for the agenda's first that has a chart.
 */
export function chartContent(
  records: Records,
  activityId: string,
  t: Translate,
  language: Language,
): ChartContent {
  const { occupation, summary, workshop } = records;
  const activity = activityId === "" ? firstChart(records) : activityId;
  const rows = chart(activity, records);
  const tasksIn = (row: ChartRow | undefined): ChartTask[] =>
    (row?.tasks ?? []).map(({ code, text, card }) => ({ code, text, isCore: card.core === "core" }));
  const duties = rows.flatMap((row) => (row.duty ? [{ ...row.duty, tasks: tasksIn(row) }] : []));
  const facilitators = records.people.filter(
    ({ role, consent }) => (role === "facilitator" || role === "coFacilitator") && consent,
  );
  const title = firstOf(occupation.title, summary.title, workshop.title);
  return {
    language,
    header: {
      kind: workshop.isRehearsal ? t("rehearsal.banner") : t("chart.kind"),
      title,
      definition: occupation.definition,
      facts: [
        { label: t("words.panel"), text: namesOf(panel(records.people), t) },
        { label: t("chart.facilitation"), text: facilitators.map(nameOf).join("; ") },
        { label: t("chart.institution"), text: summary.institution },
        { label: t("chart.date"), text: daysOf(rows, t) },
      ].filter(({ text }) => text.trim() !== ""),
    },
    duties: duties.map(({ code, title: name, tasks }) => ({ code, title: name, tasks })),
    loose: { title: t("words.noDuty"), tasks: tasksIn(rows.find(({ duty }) => duty === null)) },
    panels: ENABLER_LISTS.map((list) => ({
      title: t(`words.list.${list}`),
      items: listOf(activity, records.cards, list).map(({ text }) => text),
    })).filter(({ items }) => items.length > 0),
    legend: { codes: t("chart.legendCodes"), core: t("chart.legendCore") },
    tooSmall: t("chart.tooSmall", { size: SMALLEST_READABLE }),
    attribution: workshop.attribution,
    description: t("chart.description", {
      title,
      duties: duties.length,
      tasks: tasksOf(rows).length,
    }),
  };
}

/** Whether there is anything to draw but the header. */
export function isChartEmpty(content: ChartContent): boolean {
  return content.duties.length === 0 && content.loose.tasks.length === 0 && content.panels.length === 0;
}
