/**
 * Deals cards to people to score (25/10): who holds what in which round, and who catches up. For a facilitator's
 * computer, which alone knows before the scores are opened who wrote which card and who gave which score,
 * since nobody may be dealt their own. Roster, cards and seed are fixed when scoring opens (methods.md 3.4).
 */
import type * as Y from "yjs";
import { allocate, catchUp } from "../ballots/allocation.ts";
import { isSealable } from "../ballots/cover.ts";
import { type Card, cards } from "../doc/cards.ts";
import { type ControlPlace, readControl, steer, type Wheel, withStep } from "../doc/control.ts";
import { covered, isAt, isPending, partsOf } from "../doc/covered.ts";
import { handId, hands, ROUNDS_LIMIT, sealHand } from "../doc/hands.ts";
import { authorsOf, openBoxes, reveal } from "../doc/revealing.ts";
import { CONTROL } from "../doc/table.ts";
import { publicKeysOf } from "../sync/roomSecrets.ts";
import { keyFromText, type Key } from "../sync/seal.ts";
import type { AgendaStep } from "./agenda.ts";
import {
  type Deal,
  forgetDeal,
  isReadable,
  keepDeal,
  markOfDeal,
  readDeal,
  roundFocus,
  sourcesOf,
} from "./deal.ts";
import { givenScores } from "./givenScores.ts";
import { cardsFrom } from "./stepCards.ts";

/**
 * Everybody whose words a card has: who wrote it, those whose cards were folded into it, and those of the card that it
 * stands for in a later activity.
 */
function authorsIn(
  card: Card,
  all: readonly Card[],
  proven: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const byId = new Map(all.map((each): [string, Card] => [each.id, each]));
  const seen = new Set<string>();
  const open: Card[] = [card];
  const found = new Set<string>();
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    const { id, originId } = next;
    for (const personId of [next.authorId, proven.get(id) ?? ""]) if (personId !== "") found.add(personId);
    open.push(...all.filter(({ foldedInto }) => foldedInto === id));
    const origin = byId.get(originId);
    if (origin) open.push(origin);
  }
  return found;
}

/** What is dealt: how many scores each card should have, by whom. */
export interface DealWish {
  /** The steps of the activity. */
  readonly agenda: readonly AgendaStep[];
  /** The step, by its id, whose cards are scored. */
  readonly from: string;
  readonly wanted: number;
  /** Everybody who scores. */
  readonly people: readonly string[];
  /** Those of them who have no device. */
  readonly paper: readonly string[];
  readonly seed: string;
}

/** Brings the cards of a step out, without names, and says whose they are. */
function publish(
  doc: Y.Doc,
  wheel: Wheel,
  wish: Pick<DealWish, "agenda" | "from">,
  at: ControlPlace,
  now: number,
) {
  const proven = new Map<string, string>();
  for (const source of sourcesOf(wish.agenda, wish.from)) {
    if (covered.all(doc).some((row) => isAt(row, source) && isPending(row)))
      reveal(doc, wheel, source, now, { isWithoutNames: true });
    for (const { cardId, personId } of authorsOf(doc, wheel, source)) proven.set(cardId, personId);
  }
  const all = cards.all(doc);
  const scored = cardsFrom(wish.agenda, at.activityId, all, wish.from);
  return scored.map((card) => ({ id: card.id, authors: authorsIn(card, all, proven) }));
}

/**
 * How many cards that were written in the steps nobody here can say any more whose they are: without names, or forgotten
 * when they were scored before. Whoever wrote one may be dealt it.
 */
export function cardsOfUnknown(
  doc: Y.Doc,
  wheel: Wheel,
  { agenda, from }: Pick<DealWish, "agenda" | "from">,
  activityId: string,
): number {
  const sources = sourcesOf(agenda, from);
  const proven = new Set(
    sources
      .flatMap((source) => authorsOf(doc, wheel, source))
      .flatMap(({ cardId, personId }) => (personId === "" ? [] : [cardId])),
  );
  const hidden = covered
    .all(doc)
    .filter((row) => row.opened === "" && isPending(row) && sources.some((source) => isAt(row, source)));
  const shown = cardsFrom(agenda, activityId, cards.all(doc), from).filter(
    ({ id, stepId, authorId }) => stepId !== "" && authorId === "" && !proven.has(id),
  );
  return shown.length + openBoxes(doc, wheel, hidden).filter(({ personId }) => personId === "").length;
}

/**
 * `discuss`: no card has two people who did not write it; `noCards`: there is nothing to score; `tooMany`: more cards, or
 * more for one person, than a deal can hold.
 */
export type Dealt = "dealt" | "discuss" | "noCards" | "tooMany";

/**
 * Deals the cards: what was hidden comes out without names, and what each person scores in which round is fixed. Where
 * scoring means nothing (two people), nothing is dealt, and the cards are there to talk about.
 * @param now milliseconds since 1970 on the host's clock
 */
export function deal(doc: Y.Doc, wheel: Wheel, at: ControlPlace, wish: DealWish, now: number): Dealt {
  return doc.transact((): Dealt => {
    const published = publish(doc, wheel, wish, at, now);
    if (published.length === 0) return "noCards";
    const numberOf = new Map(wish.people.map((personId, number): [string, number] => [personId, number]));
    const authors = published.map((card) =>
      [...card.authors].flatMap((personId) => numberOf.get(personId) ?? []),
    );
    const { kind, rounds, targets } = allocate({
      people: wish.people.length,
      cards: authors.map((each) => ({ authors: each })),
      rounds: wish.wanted,
      seed: wish.seed,
    });
    if (kind === "discuss") return "discuss";
    const dealt: Deal = {
      seed: wish.seed,
      people: wish.people,
      cards: published.map(({ id }) => id),
      authors,
      rounds,
      targets,
      wanted: wish.wanted,
      paper: wish.paper.flatMap((personId) => numberOf.get(personId) ?? []),
      gone: [],
    };
    if (!isReadable(dealt)) return "tooMany";
    const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
    keepDeal(doc, wheel, at, dealt);
    dealHands(doc, wheel, at);
    steer(doc, wheel, { focusId: roundFocus(0), steps: withStep(control, at, { cover: "sealed" }) });
    return "dealt";
  }, CONTROL);
}

/** Who asks to be dealt to, by person; of several devices of one person each. */
function askers(doc: Y.Doc, wheel: Wheel, at: ControlPlace): { personId: string; tag: string; key: Key }[] {
  const here = covered.all(doc).filter((row) => isAt(row, at) && isPending(row));
  return openBoxes(doc, wheel, here).flatMap(({ row, what, personId }) => {
    const key = what.kind === "hello" ? keyFromText(what.replyKey) : undefined;
    return key && personId !== "" ? [{ personId, tag: partsOf(row).tag, key }] : [];
  });
}

/** Seals a hand to each device that asks and has none of the deal as it is now. Nothing where all have. */
export function dealHands(doc: Y.Doc, wheel: Wheel, at: ControlPlace): void {
  forgetDeal(doc, at);
  const deal = readDeal(doc, wheel, at);
  const ofDeal = markOfDeal(doc, at);
  if (!deal) return;
  doc.transact(() => {
    for (const { personId, tag, key } of askers(doc, wheel, at)) {
      const id = handId(at, tag);
      const before = hands.get(doc, id);
      const person = deal.people.indexOf(personId);
      if (person < 0 || before?.ofDeal === ofDeal || !isSealable(key)) continue;
      const rounds = deal.rounds.map((round) => deal.cards[round[person] ?? -1] ?? null);
      const row = { box: sealHand(rounds, key, id), ofDeal };
      if (before) hands.patch(doc, id, row);
      else hands.insert(doc, id, row);
    }
  }, CONTROL);
}

/** Notes that somebody has left, or is back. */
export function noteGone(
  doc: Y.Doc,
  wheel: Wheel,
  at: ControlPlace,
  personId: string,
  isGone: boolean,
): void {
  const deal = readDeal(doc, wheel, at);
  const person = deal?.people.indexOf(personId) ?? -1;
  if (!deal || person < 0) return;
  const others = deal.gone.filter((each) => each !== person);
  doc.transact(() => {
    keepDeal(doc, wheel, at, { ...deal, gone: isGone ? [...others, person] : others });
    dealHands(doc, wheel, at);
  }, CONTROL);
}

/** What a further round would mend. */
export interface CatchUpWish extends Pick<DealWish, "agenda" | "from"> {
  /** People who came since, or who watch and would score; they have no card of their own here, or it is known. */
  readonly joining: readonly string[];
  /** Those of them who have no device. */
  readonly paper: readonly string[];
}

/**
 * Deals further rounds for scores that are missing: because somebody left, came late, or a card did. Nobody who is there
 * loses what they hold. Cards that came out of phones since are dealt with the others.
 * @returns how many rounds were added
 */
export function dealCatchUp(
  doc: Y.Doc,
  wheel: Wheel,
  at: ControlPlace,
  wish: CatchUpWish,
  now: number,
): number {
  return doc.transact((): number => {
    const before = readDeal(doc, wheel, at);
    if (!before) return 0;
    const published = publish(doc, wheel, wish, at, now);
    const people = [
      ...before.people,
      ...wish.joining.filter((personId) => !before.people.includes(personId)),
    ];
    const known = new Map(published.map(({ id, authors }) => [id as string, authors]));
    const all = [...before.cards, ...published.flatMap(({ id }) => (before.cards.includes(id) ? [] : [id]))];
    const authors = all.map((id, card) => [
      ...new Set([
        ...(before.authors[card] ?? []),
        ...[...(known.get(id) ?? [])]
          .map((personId) => people.indexOf(personId))
          .filter((number) => number >= 0),
      ]),
    ]);
    const paper = [...before.paper, ...wish.paper.map((personId) => people.indexOf(personId))];
    const present = people.flatMap((_, person) => (before.gone.includes(person) ? [] : [person]));
    const targets = authors.map((each) => Math.min(before.wanted, people.length - each.length));
    const { rounds } = catchUp({
      people: people.length,
      cards: authors.map((each) => ({ authors: each })),
      rounds: before.rounds,
      done: givenScores(doc, wheel, at, before),
      present,
      withdrawn: all.flatMap((id, card) => (known.has(id) ? [] : [card])),
      targets,
      seed: `${before.seed} ${before.rounds.length}`,
    });
    const kept = rounds.slice(0, Math.max(0, ROUNDS_LIMIT - before.rounds.length));
    keepDeal(doc, wheel, at, {
      ...before,
      people,
      cards: all,
      authors,
      rounds: [...before.rounds, ...kept],
      targets,
      paper: [...new Set(paper)].filter((person) => person >= 0),
    });
    dealHands(doc, wheel, at);
    return kept.length;
  }, CONTROL);
}
