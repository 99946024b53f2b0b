/** Hidden means absent: what a hidden step holds, as sockets, participants and the disk see it, and who may write it. */
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addTask, rateTask } from "../../renderer/doc/answers.ts";
import type { Session } from "../../renderer/doc/session.ts";
import { castVote, stepBallotId } from "../../shared/doc/ballots.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { type Anonymity, controlRoot } from "../../shared/doc/control.ts";
import { covered, tagOf } from "../../shared/doc/covered.ts";
import { coverStep, reveal } from "../../shared/doc/revealing.ts";
import { changePerson, people } from "../../shared/doc/people.ts";
import { deals, handId, hands } from "../../shared/doc/hands.ts";
import { anonymousRater, rateCard, ratings } from "../../shared/doc/ratings.ts";
import { syncFrame } from "../support/junk.ts";
import { openTestRoom, type TestRoom } from "../support/openTestRoom.ts";
import { openRawSocket, type RawSocket } from "../support/rawSocket.ts";
import { until } from "../support/until.ts";
import { onDisk, openDesk, openWatcher, saved, sit } from "../support/watchedRoom.ts";

const at = { activityId: "act", stepId: "tasks" };
const crowd = { activityId: "act", stepId: "crowd" };
const verify = { activityId: "act", stepId: "verify" };

function hide(desk: Session, place: typeof at, anonymity: Anonymity): void {
  const wheel = desk.wheel();
  if (wheel) coverStep(desk.doc, wheel, place, { cover: "sealed", anonymity });
}

const isHidden = (session: Session): boolean =>
  session.control.getState().value.steps.some((step) => step.cover === "sealed");

describe("while a step is hidden", () => {
  test.each(["named", "facilitatorOnly", "anonymous"] as const)(
    "%s: typed words are in no socket, on no participant's device and not on the disk, until the reveal",
    async (anonymity) => {
      const room = await openTestRoom();
      const desk = await openDesk(room);
      const watcher = await openWatcher(room);
      const ana = await sit(room, "Ana");
      addTask(ana, at, "Visible sweeping");
      hide(desk, at, anonymity);
      hide(desk, verify, anonymity);
      await until("hidden", () => isHidden(ana));
      const bo = await sit(room, "Bo");
      addTask(ana, at, "Secret scrubbing");
      addTask(bo, at, "Secret polishing");
      const [taskId = ""] = cards.root(bo.doc).keys();
      rateTask(bo, verify, taskId, { importance: 2 });
      await saved(ana, bo);
      await until("everybody has the entries", () =>
        [ana, bo, desk].every((session) => covered.all(session.doc).length === 3),
      );
      await until("the watcher too", () => covered.all(watcher.document()).length === 3);

      const kept = onDisk(room);
      const hub = Buffer.from(Y.encodeStateAsUpdate(room.hub.replica.doc));
      const seats = [ana, bo].map((seat) => Buffer.from(Y.encodeStateAsUpdate(seat.doc)));
      for (const where of [kept, hub, ...seats, watcher.opened()])
        expect(where.includes("Visible sweeping"), "the search finds what is open").toBe(true);
      expect(Buffer.concat(watcher.sealed).includes("Visible")).toBe(false);
      for (const where of [kept, hub, ...seats, watcher.opened(), ...watcher.sealed])
        for (const secret of ["Secret", "scrubbing", "polishing", '"importance":2'])
          expect(where.includes(secret), secret).toBe(false);
      expect(ratings.all(bo.doc)).toEqual([]);

      const wheel = desk.wheel();
      if (!wheel) throw new Error("no wheel");
      reveal(desk.doc, wheel, at, 70);
      await until("Ana reads Bo's words", () =>
        cards.all(ana.doc).some((card) => card.text === "Secret polishing"),
      );
      const names = cards
        .all(ana.doc)
        .filter((card) => card.text.startsWith("Secret"))
        .map((card) => people.get(ana.doc, card.authorId)?.name ?? "")
        .toSorted();
      expect(names).toEqual(anonymity === "named" ? ["Ana", "Bo"] : ["", ""]);
      expect(ratings.all(ana.doc), "the other step is still hidden").toEqual([]);
    },
  );
});

describe("who may write what", () => {
  const record = (fields: Record<string, unknown>): Y.Map<unknown> => new Y.Map(Object.entries(fields));
  const entry = { boxes: { forRoom: "x", forOwner: "y" }, withdrawn: false, opened: "" };

  /** Says hello as `name`, and sends what `craft` writes into a copy of the host's document. */
  async function send(
    room: TestRoom,
    name: string,
    secret: string,
    craft: (doc: Y.Doc, personId: string) => unknown,
  ): Promise<RawSocket> {
    const raw = await openRawSocket(room.origin, room.key);
    raw.hello(name, secret);
    const welcome = await until("welcome", () => raw.heard.find((frame) => frame.kind === "welcome"));
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(room.hub.replica.doc));
    const before = Y.encodeStateVector(copy);
    craft(copy, welcome.welcome.personId);
    raw.sendSealed(syncFrame(2, Y.encodeStateAsUpdate(copy, before)));
    return raw;
  }

  const forbidden: readonly (readonly [string, (doc: Y.Doc) => unknown])[] = [
    [
      "an entry under another's tag",
      (doc) => covered.insert(doc, `act.tasks.${tagOf("another", "act", "tasks")}.x`, entry),
    ],
    ["another's entry", (doc) => covered.patch(doc, covered.all(doc)[0]?.id ?? "", { withdrawn: true })],
    ["another's entry taken away", (doc) => covered.root(doc).delete(covered.all(doc)[0]?.id ?? "")],
    ["what steers the room", (doc) => controlRoot(doc).set("x", record({ payload: "{}", signature: "" }))],
    [
      "the record that steers the room",
      (doc) => controlRoot(doc).delete([...controlRoot(doc).keys()][0] ?? ""),
    ],
    [
      "a new person",
      (doc) => doc.getMap("people").set("x", record({ name: "Mallory", role: "facilitator" })),
    ],
    [
      "its own role",
      (doc) => {
        for (const person of people.all(doc)) changePerson(doc, person.id, { role: "coFacilitator" });
      },
    ],
    ["a device", (doc) => doc.getMap("devices").set("x", record({ personId: "x", removed: false }))],
    ["an activity", (doc) => doc.getMap("activities").set("x", record({ title: "Vandal" }))],
    ["another's card", (doc) => cards.patch(doc, cards.all(doc)[0]?.id ?? "", { text: "Vandal" })],
    ["another's rating", (doc) => rateCard(doc, "task", "ana", { importance: 1 })],
    ["a deal", (doc) => deals.insert(doc, "act.crowd", { box: "x", rounds: 5, cards: [], openedAt: 0 })],
    [
      "a hand, under its own tag neither",
      (doc) =>
        hands.insert(doc, handId(crowd, tagOf("bosecretbosecretbosecret", crowd.activityId, crowd.stepId)), {
          box: "x",
          ofDeal: "",
        }),
    ],
    ["what the desk typed for paper", (doc) => covered.insert(doc, "act.crowd.paper.p0r0", entry)],
    [
      "a score for somebody else",
      (doc) => covered.insert(doc, `act.crowd.${tagOf("another", "act", "crowd")}.r0`, entry),
    ],
    [
      "an opened score, which is nobody's",
      (doc) =>
        castVote(
          doc,
          { ballotId: stepBallotId(crowd), cardId: "task", personId: anonymousRater("0".repeat(20)) },
          5,
        ),
    ],
    [
      "another's vote",
      (doc) => castVote(doc, { ballotId: stepBallotId(crowd), cardId: "task", personId: "ana" }, 5),
    ],
  ];

  async function hiddenRoom(): Promise<TestRoom> {
    const room = await openTestRoom();
    const desk = await openDesk(room);
    const ana = await sit(room, "Ana");
    addTask(ana, at, "Ana's open card");
    hide(desk, at, "named");
    await until("hidden", () => isHidden(ana));
    addTask(ana, at, "Ana's hidden card");
    await saved(desk, ana);
    return room;
  }

  test.each(forbidden)(
    "a seat may not write %s: its connection ends and nothing is applied",
    async (_what, craft) => {
      const room = await hiddenRoom();
      const bo = await openRawSocket(room.origin, room.key);
      bo.hello("Bo", "bosecretbosecretbosecret"); // on the roster before
      await until("welcome", () => bo.heard.some((frame) => frame.kind === "welcome"));
      const before = Y.snapshot(room.hub.replica.doc);
      const raw = await send(room, "Bo", "bosecretbosecretbosecret", craft);
      expect((await raw.closed).reason).toBe("not-allowed");
      expect(Y.equalSnapshots(Y.snapshot(room.hub.replica.doc), before)).toBe(true);
      bo.socket.terminate();
    },
  );

  test("a seat may write its own: a card, a rating, an entry under its tag", async () => {
    const room = await hiddenRoom();
    const secret = "bosecretbosecretbosecret";
    const raw = await send(room, "Bo", secret, (doc, personId) => {
      addCards(doc, { activityId: "act", authorId: personId, createdAt: 1 }, [{ text: "Bo's" }]);
      rateCard(doc, "task", personId, { importance: 1 });
      covered.insert(doc, `act.tasks.${tagOf(secret, "act", "tasks")}.x`, entry);
    });
    await until("on disk", () => raw.heard.some((frame) => frame.kind === "ack" && frame.count === 1));
    const { doc } = room.hub.replica;
    expect(cards.all(doc).map((card) => card.text)).toContain("Bo's");
    expect(ratings.all(doc)).toHaveLength(1);
    expect(covered.all(doc)).toHaveLength(2);
    raw.socket.terminate();
  });

  test("an observer may write nothing at all", async () => {
    const room = await hiddenRoom();
    const secret = "obsecretobsecretobsecret";
    const first = await send(room, "Olga", secret, () => undefined);
    const { doc } = room.hub.replica;
    const olga = people.all(doc).find((person) => person.name === "Olga");
    changePerson(doc, olga?.id ?? "", { role: "observer" });
    first.socket.terminate();
    const before = Y.snapshot(doc);
    for (const craft of [
      (copy: Y.Doc, personId: string) =>
        addCards(copy, { activityId: "act", authorId: personId, createdAt: 1 }, [{ text: "Watching" }]),
      (copy: Y.Doc, personId: string) => rateCard(copy, "task", personId, { importance: 1 }),
      (copy: Y.Doc) => covered.insert(copy, `act.tasks.${tagOf(secret, "act", "tasks")}.x`, entry),
      (copy: Y.Doc) => controlRoot(copy).set("x", record({ payload: "{}" })),
    ]) {
      const raw = await send(room, "Olga", secret, craft);
      expect((await raw.closed).reason).toBe("not-allowed");
    }
    expect(Y.equalSnapshots(Y.snapshot(doc), before)).toBe(true);
  });
});
