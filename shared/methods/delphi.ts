/**
 * A Delphi in a step: its rounds are ballots, each with votes under a cover of its own. The rule is part of each round's
 * id, under which all its votes are sealed, so that no other rule can take its place once the first round is put.
 */
import type * as Y from "yjs";
import {
  type Agreement,
  agreementOf,
  DELPHI_RULES,
  type DelphiRule,
  type DelphiRuleId,
  type DelphiVerdict,
  verdictBy,
} from "../ballots/delphi.ts";
import { anchorsText, scaleOf } from "../ballots/scales.ts";
import { type Ballot, ballots, coverPlaceOf, putBallot, type Vote } from "../doc/ballots.ts";
import type { Card } from "../doc/cards.ts";
import {
  type Control,
  type ControlPlace,
  coverOf,
  readControl,
  steer,
  type Wheel,
  withStep,
} from "../doc/control.ts";
import { decideTasks, type Decision, UNDECIDED } from "../doc/decisions.ts";
import { isAnonymousRater } from "../doc/ratings.ts";
import { CONTROL, edit } from "../doc/table.ts";
import { workshop } from "../doc/workshop.ts";
import { publicKeysOf } from "../sync/roomSecrets.ts";
import { groupBy } from "../util/groupBy.ts";
import type { AgendaStep } from "./agenda.ts";

export function roundBallotId(at: ControlPlace, round: number, ruleId: DelphiRuleId): string {
  return `${at.activityId}${at.stepId}r${round}${ruleId}`;
}

export interface DelphiRound {
  /** Counted from 1. */
  readonly number: number;
  readonly ballot: Ballot;
}

export interface DelphiRounds {
  /** Null before the first round is put. */
  readonly rule: DelphiRule | null;
  readonly rounds: readonly DelphiRound[];
}

/**
 * The rounds put in a step, in order. Where two desks put a first round by different rules at once, the earlier counts.
 * One that somebody archived stands all the same: its rule would be gone with it.
 */
export function roundsOf(rows: ReadonlyMap<string, Ballot>, at: ControlPlace): DelphiRounds {
  const find = (round: number, { id }: DelphiRule): Ballot | undefined =>
    rows.get(roundBallotId(at, round, id));
  const rule = DELPHI_RULES.filter((each) => find(1, each)).toSorted(
    (a, b) => (find(1, a)?.putAt ?? 0) - (find(1, b)?.putAt ?? 0),
  )[0];
  if (!rule) return { rule: null, rounds: [] };
  const rounds: DelphiRound[] = [];
  for (let ballot = find(1, rule); ballot; ballot = find(rounds.length + 1, rule))
    rounds.push({ number: rounds.length + 1, ballot });
  return { rule, rounds };
}

export function isRoundShown(control: Control, { ballot }: DelphiRound): boolean {
  return coverOf(control, coverPlaceOf(ballot)).cover === "revealed";
}

/**
 * Puts the next round to the room: sealed, without names, and never taken back by an undo. Nothing where the round
 * before is not shown, or the rounds are used up.
 * @param ruleId for the first round; the others go by the first's
 * @param now milliseconds since 1970 on the host's clock
 * @returns the ballot's id, or ""
 */
export function putRound(
  doc: Y.Doc,
  wheel: Wheel,
  of: AgendaStep,
  ruleId: DelphiRuleId,
  now: number,
): string {
  if (of.step.kind !== "delphi") return "";
  const at: ControlPlace = { activityId: of.activityId, stepId: of.key };
  const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const byId = new Map(ballots.all(doc).map((ballot): [string, Ballot] => [ballot.id, ballot]));
  const { rule: fixed, rounds } = roundsOf(byId, at);
  const last = rounds.at(-1);
  const rule = fixed ?? DELPHI_RULES.find(({ id }) => id === ruleId);
  if (!rule || rounds.length >= of.step.rounds || (last && !isRoundShown(control, last))) return "";
  const { language } = workshop.read(doc);
  const ballotId = roundBallotId(at, rounds.length + 1, rule.id);
  doc.transact(() => {
    putBallot(
      doc,
      {
        ...at,
        question: `${of.prompt[language]} (${rounds.length + 1}/${of.step.kind === "delphi" ? of.step.rounds : 1}) ${rule.text[language]}`,
        scale: "agreement",
        anchors: anchorsText(scaleOf("agreement"), language),
        againOf: last?.ballot.id ?? "",
      },
      { personId: wheel.deviceId, at: now },
      ballotId,
    );
    const place = coverPlaceOf({ ...at, id: ballotId });
    steer(doc, wheel, { steps: withStep(control, place, { cover: "sealed", anonymity: "anonymous" }) });
  }, CONTROL);
  return ballotId;
}

export interface DelphiComment {
  /** Of the nameless vote that it came with. */
  readonly id: string;
  readonly text: string;
}

/** What a round says of a statement. */
export interface DelphiResult {
  readonly round: number;
  readonly figures: Agreement;
  readonly comments: readonly DelphiComment[];
}

export interface Statement {
  readonly card: Card;
  /** One for each round that was shown while it was open, in order. */
  readonly results: readonly DelphiResult[];
  readonly verdict: DelphiVerdict;
  /** The round whose result settled it; 0 while it is open. */
  readonly settledIn: number;
}

/** Votes of a round that count: nameless ones, since everybody's are; who answers in the open is not heard. */
function namelessVotes(rows: Iterable<Vote>, ballotId: string): Vote[] {
  return [...rows].filter((vote) => vote.ballotId === ballotId && isAnonymousRater(vote.personId));
}

/** How many people answered a round that is shown. */
export function answeredIn(round: DelphiRound, rows: Iterable<Vote>): number {
  const given = namelessVotes(rows, round.ballot.id).filter(({ value }) => value !== null && value > 0);
  return new Set(given.map(({ personId }) => personId as string)).size;
}

/**
 * Where each statement stands by the rounds that were shown, in the order of the cards. The first round that settles a
 * statement closes it: marks that somebody puts on it later count nowhere.
 */
export function statementsOf(
  cards: readonly Card[],
  rule: DelphiRule | null,
  shown: readonly DelphiRound[],
  rows: Iterable<Vote>,
): Statement[] {
  const all = [...rows];
  const byRound = shown.map(({ number, ballot }) => ({
    number,
    byCard: groupBy(namelessVotes(all, ballot.id), ({ cardId }) => cardId as string),
  }));
  return cards.map((card) => {
    const results: DelphiResult[] = [];
    let verdict: DelphiVerdict = "open";
    for (const { number, byCard } of byRound) {
      if (!rule || verdict !== "open") break;
      const given = byCard.get(card.id) ?? [];
      const figures = agreementOf(given.flatMap(({ value }) => value ?? []));
      const comments = given
        .filter(({ concern }) => concern.trim() !== "")
        .map(({ id, concern }) => ({ id, text: concern.trim() }))
        // By their words: by votes, the same person's would come first with each statement.
        .toSorted((a, b) => (a.text === b.text ? (a.id < b.id ? -1 : 1) : a.text < b.text ? -1 : 1));
      results.push({ round: number, figures, comments });
      verdict = verdictBy(rule, figures);
    }
    return { card, results, verdict, settledIn: verdict === "open" ? 0 : (results.at(-1)?.round ?? 0) };
  });
}

/** Open ones first, each part in its order. */
export function openFirst(statements: readonly Statement[]): Statement[] {
  const isOpen = ({ verdict }: Statement): boolean => verdict === "open";
  return [...statements.filter(isOpen), ...statements.filter((each) => !isOpen(each))];
}

/**
 * Writes what the rule settled into the decisions, as one step of undo: yes for what is kept, no for what is dropped,
 * open for the rest.
 * @param reasonOf what stands with a statement that is dropped
 */
export function decideByRule(
  doc: Y.Doc,
  statements: readonly Statement[],
  reasonOf: (statement: Statement) => string,
  by: { readonly personId: string; readonly at: number },
): void {
  const idsOf = (wanted: DelphiVerdict): string[] =>
    statements.filter(({ verdict }) => verdict === wanted).map(({ card }) => card.id);
  edit(doc, () => {
    decideTasks(doc, idsOf("keep"), { ...UNDECIDED, selected: "yes" }, by);
    decideTasks(doc, idsOf("open"), UNDECIDED, by);
    for (const statement of statements)
      if (statement.verdict === "drop")
        decideTasks(
          doc,
          [statement.card.id],
          { selected: "no", reason: "other", note: reasonOf(statement) },
          by,
        );
  });
}

const SELECTED = { open: "open", keep: "yes", drop: "no" } as const;

/** Whether the decisions say what the rule does; false where it has settled nothing. */
export function isDecidedByRule(
  statements: readonly Statement[],
  rows: ReadonlyMap<string, Decision>,
): boolean {
  return (
    statements.some(({ verdict }) => verdict !== "open") &&
    statements.every(
      ({ card, verdict }) => (rows.get(card.id)?.choice.selected ?? "open") === SELECTED[verdict],
    )
  );
}
