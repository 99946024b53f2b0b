/** A person in the room: opens the session, keeps the status and their name in sight, shows the room's step. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { isFromNewerVersion } from "../../../shared/doc/workshop.ts";
import { helloOf } from "../../../shared/sync/frames.ts";
import { keyOf } from "../../../shared/sync/roomSecrets.ts";
import { type Key, keyFromText } from "../../../shared/sync/seal.ts";
import {
  SessionProvider,
  useLaneStatus,
  useMyId,
  useRows,
  useSession,
  useSingleton,
} from "../../doc/SessionContext.tsx";
import { openSession, type Session } from "../../doc/session.ts";
import { useTellWriting } from "../../doc/presence.ts";
import { TimeLeft } from "../../doc/TimeLeft.tsx";
import { useOpened } from "../../doc/useOpened.ts";
import { useWords } from "../../i18n/Language.tsx";
import { makeRoomDialler } from "../../sync/roomDialler.ts";
import { onWake } from "../../sync/wakes.ts";
import { Button, Notice } from "../../ui/controls.tsx";
import { useUnsavedGuard } from "../../ui/useUnsavedGuard.ts";
import { forgetKept, hasDrafts, keptName, noteUse } from "./keptSeats.ts";
import { MovedBar } from "./MovedBar.tsx";
import type { Seat } from "./seatMemory.ts";
import { takeSeat, useHasUnsentWords, useSeatStore } from "./seatStore.ts";
import { SeatHeader } from "./SeatHeader.tsx";
import { useShownPlace } from "./shownPlace.ts";
import { StepScreen } from "./StepScreen.tsx";
import { usePageTitle } from "./usePageTitle.ts";

/** After these the same words to the same room get the same answer. */
const FINAL: readonly string[] = [
  "key-unknown",
  "protocol-differs",
  "room-full",
  "frame-garbled",
  "not-allowed",
  "removed",
];

/** Links of one phone: each passes every edit on, so that more of them would cost a room more than they give. */
const SEAT_LINKS = 4;

interface SeatedProps {
  readonly room: string;
  readonly roomKey: Key;
  readonly seat: Seat;
  readonly onLeave: () => void;
  /** The room's key has changed: the next visit needs the new one. */
  readonly onRekey: (key: Key) => void;
  readonly onEnded: (reason: string) => void;
}

/**
 * Forgets what this device keeps of a seat that the room does not want back: what it will not read would be refused
 * each time, and who was let go has no use for the workshop. Words that nobody else has stay for the day that this
 * room is open again, and another one is not at its address.
 */
function forgetWhenRefused(name: string, reason: string, hasUnsaved: boolean): void {
  const isLetGo = reason === "key-unknown" && !hasUnsaved && !hasDrafts(name);
  if (isLetGo || ["frame-garbled", "not-allowed", "removed"].includes(reason)) forgetKept(name);
}

function open(props: SeatedProps): Session {
  const name = keptName(props.seat);
  noteUse(name, Date.now());
  takeSeat(name);
  const session: Session = openSession(
    helloOf(props.seat.secret, props.seat.name),
    makeRoomDialler(props.room, props.roomKey, () => session.status.getState()),
    // With words that only this device has, a full room is waited for: ending here would lose them.
    (reason) => FINAL.includes(reason) && !(reason === "room-full" && session.status.getState().hasUnsaved),
    {
      keep: { name },
      onWake,
      peers: {
        open: async (options) => (await import("../../sync/peerLane.ts")).openPeerLane(options),
        maxLinks: SEAT_LINKS,
        isOpenToAll: true,
        keyFor: ({ roomKey }, { isMeshed }) => (isMeshed ? keyOf(roomKey) : null),
      },
    },
  );
  return session;
}

export function Seated(props: SeatedProps) {
  const { seat, onLeave, onRekey, onEnded } = props;
  const session = useOpened(
    () => open(props),
    (opened) => opened.close(),
  );
  if (!session) return null;
  return (
    <SessionProvider session={session}>
      <Room
        seat={seat}
        onLeave={onLeave}
        onRekey={onRekey}
        onEnded={(reason) => {
          forgetWhenRefused(keptName(seat), reason, session.hasUnsaved());
          onEnded(reason);
        }}
      />
    </SessionProvider>
  );
}

function Room(props: Omit<SeatedProps, "room" | "roomKey">) {
  const { t } = useWords();
  const session = useSession();
  const { hasDocument, welcome } = useLaneStatus();
  const reason = useStore(session.ended, (state) => state.reason);
  const me = useRows("people").get(useMyId());
  const workshop = useSingleton("workshop");
  usePageTitle(workshop.title);
  const { shown, room, hasMoved, go } = useShownPlace();
  const announcement = useSeatStore((state) => state.announcement);
  const { onEnded, onRekey } = props;
  const roomKey = welcome?.roomKey ?? "";

  useEffect(() => {
    if (reason !== "") onEnded(reason);
  }, [reason, onEnded]);

  useEffect(() => {
    const key = keyFromText(roomKey);
    if (key) onRekey(key);
  }, [roomKey, onRekey]);

  useUnsavedGuard(session.wouldLose);
  useTellWriting(useHasUnsentWords());
  const isObserver = me?.role === "observer";
  const isReadOnly = isFromNewerVersion(workshop) || isObserver;
  return (
    <div className="seat">
      <header className="seat-top">
        <SeatHeader typedName={props.seat.name} onLeave={props.onLeave} />
        {hasMoved ? (
          <MovedBar shown={shown} room={room} onGo={go} />
        ) : (
          <TimeLeft isLabelled extraPercent={isObserver ? 0 : (me?.extraTime ?? 0)} />
        )}
      </header>
      <main className="seat-main">
        {isReadOnly && (
          <Notice look="warning">{t(isObserver ? "status.observer" : "status.newerVersion")}</Notice>
        )}
        {me?.archived ? (
          <section className="calm">
            <h2>{t("status.offPanel")}</h2>
            <Button look="primary" onPress={() => location.reload()}>
              {t("status.sitDownAgain")}
            </Button>
          </section>
        ) : hasDocument ? (
          <StepScreen shown={shown} isReadOnly={isReadOnly} />
        ) : (
          <section className="calm">
            <h2>{t("seat.entering.title")}</h2>
            <p>{t("seat.entering.help")}</p>
          </section>
        )}
      </main>
      <div className="visually-hidden" role="status">
        {announcement}
      </div>
    </div>
  );
}
