import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { clusters, gatherAnew, gatherCards, nameCluster, placings } from "../../../shared/doc/clusters.ts";
import { groups } from "../../../shared/doc/groups.ts";
import { goBackTo, stateToKeep } from "../../../shared/doc/restore.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { clusteringOf, pulledCards, withoutName } from "../../../shared/methods/affinity.ts";
import { addTakenGroup, takenFrom, takeOverGroups } from "../../../shared/methods/takenGroups.ts";

const AT = { activityId: "day", stepId: "gather" };
const ANA = { personId: "ana", at: 5 };

function room(texts: readonly string[]) {
  const doc = new Y.Doc();
  const ids = addCards(
    doc,
    { activityId: "day", authorId: "", createdAt: 1 },
    texts.map((text) => ({ text })),
  );
  const here = () => ids.flatMap((id) => cards.get(doc, id) ?? []);
  const lying = () => new Map(placings.all(doc).map((row): [string, typeof row] => [row.id, row]));
  const clustering = () => clusteringOf(AT, here(), lying(), clusters.all(doc));
  const idOf = (text: string): string => here().find((card) => card.text === text)?.id ?? "";
  return { doc, here, lying, clustering, idOf };
}

const inWords = (list: readonly { readonly text: string }[]): string =>
  list.map(({ text }) => text).join(" ");

describe("moving cards together", () => {
  test("cards are loose, then in groups or alone; groups of two need a name, lone cards none", () => {
    const { doc, clustering, idOf } = room(["a", "b", "c", "d"]);
    const pair = gatherAnew(doc, AT, [idOf("b"), idOf("a")], ANA);
    gatherAnew(doc, AT, [idOf("c")], ANA);
    expect(inWords(clustering().loose)).toBe("d");
    expect(clustering().groups.map((group) => inWords(group.cards))).toEqual(["b a"]);
    expect(clustering().lone.map((group) => inWords(group.cards))).toEqual(["c"]);
    expect(withoutName(clustering()).map(({ id }) => id)).toEqual([pair]);
    nameCluster(doc, AT, pair, `  Two \n ${"x".repeat(200)}`);
    expect(withoutName(clustering())).toEqual([]);
    expect(clustering().groups[0]?.title).toHaveLength(80);
    gatherCards(doc, AT, [idOf("a"), idOf("b")], "", "ana");
    expect(inWords(clustering().loose)).toBe("a b d");
    expect(clustering().groups).toEqual([]);
  });

  test("what others put into a cluster stays together when whoever began it undoes that", () => {
    const { doc, clustering, idOf } = room(["a", "b", "c"]);
    const anas = new Y.Doc();
    Y.applyUpdate(anas, Y.encodeStateAsUpdate(doc));
    const undo = new Y.UndoManager([placings.root(anas), clusters.root(anas)], {
      trackedOrigins: new Set([LOCAL]),
    });
    const begun = gatherAnew(anas, AT, [idOf("a")], ANA);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(anas));
    gatherCards(doc, AT, [idOf("b"), idOf("c")], begun, "bo");
    Y.applyUpdate(anas, Y.encodeStateAsUpdate(doc));
    undo.undo();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(anas));
    expect(clustering().groups.map((group) => inWords(group.cards))).toEqual(["b c"]);
    expect(inWords(clustering().loose)).toBe("a");
    nameCluster(doc, AT, begun, "Bo's");
    expect(withoutName(clustering())).toEqual([]);
  });

  test("a name that was given in another step is none here", () => {
    const { doc, clustering, idOf } = room(["a", "b"]);
    const elsewhere = gatherAnew(doc, { ...AT, stepId: "other" }, [], ANA);
    nameCluster(doc, { ...AT, stepId: "other" }, elsewhere, "Elsewhere");
    gatherCards(doc, AT, [idOf("a"), idOf("b")], elsewhere, "ana");
    expect(clustering().groups.map(({ title }) => title)).toEqual([""]);
  });

  test("a card counts as pulled when others take it on, not when one person tidies up", () => {
    const { doc, here, lying, idOf } = room(["a", "b"]);
    const [one, two] = [gatherAnew(doc, AT, [idOf("a")], ANA), gatherAnew(doc, AT, [idOf("b")], ANA)];
    for (const clusterId of [two, one, two, one]) gatherCards(doc, AT, [idOf("a")], clusterId, "ana");
    expect(pulledCards(AT, here(), lying())).toEqual([]);
    for (const [clusterId, personId] of [
      [two, "bo"],
      [one, "ana"],
      [two, "bo"],
    ] as const)
      gatherCards(doc, AT, [idOf("a")], clusterId, personId);
    expect(pulledCards(AT, here(), lying()).map(({ card, moves }) => [card.text, moves])).toEqual([["a", 3]]);
  });

  test("a restore point brings back where cards lay and what groups were called", () => {
    const { doc, clustering, idOf } = room(["a", "b", "c"]);
    const pair = gatherAnew(doc, AT, [idOf("a"), idOf("b")], ANA);
    nameCluster(doc, AT, pair, "Kept");
    const state = stateToKeep(doc);
    nameCluster(doc, AT, pair, "Scribbled");
    gatherAnew(doc, AT, [idOf("a"), idOf("c")], { personId: "mallory", at: 9 });
    goBackTo(doc, state, ANA);
    expect(clustering().groups.map(({ title, cards: inside }) => `${title}: ${inWords(inside)}`)).toEqual([
      "Kept: a b",
    ]);
    expect(inWords(clustering().loose)).toBe("c");
  });
});

describe("taking groups over", () => {
  const standing = (doc: Y.Doc): string[] =>
    takenFrom(groups.all(doc), AT).map(({ id, title }) => {
      const inside = cards.all(doc).filter(({ place }) => place.groupId === id);
      return `${title}: ${inWords(inside.toSorted((a, b) => (a.text < b.text ? -1 : 1)))}`;
    });

  test("is one step of undo, and a second time takes the place of the first", () => {
    const { doc, idOf } = room(["a", "b", "c", "d"]);
    const undo = new Y.UndoManager([cards.root(doc), groups.root(doc)], {
      trackedOrigins: new Set([LOCAL]),
      captureTimeout: 0,
    });
    takeOverGroups(doc, AT, [
      { title: "One", cardIds: [idOf("a"), idOf("b")] },
      { title: "Two", cardIds: [idOf("c"), idOf("d")] },
    ]);
    expect(standing(doc)).toEqual(["One: a b", "Two: c d"]);
    takeOverGroups(doc, AT, [{ title: "All", cardIds: [idOf("a"), idOf("c"), idOf("d")] }]);
    expect(standing(doc)).toEqual(["All: a c d"]);
    expect(cards.get(doc, idOf("b"))?.place.groupId).toBe("");
    undo.undo();
    expect(standing(doc)).toEqual(["One: a b", "Two: c d"]);
    undo.undo();
    expect(standing(doc)).toEqual([]);
    expect(cards.all(doc).every(({ place }) => place.groupId === "")).toBe(true);
  });

  test("a group that the room adds is one of the step's, other steps' are not", () => {
    const { doc, idOf } = room(["a", "b"]);
    takeOverGroups(doc, { ...AT, stepId: "gatherMore" }, [{ title: "Elsewhere", cardIds: [idOf("b")] }]);
    addTakenGroup(doc, AT, [idOf("a")]);
    expect(standing(doc)).toEqual([": a"]);
  });

  test("two desks that take over at once make each group once", () => {
    const { doc, here, idOf } = room(["a", "b", "c"]);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const wanted = [
      { title: "One", cardIds: [idOf("a"), idOf("b")] },
      { title: "Two", cardIds: [idOf("c")] },
    ];
    for (const desk of [doc, other]) takeOverGroups(desk, AT, wanted);
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    const taken = takenFrom(groups.all(doc), AT);
    expect(taken.map(({ title }) => title)).toEqual(["One", "Two"]);
    expect(here().map(({ place }) => taken.findIndex(({ id }) => id === place.groupId))).toEqual([0, 0, 1]);
  });
});
