/** An institution's Hocuspocus server, as its own people would run it: a token is asked for. */
import type { Socket } from "node:net";
import { Server } from "@hocuspocus/server";
import { onTestFinished } from "vitest";

export const TOKEN = "open sesame";
export const READING_TOKEN = "look, do not touch";

export interface InstitutionServer {
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  /** Gone in the middle of things: no goodbye, nothing stored. */
  kill(): void;
}

/** On any free port, or again on the port of an earlier one. */
export async function startInstitutionServer(port = 0): Promise<InstitutionServer> {
  const sockets = new Set<Socket>();
  const server = new Server({
    port,
    address: "127.0.0.1",
    quiet: true,
    stopOnSignals: false,
    async onAuthenticate({ token, connectionConfig }) {
      if (token !== TOKEN && token !== READING_TOKEN) throw new Error("unknown token");
      connectionConfig.readOnly = token === READING_TOKEN;
    },
  });
  server.httpServer.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await server.listen();
  function kill(): void {
    server.httpServer.close();
    for (const socket of sockets) socket.destroy();
  }
  onTestFinished(kill);
  return { url: `ws://127.0.0.1:${server.address.port}`, port: server.address.port, server, kill };
}
