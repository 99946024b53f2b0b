/** Rounds of random rooms while people come and leave: nobody is alone, and what was talked in stays as it was. */
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { groupingId, type GroupingRow, groupings } from "../../shared/doc/groupings.ts";
import { addPerson, people } from "../../shared/doc/people.ts";
import {
  formGroups,
  groupsInRound,
  joinGroup,
  latecomers,
  leaveGroup,
  seatLatecomers,
} from "../../shared/methods/stepGroups.ts";
import type { Id } from "../../shared/util/ids.ts";
import { seeded } from "../support/random.ts";

const AT = { activityId: "act", stepId: "step" };
const SEEDS = Array.from({ length: 80 }, (_, index) => index + 1);
const ROUNDS = 4;

interface Room {
  readonly doc: Y.Doc;
  readonly row: () => GroupingRow;
  readonly sit: () => void;
}

function roomOf(count: number, rounds: number, seed: string): Room {
  const doc = new Y.Doc();
  let next = 0;
  const sit = (): void => {
    next++;
    addPerson(doc, { name: `P${next}`, role: "expert", joinedAt: next }, `p${next}` as Id);
  };
  for (let index = 0; index < count; index++) sit();
  const taking = people.all(doc).map(({ id }) => id);
  formGroups(
    doc,
    AT,
    { size: rounds > 1 ? 2 : 3, taking, apart: [], together: [], joinsPairs: false, rounds },
    seed,
    [],
  );
  const row = (): GroupingRow => {
    const found = groupings.get(doc, groupingId(AT));
    if (!found) throw new Error("no groups");
    return found;
  };
  return { doc, row, sit };
}

/** Somebody comes, leaves or is back. */
function change({ doc, row, sit }: Room, round: number, random: ReturnType<typeof seeded>): void {
  const here = groupsInRound(row(), row().later.length).flat();
  if (random.chance(0.5)) {
    sit();
    seatLatecomers(doc, AT, [], round);
  } else if (random.chance(0.7)) leaveGroup(doc, AT, random.pick(here) ?? "", [], round);
  else joinGroup(doc, AT, random.pick(row().absent) ?? "", [], round);
}

describe("new partners", () => {
  test.each(SEEDS)("seed %i: who is here is in one group of each round to come, and never alone", (seed) => {
    const random = seeded(seed);
    const room = roomOf(4 + random.below(16), ROUNDS, `${seed}`);
    for (let round = 0; round < ROUNDS; round++)
      for (let step = 0; step < 3; step++) {
        const before = room.row();
        change(room, round, random);
        const after = room.row();
        const all = [after.people, ...after.later];
        expect(all.slice(0, round), "what was talked in").toEqual(
          [before.people, ...before.later].slice(0, round),
        );
        expect(latecomers(after, people.all(room.doc))).toEqual([]);
        const gone = new Set<string>(after.absent);
        const here = people.all(room.doc).map(({ id }): string => id);
        const present = here.filter((id) => !gone.has(id)).toSorted();
        for (let coming = round; coming < ROUNDS; coming++) {
          const groups = groupsInRound(after, coming);
          expect(groups.flat().toSorted(), `round ${coming}`).toEqual(present);
          if (present.length > 1) expect(Math.min(...groups.map(({ length }) => length))).toBeGreaterThan(1);
        }
      }
  });

  test.each(SEEDS)("seed %i: one late-comer moves at most one person of each round to come", (seed) => {
    const random = seeded(seed);
    const room = roomOf(4 + random.below(16), ROUNDS, `${seed}`);
    const before = room.row();
    room.sit();
    seatLatecomers(room.doc, AT, [], 1);
    const after = room.row();
    for (let round = 1; round < ROUNDS; round++) {
      const kept = new Set(groupsInRound(before, round).map((group) => group.join(" ")));
      const changed = groupsInRound(after, round).filter((group) => !kept.has(group.join(" ")));
      expect(changed.length, `round ${round}`).toBeLessThanOrEqual(2);
    }
  });
});

describe("in turn", () => {
  test.each(SEEDS)("seed %i: who stays in their group keeps their place in it", (seed) => {
    const random = seeded(seed);
    const room = roomOf(6 + random.below(12), 1, `${seed}`);
    for (let step = 0; step < 8; step++) {
      const before = room.row().people;
      change(room, 0, random);
      const gone = new Set<string>(room.row().absent);
      for (const group of room.row().people) {
        const was = before.find((each) => each.includes(group[0] ?? ("" as Id))) ?? [];
        // Nobody who sits behind somebody that was moved to a lonely person is told to wait longer.
        const isWhole = was.every((id) => gone.has(id) || group.includes(id));
        if (isWhole) expect(group.slice(0, was.length)).toEqual(was);
      }
      const present = room
        .row()
        .people.flat()
        .filter((id) => !gone.has(id));
      expect(new Set(present).size).toBe(present.length);
    }
  });
});
