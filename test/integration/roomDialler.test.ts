/** A seat that is given more places than one, over real sockets. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { WebSocketServer } from "ws";
import { socketPipe } from "../../electron/host/room/socketPipe.ts";
import { makeRoomDialler } from "../../renderer/sync/roomDialler.ts";
import { helloOf, encodeFrame } from "../../shared/sync/frames.ts";
import { acceptSecurely } from "../../shared/sync/secureLane.ts";
import { mintId } from "../../shared/util/ids.ts";
import { openTestRoom } from "../support/openTestRoom.ts";
import { until } from "../support/until.ts";

test("a host that has no place for a seat is left for the next one", async () => {
  const room = await openTestRoom();
  const full = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => full.close());
  full.on("connection", (socket) =>
    acceptSecurely(socketPipe(socket), [room.key], (pipe) => pipe.close("room-full")),
  );
  await once(full, "listening");
  const { port } = full.address() as AddressInfo;
  const hosts = [{ address: "127.0.0.1", port: room.port }];
  const dial = makeRoomDialler(`ws://127.0.0.1:${port}`, room.key, () => ({ welcome: null, hosts }));
  let hasSpoken = false;
  for (let attempt = 0; attempt < 2; attempt++) {
    const pipe = await dial();
    let isClosed = false;
    pipe.onClose((reason) => {
      isClosed = true;
      expect(reason, "not of the whole room").toBe("");
    });
    pipe.listen(() => (hasSpoken = true));
    pipe.send(encodeFrame({ kind: "hello", hello: helloOf(mintId(), "Ana") }));
    await until("an answer", () => isClosed || hasSpoken);
    pipe.close();
  }
  expect(hasSpoken).toBe(true);
});
