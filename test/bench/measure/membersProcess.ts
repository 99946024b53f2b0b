/** A process of members, so that the memory and the event loop of the host stay its own. Forked by members.ts. */
import * as Y from "yjs";
import { cards } from "../../../shared/doc/cards.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { until } from "../../support/until.ts";
import { BROWSER_WORDS } from "./browserWords.ts";
import { countSockets, received } from "./countingSocket.ts";
import { now } from "./latency.ts";
import type { Ask, Asks } from "./memberMessages.ts";
import { type MemberSeat, openMember } from "./memberSeat.ts";
import { doAtTheirTimes, makeWorker, type PlannedEdit, planEdits } from "./workload.ts";

countSockets();

interface Member {
  readonly index: number;
  readonly name: string;
  readonly personId: string;
  readonly seat: MemberSeat;
  /** What this member does, from their first work on. */
  act?: (edit: PlannedEdit) => void;
}

const members: Member[] = [];
const edits: number[] = [];
const arrivals: number[] = [];
const textsSeen: (readonly [string, number])[] = [];
let forwards = 0;

/** Notes when edits are made here and when those of others are applied. */
function watch(doc: Y.Doc): void {
  doc.on("afterTransaction", ({ local, beforeState, afterState }: Y.Transaction) => {
    const at = now();
    if (!local) forwards++; // each message with an edit is one transaction, also where it says nothing new
    for (const [client, after] of afterState) {
      const before = beforeState.get(client) ?? 0;
      if (after === before) continue;
      if (local) edits.push(client, after, at);
      else arrivals.push(client, before, after, at);
    }
  });
  // What browsers write is known by its text: their clients are known to themselves alone.
  cards.root(doc).observe(({ keysChanged }) => {
    const at = now();
    for (const key of keysChanged as Set<string>) {
      const text = cards.get(doc, key)?.text ?? "";
      if (text.startsWith(BROWSER_WORDS)) textsSeen.push([text, at]);
    }
  });
}

/** Texts that this seat does not have. */
function lacking(doc: Y.Doc, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const here = new Set(cards.all(doc).map((card) => card.text));
  return texts.filter((text) => !here.has(text));
}

const answers: { [A in Ask]: (input: Asks[A]["in"]) => Promise<Asks[A]["out"]> } = {
  async join({ meeting, members: indices }) {
    for (const index of indices) {
      const name = `Member ${index + 1}`;
      const seat = openMember(meeting, name);
      members.push({ index, name, seat, personId: await seat.ready() });
    }
    return null;
  },

  async work({ startAt, seconds, seed, activityId, taskIds }) {
    const before = edits.length;
    await Promise.all(
      members.map((member) => {
        const { index, name, personId, seat } = member;
        if (!member.act) watch(seat.doc);
        member.act ??= makeWorker(seat.doc, { name, personId, activityId, taskIds });
        return doAtTheirTimes(planEdits(seed + index, seconds), startAt, member.act);
      }),
    );
    return { edits: edits.slice(before) };
  },

  async settle({ clocks, texts, timeoutMs }) {
    const reached = (client: number): number =>
      Math.min(...members.map(({ seat }) => Y.getState(seat.doc.store, client)));
    const hasAll = (): boolean =>
      [...clocks].every(([client, clock]) => reached(client) >= clock) &&
      members.every(({ seat }) => lacking(seat.doc, texts).length === 0);
    await until("every edit is at every seat", hasAll, timeoutMs).catch(() => undefined); // then it counts as lost
    return {
      reached: new Map([...clocks.keys()].map((client) => [client, reached(client)])),
      missingTexts: [...new Set(members.flatMap(({ seat }) => lacking(seat.doc, texts)))],
      arrivals,
      textsSeen,
      forwards,
    };
  },

  async joinLate({ meeting, cards: expected }) {
    Object.assign(received, { messages: 0, bytes: 0 });
    const start = performance.now();
    const seat = openMember(meeting, "Late");
    await seat.ready();
    const documentMs = performance.now() - start;
    const count = readRecords(seat.doc).cards.length;
    const readableMs = performance.now() - start;
    seat.close();
    if (count !== expected) throw new Error(`${count} of ${expected} cards came`);
    return { documentMs, readableMs, ...received };
  },
};

async function answer<A extends Ask>(ask: A, input: Asks[A]["in"]): Promise<void> {
  process.send?.({ out: await answers[ask](input) });
}

process.on("message", ({ ask, in: input }: { ask: Ask; in: Asks[Ask]["in"] }) => void answer(ask, input));
// The bench is done, or gone.
process.on("disconnect", () => process.exit());
