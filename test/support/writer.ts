/** Somebody who adds cards until told to stop: a few at a time, then a look at whether they are saved. */
import { addCards } from "../../shared/doc/cards.ts";
import { personAt } from "./personAt.ts";
import { seeded } from "./random.ts";
import type { Seat } from "./seat.ts";
import { until } from "./until.ts";

export interface Writer {
  readonly seat: Seat;
  /** Texts in the order they were written, and how many of them were shown as saved. */
  readonly written: string[];
  readonly saved: number;
  /** Resolves when this person has stopped writing. */
  readonly done: Promise<void>;
}

/** @param thinkMs the longest pause between two cards */
export function startWriting(
  seat: Seat,
  name: string,
  activityId: string,
  seed: number,
  isOver: () => boolean,
  thinkMs = 4,
): Writer {
  const random = seeded(seed);
  const written: string[] = [];
  let saved = 0;
  const stopListening = seat.member.onStatus(() => {
    if (!seat.member.status.hasUnsaved) saved = written.length;
  });
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  async function write(): Promise<void> {
    while (!isOver()) {
      for (let burst = 1 + random.below(4); burst > 0; burst--) {
        const text = `${name} ${written.length}`;
        written.push(text);
        addCards(seat.doc, { activityId, authorId: personAt(seat.doc), createdAt: 1 }, [{ text }]);
        if (random.chance(0.5)) await pause(random.below(thinkMs)); // thinking, not waiting
      }
      if (random.chance(0.8)) await until("saved or over", () => isOver() || !seat.member.status.hasUnsaved);
    }
    stopListening();
  }
  return {
    seat,
    written,
    get saved() {
      return saved;
    },
    done: write(),
  };
}
