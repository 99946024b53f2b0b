import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as syncProtocol from "y-protocols/sync";
import * as Y from "yjs";
import { takenFromPeer } from "../../../renderer/sync/peerWords.ts";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { deviceIdOf, devices, seatDevice } from "../../../shared/doc/devices.ts";
import { addGroups, groups } from "../../../shared/doc/groups.ts";
import { addPerson, changePerson, people } from "../../../shared/doc/people.ts";

/** As y-webrtc says it. */
function said(write: (encoder: encoding.Encoder) => void): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  write(encoder);
  return encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>;
}

function hear(doc: Y.Doc, message: Uint8Array<ArrayBuffer>): void {
  const decoder = decoding.createDecoder(takenFromPeer(doc, message));
  expect(decoding.readVarUint(decoder)).toBe(0);
  syncProtocol.readSyncMessage(decoder, encoding.createEncoder(), doc, "peer");
}

function room(): { desk: Y.Doc; peer: Y.Doc; eve: string } {
  const desk = new Y.Doc();
  const eve = addPerson(desk, { name: "Eve" });
  const peer = new Y.Doc();
  Y.applyUpdate(peer, Y.encodeStateAsUpdate(desk));
  return { desk, peer, eve };
}

test("what a desk or a phone writes is heard, as an edit and as all there is", () => {
  const { desk, peer } = room();
  addGroups(peer, "activity", ["Clean"]);
  const before = Y.encodeStateVector(peer);
  hear(
    desk,
    said((encoder) => syncProtocol.writeSyncStep2(encoder, peer)),
  );
  addCards(peer, { activityId: "activity", authorId: "ana", createdAt: 1 }, [{ text: "Sweep" }]);
  hear(
    desk,
    said((encoder) => syncProtocol.writeUpdate(encoder, Y.encodeStateAsUpdate(peer, before))),
  );
  expect(groups.all(desk)).toHaveLength(1);
  expect(cards.all(desk).map(({ text }) => text)).toEqual(["Sweep"]);
});

test("a peer makes nobody a facilitator, and sits nobody down", () => {
  for (const craft of [
    (peer: Y.Doc, eve: string) => changePerson(peer, eve, { role: "coFacilitator" }),
    (peer: Y.Doc, eve: string) => seatDevice(peer, deviceIdOf("evesdevice".repeat(2)), eve),
    (peer: Y.Doc) => peer.getMap("people").clear(),
  ]) {
    const { desk, peer, eve } = room();
    craft(peer, eve);
    hear(
      desk,
      said((encoder) => syncProtocol.writeSyncStep2(encoder, peer)),
    );
    expect(people.get(desk, eve)).toMatchObject({ name: "Eve", role: "expert" });
    expect(devices.all(desk)).toEqual([]);
  }
});

test("what a peer lacks, and presence, go on as they are; junk is told", () => {
  const { desk } = room();
  const asked = said((encoder) => syncProtocol.writeSyncStep1(encoder, desk));
  expect(takenFromPeer(desk, asked)).toBe(asked);
  const presence = Uint8Array.of(1, 2, 3);
  expect(takenFromPeer(desk, presence)).toBe(presence);
  expect(() => takenFromPeer(desk, Uint8Array.of(0, 2, 3, 255, 255, 255))).toThrow();
});
