/** Two ends of a connection in this process whose messages move only when told: one at a time, in order. */
import type { Pipe } from "../../shared/sync/pipe.ts";

interface End extends Pipe {
  readonly incoming: (Uint8Array | { readonly closed: string })[];
  take(): boolean;
  isOpen(): boolean;
  end(reason: string): void;
}

export interface HandPipe {
  readonly left: Pipe;
  readonly right: Pipe;
  /** Neither end has closed it. */
  readonly isOpen: () => boolean;
  /** Delivers the oldest message that waits for one end. @returns whether there was one. */
  deliver(to: "left" | "right"): boolean;
  waiting(): number;
  /** The cable is pulled: what is under way is lost, and both ends learn of it. */
  cut(): void;
}

function makeEnd(other: () => End): End {
  let receiver: (bytes: Uint8Array) => void = () => undefined;
  let isOpen = true;
  const ends: ((reason: string) => void)[] = [];
  const incoming: End["incoming"] = [];
  function end(reason: string): void {
    if (!isOpen) return;
    isOpen = false;
    incoming.length = 0;
    for (const tell of ends.splice(0)) tell(reason);
  }
  return {
    incoming,
    end,
    isOpen: () => isOpen,
    take() {
      const next = incoming.shift();
      if (next === undefined) return false;
      if (next instanceof Uint8Array) receiver(next);
      else end(next.closed);
      return true;
    },
    send: (bytes) => {
      if (isOpen && other().isOpen()) other().incoming.push(bytes.slice());
    },
    listen: (receive) => {
      receiver = receive;
    },
    onClose: (tell) => void ends.push(tell),
    close: (reason = "") => {
      if (!isOpen) return;
      if (other().isOpen()) other().incoming.push({ closed: reason });
      end(reason);
    },
  };
}

export function handPipe(): HandPipe {
  let isCut = false;
  const left: End = makeEnd(() => right);
  const right: End = makeEnd(() => left);
  for (const each of [left, right]) each.onClose(() => (isCut = true));
  return {
    left,
    right,
    isOpen: () => !isCut,
    deliver: (to) => (to === "left" ? left : right).take(),
    waiting: () => left.incoming.length + right.incoming.length,
    cut() {
      left.end("");
      right.end("");
    },
  };
}
