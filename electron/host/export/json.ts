import { verify, ratingsByCard } from "../../../shared/ballots/statistics.ts";
import { chart, type ChartRow } from "../../../shared/doc/chart.ts";
import { competencySentence } from "../../../shared/doc/competencies.ts";
import { UNDECIDED } from "../../../shared/doc/decisions.ts";
import type { Records } from "../../../shared/doc/records.ts";
import { totalHours } from "../../../shared/doc/sections.ts";
import { storyboardSummary } from "../../../shared/storyboard/storyboardSummary.ts";
import { findings, readiness } from "../../../shared/blueprint/rules/findings.ts";

/** A record with its id first, so that a person who reads the file sees what it is. */
function idFirst<T extends { readonly id: string }>(row: T): T {
  return Object.assign({ id: row.id }, row);
}

/** The agenda's charts, then those of activities that are archived or unknown: this file leaves nothing out. */
function allCharts(records: Records): readonly { activityId: string; rows: readonly ChartRow[] }[] {
  const activityIds = new Set<string>(records.activities.map((activity) => activity.id));
  for (const { activityId } of records.groups) activityIds.add(activityId);
  for (const { activityId } of records.cards) activityIds.add(activityId);
  return [...activityIds].map((activityId) => ({ activityId, rows: chart(activityId, records) }));
}

/**
 * The workshop as `charrette-workshop` version 1: every record as it stands, with what follows from it (codes,
 * figures, sentences, findings) written beside it. `tasks` are the cards of the charts; `cards` are all that stand, those
 * of other lists and those folded into others too. It is a working copy for the people who ran the workshop, so it
 * holds all names, also of people who did not agree to be named: documents for others are the DOCX and the HTML.
 * Fields are only ever added to this format.
 */
export function workshopJson(workshopId: string, records: Records) {
  const found = findings(records);
  const titles = new Map<string, string>(records.activities.map((activity) => [activity.id, activity.title]));
  const choices = new Map(records.decisions.map((decision) => [decision.id, decision.choice]));
  const origins = new Map<string, string>(records.groups.map((group) => [group.id, group.originId]));
  const rated = ratingsByCard(records.ratings);
  const charts = allCharts(records);
  return {
    format: "charrette-workshop",
    version: 1,
    id: workshopId,
    title: records.workshop.title,
    workshop: records.workshop,
    people: records.people.map(idFirst),
    activities: records.activities.map(idFirst),
    duties: charts.flatMap(({ activityId, rows }) =>
      rows.flatMap(({ duty }) =>
        duty
          ? [
              {
                id: duty.id,
                code: duty.code,
                title: duty.title,
                orderBy: duty.orderBy,
                activityId,
                originId: origins.get(duty.id) ?? "",
              },
            ]
          : [],
      ),
    ),
    tasks: charts.flatMap(({ activityId, rows }) =>
      rows.flatMap(({ tasks }) =>
        tasks.map(({ id, code, text, card, duty }) => ({
          id,
          code,
          text,
          core: card.core,
          duty: duty?.title ?? null,
          dutyId: duty?.id ?? null,
          activity: titles.get(activityId) ?? null,
          activityId,
          source: card.source,
          authorId: card.authorId,
          createdAt: card.createdAt,
          verification: verify(rated.get(id) ?? []),
          selection: choices.get(id) ?? UNDECIDED,
        })),
      ),
    ),
    cards: records.cards.map(idFirst),
    formerCards: records.formerCards.map(idFirst),
    wordings: records.wordings.map(idFirst),
    ratings: records.ratings.map(idFirst),
    ballots: records.ballots.map(idFirst),
    votes: records.votes.map(idFirst),
    turns: records.turns.map(idFirst),
    decisions: records.decisions.map(idFirst),
    links: records.links.map(idFirst),
    analyses: records.analyses.map(idFirst),
    competencies: records.competencies.map((competency) => ({
      ...idFirst(competency),
      sentence: competencySentence(competency),
    })),
    outcomes: records.outcomes.map(idFirst),
    assessments: records.assessments.map(idFirst),
    steps: records.steps.map(idFirst),
    groupings: records.groupings.map(idFirst),
    placings: records.placings.map(idFirst),
    storyboard: storyboardSummary(records),
    storyboards: records.storyboards.map(idFirst),
    boardSections: records.boardSections.map(idFirst),
    learningCards: records.learningCards.map(idFirst),
    tweets: records.tweets.map(idFirst),
    shapes: records.shapes.map(idFirst),
    decks: records.decks.map(idFirst),
    actionPlan: records.actionPlan.map(idFirst),
    modules: records.modules.map(idFirst),
    clusters: records.clusters.map(idFirst),
    sorts: records.sorts.map(idFirst),
    methods: records.methods.map(idFirst),
    timetable: records.timetable,
    sections: {
      occupation: records.occupation,
      identity: records.identity,
      need: records.need,
      summary: records.summary,
      effort: { ...records.effort, total: totalHours(records.effort) },
    },
    overrides: records.overrides.map(idFirst),
    findings: found,
    readiness: readiness(records, found),
  };
}

/** The file's text: two spaces of indent, keys in a fixed order, a line end at the end. */
export function workshopJsonText(workshopId: string, records: Records): string {
  return `${JSON.stringify(workshopJson(workshopId, records), null, 2)}\n`;
}
