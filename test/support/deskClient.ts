/** The desk's end of the contract over the loopback socket, as the page in a browser speaks it. */
import type { Socket } from "node:net";
import { WebSocket } from "ws";
import { decodeMessage, encodeMessage } from "../../shared/rpc/encoding.ts";
import { connectWire, type HostClient } from "../../shared/rpc/wire.ts";
import { AppError } from "../../shared/util/appError.ts";

export interface DeskClient {
  readonly client: HostClient;
  /** Opens this desk again without a link. */
  readonly session: string;
  close(): void;
}

/**
 * Greets the desk server with the token of a link (or a session) and connects.
 * @throws AppError token-unknown; Error with the HTTP status where the socket is not taken
 */
export function openDeskClient(
  link: string,
  options: { session?: string; headers?: Record<string, string>; dial?: () => Socket } = {},
): Promise<DeskClient> {
  const url = new URL(link);
  const socket = new WebSocket(`ws://${url.host}/desk`, {
    headers: { origin: url.origin, ...options.headers },
    ...(options.dial ? { createConnection: options.dial } : {}),
  });
  return new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.once("close", () => reject(new AppError("connection-lost")));
    socket.once("open", () =>
      socket.send(
        JSON.stringify(options.session ? { session: options.session } : { token: url.hash.slice(1) }),
      ),
    );
    socket.once("message", (data) => {
      const answer = JSON.parse((data as Buffer).toString()) as {
        session?: string;
        refused?: "token-unknown";
      };
      if (answer.session === undefined) {
        reject(new AppError(answer.refused ?? "connection-lost"));
        return;
      }
      const client = connectWire({
        send: (message) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(encodeMessage(message));
        },
        listen: (receive) =>
          socket.on("message", (bytes) => receive(decodeMessage(new Uint8Array(bytes as Buffer)))),
        onClose: (end) => socket.once("close", end),
      });
      resolve({ client, session: answer.session, close: () => socket.close() });
    });
  });
}
