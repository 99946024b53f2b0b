/** The deal of a step in which cards are scored (25/10): who holds which card in which round, sealed to the desks. */
import type * as Y from "yjs";
import { z } from "zod";
import { cover, openerOf, uncover } from "../ballots/cover.ts";
import type { Card } from "../doc/cards.ts";
import type { ControlPlace, Wheel } from "../doc/control.ts";
import { readJson, startOf } from "../doc/covered.ts";
import {
  dealId,
  type DealRow,
  deals,
  dealtCards,
  hands,
  roundAbout,
  roundOf,
  ROUNDS_LIMIT,
} from "../doc/hands.ts";
import { CONTROL } from "../doc/table.ts";
import { keyOf, publicKeysOf } from "../sync/roomSecrets.ts";
import type { AgendaStep } from "./agenda.ts";

const index = z.number().int().min(0).max(1_000);
const name = z.string().max(200);

const dealShape = z.object({
  seed: z.string(),
  people: z.array(name).max(300),
  cards: z.array(name).max(1_000),
  authors: z.array(z.array(index)).max(1_000),
  rounds: z.array(z.array(index.nullable())).max(ROUNDS_LIMIT),
  targets: z.array(index),
  wanted: index,
  paper: z.array(index),
  gone: z.array(index),
});

/** People and cards are numbers, from 0, everywhere but in `people` and `cards`. */
export interface Deal {
  readonly seed: string;
  readonly people: readonly string[];
  readonly cards: readonly string[];
  readonly authors: readonly (readonly number[])[];
  /** `rounds[r][k]` is the card that person k holds in round r. Rounds that catch up come after the first ones. */
  readonly rounds: readonly (readonly (number | null)[])[];
  /** How many scores each card can have. */
  readonly targets: readonly number[];
  /** How many scores a card should have. */
  readonly wanted: number;
  /** Who has no device: the desk types their scores. */
  readonly paper: readonly number[];
  /** Who left: what they have not scored goes to others when the room catches up. */
  readonly gone: readonly number[];
}

/** The deal of a step; undefined before there is one, and after the scores were opened. */
export function readDeal(doc: Y.Doc, wheel: Wheel, at: ControlPlace): Deal | undefined {
  const id = dealId(at);
  const row = deals.get(doc, id);
  if (!row || row.box === "" || row.openedAt > 0) return undefined;
  const openers = wheel.secrets.covers.map((secret) => openerOf(keyOf(secret)));
  return readJson(dealShape, uncover(row.box, openers, id)?.text);
}

/** Names the deal as it is now: every change of it makes another box. */
export function markOfDeal(doc: Y.Doc, at: ControlPlace): string {
  return startOf(deals.get(doc, dealId(at))?.box ?? "");
}

/** Whether a deal can be read again: one that is larger would be closed to everybody. */
export function isReadable(deal: Deal): boolean {
  return dealShape.safeParse(deal).success;
}

/** Seals the deal to the facilitators' computers, in place of the one before. */
export function keepDeal(doc: Y.Doc, wheel: Wheel, at: ControlPlace, deal: Deal): void {
  const id = dealId(at);
  const before = deals.get(doc, id);
  const row = {
    box: cover(JSON.stringify(deal), keyOf(publicKeysOf(wheel.secrets).cover), id),
    rounds: deal.rounds.length,
    cards: dealtCards(deal.cards),
  };
  if (before) deals.patch(doc, id, row);
  else deals.insert(doc, id, { ...row, openedAt: 0 });
}

/**
 * Empties a deal and its hands once the scores are open. Another desk may have changed the deal at the same moment, and
 * its box come back.
 */
export function forgetDeal(doc: Y.Doc, at: ControlPlace): void {
  if ((deals.get(doc, dealId(at))?.openedAt ?? 0) === 0) return;
  doc.transact(() => {
    deals.patch(doc, dealId(at), { box: "" });
    for (const row of hands.all(doc))
      if (row.id.startsWith(`${dealId(at)}.`)) hands.patch(doc, row.id, { box: "" });
  }, CONTROL);
}

export interface NumberedCard {
  readonly card: Card;
  /** From 1. */
  readonly number: number;
}

/**
 * The cards that are scored with their numbers. One that was dealt keeps its number whatever becomes of the others; the
 * next ones are for cards that are still to be dealt.
 * @param standing the cards of the step, in their order
 */
export function numberedCards(
  row: Pick<DealRow, "cards"> | undefined,
  standing: readonly Card[],
): NumberedCard[] {
  const dealt: readonly string[] = row?.cards ?? [];
  const byId = new Map(standing.map((card): [string, Card] => [card.id, card]));
  const order = [...dealt, ...standing.flatMap(({ id }) => (dealt.includes(id) ? [] : [id]))];
  return order.flatMap((id, index) => {
    const card = byId.get(id);
    return card ? [{ card, number: index + 1 }] : [];
  });
}

/** The steps, by their keys, in which the cards that are scored were written. */
export function sourcesOf(agenda: readonly AgendaStep[], from: string): ControlPlace[] {
  return agenda.flatMap(({ activityId, key, step }) =>
    step.id === from ? [{ activityId, stepId: key }] : [],
  );
}

/** The steps in which what is written in a step is scored, as often as the room does. */
export function scoringOf(agenda: readonly AgendaStep[], of: AgendaStep): AgendaStep[] {
  return agenda.filter(({ step }) => step.kind === "score" && step.from === of.step.id);
}

/** Whether what is written in a step is scored in another: then its authors are forgotten with the totals. */
export function feedsScoring(agenda: readonly AgendaStep[], of: AgendaStep): boolean {
  return scoringOf(agenda, of).length > 0;
}

/** Says in control which round the room is in, from 0. */
export function roundFocus(round: number): string {
  return roundAbout(round);
}

/** The round that the room is in, from 0; null where none runs. */
export function roundInRoom(focusId: string): number | null {
  return roundOf(focusId);
}
