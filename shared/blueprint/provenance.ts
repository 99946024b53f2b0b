/**
 * Where a competency comes from: its tasks, and behind each task every card and every wording that went into it. The
 * same for an outcome that was made of ideas that a room chose.
 * Pure, and safe with whatever peers wrote: a card is followed once, so that no ring of cards turns for ever.
 */
import { type Evidence, evidenceOf } from "../ballots/evidence.ts";
import { type Activity, agenda } from "../doc/activities.ts";
import type { Ballot, Vote } from "../doc/ballots.ts";
import type { Card } from "../doc/cards.ts";
import { chart, type Duty, type Task } from "../doc/chart.ts";
import type { Decision } from "../doc/decisions.ts";
import { foldedUnder, standingFor } from "../doc/folding.ts";
import type { Group } from "../doc/groups.ts";
import { linkedFrom, linkedTo } from "../doc/links.ts";
import type { Records } from "../doc/records.ts";
import { type Wording, wordingsOf } from "../doc/wordings.ts";
import { groupBy } from "../util/groupBy.ts";

/**
 * How a card stands behind a task. `itself`: its words are the task's. `folded`: it says the same as the one before.
 * `split`: the one before was a part of it. `earlier`: the one before stands for it in a later activity.
 */
export type SourceKind = "itself" | "folded" | "split" | "earlier";

/** A card behind a task, or behind a duty. */
export interface Source {
  readonly kind: SourceKind;
  readonly card: Card;
  /** What it said before, oldest first. Who wrote each, and when, is in the record. */
  readonly earlier: readonly Wording[];
  /** Who gave it the words it has now, where that was not its author, and when. */
  readonly latest: Wording | null;
}

export interface BallotOn {
  readonly ballot: Ballot;
  /** The votes on this task. */
  readonly votes: readonly Vote[];
}

export interface TaskProvenance {
  readonly taskId: string;
  /** Null where it stands in no chart: it was put away. */
  readonly task: Task | null;
  /** What it says now; "" where nothing is known of it. */
  readonly text: string;
  /** The task itself first, then each card with those behind it. Empty where the card is unknown. */
  readonly sources: readonly Source[];
  readonly duty: (Duty & { readonly sources: readonly Source[] }) | null;
  readonly evidence: Evidence | null;
  readonly ballots: readonly BallotOn[];
  readonly decision: Decision | null;
}

/** A card of an activity that an outcome was made of, or that it was brought in as. */
export interface IdeaProvenance extends Pick<TaskProvenance, "text" | "sources" | "ballots" | "decision"> {
  readonly cardId: string;
  /** `madeOf`: the outcome comes from it. `broughtInAs`: the outcome was put to the room as it. */
  readonly kind: "madeOf" | "broughtInAs";
  /** Null where it was taken off the agenda. */
  readonly activity: Activity | null;
}

export interface Provenance {
  /** The trail of one task. */
  readonly ofTask: (taskId: string) => TaskProvenance;
  /**
   * The trails of the tasks that a competency comes from, in the order of the charts. For a task that was folded into
   * another since, the one that stands for it.
   */
  readonly ofCompetency: (competencyId: string) => readonly TaskProvenance[];
  /** The ideas that an outcome was made of, then the cards as which it was put to the room. */
  readonly ofOutcome: (outcomeId: string) => readonly IdeaProvenance[];
  /** The duty ideas that a duty was made of, like the cards behind a task. */
  readonly ofDuty: (dutyId: string) => readonly Source[];
}

type ProvenanceRecords = Pick<
  Records,
  | "activities"
  | "groups"
  | "cards"
  | "formerCards"
  | "wordings"
  | "ratings"
  | "ballots"
  | "votes"
  | "decisions"
  | "links"
>;

/** Joins the records once, so that a trail is looked up and not searched for. */
export function provenanceOf(records: ProvenanceRecords): Provenance {
  const all = [...records.cards, ...records.formerCards];
  const cards = new Map<string, Card>(all.map((card) => [card.id, card]));
  const folded = foldedUnder(all);
  const standing = standingFor(all);
  const wordings = groupBy(records.wordings, ({ cardId }): string => cardId);
  const activities = new Map<string, Activity>(records.activities.map((each) => [each.id, each]));
  const groups = new Map<string, Group>(records.groups.map((group) => [group.id, group]));
  const decisions = new Map<string, Decision>(records.decisions.map((decision) => [decision.id, decision]));
  const votes = groupBy(records.votes, ({ ballotId }): string => ballotId);
  const evidence = new Map<string, Evidence>(
    agenda(records.activities)
      .flatMap(({ id }) => evidenceOf(chart(id, records), records.ratings))
      .map((each) => [each.task.id, each]),
  );
  const place = new Map([...evidence.keys()].map((taskId, index) => [taskId, index]));

  function source(kind: SourceKind, card: Card): Source {
    const known = wordingsOf(wordings.get(card.id) ?? [], card.id);
    const now = known.findLastIndex(({ text }) => text === card.text);
    const latest = now > 0 ? (known[now] ?? null) : null;
    return { kind, card, earlier: known.filter((_, index) => index !== now), latest };
  }

  function sourcesOf(cardId: string): readonly Source[] {
    const found = new Map<string, Source>();
    const waiting: [SourceKind, string][] = [["itself", cardId]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const card = cards.get(next[1]);
      if (!card || found.has(card.id)) continue;
      found.set(card.id, source(next[0], card));
      const origin = cards.get(card.originId);
      if (origin) waiting.push([origin.activityId === card.activityId ? "split" : "earlier", origin.id]);
      for (const same of (folded.get(card.id) ?? []).toReversed()) waiting.push(["folded", same.id]);
    }
    return [...found.values()];
  }

  const ofDuty = (dutyId: string): readonly Source[] => sourcesOf(groups.get(dutyId)?.originId ?? "");

  function ofTask(taskId: string): TaskProvenance {
    const known = evidence.get(taskId);
    const task = known?.task ?? null;
    const duty = task?.duty ?? null;
    return {
      taskId,
      task,
      text: cards.get(taskId)?.text ?? "",
      sources: sourcesOf(taskId),
      duty: duty && { ...duty, sources: ofDuty(duty.id) },
      evidence: known?.figures ? known : null,
      ballots: ballotsOn(taskId),
      decision: decisions.get(taskId) ?? null,
    };
  }

  function ballotsOn(cardId: string): readonly BallotOn[] {
    return records.ballots.flatMap((ballot): BallotOn[] => {
      const given = (votes.get(ballot.id) ?? []).filter(
        (vote) => vote.cardId === cardId || ballot.cardId === cardId,
      );
      return ballot.cardId === cardId || given.length > 0 ? [{ ballot, votes: given }] : [];
    });
  }

  function ofIdea(kind: IdeaProvenance["kind"], cardId: string): readonly IdeaProvenance[] {
    const card = cards.get(cardId);
    if (!card) return []; // put away, and nothing was made of it
    return [
      {
        cardId,
        kind,
        activity: activities.get(card.activityId) ?? null,
        text: card.text,
        sources: sourcesOf(cardId),
        ballots: ballotsOn(cardId),
        decision: decisions.get(cardId) ?? null,
      },
    ];
  }

  const last = place.size;
  return {
    ofTask,
    ofDuty,
    ofOutcome: (outcomeId) => [
      ...linkedFrom(records.links, "cardOutcome", outcomeId).flatMap((cardId) => ofIdea("madeOf", cardId)),
      ...linkedTo(records.links, "outcomeCard", outcomeId).flatMap((cardId) => ofIdea("broughtInAs", cardId)),
    ],
    ofCompetency(competencyId) {
      const linked = linkedFrom(records.links, "taskCompetency", competencyId);
      return [...new Set(linked.map((taskId) => standing.get(taskId) ?? taskId))]
        .toSorted((a, b) => (place.get(a) ?? last) - (place.get(b) ?? last))
        .map(ofTask);
    },
  };
}
