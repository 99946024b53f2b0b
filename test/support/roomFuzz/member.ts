/** One device in the room: a document, a lane, an undo of its own, a clock that is wrong, and what it saw saved. */
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { activities } from "../../../shared/doc/activities.ts";
import { CARD_LISTS } from "../../../shared/doc/cardLists.ts";
import { addCards, archiveCards, cards, moveToList, rewordCard } from "../../../shared/doc/cards.ts";
import { withdrawCovered, writeCovered } from "../../../shared/doc/covered.ts";
import { laneRoleOf, people } from "../../../shared/doc/people.ts";
import { rateCard } from "../../../shared/doc/ratings.ts";
import { SINGLETONS, TABLES } from "../../../shared/doc/records.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { reword } from "../../../shared/doc/wordings.ts";
import { helloOf } from "../../../shared/sync/frames.ts";
import { readId } from "../../../shared/util/ids.ts";
import { LaneMember } from "../../../shared/sync/laneMember.ts";
import type { HandPipe } from "../handPipe.ts";
import type { Random } from "../random.ts";
import type { RoomHost } from "./host.ts";

export interface RoomMember {
  readonly name: string;
  readonly secret: string;
  /** The window of a host's own computer, or a device that finds its way to any of them. */
  readonly desk: RoomHost | undefined;
  /** By how much its clock is ahead. */
  readonly skewMs: number;
  readonly doc: Y.Doc;
  readonly member: LaneMember;
  readonly undo: Y.UndoManager;
  /** Everything that came into its document otherwise than over its lane. */
  readonly written: readonly Uint8Array[];
  /** The keys that it was told, as text, newest first. */
  readonly keys: readonly string[];
  readonly ownCards: string[];
  pipe: HandPipe | undefined;
  /** Where its pipe leads. */
  at: RoomHost | undefined;
  personId(): string;
  /** What the roster that it has says of it; a page shows nothing to write with to an observer. */
  isObserver(): boolean;
  close(): void;
}

export interface Device {
  readonly name: string;
  readonly secret: string;
  readonly desk: RoomHost | undefined;
  readonly skewMs: number;
  /** Keys that it was told on an earlier page. */
  readonly keys: readonly string[];
  /** Cards that its person wrote. */
  readonly ownCards: string[];
}

const ROOTS = [...Object.values(TABLES), ...Object.values(SINGLETONS)];

export function openRoomMember(device: Device, clientId: number): RoomMember {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const awareness = new Awareness(doc);
  const member = new LaneMember(doc, awareness, helloOf(device.secret, device.name));
  const roots = ROOTS.map((each) => each.root(doc));
  const undo = new Y.UndoManager(roots, { trackedOrigins: new Set([LOCAL]), captureTimeout: 0 });
  const written: Uint8Array[] = [];
  const saved = new Map<RoomHost, number>();
  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin !== member) written.push(update);
  });
  const keys = [...device.keys];
  const self: RoomMember = {
    keys,
    ownCards: device.ownCards,
    name: device.name,
    secret: device.secret,
    desk: device.desk,
    skewMs: device.skewMs,
    doc,
    member,
    undo,
    written,
    pipe: undefined,
    at: undefined,
    personId: () => member.status.welcome?.personId ?? "",
    isObserver() {
      const person = people.get(doc, self.personId());
      return person !== undefined && laneRoleOf(person.role) === "observer";
    },
    close() {
      undo.destroy();
      member.close();
      awareness.destroy();
      doc.destroy();
    },
  };
  member.onStatus(() => {
    const { state, hasUnsaved, welcome } = member.status;
    if (welcome && welcome.roomKey !== keys[0]) keys.unshift(welcome.roomKey);
    if (state !== "saved" || hasUnsaved || !self.at) return;
    self.at.acknowledged.push(...written.slice(saved.get(self.at) ?? 0));
    saved.set(self.at, written.length);
  });
  return self;
}

const WORDS = ["sweep", "mop", "récurer", "déneiger", "vider", "🧹", "wax", "inspect", "gants", "sign"];

function words(random: Random): string {
  return random.some(WORDS, 1 + random.below(4)).join(" ");
}

/** One thing that a seat's page lets its person do. */
export function writeAtSeat(self: RoomMember, random: Random): void {
  const { doc, secret, ownCards } = self;
  const personId = self.personId();
  const activityId = random.pick([...activities.root(doc).keys()].toSorted()) ?? "";
  const at = { activityId: readId(activityId), stepId: "write" };
  const edits: readonly (readonly [weight: number, edit: () => void])[] = [
    [
      5,
      () => {
        const texts = Array.from({ length: 1 + random.below(2) }, () => ({ text: words(random) }));
        ownCards.push(...addCards(doc, { activityId, authorId: personId, createdAt: Date.now() }, texts));
      },
    ],
    [4, () => rewordCard(doc, random.pick(ownCards) ?? "", words(random))],
    [2, () => archiveCards(doc, [random.pick(ownCards) ?? ""])],
    [2, () => moveToList(doc, [random.pick(ownCards) ?? ""], random.pick(CARD_LISTS) ?? "tasks")],
    [2, () => reword(doc, random.pick(ownCards) ?? "", words(random), { personId, at: Date.now() })],
    [
      5,
      () => {
        const cardId = random.pick([...cards.root(doc).keys()].filter((key) => readId(key) !== ""));
        if (cardId) rateCard(doc, cardId, personId, { importance: 1 + random.below(5) });
      },
    ],
    [
      0.5,
      () => {
        const coverKey = self.member.status.welcome?.keys.cover;
        if (!coverKey) return;
        const content = { kind: "card", text: words(random) } as const;
        const about = writeCovered(doc, { seatSecret: secret, coverKey }, at, content, {
          isNamed: random.chance(0.5),
          now: 1,
        });
        if (random.chance(0.3)) withdrawCovered(doc, secret, at, about);
      },
    ],
  ];
  let draw = random.next() * edits.reduce((sum, [weight]) => sum + weight, 0);
  edits.find(([weight]) => (draw -= weight) <= 0)?.[1]();
}
