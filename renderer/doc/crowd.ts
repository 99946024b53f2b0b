/** Scoring cards that were dealt (25/10), for the screens. */
import { useEffect, useMemo } from "react";
import type { CardTotal } from "../../shared/ballots/crowdTotals.ts";
import { countedVotes } from "../../shared/doc/ballots.ts";
import type { ControlPlace } from "../../shared/doc/control.ts";
import { countCovered, isAt, isPending, partsOf } from "../../shared/doc/covered.ts";
import {
  askForHand,
  dealId,
  type DealRow,
  type Hand,
  ownHand,
  ownScores,
  type Score,
} from "../../shared/doc/hands.ts";
import {
  type Deal,
  feedsScoring,
  numberedCards,
  type NumberedCard,
  readDeal,
  roundInRoom,
  scoringOf,
  sourcesOf,
} from "../../shared/methods/deal.ts";
import { cardsOfUnknown, dealHands } from "../../shared/methods/dealing.ts";
import { forgetLate, type Given, givenScores, scoreRound } from "../../shared/methods/givenScores.ts";
import type { AgendaStep } from "../../shared/methods/agenda.ts";
import { toldRanks, totalsOf } from "../../shared/methods/countdown.ts";
import { useCardsFrom } from "./marks.ts";
import { useControl, useLaneStatus, useRows, useSession } from "./SessionContext.tsx";
import { useAgendaSteps, useStepAt } from "./steps.ts";

/** What everybody may know of a deal; undefined before there is one. */
export function useDealRow(at: ControlPlace): DealRow | undefined {
  return useRows("deals").get(dealId(at));
}

/** Whether what is written in a step is scored in another. */
export function useIsScored(at: ControlPlace): boolean {
  const agenda = useAgendaSteps(at.activityId);
  const of = useStepAt(at);
  return of ? feedsScoring(agenda, of) : false;
}

function useIsRoomAt(at: ControlPlace): boolean {
  const { step } = useControl();
  return step.activityId === at.activityId && step.stepId === at.stepId;
}

/** The round that the room is in, from 0; null where none runs here. */
export function useRound(at: ControlPlace): number | null {
  const { focusId } = useControl();
  return useIsRoomAt(at) ? roundInRoom(focusId) : null;
}

/** The cards that are scored in a step, by id with their numbers from 1. */
export function useScoredCards(at: ControlPlace, from: string): ReadonlyMap<string, NumberedCard> {
  const cards = useCardsFrom(at.activityId, from);
  const row = useDealRow(at);
  return useMemo(() => new Map(numberedCards(row, cards).map((each) => [each.card.id, each])), [row, cards]);
}

/** Whether what is written in a step was scored to the end: what comes of it now is not scored any more. */
export function useWasScored(at: ControlPlace): boolean {
  const agenda = useAgendaSteps(at.activityId);
  const of = useStepAt(at);
  const rows = useRows("deals");
  if (!of) return false;
  const begun = scoringOf(agenda, of).flatMap(
    ({ activityId, key }) => rows.get(dealId({ activityId, stepId: key })) ?? [],
  );
  return begun.length > 0 && begun.every(({ openedAt }) => openedAt > 0);
}

/** How many cards have authors whom nobody can tell any more; for desks, before a deal. */
export function useCardsOfUnknown(activityId: string, agenda: readonly AgendaStep[], from: string): number {
  const { doc, wheel } = useSession();
  const covered = useRows("covered");
  const cards = useRows("cards");
  return useMemo(() => {
    const held = wheel();
    return held && covered.size + cards.size > 0
      ? cardsOfUnknown(doc, held, { agenda, from }, activityId)
      : 0;
  }, [doc, wheel, covered, cards, agenda, from, activityId]);
}

/** How many cards to be scored are still hidden: they come out with the deal. */
export function useHiddenCards(agenda: readonly AgendaStep[], from: string): number {
  const covered = useRows("covered");
  return useMemo(
    () =>
      sourcesOf(agenda, from)
        .map((source) => countCovered(covered.values(), source).entries)
        .reduce((sum, each) => sum + each, 0),
    [agenda, from, covered],
  );
}

/** What this device holds; undefined where nothing was dealt to it yet. Asks for it while `isAsking`. */
export function useHand(at: ControlPlace, isAsking: boolean): Hand | undefined {
  const session = useSession();
  const rows = useRows("hands");
  const covered = useRows("covered"); // the document has come, and with it what was asked before
  const seatSecret = session.coverWriter()?.seatSecret ?? "";
  const { hasDocument } = useLaneStatus();
  useEffect(() => {
    const writer = session.coverWriter();
    if (isAsking && hasDocument && writer) askForHand(session.doc, writer, at, session.hostNow());
  }, [session, at, isAsking, hasDocument, covered]);
  return useMemo(
    () => (seatSecret === "" ? undefined : ownHand(rows, seatSecret, at)),
    [rows, seatSecret, at],
  );
}

/** What this device gave, by round from 0. */
export function useOwnScores(at: ControlPlace): ReadonlyMap<number, Score> {
  const session = useSession();
  const covered = useRows("covered");
  const seatSecret = session.coverWriter()?.seatSecret ?? "";
  return useMemo(() => ownScores(covered.values(), seatSecret, at), [covered, seatSecret, at]);
}

/** How many scores of a round are there: all that anybody may know before they are opened. */
export function useRoundCount(at: ControlPlace, round: number): number {
  const covered = useRows("covered");
  return useMemo(
    () =>
      [...covered.values()].filter(
        (row) => isAt(row, at) && isPending(row) && scoreRound(partsOf(row).about) === round,
      ).length,
    [covered, at, round],
  );
}

/** The deal as a facilitator's computer reads it; undefined on other devices, before it and after it was opened. */
export function useDeal(at: ControlPlace): Deal | undefined {
  const { doc, wheel } = useSession();
  const row = useDealRow(at);
  return useMemo(() => {
    const held = wheel();
    return held && row ? readDeal(doc, held, at) : undefined;
  }, [doc, wheel, row, at]);
}

/** Which scores are there, for the desk alone; what they say is nobody's to read before they are opened. */
export function useGiven(at: ControlPlace, deal: Deal | undefined): readonly Given[] {
  const { doc, wheel } = useSession();
  const covered = useRows("covered");
  return useMemo(() => {
    const held = wheel();
    return held && deal && covered.size > 0 ? givenScores(doc, held, at, deal) : [];
  }, [doc, wheel, covered, deal, at]);
}

/** Deals to phones as they ask, and forgets what they bring too late, whatever screen of the desk is open. */
export function useDealer(): void {
  const { doc, wheel } = useSession();
  const { step: place } = useControl();
  const isScoring = useStepAt(place)?.step.kind === "score";
  const agenda = useAgendaSteps(place.activityId);
  const covered = useRows("covered");
  const row = useDealRow(place);
  useEffect(() => {
    if (!wheel()) return;
    for (const { activityId, key, step } of agenda)
      if (step.kind === "score") forgetLate(doc, { activityId, stepId: key }, { agenda, from: step.from });
  }, [doc, wheel, agenda, covered]);
  useEffect(() => {
    const held = wheel();
    if (held && isScoring && row) dealHands(doc, held, place);
  }, [doc, wheel, isScoring, covered, row, place]);
}

/** The totals of a scoring step, once its scores are open. */
export function useTotals(at: ControlPlace, from: string, rounds: number): readonly CardTotal[] {
  const cards = useCardsFrom(at.activityId, from);
  const votes = useRows("votes");
  const people = useRows("people");
  return useMemo(
    () => totalsOf(at, cards, countedVotes(votes.values(), people.values()), rounds),
    [at, cards, votes, people, rounds],
  );
}

/** What a countdown has told so far, the highest first, with the cards; everything on the desk's own list is in `all`. */
export function useTold(
  of: { readonly activityId: string },
  scoring: AgendaStep | undefined,
): {
  readonly all: readonly CardTotal[];
  readonly told: readonly CardTotal[];
  readonly cards: ReadonlyMap<string, NumberedCard>;
} {
  const { focusId } = useControl();
  const at = useMemo(
    (): ControlPlace => ({ activityId: of.activityId, stepId: scoring?.key ?? "" }),
    [of.activityId, scoring?.key],
  );
  const step = scoring?.step.kind === "score" ? scoring.step : undefined;
  const all = useTotals(at, step?.from ?? "", step?.rounds ?? 0);
  const cards = useScoredCards(at, step?.from ?? "");
  const ranks = toldRanks(focusId);
  const told = useMemo(() => all.filter(({ rank }) => rank !== null && rank <= ranks), [all, ranks]);
  return { all, told, cards };
}
