import * as buffer from "lib0/buffer";
import { expect, test } from "vitest";
import {
  judge,
  type Links,
  openSignal,
  peerRoom,
  readPublished,
  sealSignal,
  type Signal,
} from "../../../renderer/sync/peerSignals.ts";
import { keyToText, mintKey } from "../../../shared/sync/seal.ts";
import { seeded } from "../../support/random.ts";

const makeKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);

test("name and password follow from the key, and say nothing of it or of each other", () => {
  const key = mintKey();
  const { name, password } = peerRoom(key);
  expect(peerRoom(key)).toEqual({ name, password });
  expect(new Set([name, password, keyToText(key), peerRoom(mintKey()).name]).size).toBe(4);
  expect(name).toMatch(/^[\w-]{43}$/);
});

test("a signal comes back as it was sealed; what is none, or under another key, is none", async () => {
  const key = await makeKey();
  const said: Signal = {
    type: "signal",
    from: "a",
    to: "b",
    token: 3,
    signal: { type: "offer", sdp: "v=0" },
  };
  const text = await sealSignal(key, said);
  expect(await openSignal(key, text)).toEqual(said);
  expect(await openSignal(await makeKey(), text)).toBeUndefined();
  const odd = { ...said, signal: { type: "renegotiate" } } as unknown as Signal;
  expect(await openSignal(key, await sealSignal(key, odd))).toBeUndefined();

  const random = seeded(7);
  const bytes = buffer.fromBase64(text);
  for (let run = 0; run < 300; run++) {
    const broken = bytes.slice(0, random.chance(0.5) ? random.below(bytes.length) : bytes.length);
    if (broken.length > 0) broken[random.below(broken.length)] = random.below(256);
    const came = await openSignal(key, buffer.toBase64(broken));
    if (came) expect(came).toEqual(said); // the byte happened to be the same
  }
  for (const junk of ["", "%", "AAAA", "not base64 at all", "\u{1f600}"])
    expect(await openSignal(key, junk)).toBeUndefined();
});

test("only text about this room is read", () => {
  expect(readPublished({ type: "publish", topic: "r", data: "x" }, "r")).toBe("x");
  for (const message of [null, 3, "x", { type: "pong" }, { type: "publish", topic: "q", data: "x" }])
    expect(readPublished(message, "r")).toBeUndefined();
  expect(readPublished({ type: "publish", topic: "r", data: { from: "a" } }, "r")).toBeUndefined();
});

const links = (state: "none" | "forming" | "open", isFull = false): Links => ({
  me: "m",
  isFull,
  state: () => state,
});
const announce = (from: string, isAlone = false): Signal => ({ type: "announce", from, isAlone });
const signal = (from: string, type: "offer" | "answer" | "full"): Signal => ({
  type: "signal",
  from,
  to: "m",
  signal: type === "full" ? { type } : { type, sdp: "v=0" },
});

test("of two that announce themselves exactly one offers", () => {
  expect(judge(announce("z"), links("none"))).toBe("hear");
  expect(judge(announce("a"), links("none"))).toBe("invite");
  expect(judge(signal("a", "offer"), links("none"))).toBe("hear");
  expect(judge(signal("z", "offer"), links("none"))).toBe("pass");
});

test("who is full takes nobody more, and makes room only for one that is alone", () => {
  expect(judge(announce("z"), links("none", true))).toBe("pass");
  expect(judge(announce("z", true), links("none", true))).toBe("yield");
  expect(judge(signal("a", "offer"), links("none", true))).toBe("decline");
  expect(judge(signal("a", "answer"), links("forming", true)), "asked for").toBe("hear");
});

test("what was said before and is said again ends no link", () => {
  for (const type of ["offer", "answer", "full"] as const)
    expect(judge(signal("a", type), links("open"))).toBe("pass");
  expect(judge(announce("a", true), links("open", true))).toBe("pass");
  expect(judge(signal("a", "answer"), links("none"))).toBe("pass");
  expect(judge(signal("a", "full"), links("none"))).toBe("pass");
});

test("a link that was forming is begun anew, or given up, when the other says so", () => {
  expect(judge(signal("a", "offer"), links("forming"))).toBe("renew");
  expect(judge(signal("z", "full"), links("forming"))).toBe("forget");
});

test("own words and those for others are passed over", () => {
  expect(judge(announce("m", true), links("none"))).toBe("pass");
  expect(judge({ type: "announce", from: "z", to: "y" }, links("none"))).toBe("pass");
});
