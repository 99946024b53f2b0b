/** Two people's sessions over one hub: what one sees of the other, and whose work undo takes back. */
import { describe, expect, onTestFinished, test } from "vitest";
import { type Hub, openHub } from "../../../electron/host/room/hub.ts";
import { openStore } from "../../../electron/host/store/store.ts";
import { openSession, type Session } from "../../../renderer/doc/session.ts";
import { addCards, archiveCards, assignCards, cards, rewordCard } from "../../../shared/doc/cards.ts";
import { decideTasks } from "../../../shared/doc/decisions.ts";
import { addGroup } from "../../../shared/doc/groups.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { fillSection, need } from "../../../shared/doc/sections.ts";
import { renameWorkshop } from "../../../shared/doc/workshop.ts";
import { helloOf } from "../../../shared/sync/frames.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { handPipe, type HandPipe } from "../../support/handPipe.ts";
import { tempFolder } from "../../support/tempFolder.ts";
import { until } from "../../support/until.ts";

interface Seated {
  readonly session: Session;
  readonly pipes: HandPipe[];
}

function sit(hub: Hub, name: string): Seated {
  const pipes: HandPipe[] = [];
  const session = openSession(
    helloOf(mintId(), name),
    async () => {
      const pipe = handPipe();
      pipes.push(pipe);
      hub.join(pipe.right, "facilitator");
      return pipe.left;
    },
    (reason) => reason === "frame-garbled",
  );
  onTestFinished(() => session.close());
  return { session, pipes };
}

async function openTwo(): Promise<{
  ana: Session;
  ben: Session;
  settle: () => Promise<void>;
  pipes: () => HandPipe[];
}> {
  const store = openStore(tempFolder());
  const hub = openHub(store, store.create("en", "Building service worker"));
  onTestFinished(() => {
    hub.close();
    store.close();
  });
  const seated = ["Ana", "Ben"].map((name) => sit(hub, name));
  const pipes = (): HandPipe[] => seated.flatMap((each) => each.pipes);
  const settle = (): Promise<void> =>
    until("everybody saved", () => {
      for (let round = 0; round < 4; round++)
        for (const pipe of pipes()) while (pipe.deliver("right") || pipe.deliver("left"));
      return seated.every(({ session }) => {
        const { state, hasUnsaved, hasDocument } = session.status.getState();
        return state === "saved" && !hasUnsaved && hasDocument;
      });
    }).then(() => undefined);
  await settle();
  const [ana, ben] = seated.map((each) => each.session) as [Session, Session];
  return { ana, ben, settle, pipes };
}

const into = { activityId: "a", authorId: "p", createdAt: 1 };
const textsAt = ({ tables }: Session): string[] =>
  [...tables.cards.getState().rows.values()]
    .filter((card) => !card.archived)
    .map((card) => card.text)
    .toSorted();

describe("records on screen", () => {
  test("follow the other's edits; each table tells only when it changed", async () => {
    const { ana, ben, settle } = await openTwo();
    let [groupChanges, recordChanges] = [0, 0];
    ben.tables.groups.subscribe(() => groupChanges++);
    const stop = ben.records.subscribe(() => recordChanges++);
    const before = ben.records.read();
    expect(ben.records.read(), "kept while nothing changes").toBe(before);
    const [card = ""] = addCards(ana.doc, into, [{ text: "Sweep" }]);
    fillSection(ana.doc, need, { need: "Clean schools" });
    await settle();
    expect(textsAt(ben)).toEqual(["Sweep"]);
    expect(ben.singletons.need.getState().value.need).toBe("Clean schools");
    expect(ben.tables.cards.getState().rows.get(card)).toEqual(cards.get(ben.doc, card));
    expect(ben.records.read()).toEqual(readRecords(ana.doc));
    expect([groupChanges, recordChanges > 0]).toEqual([0, true]);
    stop();
    const row = ben.tables.cards.getState().rows.get(card);
    addCards(ana.doc, into, [{ text: "Mop" }]);
    await settle();
    expect(ben.tables.cards.getState().rows.get(card), "untouched rows stay the same objects").toBe(row);
  });

  test("a lost connection comes back, and the end for good is told", async () => {
    const { ana, settle, pipes } = await openTwo();
    for (const pipe of pipes()) pipe.cut();
    expect(ana.status.getState().state).toBe("waiting");
    addCards(ana.doc, into, [{ text: "Offline" }]);
    expect(ana.status.getState().hasUnsaved).toBe(true);
    await settle();
    expect(ana.status.getState().hasUnsaved).toBe(false);
    const last = pipes().findLast((pipe) => pipe.isOpen());
    last?.left.send(new Uint8Array([77]));
    while (last?.deliver("right") || last?.deliver("left"));
    expect(pipes().some((pipe) => !pipe.isOpen())).toBe(true);
  });
});

describe("undo", () => {
  test("takes back one's own last action and never the other's", async () => {
    const { ana, ben, settle } = await openTwo();
    expect(ana.undoState.getState()).toMatchObject({ canUndo: false, canRedo: false, isOvertaken: false });
    const [own = ""] = addCards(ana.doc, into, [{ text: "Ana's" }]);
    await settle();
    const [other = ""] = addCards(ben.doc, into, [{ text: "Ben's" }]);
    rewordCard(ben.doc, other, "Ben's, reworded");
    await settle();
    rewordCard(ana.doc, own, "Ana's, reworded");
    await settle();
    ana.undo();
    await settle();
    expect(textsAt(ben)).toEqual(["Ana's", "Ben's, reworded"]);
    expect(ana.undoState.getState()).toMatchObject({ canUndo: true, canRedo: true, isOvertaken: false });
    ana.undo();
    await settle();
    expect(textsAt(ben)).toEqual(["Ben's, reworded"]);
    expect(ana.undoState.getState()).toMatchObject({ canUndo: false, canRedo: true, isOvertaken: false });
    ana.undo();
    await settle();
    expect(textsAt(ana)).toEqual(["Ben's, reworded"]);
    ana.redo();
    ana.redo();
    await settle();
    expect(textsAt(ben)).toEqual(["Ana's, reworded", "Ben's, reworded"]);
    ben.undo();
    await settle();
    expect(textsAt(ana)).toEqual(["Ana's, reworded", "Ben's"]);
  });

  test("does not take back what somebody else has changed since", async () => {
    const { ana, ben, settle } = await openTwo();
    const [card = ""] = addCards(ben.doc, into, [{ text: "first" }]);
    renameWorkshop(ben.doc, "Ben's title");
    await settle();
    rewordCard(ana.doc, card, "by Ana");
    renameWorkshop(ana.doc, "Ana's title");
    await settle();
    rewordCard(ben.doc, card, "by Ben, later");
    renameWorkshop(ben.doc, "Ben's later title");
    await settle();
    ana.undo();
    ana.undo();
    await settle();
    expect(textsAt(ana)).toEqual(["by Ben, later"]);
    expect(ana.singletons.workshop.getState().value.title).toBe("Ben's later title");
    expect(ben.records.read()).toEqual(ana.records.read());
  });

  test("a step that somebody has overtaken is said and left; the step below it is not touched", async () => {
    const { ana, ben, settle } = await openTwo();
    const [card = ""] = addCards(ana.doc, into, [{ text: "first" }]);
    addCards(ana.doc, into, [{ text: "second" }]);
    rewordCard(ana.doc, card, "by Ana");
    await settle();
    rewordCard(ben.doc, card, "by Ben, later");
    await settle();
    expect(ana.undo()).toBe(false);
    expect(ana.undoState.getState()).toMatchObject({ canUndo: true, canRedo: false, isOvertaken: true });
    await settle();
    expect(textsAt(ben)).toEqual(["by Ben, later", "second"]);
    expect(ana.undo()).toBe(true);
    expect(ana.undoState.getState().isOvertaken).toBe(false);
    expect(textsAt(ana)).toEqual(["by Ben, later"]);
  });

  test("undoing what one added keeps what others have written in it since", async () => {
    const { ana, ben, settle } = await openTwo();
    const [first = ""] = addCards(ana.doc, into, [{ text: "one" }, { text: "two" }]);
    decideTasks(ana.doc, [first], { selected: "yes" }, { personId: "ana", at: 1 });
    await settle();
    rewordCard(ben.doc, first, "one, better said");
    decideTasks(ben.doc, [first], { selected: "no", reason: "rare" }, { personId: "ben", at: 2 });
    await settle();
    expect(ana.undo(), "Ben has changed the decision").toBe(false);
    expect(ana.tables.decisions.getState().rows.get(first)?.choice.selected).toBe("no");
    expect(ana.undo(), "the untouched card of the same step goes").toBe(true);
    await settle();
    expect(textsAt(ben)).toEqual(["one, better said"]);
    expect(ben.records.read()).toEqual(ana.records.read());
  });

  test("taking the room to a step is no step of undo", async () => {
    const { ana } = await openTwo();
    addCards(ana.doc, into, [{ text: "a" }]);
    ana.steer({ step: { activityId: "a", stepId: "verify" } });
    ana.undo();
    expect(textsAt(ana)).toEqual([]);
    expect(ana.control.getState().value.step.stepId).toBe("verify");
  });

  test("each command is one step, however fast, and a command on many cards too", async () => {
    const { ana } = await openTwo();
    const group = addGroup(ana.doc, "a", "Floors");
    const ids = addCards(ana.doc, into, [{ text: "a" }, { text: "b" }, { text: "c" }]);
    assignCards(ana.doc, ids, group);
    archiveCards(ana.doc, ids.slice(0, 2));
    expect(textsAt(ana)).toEqual(["c"]);
    ana.undo();
    expect(textsAt(ana)).toEqual(["a", "b", "c"]);
    ana.undo();
    expect(cards.all(ana.doc).every((card) => card.place.groupId === "")).toBe(true);
    ana.undo();
    expect(textsAt(ana)).toEqual([]);
    expect(ana.tables.groups.getState().rows.size).toBe(1);
  });

  test("asOneStep makes one step of work that takes turns, apart from what came before and after", async () => {
    const { ana, ben, settle } = await openTwo();
    addCards(ana.doc, into, [{ text: "before" }]);
    const result = await ana.asOneStep(async () => {
      for (let count = 0; count < 5; count++) {
        addCards(ana.doc, into, [{ text: `import ${count}` }]);
        await settle();
        if (count === 2) addCards(ben.doc, into, [{ text: "Ben meanwhile" }]);
      }
      return "done";
    });
    expect(result).toBe("done");
    addCards(ana.doc, into, [{ text: "after" }]);
    await settle();
    expect(textsAt(ben)).toHaveLength(8);
    ana.undo();
    ana.undo();
    await settle();
    expect(textsAt(ben)).toEqual(["Ben meanwhile", "before"]);
    await expect(ana.asOneStep(() => Promise.reject(new Error("stopped")))).rejects.toThrow("stopped");
    addCards(ana.doc, into, [{ text: "x" }]);
    addCards(ana.doc, into, [{ text: "y" }]);
    ana.undo();
    expect(textsAt(ana), "a step that failed does not swallow the next").toEqual([
      "Ben meanwhile",
      "before",
      "x",
    ]);
  });
});
