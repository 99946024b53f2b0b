import { expect, onTestFinished, test } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { NO_CONTROL } from "../../../shared/doc/control.ts";
import { keyOf } from "../../../shared/sync/roomSecrets.ts";
import { keepPeers } from "../../../renderer/doc/peers.ts";
import { LaneMember } from "../../../shared/sync/laneMember.ts";
import { helloOf } from "../../../shared/sync/frames.ts";
import { KEYS } from "../../support/keys.ts";
import { until } from "../../support/until.ts";

test("a lane that could not be opened, as where its code did not come, is opened with the next word of the room", async () => {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const member = new LaneMember(doc, awareness, helloOf("anasecret".repeat(2), "Ana"));
  onTestFinished(() => {
    member.close();
    awareness.destroy();
  });
  let tries = 0;
  let open = 0;
  const peers = keepPeers(doc, awareness, {
    maxLinks: 4,
    isOpenToAll: true,
    keyFor: ({ roomKey }, { isMeshed }) => (isMeshed ? keyOf(roomKey) : null),
    async open() {
      if (++tries === 1) throw new Error("not loaded");
      open++;
      return { peers: () => 0, isFromPeer: () => false, close: async () => void open-- };
    },
  });
  const status = {
    ...member.status,
    welcome: { personId: "p", workshopId: "w", role: "seat" as const, ...KEYS },
    hosts: [{ address: "192.168.1.2", port: 7_000 }],
  };
  peers.follow(status, { ...NO_CONTROL, isMeshed: true });
  await until("tried", () => tries === 1);
  await until("opened", () => {
    peers.follow(status, { ...NO_CONTROL, isMeshed: true });
    return open === 1;
  });
  expect(tries).toBe(2);
  peers.follow(status, NO_CONTROL);
  await until("closed", () => open === 0);
});
