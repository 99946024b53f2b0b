import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { roomIdOf } from "../../../shared/sync/roomId.ts";
import { KEY_BYTES } from "../../../shared/sync/seal.ts";

test("a room's id is a labelled hash of its key, the same on every computer", () => {
  const key = Uint8Array.from({ length: KEY_BYTES }, (_, index) => index);
  const expected = createHash("sha256").update("charrette room id 1\0").update(key).digest("hex");
  expect(roomIdOf(key)).toBe(expected.slice(0, 32));
  expect(roomIdOf(key)).not.toBe(createHash("sha256").update(key).digest("hex").slice(0, 32));
  expect(roomIdOf(new Uint8Array(KEY_BYTES))).not.toBe(roomIdOf(key));
});
