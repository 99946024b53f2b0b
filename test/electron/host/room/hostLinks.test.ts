import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openHostLinks } from "../../../../electron/host/room/hostLinks.ts";
import { openHub } from "../../../../electron/host/room/hub.ts";
import { openDatabase } from "../../../../electron/host/store/database.ts";
import { makeStore } from "../../../../electron/host/store/store.ts";
import { tempFolder } from "../../../support/tempFolder.ts";

const OWN = { address: "127.0.0.1", port: 7_001 };
const OTHER = { address: "127.0.0.1", port: 7_002 };

test("a disk that takes no more keeps no host from hearing of another", () => {
  const folder = path.join(tempFolder(), "one");
  const db = openDatabase(folder);
  const store = makeStore(db, folder);
  const workshopId = store.create("en", "Room");
  const hub = openHub(store, workshopId);
  hub.setReach(OWN);
  let changes = 0;
  const links = openHostLinks({
    store,
    hub,
    workshopId,
    own: OWN,
    onChange: () => changes++,
    onPutOut: () => undefined,
    watchNearby: () => () => undefined,
  });
  onTestFinished(() => {
    links.close();
    hub.close();
    store.close();
  });
  db.pragma("query_only = ON"); // what a full disk does to a write
  expect(() => store.keepRoomPort(workshopId, 1)).toThrow();
  expect(() => store.keepRoomAddress(workshopId, ""), "a room closes all the same").not.toThrow();
  hub.setHostsAhead([OTHER]);
  expect(hub.hosts()).toEqual([OTHER, OWN]);
  expect(changes).toBeGreaterThan(0);
  db.pragma("query_only = OFF");
  hub.setHostsAhead([OTHER, { ...OTHER, port: 7_003 }]);
  expect(store.knownHosts(workshopId), "kept with the next news").toHaveLength(2);
});
