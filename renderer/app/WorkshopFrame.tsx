/** The frame around an open workshop: where one is, what is saved, undo, and the screen itself. */
import { Redo2, Undo2 } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import { desksKey } from "../../shared/sync/roomSecrets.ts";
import { helloOf } from "../../shared/sync/frames.ts";
import { sentenceOf } from "../../shared/i18n/translator.ts";
import { isFromNewerVersion } from "../../shared/doc/workshop.ts";
import { AppError, ERROR_CODES } from "../../shared/util/appError.ts";
import { mintId } from "../../shared/util/ids.ts";
import { RehearsalBanner } from "../doc/RehearsalBanner.tsx";
import type { PeersOptions } from "../doc/peers.ts";
import { openSession, type Session } from "../doc/session.ts";
import { SessionProvider, useLaneStatus, useSession, useSingleton } from "../doc/SessionContext.tsx";
import { useOpened } from "../doc/useOpened.ts";
import { Latecomers } from "../features/grouping/Latecomers.tsx";
import { LanguageChoice, useWords } from "../i18n/Language.tsx";
import { openHostLane } from "../sync/hostLane.ts";
import { Button, Notice } from "../ui/controls.tsx";
import { writePendingWords } from "../ui/pendingWords.ts";
import { SaveStatus } from "../ui/SaveStatus.tsx";
import { useUnsavedGuard } from "../ui/useUnsavedGuard.ts";
import { useRoom } from "../sync/useRoom.ts";
import { Door } from "./Door.tsx";
import { useHost } from "./HostContext.tsx";
import { goTo, type Screen, SCREEN_GROUPS, type ScreenGroup } from "./route.ts";
import { WorkshopScreen } from "./WorkshopScreen.tsx";

/** More desktops than carry one room. */
const DESK_LINKS = 8;

const openPeers: PeersOptions["open"] = async (options) =>
  (await import("../sync/peerLane.ts")).openPeerLane(options);

const FINAL = new Set<string>(["workshop-unknown", "protocol-differs", "room-full", "frame-garbled"]);

/** Opens the session of a workshop and closes it when the frame goes. */
export function WorkshopFrame(props: { workshopId: string; screen: Screen }) {
  const { workshopId, screen } = props;
  const host = useHost();
  const session = useOpened(
    () =>
      openSession(
        helloOf(mintId(), ""),
        () => openHostLane(host, workshopId, "facilitator"),
        (reason) => FINAL.has(reason),
        {
          peers: {
            open: openPeers,
            maxLinks: DESK_LINKS,
            isOpenToAll: false,
            keyFor: ({ secrets }) => secrets && desksKey(secrets),
          },
        },
      ),
    (opened) => opened.close(),
  );

  if (!session) return null;
  return (
    <SessionProvider session={session}>
      <OpenWorkshop workshopId={workshopId} screen={screen} />
    </SessionProvider>
  );
}

function OpenWorkshop(props: { workshopId: string; screen: Screen }) {
  const { workshopId, screen } = props;
  const { t } = useWords();
  const session = useSession();
  const status = useLaneStatus();
  const { reason } = useStore(session.ended);
  const peers = useStore(session.peers, ({ count }) => count);
  const workshop = useSingleton("workshop");
  const host = useHost();
  const room = useRoom(host);
  const isLost = useStore(host.sight, ({ failure }) => failure !== null);
  const [isPutOut, setIsPutOut] = useState(false);
  useEffect(
    () => host.on("room:putOut", (told) => setIsPutOut(told.workshopId === workshopId)),
    [host, workshopId],
  );
  useUndoKeys(session);
  useUnsavedGuard(session.hasUnsaved);

  function leave(): void {
    writePendingWords();
    const { hasUnsaved, state, trouble } = session.status.getState();
    // What is being sent arrives before the lane closes; what waits or cannot be saved would be lost.
    const isSafe = !hasUnsaved || (state === "sending" && trouble === null);
    if (isSafe || confirm(t("status.leaveUnsaved"))) goTo({ workshopId: "", screen: "start" });
  }

  useEffect(() => {
    document.title = workshop.title === "" ? "Charrette" : `${workshop.title} – Charrette`;
  }, [workshop.title]);

  const code = ERROR_CODES.find((each) => each === reason);
  if (code)
    return (
      <main className="centred">
        <Notice look="error">{sentenceOf(t, new AppError(code, { workshop: workshopId, limit: 0 }))}</Notice>
        <Button onPress={() => goTo({ workshopId: "", screen: "start" })}>
          {t("desk.frame.allWorkshops")}
        </Button>
      </main>
    );
  if (!status.hasDocument) return <main className="centred">{t("desk.frame.opening")}</main>;

  const isOpen = room?.workshopId === workshopId;
  return (
    <div className="frame">
      <Latecomers />
      <header className="top">
        <RehearsalBanner className="rehearsal-banner" />
        <Button look="quiet" onPress={leave}>
          {t("desk.frame.allWorkshops")}
        </Button>
        <p className="workshop-title">{workshop.title}</p>
        <UndoButtons session={session} />
        <SaveStatus isDesk status={status} peers={peers} />
        <p className={isOpen ? "room-state open" : "room-state"}>
          {isOpen
            ? t(room.otherHosts > 0 ? "desk.frame.roomOpenHere" : "desk.frame.roomOpen", {
                count: room.seats,
              })
            : isLost
              ? ""
              : t("desk.frame.roomClosed")}
        </p>
        <LanguageChoice />
      </header>
      <Door />
      <nav className="sections" aria-label={t("desk.frame.sections")}>
        {(Object.keys(SCREEN_GROUPS) as ScreenGroup[]).map((group) => (
          <section key={group} aria-labelledby={`screens-${group}`}>
            <h2 id={`screens-${group}`}>{t(`desk.screenGroups.${group}`)}</h2>
            <ol>
              {SCREEN_GROUPS[group].map((each) => (
                <li key={each}>
                  <a href={`#/${workshopId}/${each}`} aria-current={each === screen ? "page" : undefined}>
                    {t(`desk.screens.${each}`)}
                  </a>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </nav>
      <main className="screen-holder">
        {isPutOut && !isOpen && <Notice look="warning">{t("desk.room.putOut")}</Notice>}
        {isFromNewerVersion(workshop) ? (
          <Notice look="warning">{t("status.newerVersion")}</Notice>
        ) : (
          <WorkshopScreen key={screen} workshopId={workshopId} screen={screen} room={room} />
        )}
      </main>
    </div>
  );
}

function UndoButtons(props: { session: Session }): ReactNode {
  const { t } = useWords();
  const { canUndo, canRedo, isOvertaken } = useStore(props.session.undoState);
  return (
    <div className="undo">
      <span role="status" className="soft small">
        {isOvertaken ? t("status.overtaken") : ""}
      </span>
      <Button look="quiet" isDisabled={!canUndo} onPress={() => void props.session.undo()}>
        <Undo2 size={18} aria-hidden="true" />
        {t("desk.frame.undo")}
      </Button>
      <Button look="quiet" isDisabled={!canRedo} onPress={() => void props.session.redo()}>
        <Redo2 size={18} aria-hidden="true" />
        {t("desk.frame.redo")}
      </Button>
    </div>
  );
}

const TYPED_IN = "textarea, input:not([type=radio], [type=checkbox])";

/** Ctrl or Cmd with Z, and with Shift or Y, outside fields, where the browser has its own undo of typing. */
function useUndoKeys(session: Session): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const isTyping = event.target instanceof HTMLElement && event.target.closest(TYPED_IN) !== null;
      if (isTyping || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) session.redo();
      else session.undo();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [session]);
}
