/**
 * Who may write what: holds each member to its role, and knows whose words stand under which Yjs client id, and what a
 * member owes.
 */
import * as Y from "yjs";
import { tagOf } from "../../../shared/doc/covered.ts";
import { isSeatTable, type LaneRole, maySteer, mayWrite } from "../../../shared/doc/permissions.ts";
import type { Hello } from "../../../shared/sync/frames.ts";
import { permittedPart } from "../../../shared/sync/permittedPart.ts";
import { AppError } from "../../../shared/util/appError.ts";

/** What this needs of a member of the hub. */
export interface Writing {
  readonly hello: Hello | null;
  readonly personId: string;
  /**
   * Its own words that could not be taken in, since they stand on words of others that this host has lost or never had:
   * nothing is acknowledged until it has brought them again. It is asked for them when one of these devices writes.
   */
  owes: ReadonlySet<number> | null;
}

/** Turns what Yjs throws at an update that is none into its code. */
function readUpdate<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new AppError("frame-garbled", {}, error);
  }
}

export function makeWriters<M extends Writing>(room: {
  readonly doc: Y.Doc;
  readonly roleOf: (member: M) => LaneRole;
  readonly isHost: (member: M) => boolean;
  readonly isMeshed: () => boolean;
  /** Asks a member for all that this host lacks. */
  readonly askForAll: (member: M) => void;
}) {
  const { doc, roleOf, isHost, isMeshed, askForAll } = room;
  /** Whose words stand under a Yjs client id, as far as this hub has heard. */
  const writers = new Map<number, string>();

  /** What a member may add of an update. @throws AppError not-allowed for what its role never writes */
  function permitted(member: M, update: Uint8Array, isReturned: boolean): Uint8Array {
    const role = roleOf(member);
    if (maySteer(role)) {
      if (isReturned) member.owes = null;
      else if (member.owes) askForAll(member); // may bring it all now
      return update;
    }
    const { hello, personId } = member;
    const writer = {
      personId,
      tag: (activityId: string, stepId: string) => tagOf(hello?.seat ?? "", activityId, stepId),
    };
    // Where phones link to each other, one brings what others wrote while the host was gone.
    const isPassedOn = isMeshed();
    const isLenient = isReturned || member.owes !== null;
    const part = readUpdate(() =>
      permittedPart(doc, update, {
        isAllowed: (name, written) =>
          role === "seat" &&
          (isPassedOn ? isSeatTable(name) : mayWrite(name, { ...written, isReturned: isLenient }, writer)),
        isOwn: (name, written) => mayWrite(name, { ...written, isReturned: false }, writer),
        mayWriteAs: (client) => isPassedOn || !isUnderAnothers(member, [client]),
        mayWait: false,
      }),
    );
    // What came with a lost connection may hold others' words that this host lost: they bring them back themselves.
    if (!part.isWhole && !isLenient && !isPassedOn) {
      if (isUnderAnothers(member, Y.parseUpdateMeta(update).to.keys())) throw new AppError("connection-lost");
      if (!part.hasGap) throw new AppError("not-allowed");
      member.owes = part.waitsFor; // what stands on words that were left out before: asked for with them
      askForAll(member);
    }
    // Own words of somebody who may write no more: not taken, and not to be called saved.
    if (part.isOwnLeftOut && role !== "seat") throw new AppError("not-allowed");
    if (part.isOwnLeftOut) member.owes = isReturned ? part.waitsFor : (member.owes ?? part.waitsFor);
    else if (isReturned) member.owes = null;
    // What is brought back may be another's; what is new is the member's own.
    if (!isLenient)
      for (const [client, clock] of Y.parseUpdateMeta(part.update).to)
        if (clock > Y.getState(doc.store, client)) noteWriter(member, client);
    return part.update;
  }

  /** Words under a Yjs client id are its first person's alone: another's would have that person's next ones passed over. */
  function noteWriter(member: M, client: number): void {
    if (isHost(member) || isMeshed()) return; // these pass on what others wrote
    if (!writers.has(client)) writers.set(client, member.personId);
  }

  /**
   * Under a client id that another person took first. Of two who say that it is theirs the host may take the wrong one,
   * after a restart: so that one is sent away for no reason after which a seat would forget its words.
   */
  function isUnderAnothers({ personId }: M, clients: Iterable<number>): boolean {
    return [...clients].some((client) => (writers.get(client) ?? personId) !== personId);
  }

  /** Asks a member for what it owes, where what that stands on may have come. */
  function askAgain(member: M, { beforeState, afterState }: Y.Transaction): void {
    const hasCome = [...(member.owes ?? [])].some(
      (client) => (afterState.get(client) ?? 0) > (beforeState.get(client) ?? 0),
    );
    if (hasCome) askForAll(member);
  }

  return { permitted, noteWriter, isUnderAnothers, askAgain };
}
