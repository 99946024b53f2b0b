import { x25519 } from "@noble/curves/ed25519.js";
import { describe, expect, test } from "vitest";
import {
  cover,
  coverOwn,
  openerOf,
  ownCoverKey,
  uncover,
  uncoverOwn,
} from "../../../shared/ballots/cover.ts";
import { bytesToText, textToBytes } from "../../../shared/sync/seal.ts";
import { seeded } from "../../support/random.ts";

const former = openerOf(x25519.utils.randomSecretKey());
const now = openerOf(x25519.utils.randomSecretKey());
const stranger = openerOf(x25519.utils.randomSecretKey());

const SIGNS = ["a", "é", "漢", "🧹", "\u0080", "\u0000", '"', "\n"];

describe("a box for the room", () => {
  test("opens with its secret, whatever is in it", () => {
    const random = seeded(7);
    for (let round = 0; round < 60; round++) {
      const text = Array.from({ length: random.below(400) }, () => random.pick(SIGNS)).join("");
      const box = cover(text, now.room, "p");
      expect(uncover(box, [now], "p")?.text).toBe(text);
      expect(uncoverOwn(coverOwn(text, ownCoverKey("mine")), ownCoverKey("mine"))).toBe(text);
    }
  });

  test("stays shut to another secret and at another place", () => {
    const box = cover("Sweep", now.room, "a.tasks.tag.1");
    expect(uncover(box, [stranger], "a.tasks.tag.1")).toBeUndefined();
    expect(uncover(box, [], "a.tasks.tag.1")).toBeUndefined();
    expect(uncover(box, [now], "a.tasks.other.1")).toBeUndefined();
  });

  test("sealed before the keys changed, opens with the former secret, and says which it was", () => {
    const box = cover("Sweep", former.room, "p");
    expect(uncover(box, [now, former], "p")).toEqual({ text: "Sweep", opener: former });
  });

  test("is as long for any short text, and never the same twice", () => {
    const lengths = ["", "1", "5", "Sweep the stairs of the north wing", "x".repeat(255)].map(
      (text) => cover(text, now.room, "p").length,
    );
    expect(new Set(lengths).size).toBe(1);
    expect(cover("x".repeat(256), now.room, "p").length).toBeGreaterThan(lengths[0] ?? 0);
    expect(cover("5", now.room, "p")).not.toBe(cover("5", now.room, "p"));
    expect(coverOwn("5", ownCoverKey("mine")).length).toBe(coverOwn("no", ownCoverKey("mine")).length);
  });

  test("with any byte changed or missing opens nothing", () => {
    const bytes = textToBytes(cover("Sweep", now.room, "p")) ?? new Uint8Array();
    for (let at = 0; at < bytes.length; at += 7) {
      const bad = bytes.slice();
      bad[at] = (bad[at] ?? 0) ^ 1;
      expect(uncover(bytesToText(bad), [now], "p"), `byte ${at}`).toBeUndefined();
    }
    for (const length of [0, 1, 31, 32, 33, 60, bytes.length - 1])
      expect(uncover(bytesToText(bytes.slice(0, length)), [now], "p"), `${length} bytes`).toBeUndefined();
    expect(uncover("no box!", [now], "p")).toBeUndefined();
    expect(uncover("A".repeat(500), [now], "p"), "a point of no use").toBeUndefined();
  });
});

test("what a device wrote opens with its own secret alone", () => {
  const box = coverOwn("Sweep", ownCoverKey("mine"));
  expect(uncoverOwn(box, ownCoverKey("mine"))).toBe("Sweep");
  expect(uncoverOwn(box, ownCoverKey("another's"))).toBeUndefined();
  expect(uncoverOwn("", ownCoverKey("mine"))).toBeUndefined();
  expect(uncoverOwn("~", ownCoverKey("mine"))).toBeUndefined();
});
