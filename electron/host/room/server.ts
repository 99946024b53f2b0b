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
import { socketPipe } from "./socketPipe.ts";
import { staticFiles } from "./staticFiles.ts";

/** Largest message a seat may send. A phone's own work is a few kilobytes; a co-facilitator's import some hundred. */
const SEAT_MESSAGE_LIMIT = 8 * 1024 * 1024;
const KNOCK_LIMIT = 1_024;
/** Sockets from one address: a classroom behind one router shares an address, a flood does too. */
const SOCKETS_LIMIT = 200;
/** A first free port is looked for from here, so that a reopened room is found at the same place. */
export const PREFERRED_PORT = 4310;

export interface RoomServer {
  readonly port: number;
  close(): Promise<void>;
}

const GOODBYE_MS = 500;
/** A device speaks as soon as it is connected; a socket that says nothing takes a place from somebody who would. */
const FIRST_WORD_MS = 10_000;

interface RoomOptions {
  readonly address: string;
  readonly port: number;
  readonly pagesFolder: string;
  readonly key: Key;
  readonly code: string;
  readonly hub: Hub;
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
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000 },
    staticFiles(options.pagesFolder, { "/": "seat.html" }),
  );
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

  function joinHub(socket: WebSocket): void {
    const pipe = socketPipe(socket);
    hub.join(
      sealedPipe(pipe, key, () => pipe.close("key-unknown")),
      "seat",
    );
  }

  function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    stream.on("error", () => stream.destroy());
    const target = request.url ?? "";
    const own = `http://${request.headers.host ?? ""}`;
    // A browser names the page's origin: only the room's own page may speak to it. Other programs name none.
    const isOwnPage = request.headers.origin === undefined || request.headers.origin === own;
    if (!isOwnPage || (target !== "/lane" && target !== "/knock") || sockets.clients.size >= SOCKETS_LIMIT) {
      stream.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on("error", () => socket.terminate()); // too large a message and the like: the socket is closed
      const timer = setTimeout(() => socket.terminate(), FIRST_WORD_MS);
      socket.once("message", () => clearTimeout(timer));
      socket.once("close", () => clearTimeout(timer));
      if (target === "/lane") joinHub(socket);
      else answerKnock(socket, request.socket.remoteAddress ?? "");
    });
  }

  server.on("upgrade", upgrade);
  let port: number;
  try {
    port = await listenNear(server, options.address, options.port);
  } catch (error) {
    throw new AppError("address-unavailable", { address: options.address }, error);
  }
  return {
    port,
    close: async () => {
      hub.dismissSeats();
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
