/** A person in the room: opens the session, keeps the status and their name in sight, shows the room's step. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { isFromNewerVersion } from "../../../shared/doc/workshop.ts";
import { PROTOCOL } from "../../../shared/sync/frames.ts";
import type { Key } from "../../../shared/sync/seal.ts";
import {
  SessionProvider,
  useLaneStatus,
  useMyId,
  useRows,
  useSession,
  useSingleton,
} from "../../doc/SessionContext.tsx";
import { openSession, type Session } from "../../doc/session.ts";
import { useOpened } from "../../doc/useOpened.ts";
import { useWords } from "../../i18n/Language.tsx";
import { dialRoom } from "../../sync/roomSocket.ts";
import { onWake } from "../../sync/wakes.ts";
import { Button, Notice } from "../../ui/controls.tsx";
import { useUnsavedGuard } from "../../ui/useUnsavedGuard.ts";
import { forgetKept, hasDrafts, keptName, noteUse } from "./keptSeats.ts";
import { MovedBar } from "./MovedBar.tsx";
import type { Seat } from "./seatMemory.ts";
import { takeSeat, useSeatStore } from "./seatStore.ts";
import { SeatHeader } from "./SeatHeader.tsx";
import { useShownPlace } from "./shownPlace.ts";
import { StepScreen } from "./StepScreen.tsx";
import { usePageTitle } from "./usePageTitle.ts";

/** After these the same words to the same room get the same answer. */
const FINAL: readonly string[] = ["key-unknown", "protocol-differs", "room-full", "frame-garbled"];

interface SeatedProps {
  readonly room: string;
  readonly roomKey: Key;
  readonly seat: Seat;
  readonly onLeave: () => void;
  readonly onEnded: (reason: string) => void;
}

/**
 * Forgets what this device keeps of a seat that the room does not want back: what it will not read would be refused
 * each time, and who was let go has no use for the workshop. Words that nobody else has stay for the day that this
 * room is open again, and another one is not at its address.
 */
function forgetWhenRefused(name: string, reason: string, hasUnsaved: boolean): void {
  const isLetGo = reason === "key-unknown" && !hasUnsaved && !hasDrafts(name);
  if (isLetGo || reason === "frame-garbled") forgetKept(name);
}

function open(props: SeatedProps): Session {
  const name = keptName(props.roomKey, props.seat);
  noteUse(name, Date.now());
  takeSeat(name);
  const session: Session = openSession(
    { protocol: PROTOCOL, seat: props.seat.secret, name: props.seat.name },
    () => dialRoom(props.room, props.roomKey),
    // With words that only this device has, a full room is waited for: ending here would lose them.
    (reason) => FINAL.includes(reason) && !(reason === "room-full" && session.status.getState().hasUnsaved),
    { keep: { name }, onWake },
  );
  return session;
}

export function Seated(props: SeatedProps) {
  const { seat, onLeave, onEnded } = props;
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
        onEnded={(reason) => {
          forgetWhenRefused(keptName(props.roomKey, seat), reason, session.hasUnsaved());
          onEnded(reason);
        }}
      />
    </SessionProvider>
  );
}

function Room(props: { seat: Seat; onLeave: () => void; onEnded: (reason: string) => void }) {
  const { t } = useWords();
  const session = useSession();
  const { hasDocument } = useLaneStatus();
  const reason = useStore(session.ended, (state) => state.reason);
  const me = useRows("people").get(useMyId());
  const workshop = useSingleton("workshop");
  usePageTitle(workshop.title);
  const { shown, room, hasMoved, go } = useShownPlace();
  const announcement = useSeatStore((state) => state.announcement);
  const { onEnded } = props;

  useEffect(() => {
    if (reason !== "") onEnded(reason);
  }, [reason, onEnded]);

  useUnsavedGuard(session.wouldLose);
  const isReadOnly = isFromNewerVersion(workshop);
  return (
    <div className="seat">
      <div className="seat-top">
        <SeatHeader typedName={props.seat.name} onLeave={props.onLeave} />
        {hasMoved && <MovedBar shown={shown} room={room} onGo={go} />}
      </div>
      <main className="seat-main">
        {isReadOnly && <Notice look="warning">{t("status.newerVersion")}</Notice>}
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
