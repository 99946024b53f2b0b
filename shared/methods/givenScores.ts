/**
 * The scores of cards that were dealt (25/10): counted while they are sealed, typed for people on paper, opened all
 * together.
 */
import type * as Y from "yjs";
import { castVote, stepBallotId } from "../doc/ballots.ts";
import { cards } from "../doc/cards.ts";
import { type ControlPlace, coverOf, readControl, steer, type Wheel, withStep } from "../doc/control.ts";
import { boxes, covered, isAt, isPending, partsOf, startOf } from "../doc/covered.ts";
import { dealId, deals, hands, roundAbout, roundOf } from "../doc/hands.ts";
import { PAPER_TAG, withdrawPaper, writeOnPaper } from "../doc/paper.ts";
import { anonymousRater } from "../doc/ratings.ts";
import { authorsOf, forgetOpened, openBoxes } from "../doc/revealing.ts";
import { CONTROL } from "../doc/table.ts";
import { publicKeysOf } from "../sync/roomSecrets.ts";
import { readId } from "../util/ids.ts";
import { type Deal, readDeal, sourcesOf } from "./deal.ts";
import type { DealWish } from "./dealing.ts";

/** One score that counts; `person`, `round` and `card` as the deal numbers them. */
export interface Given {
  readonly person: number;
  readonly round: number;
  readonly card: number;
  readonly value: number;
}

/** Entries that the desk typed are about a person's number and a round. */
function paperAbout(person: number, round: number): string {
  return `p${person}${roundAbout(round)}`;
}

/** The round that an entry is the score of, whoever gave it; null for another entry. */
export function scoreRound(about: string): number | null {
  return roundOf(about.replace(/^p\d{1,4}/, ""));
}

/** How far scoring has come: the last round that a score is there for, from 0; null before the first. */
export function roundReached(doc: Y.Doc, at: ControlPlace): number | null {
  const reached = covered
    .all(doc)
    .filter((row) => isAt(row, at) && isPending(row))
    .flatMap((row) => scoreRound(partsOf(row).about) ?? []);
  return reached.length === 0 ? null : Math.max(...reached);
}

function cellOf(
  deal: Deal,
  tag: string,
  about: string,
  personId: string,
): { person: number; round: number | null } {
  if (tag !== PAPER_TAG) return { person: deal.people.indexOf(personId), round: roundOf(about) };
  const [, person = "", rest = ""] = /^p(\d{1,4})(r\d{1,2})$/.exec(about) ?? [];
  return { person: person === "" ? -1 : Number(person), round: roundOf(rest) };
}

/**
 * The scores that count so far: of cards that their giver was dealt in that round, one for each. A person's second
 * device may have scored the same card; the one whose draw comes first counts, on every computer.
 */
function givenWith(doc: Y.Doc, wheel: Wheel, at: ControlPlace, deal: Deal) {
  const here = covered.all(doc).filter((row) => isAt(row, at) && isPending(row));
  const cells = new Set<string>();
  return openBoxes(doc, wheel, here).flatMap((opened) => {
    const { row, what, personId } = opened;
    if (what.kind !== "score" || what.value === null) return [];
    const { tag, about } = partsOf(row);
    const { person, round } = cellOf(deal, tag, about, personId);
    const card = round === null ? null : (deal.rounds[round]?.[person] ?? null);
    const cell = `${person} ${round}`;
    if (round === null || card === null || deal.cards[card] !== what.cardId || cells.has(cell)) return [];
    cells.add(cell);
    return [{ opened, given: { person, round, card, value: what.value } satisfies Given }];
  });
}

export function givenScores(doc: Y.Doc, wheel: Wheel, at: ControlPlace, deal: Deal): Given[] {
  return givenWith(doc, wheel, at, deal).map(({ given }) => given);
}

/** Types the score of somebody on paper, or takes it back with null. */
export function typeScore(
  doc: Y.Doc,
  wheel: Wheel,
  at: ControlPlace,
  cell: { readonly person: number; readonly round: number },
  value: number | null,
): void {
  const deal = readDeal(doc, wheel, at);
  const cardId = deal?.cards[deal.rounds[cell.round]?.[cell.person] ?? -1];
  if (cardId === undefined) return;
  const about = paperAbout(cell.person, cell.round);
  if (value === null) withdrawPaper(doc, at, about);
  else writeOnPaper(doc, wheel, at, about, { kind: "score", cardId, value });
}

function emptyScores(doc: Y.Doc, at: ControlPlace): void {
  for (const row of covered.all(doc))
    if (isAt(row, at) && row.boxes.forRoom !== "")
      covered.patch(doc, row.id, { opened: startOf(row.boxes.forRoom), boxes: boxes(undefined) });
}

/**
 * Opens all scores at once: they appear for everybody as nobody's, and the deal, the hands and who wrote what are
 * emptied for good. Where the cards' step is named, authors appear with them; otherwise nobody learns them any more.
 * @returns how many scores were opened
 */
export function openScores(
  doc: Y.Doc,
  wheel: Wheel,
  at: ControlPlace,
  wish: Pick<DealWish, "agenda" | "from">,
  now: number,
): number {
  const deal = readDeal(doc, wheel, at);
  if (!deal) return 0;
  const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const sources = sourcesOf(wish.agenda, wish.from);
  const given = givenWith(doc, wheel, at, deal);
  const ballotId = stepBallotId(at);
  doc.transact(() => {
    for (const { opened, given: score } of given)
      castVote(
        doc,
        { ballotId, cardId: deal.cards[score.card] ?? "", personId: anonymousRater(opened.draw) },
        score.value,
      );
    for (const source of sources)
      if (coverOf(control, source).anonymity === "named")
        for (const { cardId, personId } of authorsOf(doc, wheel, source))
          if (personId !== "") cards.patch(doc, cardId, { authorId: readId(personId) });
    // After all that came out: what Yjs keeps of the order of writing leads from no score to its box (doc/revealing.ts).
    emptyScores(doc, at);
    for (const row of hands.all(doc))
      if (row.id.startsWith(`${dealId(at)}.`)) hands.patch(doc, row.id, { box: "" });
    deals.patch(doc, dealId(at), { box: "", openedAt: now });
    for (const source of sources) forgetOpened(doc, source);
    steer(doc, wheel, { focusId: "", steps: withStep(control, at, { cover: "revealed" }) });
  }, CONTROL);
  return given.length;
}

/**
 * Empties what comes from a phone that was away once the scores of a step are open: scores that count no more, and cards
 * that were scored and are reworded, which would tell the facilitators' computers whose they are. Writes nothing where
 * nothing came.
 */
export function forgetLate(doc: Y.Doc, at: ControlPlace, wish: Pick<DealWish, "agenda" | "from">): void {
  if ((deals.get(doc, dealId(at))?.openedAt ?? 0) === 0) return;
  doc.transact(() => {
    emptyScores(doc, at);
    for (const source of sourcesOf(wish.agenda, wish.from)) forgetOpened(doc, source);
  }, CONTROL);
}
