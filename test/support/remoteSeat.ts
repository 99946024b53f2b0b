/**
 * Run on a host of a lan: a seat (seat.ts) that is driven over stdin and stdout, a line of JSON each. The driver's side
 * is remoteSeatDriver.ts.
 */
import { createInterface } from "node:readline";
import { addCards, cards, rewordCard } from "../../shared/doc/cards.ts";
import type { LaneStatus } from "../../shared/sync/laneMember.ts";
import { documentDigest } from "./documentDigest.ts";
import { personAt } from "./personAt.ts";
import { openSeat } from "./seat.ts";

export interface SeatCalls {
  /** One edit for each text. @returns the ids of the cards */
  addCards: { in: { activityId: string; texts: readonly string[] }; out: readonly string[] };
  rewordCard: { in: { cardId: string; text: string }; out: null };
  texts: { in: null; out: readonly string[] };
  digest: { in: null; out: string };
  waitSaved: { in: null; out: null };
}

export type SeatCall = keyof SeatCalls;

/** What the seat says: the answer to a call, or by itself where it stands. */
export type SeatWord =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }
  | {
      readonly status: LaneStatus;
      /** How many of the texts written here, in order, have been shown as saved. */
      readonly promised: number;
      readonly ended: string;
    };

const [joinUrl = "", name = ""] = process.argv.slice(2);
const seat = openSeat({ joinUrl, name, timeoutMs: 60_000 });
let written = 0;
let promised = 0;

function say(word: SeatWord): void {
  process.stdout.write(`${JSON.stringify(word)}\n`);
}

function sayStatus(): void {
  const { status } = seat.member;
  if (!status.hasUnsaved) promised = written;
  say({ status, promised, ended: seat.ended() });
}

const calls: { readonly [C in SeatCall]: (input: SeatCalls[C]["in"]) => Promise<SeatCalls[C]["out"]> } = {
  addCards: async ({ activityId, texts }) =>
    texts.flatMap((text) => {
      written++;
      return addCards(seat.doc, { activityId, authorId: personAt(seat.doc), createdAt: 1 }, [{ text }]);
    }),
  async rewordCard({ cardId, text }) {
    written++;
    rewordCard(seat.doc, cardId, text);
    return null;
  },
  texts: async () => cards.all(seat.doc).map((card) => card.text),
  digest: async () => documentDigest(seat.doc),
  async waitSaved() {
    await seat.waitSaved();
    return null;
  },
};

async function answer(line: string): Promise<void> {
  const { id, call, input } = JSON.parse(line) as { id: number; call: SeatCall; input: never };
  try {
    say({ id, value: await calls[call](input) });
  } catch (error) {
    say({ id, error: String(error) });
  }
}

seat.member.onStatus(sayStatus);
sayStatus();
const lines = createInterface({ input: process.stdin });
lines.on("line", (line) => void answer(line));
lines.on("close", () => {
  seat.close();
  process.exit(0); // a socket that waits for a goodbye would keep it
});
