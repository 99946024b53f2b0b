/** What earlier activities left behind, brought into a later one as cards of its own: nobody types it again. */
import type * as Y from "yjs";
import { type Activity, activities, agenda } from "../doc/activities.ts";
import type { CardList } from "../doc/cardLists.ts";
import { addCards, type Card, cards } from "../doc/cards.ts";
import { chart, listOf, tasksOf } from "../doc/chart.ts";
import { type Decision, decisions } from "../doc/decisions.ts";
import { addGroups, type Group, groups } from "../doc/groups.ts";
import { type Link, links, setLink } from "../doc/links.ts";
import { methods } from "../doc/methods.ts";
import { byOrder } from "../doc/order.ts";
import { type Outcome, outcomes } from "../doc/outcomes.ts";
import { type StepRow, steps } from "../doc/steps.ts";
import { edit } from "../doc/table.ts";
import { mintId } from "../util/ids.ts";
import { agendaSteps, methodOf } from "./agenda.ts";
import { descentOf } from "./descent.ts";
import { idHere } from "./idHere.ts";
import type { Given, Output } from "./method.ts";

/** Lists, and no iterators: they are read once for each output. */
export interface GivingRows {
  readonly activities: readonly Activity[];
  readonly steps: readonly StepRow[];
  readonly cards: readonly Card[];
  readonly groups: readonly Group[];
  readonly decisions: readonly Decision[];
  readonly outcomes: readonly Outcome[];
  readonly links: readonly Link[];
  readonly methods: readonly { readonly id: string; readonly definition: string }[];
}

/** What an earlier activity, or the blueprint, has that an activity does not have yet. */
export type Offer =
  | { readonly from: Activity; readonly output: Output; readonly given: readonly Card[] }
  | { readonly from: null; readonly output: "outcomes"; readonly given: readonly Outcome[] };

const LIST_OF: Readonly<Record<Output, CardList>> = {
  tasks: "tasks",
  coreTasks: "tasks",
  selectedTasks: "tasks",
  dutyIdeas: "dutyIdeas",
  notes: "notes",
  ideas: "ideas",
  chosenIdeas: "ideas",
  actions: "actions",
};

/** The cards of one output of an activity, in the order in which they stand. */
function outputOf(activity: Activity, output: Output, rows: GivingRows): readonly Card[] {
  const isChosen = chosenAmong(rows.decisions);
  switch (output) {
    case "tasks":
    case "coreTasks":
    case "selectedTasks": {
      const tasks = tasksOf(chart(activity.id, rows)).map(({ card }) => card);
      if (output === "coreTasks") return tasks.filter(({ core }) => core === "core");
      return output === "tasks" ? tasks : tasks.filter(isChosen);
    }
    case "ideas":
      return lastIdeas(activity, rows);
    case "chosenIdeas":
      return chosenIdeas(activity.id, rows);
    case "dutyIdeas":
    case "notes":
    case "actions":
      return listOf(activity.id, rows.cards, LIST_OF[output]);
  }
}

function chosenAmong(rows: readonly Decision[]): (card: Card) => boolean {
  const chosen = new Set(rows.flatMap((row) => (row.choice.selected === "yes" ? [row.id] : [])));
  return ({ id }) => chosen.has(id);
}

/** The ideas of an activity that the room chose, in the order in which they stand. */
export function chosenIdeas(
  activityId: string,
  rows: { readonly cards: readonly Card[]; readonly decisions: readonly Decision[] },
): readonly Card[] {
  return listOf(activityId, rows.cards, "ideas").filter(chosenAmong(rows.decisions));
}

/** The ideas that a question to the room is about: those it chose here, or else those here that it chose elsewhere. */
export function ideasInQuestion(
  activityId: string,
  rows: { readonly cards: readonly Card[]; readonly decisions: readonly Decision[] },
): readonly Card[] {
  const here = chosenIdeas(activityId, rows);
  if (here.length > 0) return here;
  const chosen = new Set<string>(rows.cards.filter(chosenAmong(rows.decisions)).map(({ id }) => id));
  return listOf(activityId, rows.cards, "ideas").filter(({ originId }) => chosen.has(originId));
}

/**
 * What an activity came to: the ideas of the last step that wrote any, with those it was given where its method works
 * with them; where no step wrote any, those it was given.
 */
function lastIdeas(activity: Activity, rows: GivingRows): readonly Card[] {
  const ideas = listOf(activity.id, rows.cards, "ideas");
  const written = new Set<string>(ideas.map(({ stepId }) => stepId));
  const last = agendaSteps(activity, rows).findLast(({ key }) => written.has(key));
  if (!last) return ideas;
  const takesIdeas = methodOf(activity.methodId, rows.methods)?.takes === "ideas";
  return ideas.filter(({ stepId }) => stepId === last.key || (takesIdeas && stepId === ""));
}

function outcomesFor(methodTakes: CardList | undefined, rows: GivingRows): readonly Outcome[] {
  if (methodTakes !== "ideas") return [];
  return rows.outcomes.filter(({ archived, text }) => !archived && text.trim() !== "").toSorted(byOrder);
}

/**
 * What an activity can be given from those before it in the agenda and from the blueprint, without what it was given
 * before: also what was removed there since, which nobody wants a second time.
 */
export function offersTo(activityId: string, rows: GivingRows): readonly Offer[] {
  const order = agenda(rows.activities);
  const at = order.findIndex(({ id }) => id === activityId);
  const method = methodOf(order[at]?.methodId ?? "", rows.methods);
  if (!method) return [];
  const earliest = descentOf(rows);
  const here = new Set(
    rows.cards.filter((card) => card.activityId === activityId).map(({ id }) => earliest(id)),
  );
  const isFresh = ({ id }: { readonly id: string }): boolean => !here.has(earliest(id));
  const ofActivities = order.slice(0, at).flatMap((from): Offer[] =>
    (methodOf(from.methodId, rows.methods)?.outputs ?? []).map((output) => ({
      from,
      output,
      given: outputOf(from, output, rows).filter(isFresh),
    })),
  );
  const given = outcomesFor(method.takes, rows).filter(isFresh);
  const all: Offer[] = [...ofActivities, { from: null, output: "outcomes", given }];
  return all.filter((offer) => offer.given.length > 0);
}

/** The group of an activity that stands for an earlier duty, made where there is none. */
function dutiesIn(doc: Y.Doc, activityId: string, taken: readonly Card[]): ReadonlyMap<string, string> {
  const wanted = new Set<string>(taken.map(({ place }) => place.groupId));
  const made = new Map<string, string>();
  for (const group of groups.all(doc))
    if (group.activityId === activityId && !group.archived && wanted.has(group.originId))
      made.set(group.originId, group.id);
  const first = taken[0];
  const missing = chart(first?.activityId ?? "", { groups: groups.all(doc), cards: taken }).flatMap(
    ({ duty }) => (duty && wanted.has(duty.id) && !made.has(duty.id) ? [duty] : []),
  );
  const ids = addGroups(
    doc,
    activityId,
    missing.map(({ title }) => title),
    missing.map(({ id }) => id),
    missing.map(({ id }) => idHere(doc, groups, activityId, id)),
  );
  for (const [index, { id }] of missing.entries()) made.set(id, ids[index] ?? "");
  return made;
}

function givingRows(doc: Y.Doc): GivingRows {
  return {
    activities: activities.all(doc),
    steps: steps.all(doc),
    cards: cards.all(doc),
    groups: groups.all(doc),
    decisions: decisions.all(doc),
    outcomes: outcomes.all(doc),
    links: links.all(doc),
    methods: methods.all(doc),
  };
}

/**
 * Brings what an earlier activity or the blueprint has into a later activity, as one step of undo: cards that say the
 * same and point at what they stand for, in the list that the method takes; where those are tasks, under duties that do.
 * Nobody is their author: whose words they are, the earlier cards say.
 * @param wanted.activityId "" for the blueprint
 * @param now milliseconds since 1970
 * @returns how many cards came
 */
export function bringIn(
  doc: Y.Doc,
  activityId: string,
  wanted: { readonly activityId: string; readonly output: Given },
  now: number,
): number {
  return edit(doc, () => {
    // Read anew: another facilitator may have brought the same since the screen was drawn.
    const offer = offersTo(activityId, givingRows(doc)).find(
      ({ from, output }) => (from?.id ?? "") === wanted.activityId && output === wanted.output,
    );
    if (!offer) return 0;
    const { takes } = methodOf(activities.get(doc, activityId)?.methodId ?? "", methods.all(doc)) ?? {};
    const into = { activityId, authorId: "", createdAt: now };
    if (offer.from === null) {
      const cardIds = offer.given.map(({ id }) => idHere(doc, cards, activityId, id));
      const list = takes ?? "ideas";
      addCards(
        doc,
        into,
        offer.given.map(({ text }, index) => ({ text, list, id: cardIds[index] ?? mintId() })),
      );
      for (const [index, { id }] of offer.given.entries())
        setLink(doc, "outcomeCard", id, cardIds[index] ?? "", true);
      return cardIds.length;
    }
    const list = takes ?? LIST_OF[offer.output];
    const duties = list === "tasks" ? dutiesIn(doc, activityId, offer.given) : new Map<string, string>();
    return addCards(
      doc,
      into,
      offer.given.map((card) => ({
        id: idHere(doc, cards, activityId, card.id),
        text: card.text,
        detail: card.detail,
        list,
        groupId: duties.get(card.place.groupId) ?? "",
        originId: card.id,
      })),
    ).length;
  });
}
