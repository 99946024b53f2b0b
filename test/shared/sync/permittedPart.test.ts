/** What the host takes of a seat's update: all that a seat's screens write, and nothing else, however it is crafted. */
import fc from "fast-check";
import * as encoding from "lib0/encoding";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addCards, archiveCards, cards, restoreCard, rewordCard } from "../../../shared/doc/cards.ts";
import { gatherAnew, nameCluster } from "../../../shared/doc/clusters.ts";
import { covered, tagOf, withdrawCovered, writeCovered } from "../../../shared/doc/covered.ts";
import { mayWrite, type Writer } from "../../../shared/doc/permissions.ts";
import { rateCard, ratings } from "../../../shared/doc/ratings.ts";
import { TABLES } from "../../../shared/doc/records.ts";
import { keepSort } from "../../../shared/doc/sorts.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { type PermittedPart, permittedPart } from "../../../shared/sync/permittedPart.ts";
import { scribble } from "../../support/junk.ts";
import { reword, wordings } from "../../../shared/doc/wordings.ts";
import { SECRETS } from "../../support/keys.ts";
import { type Random, seeded } from "../../support/random.ts";

const at = { activityId: "act", stepId: "tasks" };
const SECRET = "anasecretanasecretanasecret";
const ana: Writer = { personId: "ana", tag: (activityId, stepId) => tagOf(SECRET, activityId, stepId) };
const writer = { seatSecret: SECRET, coverKey: publicKeysOf(SECRETS).cover };

function part(host: Y.Doc, update: Uint8Array, isReturned = false): PermittedPart {
  return permittedPart(host, update, {
    isAllowed: (table, written) => mayWrite(table, { ...written, isReturned }, ana),
  });
}

/** The host, with Bo's card and rating, Ana's card, and an activity; and Ana's device, which has all of it. */
function room(): { host: Y.Doc; seat: Y.Doc; mine: string; bos: string } {
  const host = new Y.Doc();
  const [mine = "", bos = ""] = ["ana", "bo"].map(
    (authorId) => addCards(host, { activityId: "act", authorId, createdAt: 1 }, [{ text: authorId }])[0],
  );
  rateCard(host, mine, "bo", { importance: 3 });
  host.getMap("people").set("bo", new Y.Map([["name", "Bo"]]));
  host.getMap("activities").set("act", new Y.Map([["title", "DACUM"]]));
  const seat = new Y.Doc();
  Y.applyUpdate(seat, Y.encodeStateAsUpdate(host));
  return { host, seat, mine, bos };
}

/** What `work` adds to a document, as it is sent. */
function updateOf(doc: Y.Doc, work: () => unknown): Uint8Array {
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array): number => updates.push(update);
  doc.on("update", note);
  work();
  doc.off("update", note);
  return Y.mergeUpdates(updates);
}

/** What was written and what was taken away. */
function expectSame(one: Y.Doc, two: Y.Doc): void {
  expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(two))).toBe(true);
}

describe("what a seat's screens write passes as it is", () => {
  const write = (seat: Y.Doc, text: string, about?: string): string =>
    writeCovered(
      seat,
      writer,
      at,
      { kind: "card", text },
      {
        isNamed: true,
        now: 1,
        ...(about !== undefined && { about }),
      },
    );
  type Room = ReturnType<typeof room>;
  const undone = (seat: Y.Doc, work: () => unknown): void => {
    const undo = new Y.UndoManager(
      Object.values(TABLES).map((table) => table.root(seat)),
      {
        trackedOrigins: new Set([LOCAL]),
        captureTimeout: 0,
      },
    );
    work();
    undo.undo();
    undo.redo();
    undo.undo();
  };
  const commands: readonly (readonly [string, (at: Room) => unknown])[] = [
    [
      "adding",
      ({ seat }) => addCards(seat, { activityId: "act", authorId: "ana", createdAt: 2 }, [{ text: "New" }]),
    ],
    ["rewording", ({ seat, mine }) => rewordCard(seat, mine, "Reworded")],
    [
      "rewording with history",
      ({ seat, mine }) => reword(seat, mine, "Reworded", { personId: "ana", at: 2 }),
    ],
    [
      "a new card, reworded before it was sent",
      ({ seat }) => {
        const into = { activityId: "act", authorId: "ana", createdAt: 2 };
        const [added = ""] = addCards(seat, into, [{ text: "New" }]);
        reword(seat, added, "Newer", { personId: "ana", at: 3 });
      },
    ],
    ["removing", ({ seat, mine }) => archiveCards(seat, [mine])],
    ["bringing back", ({ seat, mine }) => (archiveCards(seat, [mine]), restoreCard(seat, mine))],
    ["rating anybody's task", ({ seat, bos }) => rateCard(seat, bos, "ana", { importance: 5 })],
    [
      "rating again",
      ({ seat, bos }) => (
        rateCard(seat, bos, "ana", { importance: 5 }),
        rateCard(seat, bos, "ana", { notMyJob: true })
      ),
    ],
    ["writing under cover", ({ seat }) => write(seat, "Hidden")],
    ["rewording under cover", ({ seat }) => write(seat, "Hidden again", write(seat, "Hidden"))],
    ["withdrawing", ({ seat }) => withdrawCovered(seat, SECRET, at, write(seat, "Hidden"))],
    [
      "undoing a new card",
      ({ seat }) =>
        undone(seat, () =>
          addCards(seat, { activityId: "act", authorId: "ana", createdAt: 2 }, [{ text: "New" }]),
        ),
    ],
    ["undoing a new wording", ({ seat, mine }) => undone(seat, () => rewordCard(seat, mine, "Reworded"))],
    ["undoing under cover", ({ seat }) => undone(seat, () => write(seat, "Hidden"))],
    [
      "a field written three thousand times",
      ({ seat, mine }) => {
        for (let count = 0; count < 3_000; count++) rewordCard(seat, mine, `Wording ${count}`);
      },
    ],
  ];

  test.each(commands)("%s", (_what, command) => {
    const at = room();
    const update = updateOf(at.seat, () => command(at));
    const passed = part(at.host, update);
    expect(passed.isWhole).toBe(true);
    expect(passed.update).toBe(update);
    Y.applyUpdate(at.host, passed.update);
    expectSame(at.host, at.seat);
    // Also step by step, as it is sent while it happens, and once more after a lost acknowledgement.
    expect(part(at.host, update).isWhole).toBe(true);
  });

  test.each(commands)("%s, each edit sent at once", (_what, command) => {
    const at = room();
    let refused = 0;
    at.seat.on("update", (update: Uint8Array) => {
      const passed = part(at.host, update);
      if (!passed.isWhole) refused++;
      Y.applyUpdate(at.host, passed.update);
    });
    command(at);
    expect(refused).toBe(0);
    expectSame(at.host, at.seat);
  });
});

describe("what no seat's screen writes is left out", () => {
  type Room = ReturnType<typeof room>;
  const record = (fields: Record<string, unknown>): Y.Map<unknown> => new Y.Map(Object.entries(fields));
  const crafted: readonly (readonly [string, (at: Room) => unknown])[] = [
    ["another's card reworded", ({ seat, bos }) => rewordCard(seat, bos, "Vandal")],
    [
      "another's card made one's own",
      ({ seat, bos }) => cards.patch(seat, bos, { authorId: "ana" as never }),
    ],
    [
      "another's card replaced",
      ({ seat, bos }) => cards.root(seat).set(bos, record({ authorId: "ana", text: "Vandal" })),
    ],
    ["another's card deleted", ({ seat, bos }) => cards.root(seat).delete(bos)],
    [
      "a field of another's card deleted",
      ({ seat, bos }) => (cards.root(seat).get(bos) as Y.Map<unknown>).delete("text"),
    ],
    [
      "a wording of another's card",
      ({ seat, bos }) =>
        wordings.insert(seat, "w", { cardId: bos as never, text: "Vandal", byId: "ana" as never, at: 2 }),
    ],
    [
      "the first wording of another's card",
      ({ seat, bos }) =>
        wordings.insert(seat, `${bos}.first`, {
          cardId: bos as never,
          text: "Vandal",
          byId: "ana" as never,
          at: 2,
        }),
    ],
    [
      "a wording of no card",
      ({ seat }) =>
        wordings.insert(seat, "w", { cardId: "" as never, text: "Vandal", byId: "ana" as never, at: 2 }),
    ],
    ["another's rating", ({ seat, mine }) => rateCard(seat, mine, "bo", { importance: 1 })],
    [
      "a rating in a third person's name",
      ({ seat, mine }) => rateCard(seat, mine, "cleo", { importance: 1 }),
    ],
    [
      "a nameless rating",
      ({ seat, mine }) => rateCard(seat, mine, "anonymous.00000000000000000000", { importance: 1 }),
    ],
    [
      "a new card in another's name",
      ({ seat }) => addCards(seat, { activityId: "act", authorId: "bo", createdAt: 1 }, [{ text: "Vandal" }]),
    ],
    [
      "a new card in nobody's name",
      ({ seat }) => addCards(seat, { activityId: "act", authorId: "", createdAt: 1 }, [{ text: "Vandal" }]),
    ],
    [
      "a new card that says twice whose it is",
      ({ seat }) => {
        const card = record({ authorId: "ana", text: "Vandal" });
        cards.root(seat).set("twice", card);
        card.set("authorId", "bo");
      },
    ],
    ["a card that is no record", ({ seat }) => cards.root(seat).set("text", "Vandal")],
    [
      "an entry under another's tag",
      ({ seat }) =>
        covered.insert(seat, `act.tasks.${tagOf("bo", "act", "tasks")}.x`, {
          boxes: { forRoom: "", forOwner: "" },
          withdrawn: false,
          opened: "",
        }),
    ],
    [
      "an entry under the tag of another step",
      ({ seat }) =>
        covered.insert(seat, `act.verify.${tagOf(SECRET, "act", "tasks")}.x`, {
          boxes: { forRoom: "", forOwner: "" },
          withdrawn: false,
          opened: "",
        }),
    ],
    ["an entry at no place", ({ seat }) => covered.root(seat).set("x", record({}))],
    ["a person", ({ seat }) => seat.getMap("people").set("ana", record({ role: "facilitator" }))],
    [
      "another's role",
      ({ seat }) => (seat.getMap("people").get("bo") as Y.Map<unknown>).set("role", "facilitator"),
    ],
    ["a device", ({ seat }) => seat.getMap("devices").set("d", record({ personId: "bo" }))],
    ["the room's steering", ({ seat }) => seat.getMap("control").set("ana", record({ payload: "{}" }))],
    [
      "an activity's title",
      ({ seat }) => (seat.getMap("activities").get("act") as Y.Map<unknown>).set("title", "Vandal"),
    ],
    ["a table nobody has", ({ seat }) => seat.getMap("toString").set("x", record({ authorId: "ana" }))],
    [
      "a table of the prototype",
      ({ seat }) => seat.getMap("__proto__").set("x", record({ authorId: "ana" })),
    ],
    ["a list at the root", ({ seat }) => seat.getArray("list").push(["Vandal"])],
    [
      "something deep in another's card",
      ({ seat, bos }) => {
        let inner = new Y.Map<unknown>();
        (cards.root(seat).get(bos) as Y.Map<unknown>).set("extra", inner);
        for (let depth = 0; depth < 30; depth++) {
          const next = new Y.Map<unknown>();
          inner.set("in", next);
          inner = next;
        }
      },
    ],
  ];

  test.each(crafted)("%s", (_what, craft) => {
    const at = room();
    const before = at.host.toJSON();
    const passed = part(
      at.host,
      updateOf(at.seat, () => craft(at)),
    );
    expect(passed.isWhole).toBe(false);
    Y.applyUpdate(at.host, passed.update);
    // Of a new record, at most that it was there and is gone.
    expect(filled(at.host.toJSON())).toEqual(before);
    expect(at.host.store.pendingStructs).toBeNull();
    expect(at.host.store.pendingDs).toBeNull();
  });

  /** Without the tables that have nothing in them. */
  function filled(json: Record<string, object>): unknown {
    return Object.fromEntries(Object.entries(json).filter(([, records]) => Object.keys(records).length > 0));
  }

  test("a deletion of words that are not written yet does not wait for them", () => {
    const { host, seat, bos } = room();
    const later = new Y.Doc();
    Y.applyUpdate(later, Y.encodeStateAsUpdate(host));
    const coming = updateOf(later, () => rewordCard(later, bos, "Bo's own words"));
    Y.applyUpdate(seat, coming); // heard of on another way, before the host
    const deletion = updateOf(seat, () => (cards.root(seat).get(bos) as Y.Map<unknown>).delete("text"));
    const passed = part(host, deletion);
    expect(passed.isWhole).toBe(false);
    Y.applyUpdate(host, passed.update);
    Y.applyUpdate(host, coming);
    expect(cards.get(host, bos)?.text).toBe("Bo's own words");
  });

  test("pieces under a record that is deleted are not let in through it", () => {
    const { host, seat, mine, bos } = room();
    // A record of Ana's own that she deletes, with another's words written into it meanwhile.
    Y.applyUpdate(
      seat,
      updateOf(seat, () => cards.root(seat).delete(mine)),
    );
    const update = updateOf(seat, () => {
      cards.root(seat).set("fresh", record({ authorId: "ana", text: "mine" }));
      cards.root(seat).delete("fresh");
      rewordCard(seat, bos, "Vandal");
    });
    Y.applyUpdate(host, part(host, update).update);
    expect(cards.get(host, bos)?.text).toBe("bo");
  });

  test("junk is refused or passed over, and never stops the host", () => {
    const { host } = room();
    const random = seeded(5);
    const real = Y.encodeStateAsUpdate(host);
    for (let round = 0; round < 400; round++) {
      const bytes = random.chance(0.5) ? random.bytes(random.below(80)) : real.slice();
      if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
      try {
        part(host, bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
  });
});

describe("what would keep the host busy is refused", () => {
  test("ranges of deleted pieces that overlap, each of which Yjs would go over", () => {
    const { host, seat } = room();
    for (const length of [1, 400]) {
      const encoder = encoding.createEncoder();
      const ranges = Array.from({ length }, () => [0, 10_000]);
      for (const number of [0, 1, seat.clientID, length, ...ranges.flat()])
        encoding.writeVarUint(encoder, number);
      const update = encoding.toUint8Array(encoder);
      if (length === 1) expect(part(host, update).isWhole).toBe(false);
      else expect(() => part(host, update)).toThrow();
    }
  });

  test("pieces without number", () => {
    const encoder = encoding.createEncoder();
    const count = 500_000;
    for (const number of [1, count, 7, 0]) encoding.writeVarUint(encoder, number);
    for (let piece = 0; piece < count; piece++) encoding.writeUint8Array(encoder, Uint8Array.of(0, 1));
    encoding.writeVarUint(encoder, 0);
    expect(() => part(new Y.Doc(), encoding.toUint8Array(encoder))).toThrow();
  });

  test("pieces whose forerunners have not come, which would wait in memory", () => {
    const { host, seat } = room();
    const add = (text: string): unknown =>
      addCards(seat, { activityId: "act", authorId: "ana", createdAt: 1 }, [{ text }]);
    updateOf(seat, () => add("never sent"));
    const update = updateOf(seat, () => add("sent"));
    const judges = { isAllowed: () => true };
    expect(permittedPart(host, update, judges)).toMatchObject({ isWhole: true, hasGap: false });
    const taken = permittedPart(host, update, { ...judges, mayWait: false });
    expect(taken).toMatchObject({ isWhole: false, hasGap: true, isOwnLeftOut: true });
    Y.applyUpdate(host, taken.update);
    expect(host.store.pendingStructs).toBeNull();
    const all = Y.encodeStateAsUpdate(seat, Y.encodeStateVector(host));
    expect(permittedPart(host, all, { ...judges, mayWait: false })).toMatchObject({ isWhole: true });
  });
});

/** One random thing that Ana's screens can do. */
function honest(doc: Y.Doc, random: Random): void {
  const own = cards.all(doc).filter((card) => card.authorId === "ana");
  const card = random.pick(own)?.id ?? "";
  const task = random.pick(cards.all(doc))?.id ?? "";
  const done: (() => unknown)[] = [
    () =>
      addCards(doc, { activityId: "act", authorId: "ana", createdAt: 1 }, [{ text: `t${random.below(99)}` }]),
    () => rewordCard(doc, card, `r${random.below(99)}`),
    () => archiveCards(doc, [card]),
    () => restoreCard(doc, card),
    () => rateCard(doc, task, "ana", { importance: 1 + random.below(5) }),
    () =>
      writeCovered(
        doc,
        writer,
        at,
        { kind: "card", text: "h" },
        { isNamed: false, now: 1, about: `a${random.below(4)}` },
      ),
    () => withdrawCovered(doc, SECRET, at, `a${random.below(4)}`),
  ];
  random.pick(done)?.();
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
/** Everything of a document that is Ana's, as values. */
function anas(doc: Y.Doc): unknown {
  const of = (rows: readonly { readonly id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    of(cards.all(doc).filter((card) => card.authorId === "ana")),
    of(ratings.all(doc).filter((rating) => rating.id.endsWith(".ana"))),
    of(covered.all(doc)),
  ];
}

test("a device that comes back with anything: its own words arrive, others' stay as the host has them", () => {
  fc.assert(
    fc.property(seeds, (start) => {
      const random = seeded(start);
      const { host, seat } = room();
      // The host goes on meanwhile.
      const meanwhile = addCards(host, { activityId: "act", authorId: "bo", createdAt: 2 }, [
        { text: "Later" },
      ]);
      for (let count = 0; count < 15; count++) honest(seat, random);
      // A second device writes what a vandal writes; what Ana's device heard of it comes along.
      const vandal = new Y.Doc();
      Y.applyUpdate(vandal, Y.encodeStateAsUpdate(seat));
      const others = [...cards.root(vandal).keys(), ...ratings.root(vandal).keys()].filter((key) => {
        const author = cards.get(vandal, key)?.authorId;
        return author !== "ana" && !key.endsWith(".ana");
      });
      for (let count = 0; count < 6; count++) scribbleOver(vandal, random, others);
      Y.applyUpdate(seat, Y.encodeStateAsUpdate(vandal));
      const before = host.toJSON();
      const passed = part(host, Y.encodeStateAsUpdate(seat, Y.encodeStateVector(host)));
      Y.applyUpdate(host, passed.update);
      expect(host.store.pendingStructs).toBeNull();
      expect(anas(host)).toEqual(anas(seat));
      // Nothing that is not Ana's has changed.
      const after = host.toJSON() as Record<string, Record<string, unknown>>;
      for (const [name, records] of Object.entries(before as Record<string, Record<string, unknown>>))
        for (const [key, value] of Object.entries(records))
          if (others.includes(key) || name === "people" || name === "activities")
            expect(after[name]?.[key], `${name} ${key}`).toEqual(value);
      expect(cards.get(host, meanwhile[0] ?? "")?.text).toBe("Later");
      // And it goes on: the next honest edit is taken too.
      const next = updateOf(seat, () => rateCard(seat, meanwhile[0] ?? "", "ana", { importance: 2 }));
      Y.applyUpdate(host, part(host, next).update);
      expect(ratings.get(host, `${meanwhile[0]}.ana`)?.scores.importance).toBe(2);
    }),
    { seed: 20_261_124, numRuns: 150 },
  );
});

/** A vandal's edit, but of nothing that is Ana's: what others do to hers is hers to bring along. */
function scribbleOver(doc: Y.Doc, random: Random, others: readonly string[]): void {
  const key = random.pick(others) ?? "";
  const makers: (() => unknown)[] = [
    () => cards.root(doc).delete(key),
    () => cards.patch(doc, key, { text: "Vandal" }),
    () => doc.getMap("people").set("bo", new Y.Map([["role", "facilitator"]])),
    () => doc.getMap("activities").delete("act"),
    () => doc.getMap("control").set("x", new Y.Map([["payload", "{}"]])),
    () => {
      const scratch = new Y.Doc();
      Y.applyUpdate(scratch, Y.encodeStateAsUpdate(doc));
      scribble(scratch, random, []);
      if (JSON.stringify(anas(scratch)) === JSON.stringify(anas(doc)))
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(scratch));
    },
  ];
  random.pick(makers)?.();
}

describe("cards that are moved together, and sorts", () => {
  test("any card may be moved and any group named; a sort is its person's alone", () => {
    const { host, seat, bos } = room();
    const clusterId = gatherAnew(host, at, [bos], { personId: "bo", at: 1 });
    keepSort(host, at, "bo", [{ id: "one", title: "", cardIds: [bos] }]);
    Y.applyUpdate(seat, Y.encodeStateAsUpdate(host));
    const moves = updateOf(seat, () => {
      gatherAnew(seat, at, [bos], { personId: "ana", at: 2 });
      nameCluster(seat, at, clusterId, "Ours");
      keepSort(seat, at, "ana", [{ id: "one", title: "", cardIds: [bos] }]);
    });
    expect(part(host, moves).isWhole).toBe(true);
    const another = updateOf(seat, () => keepSort(seat, at, "bo", []));
    Y.applyUpdate(host, moves);
    expect(part(host, another).isWhole).toBe(false);
  });
});
