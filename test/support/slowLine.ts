/**
 * A bad line between a seat's host and the room, in user space: it delays, stalls and breaks. The seat's host pretends
 * to have the room's address, so that the seat, a browser too, says the address that the room holds it against.
 */
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { LanHost } from "./network.ts";

export interface SlowLine {
  /** Lets this many more bytes out at the seat, then nothing more, in either direction, until `resume`. */
  stallAfter(bytes: number): void;
  isStalled(): boolean;
  /** What was held comes out, in order. */
  resume(): void;
  /** Nothing passes for so long, then everything. */
  stallFor(ms: number): Promise<void>;
  /** Breaks every connection: what is on the line is lost. New ones are refused until `heal`. */
  cut(): void;
  heal(): void;
}

/** What goes one way on one connection, oldest first; null is its end. */
interface Way {
  readonly held: (Buffer | null)[];
  /** How many of those held have been on the line long enough. */
  due: number;
  pass: () => void;
}

/** Gone when the running test has finished. @param room "address:port" */
export async function openSlowLine(options: {
  seat: LanHost;
  roomHost: LanHost;
  room: string;
  /** Each way: there and back takes twice as long. */
  delayMs: number;
}): Promise<SlowLine> {
  const { seat, roomHost, room, delayMs } = options;
  const atSeat = seat.door();
  const atRoom = roomHost.door();
  const sockets = new Set<Socket>();
  const ways = new Set<Way>();
  let allowance = Infinity;
  let isCut = false;

  function resume(): void {
    allowance = Infinity;
    for (const way of ways) way.pass();
  }

  function carry(from: Socket, to: Socket, isToSeat: boolean): void {
    const way: Way = {
      held: [],
      due: 0,
      pass() {
        while (way.due > 0 && allowance > 0) {
          way.due--;
          const next = way.held.shift() ?? null;
          if (next === null) to.end();
          else if (!isToSeat) to.write(next);
          else {
            const out = next.subarray(0, allowance);
            if (out.length < next.length) {
              way.held.unshift(next.subarray(out.length));
              way.due++;
            }
            allowance -= out.length;
            to.write(out);
          }
        }
      },
    };
    function hold(bytes: Buffer | null): void {
      way.held.push(bytes);
      setTimeout(() => {
        way.due++;
        way.pass();
      }, delayMs);
    }
    ways.add(way);
    from.on("data", hold);
    from.on("end", () => hold(null));
    to.once("close", () => {
      ways.delete(way);
      way.pass = () => undefined;
    });
  }

  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    near.on("error", () => undefined);
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect({ path: atRoom, allowHalfOpen: true });
    far.on("error", () => near.destroy());
    near.on("error", () => far.destroy());
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
    }
    carry(near, far, false);
    carry(far, near, true);
  });
  server.listen(atSeat);
  await once(server, "listening");
  await roomHost.relay(atRoom, room);
  seat.pretend(room.split(":")[0] ?? "");
  await seat.relay(room, atSeat);

  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    stallAfter: (bytes) => void (allowance = bytes),
    isStalled: () => allowance === 0,
    resume,
    stallFor(ms) {
      allowance = 0;
      return new Promise((resolve) =>
        setTimeout(() => {
          resume();
          resolve();
        }, ms),
      );
    },
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    heal() {
      isCut = false;
    },
  };
}
