/** Messages survive being cut up, and whatever else comes over a channel is passed over without holding much of it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { CHUNK_BYTES, makeJoiner, split } from "../../shared/sync/chunks.ts";
import { seeded } from "../support/random.ts";

const seed = 20_261_130;
const PART_BYTES = CHUNK_BYTES - 1;

/** Lengths around the seams, where one more byte is one more chunk. */
const length = fc.oneof(
  fc.nat(200),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -2, max: 2 }))
    .map(([n, by]) => n * PART_BYTES + by),
);
const message = fc.tuple(length, fc.nat()).map(([bytes, from]) => seeded(from).bytes(bytes));
/** What is no chunk: nothing, an unknown flag, a short one that says more follows, too long a one. */
const junk = fc.oneof(
  fc.constant(new Uint8Array()),
  fc.uint8Array({ minLength: 1, maxLength: 40 }).filter((bytes) => bytes[0] !== 1),
  fc.constantFrom(2, CHUNK_BYTES - 1, CHUNK_BYTES + 1).map((bytes) => new Uint8Array(bytes)),
  fc.constant(new Uint8Array(CHUNK_BYTES).fill(255)),
  fc.constant(new Uint8Array(CHUNK_BYTES + 1).fill(1)),
);

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.from(a.buffer, a.byteOffset, a.length).equals(b);
}

test("messages come out whole, one after the other, from chunks the channel takes", () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 4 }), (messages) => {
      const join = makeJoiner();
      for (const sent of messages) {
        const chunks = [...split(sent)];
        expect(chunks.every((chunk) => chunk.length <= CHUNK_BYTES)).toBe(true);
        expect(chunks.length).toBe(Math.max(1, Math.ceil(sent.length / PART_BYTES)));
        const came = chunks.map((chunk) => join(chunk));
        expect(came.slice(0, -1).every((each) => each === undefined)).toBe(true);
        expect(isSame(came.at(-1), sent)).toBe(true);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test("junk spoils the message it stands in and nothing else", () => {
  const noise = fc.array(junk, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(message, noise, fc.nat(), message, (spoilt, pieces, at, next) => {
      const join = makeJoiner();
      const chunks = [...split(spoilt)];
      const said = chunks.toSpliced(at % chunks.length, 0, ...pieces);
      expect(said.map((chunk) => join(chunk)).every((each) => each === undefined)).toBe(true);
      const came = [...split(next)].map((chunk) => join(chunk));
      expect(isSame(came.at(-1), next)).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

test("a message above the limit is dropped, and one at the limit is not", () => {
  const limit = 3 * PART_BYTES;
  const join = makeJoiner(limit);
  const heard = (bytes: number): Uint8Array | undefined =>
    [...split(new Uint8Array(bytes))].map((chunk) => join(chunk)).at(-1);
  expect(heard(limit)).toHaveLength(limit);
  expect(heard(limit + 1)).toBeUndefined();
  expect(heard(10 * limit)).toBeUndefined();
  expect(heard(1)).toHaveLength(1);
});

test("crumbs spoil their message instead of piling up", () => {
  const join = makeJoiner();
  for (let crumb = 0; crumb < 1_000; crumb++) expect(join(new Uint8Array([0, 7]))).toBeUndefined();
  expect(join(new Uint8Array([1, 7]))).toBeUndefined();
  expect(join(new Uint8Array([1, 7]))).toEqual(new Uint8Array([7]));
});
