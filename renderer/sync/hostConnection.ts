/** How a window of this computer reaches the host: a MessagePort under Electron, else a loopback WebSocket. */
import { z } from "zod";
import { decodeMessage, encodeMessage } from "../../shared/rpc/encoding.ts";
import { HOST_PORT_MESSAGE, type ShellBridge, valueOf } from "../../shared/rpc/shell.ts";
import { connectWire, type HostClient, type Wire } from "../../shared/rpc/wire.ts";
import { AppError } from "../../shared/util/appError.ts";
import { forget, readStored, store } from "../ui/stored.ts";

const SESSION = "charrette.session";

const greeted = z.union([
  z.object({ session: z.string() }),
  z.object({ refused: z.literal("token-unknown") }),
]);

function portWire(port: MessagePort): Wire {
  return {
    send: (message) => port.postMessage(message),
    listen: (receive) => {
      port.addEventListener("message", (event: MessageEvent<unknown>) => receive(event.data));
      port.start();
    },
    onClose: (end) => port.addEventListener("close", end),
  };
}

/** Electron's preload passes the port on with `window.postMessage`, since ports do not cross its bridge. */
async function askForPort(shell: ShellBridge): Promise<Wire> {
  const wire = new Promise<Wire>((resolve) => {
    window.addEventListener("message", function take(event: MessageEvent<unknown>) {
      const [port] = event.ports;
      if (event.source !== window || event.data !== HOST_PORT_MESSAGE || !port) return;
      window.removeEventListener("message", take);
      resolve(portWire(port));
    });
  });
  valueOf(await shell.connectHost({}));
  return wire;
}

function socketWire(socket: WebSocket): Wire {
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(encodeMessage(message));
    },
    listen: (receive) =>
      socket.addEventListener("message", (event: MessageEvent<unknown>) => {
        if (event.data instanceof ArrayBuffer) receive(decodeMessage(new Uint8Array(event.data)));
      }),
    onClose: (end) => socket.addEventListener("close", end),
  };
}

/** The one-time token in the link, taken out of the address bar so that it is not bookmarked or shared. */
function takeToken(): string | undefined {
  const token = /^#([A-Za-z0-9_-]{43})$/.exec(location.hash)?.[1];
  if (token) history.replaceState(null, "", location.pathname);
  return token;
}

function openSocket(greeting: { readonly token: string } | { readonly session: string }): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${location.host}/desk`);
    socket.binaryType = "arraybuffer";
    socket.addEventListener("open", () => socket.send(JSON.stringify(greeting)));
    socket.addEventListener("close", () => reject(new AppError("connection-lost")));
    socket.addEventListener(
      "message",
      (event: MessageEvent<unknown>) => {
        const answer = greeted.parse(JSON.parse(String(event.data)));
        if ("refused" in answer) {
          // Only the one that was refused: another window may have been given a good one meanwhile.
          if ("session" in greeting && readStored(SESSION) === greeting.session) forget(SESSION);
          reject(new AppError(answer.refused));
          return;
        }
        store(SESSION, answer.session);
        resolve(socketWire(socket));
      },
      { once: true },
    );
  });
}

/** Connects this window to the host. @throws AppError token-unknown, connection-lost */
export async function connectHost(): Promise<HostClient> {
  if (window.charrette) return connectWire(await askForPort(window.charrette));
  const token = takeToken();
  const session = readStored(SESSION);
  if (token === undefined && session === null) throw new AppError("token-unknown");
  if (token !== undefined) {
    try {
      return connectWire(await openSocket({ token }));
    } catch (error) {
      if (session === null) throw error;
      // A link that was used, on a computer that has the desk already: the session it gave is as good.
    }
  }
  return connectWire(await openSocket({ session: session ?? "" }));
}
