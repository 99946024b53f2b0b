import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openHostLinks } from "../../../../electron/host/room/hostLinks.ts";
import { openHub } from "../../../../electron/host/room/hub.ts";
import { openStore } from "../../../../electron/host/store/store.ts";
import type { NearbyRoom } from "../../../../shared/rpc/contract.ts";
import { roomIdOf } from "../../../../shared/sync/roomId.ts";
import { tempFolder } from "../../../support/tempFolder.ts";

test("a room that is announced at ever other places is not dialled at all of them, and leaves nothing behind", () => {
  const store = openStore(path.join(tempFolder(), "one"));
  const workshopId = store.create("en", "Room");
  const hub = openHub(store, workshopId);
  onTestFinished(() => {
    hub.close();
    store.close();
  });
  /** Each link listens to the document. */
  const listeners = (): number => hub.replica.doc._observers.get("update")?.size ?? 0;
  const before = listeners();
  let tell: (rooms: readonly NearbyRoom[]) => void = () => undefined;
  let changes = 0;
  const links = openHostLinks({
    store,
    hub,
    workshopId,
    own: { address: "127.0.0.1", port: 1 },
    onChange: () => changes++,
    onPutOut: () => undefined,
    watchNearby(listener) {
      tell = listener;
      return () => undefined;
    },
  });
  const roomId = roomIdOf(store.roomKey(workshopId));
  const room = (port: number): NearbyRoom => ({ roomId, name: "L", address: "127.0.0.1", port, protocol: 2 });
  for (let port = 2; port < 300; port += 2) tell([room(port), room(port + 1)]);
  expect(listeners() - before).toBe(2);
  tell([room(298), room(299)]);
  expect(listeners() - before).toBe(2);
  links.close();
  expect(listeners()).toBe(before);
  const former = changes;
  hub.setReach({ address: "127.0.0.1", port: 1 });
  expect(changes).toBe(former);
});
