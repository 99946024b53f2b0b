import { expect, test } from "vitest";
import { subtleStandIn } from "../../../renderer/sync/subtleStandIn.ts";
import { randomBytes } from "../../../shared/util/ids.ts";

const real = crypto.subtle;
const password = new TextEncoder().encode("sunlit corridor");
const how = {
  name: "PBKDF2",
  hash: "SHA-256",
  iterations: 1_000,
  salt: new TextEncoder().encode("room"),
} as const;
const wanted = { name: "AES-GCM", length: 256 } as const;

async function realKey(secret = password): Promise<CryptoKey> {
  const material = await real.importKey("raw", secret, "PBKDF2", false, ["deriveKey"]);
  return real.deriveKey(how, material, wanted, true, ["encrypt", "decrypt"]);
}

async function ownKey(secret = password): Promise<CryptoKey> {
  return subtleStandIn.deriveKey(how, await subtleStandIn.importKey("raw", secret.buffer, "PBKDF2"), wanted);
}

test.each([0, 1, 15, 16, 17, 5_000])("%i bytes go from either to the other", async (length) => {
  const plain = randomBytes(length);
  const seal = { name: "AES-GCM", iv: randomBytes(12) } as const;
  const [theirs, ours] = [await realKey(), await ownKey()];
  const sealed = await subtleStandIn.encrypt(seal, ours, plain);
  expect(new Uint8Array(await real.decrypt(seal, theirs, sealed))).toEqual(plain);
  expect(new Uint8Array(await real.encrypt(seal, theirs, plain))).toEqual(new Uint8Array(sealed));
  expect(new Uint8Array(await subtleStandIn.decrypt(seal, ours, sealed))).toEqual(plain);
});

test("a view into a larger buffer is sealed alone", async () => {
  const seal = { name: "AES-GCM", iv: randomBytes(12) } as const;
  const around = randomBytes(100);
  const sealed = await subtleStandIn.encrypt(seal, await ownKey(), around.subarray(40, 60));
  expect(new Uint8Array(await real.decrypt(seal, await realKey(), sealed))).toEqual(around.slice(40, 60));
});

test("another password opens nothing, nor does what was altered", async () => {
  const seal = { name: "AES-GCM", iv: randomBytes(12) } as const;
  const key = await ownKey();
  const sealed = new Uint8Array(await subtleStandIn.encrypt(seal, key, randomBytes(20)));
  const other = await ownKey(new TextEncoder().encode("another"));
  await expect(subtleStandIn.decrypt(seal, other, sealed)).rejects.toThrow();
  sealed[3] = (sealed[3] ?? 0) ^ 1;
  await expect(subtleStandIn.decrypt(seal, key, sealed)).rejects.toThrow();
});

test("a key of somebody else's and what it does not have are refused", async () => {
  const seal = { name: "AES-GCM", iv: randomBytes(12) } as const;
  await expect(subtleStandIn.encrypt(seal, await realKey(), randomBytes(1))).rejects.toThrow("not made here");
  await expect(subtleStandIn.importKey("raw", password, "HKDF" as "PBKDF2")).rejects.toThrow("stand-in");
});
