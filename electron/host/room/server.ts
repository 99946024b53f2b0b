/** The room on the LAN: the seat's page and its lane, open only while the facilitator has the room open. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { letIn, readKnock, refuse } from "../../../shared/sync/knock.ts";
import { type Key, sealedPipe } from "../../../shared/sync/seal.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { makeCodeGate } from "./codeGate.ts";
import type { Hub } from "./hub.ts";
import { openSignalling } from "./signalling.ts";
import { socketPipe } from "./socketPipe.ts";
import { staticFiles } from "./staticFiles.ts";

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

const GOODBYE_MS = 500;
/** A device says who it is as soon as it is connected; one that does not takes a place from somebody who would. */
const LET_IN_MS = 10_000;
/** A device that sleeps or left the Wi-Fi says no goodbye: it is asked. */
const PING_MS = 15_000;

interface RoomOptions {
  readonly address: string;
  readonly port: number;
  readonly pagesFolder: string;
  readonly key: Key;
  readonly code: string;
  readonly hub: Hub;
  readonly pingMs?: number;
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

async function listenNear(server: Server, address: string, port: number): Promise<number> {
  try {
    return await listenOn(server, address, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return listenOn(server, address, 0); // taken, perhaps by another room: any free port will do
  }
}

/** Opens the room. @throws AppError address-unavailable */
export async function openRoomServer(options: RoomOptions): Promise<RoomServer> {
  const { hub, key, code } = options;
  const gate = makeCodeGate(() => performance.now());
  const connections = makeTally();
  const waiting = makeTally();
  const answering = new WeakSet<WebSocket>();
  const signalling = openSignalling();
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 },
    staticFiles(options.pagesFolder, { "/": "seat.html" }),
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

  function answerKnock(socket: WebSocket, address: string): void {
    socket.once("message", (data, isBinary) => {
      const message =
        isBinary || (data as Buffer).length > KNOCK_LIMIT
          ? undefined
          : readKnock((data as Buffer).toString());
      if (!gate.mayTry(address)) socket.send(refuse("too-many-tries"));
      else if (!message || message.code !== code) {
        gate.countWrong(address);
        socket.send(refuse("code-wrong"));
      } else socket.send(safelyLetIn(message.publicKey));
      socket.close(1000);
    });
  }

  function safelyLetIn(devicePublic: Key): string {
    try {
      return letIn(devicePublic, key);
    } catch {
      return refuse("code-wrong"); // a public key that is no point of the curve: nobody's device
    }
  }

  function joinHub(socket: WebSocket, onWelcome: () => void): void {
    const pipe = socketPipe(socket);
    hub.join(
      sealedPipe(pipe, key, () => pipe.close("key-unknown")),
      "seat",
      onWelcome,
    );
  }

  /**
   * A browser names the page's origin, other programs name none. Both names are held against the address, not against
   * each other: a page elsewhere that points its own name here (DNS rebinding) has that name in both.
   */
  function isOwnPage({ headers }: IncomingMessage): boolean {
    const own = `${options.address}:${port}`;
    return headers.host === own && (headers.origin === undefined || headers.origin === `http://${own}`);
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
      const onWelcome = awaitLetIn(socket, address);
      if (target === "/lane") joinHub(socket, onWelcome);
      else if (target === "/signal") signalling.serve(socket, address, onWelcome);
      else answerKnock(socket, address); // waits until it is closed, which the answer does
    });
  }

  server.on("upgrade", upgrade);
  let port = 0;
  try {
    port = await listenNear(server, options.address, options.port);
  } catch (error) {
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
