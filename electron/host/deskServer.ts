/** The desk in a browser on this computer: pages and contract on loopback, opened with a one-time token. */
import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { decodeMessage, encodeMessage } from "../../shared/rpc/encoding.ts";
import { LANE_FRAME_LIMIT } from "../../shared/rpc/parsers.ts";
import type { Wire } from "../../shared/rpc/wire.ts";
import { keyToText, mintKey } from "../../shared/sync/seal.ts";
import { AppError } from "../../shared/util/appError.ts";
import { staticFiles } from "./room/staticFiles.ts";
import type { DeskSessions } from "./store/deskSessions.ts";

const LOOPBACK = "127.0.0.1";
const MESSAGE_LIMIT = LANE_FRAME_LIMIT + 64 * 1024;

/** First message on the socket: a one-time token from the printed link, or the session it was exchanged for. */
const greeting = z.union([z.object({ token: z.string() }), z.object({ session: z.string() })]);

export interface DeskServer {
  readonly port: number;
  /** A fresh link that works once. */
  newLink(): string;
  close(): Promise<void>;
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function socketWire(socket: WebSocket): Wire {
  return {
    send: (message) => {
      if (socket.readyState === socket.OPEN) socket.send(encodeMessage(message));
    },
    listen: (receive) =>
      socket.on("message", (data, isBinary) => {
        if (isBinary) receive(decodeMessage(new Uint8Array(data as Buffer)));
      }),
    onClose: (end) => socket.once("close", end),
  };
}

/**
 * Serves desk and stage on 127.0.0.1 only. The page exchanges the link's token for a session it keeps for this
 * origin; each token is good once, a session also after a restart.
 * @param port 0 for any free one
 */
export async function openDeskServer(options: {
  pagesFolder: string;
  port: number;
  sessions: DeskSessions;
  serve: (wire: Wire) => void;
}): Promise<DeskServer> {
  const tokens = new Set<string>();
  const server = createServer(
    staticFiles(options.pagesFolder, {
      "/": "desk.html",
      "/desk.html": "desk.html",
      "/stage.html": "stage.html",
    }),
  );
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_LIMIT,
    perMessageDeflate: false,
  });

  /** The session for a greeting; undefined for a token that was used or a session nobody was given. */
  function admit(message: string): string | undefined {
    let parsed: z.infer<typeof greeting>;
    try {
      parsed = greeting.parse(JSON.parse(message));
    } catch {
      return undefined;
    }
    if ("session" in parsed) {
      return options.sessions.isKnown(parsed.session) ? parsed.session : undefined;
    }
    const { token } = parsed;
    const known = [...tokens].find((unused) => isEqual(unused, token));
    if (known === undefined) return undefined;
    tokens.delete(known);
    const session = keyToText(mintKey());
    try {
      options.sessions.add(session);
    } catch (error) {
      if (!(error instanceof AppError)) throw error; // a full disk: good for this connection, then for none
    }
    return session;
  }

  function greet(socket: WebSocket): void {
    socket.on("error", () => socket.terminate());
    socket.once("message", (data, isBinary) => {
      const session = isBinary ? undefined : admit((data as Buffer).toString());
      socket.send(JSON.stringify(session === undefined ? { refused: "token-unknown" } : { session }));
      if (session === undefined) socket.close(4400, "token-unknown");
      else options.serve(socketWire(socket));
    });
  }

  function isOwn(request: IncomingMessage): boolean {
    const own = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
    // Checked against the address, not against what the request says of itself: a page elsewhere that points its own
    // name here (DNS rebinding) has another Host.
    return request.headers.host === own && request.headers.origin === `http://${own}`;
  }

  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on("error", () => stream.destroy());
    if (request.url !== "/desk" || !isOwn(request))
      stream.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
    else sockets.handleUpgrade(request, stream, head, greet);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, LOOPBACK, () => {
      server.off("error", reject);
      resolve();
    });
  });
  server.on("error", () => undefined); // a connection that could not be taken, as when files run out
  const { port } = server.address() as AddressInfo;
  return {
    port,
    newLink() {
      const token = keyToText(mintKey());
      tokens.add(token);
      return `http://${LOOPBACK}:${port}/#${token}`;
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
