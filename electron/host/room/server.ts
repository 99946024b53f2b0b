/** The room on the LAN: the seat's page and its lane, open only while the facilitator has the room open. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { type Knock, letIn, readKnock, refuse } from "../../../shared/sync/knock.ts";
import { acceptSecurely } from "../../../shared/sync/secureLane.ts";
import type { Key } from "../../../shared/sync/seal.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { makeCodeGate } from "./codeGate.ts";
import type { Hub } from "./hub.ts";
import { openSignalling } from "./signalling.ts";
import { socketPipe } from "./socketPipe.ts";
import { staticFiles } from "./staticFiles.ts";
import type { Visits } from "./visits.ts";

/** Largest message a seat may send. A phone's own work is a few kilobytes; a co-facilitator's import some hundred. */
const SEAT_MESSAGE_LIMIT = 8 * 1024 * 1024;
const KNOCK_LIMIT = 1_024;
/** Sockets in all: the members, and those who are about to be. */
const SOCKETS_LIMIT = 200;
/** Sockets of one address that have not been let in: who stands at the door must not keep others out. */
const WAITING_LIMIT = 20;
/** Connections, also those that ask for no socket; a classroom behind one router shares an address. */
const CONNECTIONS_LIMIT = 1_000;
const CONNECTIONS_OF_ONE_LIMIT = 300;
/** A first free port is looked for from here, so that a reopened room is found at the same place. */
export const PREFERRED_PORT = 4310;

export interface RoomServer {
  readonly port: number;
  close(): Promise<void>;
}

/** How long somebody waits at the door, and how many at once: more than a facilitator sees to. */
const KNOCK_MS = 5 * 60_000;
const KNOCKERS_LIMIT = 30;
const KNOCKERS_OF_ONE_LIMIT = 10;

const GOODBYE_MS = 500;
/** A device says who it is as soon as it is connected; one that does not takes a place from somebody who would. */
const LET_IN_MS = 10_000;
/** A device that sleeps or left the Wi-Fi says no goodbye: it is asked. */
const PING_MS = 15_000;

interface RoomOptions {
  readonly address: string;
  readonly port: number;
  readonly pagesFolder: string;
  /** The room key, then former ones. */
  readonly keys: () => readonly Key[];
  /** Secrets that steer the room, by which members know its hosts: the present one, then former ones. */
  readonly controls: () => readonly Key[];
  readonly code: () => string;
  readonly hub: Hub;
  /** Somebody with the right code is at the door. */
  readonly onKnock: (knocker: Knocker) => void;
  /** The port was chosen by hand: no other will do. */
  readonly isPortFixed?: boolean;
  readonly visits?: Visits;
  readonly pingMs?: number;
}

/** Somebody who knocked with the right code and waits for the facilitator's answer. */
export interface Knocker {
  readonly name: string;
  readonly deviceId: string | null;
  /** Answers and closes. */
  answer(isAdmitted: boolean): void;
  /** Runs when they are gone, also after an answer. */
  onGone(end: () => void): void;
}

interface Tally {
  of(address: string): number;
  add(address: string): void;
  drop(address: string): void;
}

/** How many each address holds. */
function makeTally(): Tally {
  const counts = new Map<string, number>();
  return {
    of: (address) => counts.get(address) ?? 0,
    add: (address) => void counts.set(address, (counts.get(address) ?? 0) + 1),
    drop(address) {
      const left = (counts.get(address) ?? 0) - 1;
      if (left > 0) counts.set(address, left);
      else counts.delete(address);
    },
  };
}

function listenOn(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Taken by another program, or held back by the system, as Windows does with ranges of ports for Hyper-V. */
export function isPortTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EADDRINUSE" || code === "EACCES";
}

async function listenNear(server: Server, address: string, port: number, isFixed: boolean): Promise<number> {
  try {
    return await listenOn(server, address, port);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    if (isFixed) throw new AppError("port-taken", { port }, error);
    return listenOn(server, address, 0); // taken, perhaps by another room: any free port will do
  }
}

/** Opens the room. @throws AppError address-unavailable, port-taken */
export async function openRoomServer(options: RoomOptions): Promise<RoomServer> {
  const { hub, visits } = options;
  const pages = staticFiles(options.pagesFolder, { "/": "seat.html" });
  const gate = makeCodeGate(() => performance.now());
  const connections = makeTally();
  const waiting = makeTally();
  const answering = new WeakSet<WebSocket>();
  const atDoor = makeTally();
  let knockers = 0;
  const signalling = openSignalling();
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 },
    (request, response) => {
      if (/^\/(\?|$)/.test(request.url ?? "")) visits?.page(request.socket.remoteAddress ?? "");
      pages(request, response);
    },
  );
  server.maxConnections = CONNECTIONS_LIMIT;
  server.on("connection", (connection) => {
    const address = connection.remoteAddress ?? "";
    connections.add(address);
    connection.once("close", () => connections.drop(address));
    if (connections.of(address) > CONNECTIONS_OF_ONE_LIMIT) connection.destroy();
  });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: SEAT_MESSAGE_LIMIT,
    perMessageDeflate: false,
  });

  function answerKnock(socket: WebSocket, address: string, isIn: () => void): void {
    socket.once("message", (data, isBinary) => {
      const message =
        isBinary || (data as Buffer).length > KNOCK_LIMIT
          ? undefined
          : readKnock((data as Buffer).toString());
      if (!gate.mayTry(address)) end(socket, refuse("too-many-tries"));
      else if (!message || message.code !== options.code()) {
        gate.countWrong(address);
        end(socket, refuse("code-wrong"));
      } else if (knockers >= KNOCKERS_LIMIT || atDoor.of(address) >= KNOCKERS_OF_ONE_LIMIT)
        end(socket, refuse("too-many-tries"));
      else {
        isIn();
        waitAtDoor(socket, message, address);
      }
    });
  }

  function end(socket: WebSocket, answer: string): void {
    socket.send(answer);
    socket.close(1000);
  }

  function waitAtDoor(socket: WebSocket, { name, deviceId, publicKey }: Knock, address: string): void {
    knockers++;
    atDoor.add(address);
    const timer = setTimeout(() => end(socket, refuse("not-admitted")), KNOCK_MS);
    socket.once("close", () => {
      knockers--;
      atDoor.drop(address);
      clearTimeout(timer);
    });
    socket.once("message", () => socket.terminate()); // who has knocked waits
    options.onKnock({
      name,
      deviceId,
      answer: (isAdmitted) => end(socket, isAdmitted ? safelyLetIn(publicKey) : refuse("not-admitted")),
      onGone: (gone) => socket.once("close", gone),
    });
  }

  function safelyLetIn(devicePublic: Key): string {
    try {
      return letIn(devicePublic, options.keys()[0] ?? new Uint8Array());
    } catch {
      return refuse("code-wrong"); // a public key that is no point of the curve: nobody's device
    }
  }

  /** Late is whoever goes by a key that is a former one now, also if it was the room's when they greeted. */
  function isLate(key: Key): boolean {
    return Buffer.compare(key, options.keys()[0] ?? new Uint8Array()) !== 0;
  }

  function joinHub(socket: WebSocket, onWelcome: () => void): void {
    acceptSecurely(
      socketPipe(socket),
      options.keys(),
      (pipe, key) => hub.join(pipe, "socket", { onWelcome, isLate: isLate(key) }),
      options.controls(),
    );
  }

  /**
   * A browser names the page's origin, other programs name none. Both names are held against the address, not against
   * each other: a page elsewhere that points its own name here (DNS rebinding) has that name in both.
   */
  function isOwnPage({ headers }: IncomingMessage): boolean {
    const { address } = options;
    // A page that another host of the room served comes here when that host is gone.
    const known = [{ address, port }, ...hub.hosts()].map((each) => `http://${each.address}:${each.port}`);
    return (
      headers.host === `${address}:${port}` &&
      (headers.origin === undefined || known.includes(headers.origin))
    );
  }

  /** A desk elsewhere comes to signal from a page of its own host: only the name it calls this room by is held. */
  function maySignal({ headers }: IncomingMessage): boolean {
    return headers.host === `${options.address}:${port}`;
  }

  /** Gives a socket a moment to be let in. @returns what is called when it is */
  function awaitLetIn(socket: WebSocket, address: string): () => void {
    const timer = setTimeout(() => socket.terminate(), LET_IN_MS);
    let isWaiting = true;
    waiting.add(address);
    function done(): void {
      if (!isWaiting) return;
      isWaiting = false;
      clearTimeout(timer);
      waiting.drop(address);
    }
    socket.once("close", done);
    return done;
  }

  function ping(): void {
    for (const socket of sockets.clients) {
      if (!answering.delete(socket)) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.ping();
    }
  }

  function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    stream.on("error", () => stream.destroy());
    const target = request.url ?? "";
    const address = request.socket.remoteAddress ?? "";
    const isCrowded = sockets.clients.size >= SOCKETS_LIMIT || waiting.of(address) >= WAITING_LIMIT;
    const isWelcome =
      target === "/signal"
        ? maySignal(request)
        : isOwnPage(request) && (target === "/lane" || target === "/knock");
    if (!isWelcome || isCrowded) {
      stream.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on("error", () => socket.terminate()); // too large a message and the like: the socket is closed
      answering.add(socket);
      socket.on("pong", () => answering.add(socket));
      const isIn = awaitLetIn(socket, address);
      if (target === "/signal") signalling.serve(socket, address, isIn);
      else if (target === "/lane") {
        visits?.lane(address);
        joinHub(socket, () => {
          isIn();
          visits?.welcome(address);
        });
      } else answerKnock(socket, address, isIn);
    });
  }

  server.on("upgrade", upgrade);
  let port = 0;
  try {
    port = await listenNear(server, options.address, options.port, options.isPortFixed ?? false);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("address-unavailable", { address: options.address }, error);
  }
  server.on("error", () => undefined); // a connection that could not be taken, as when files run out
  const pinging = setInterval(ping, options.pingMs ?? PING_MS);
  return {
    port,
    close: async () => {
      clearInterval(pinging);
      hub.dismissSeats();
      signalling.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Seats get a moment to answer the goodbye; a device that sleeps does not hold the room open.
      const timer = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
        server.closeAllConnections();
      }, GOODBYE_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}
