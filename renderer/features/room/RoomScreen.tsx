import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Finding } from "../../../shared/room/doctor.ts";
import type { RoomState } from "../../../shared/rpc/contract.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { useWords } from "../../i18n/Language.tsx";
import { MeshSetting } from "./MeshSetting.tsx";
import { Button, EmptyState, Notice, SelectField } from "../../ui/controls.tsx";
import { Doctor } from "./Doctor.tsx";
import "./room.css";

interface RoomActions {
  /** Port 0 lets the host choose. */
  readonly onOpen: (address: string, port: number) => Promise<unknown>;
  readonly onClose: () => Promise<unknown>;
  readonly onStage: () => Promise<unknown>;
  readonly diagnose: () => Promise<readonly Finding[]>;
}

/**
 * Opens the room, and shows how to get in: by QR, or by address and short code. `institution` is the one way out of the
 * room, among what is rarely set; `isSyncing` shows it at once where it is on.
 */
export function RoomScreen(
  props: RoomActions & {
    room: RoomState | null;
    workshopId: string;
    /** The host is gone just now: whether the room is open is not known here. */
    isLost: boolean;
    institution: ReactNode;
    isSyncing: boolean;
  },
) {
  const { room, workshopId, onOpen, onClose, onStage } = props;
  const { t } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const title = useRef<HTMLHeadingElement>(null);

  function run(action: Promise<unknown>): void {
    setIsBusy(true);
    setError(null);
    action.catch(setError).finally(() => {
      setIsBusy(false);
      // What asked was out of use meanwhile, which takes the keyboard from it.
      if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
    });
  }

  const isOpen = room?.workshopId === workshopId;
  return (
    <section className="screen" aria-labelledby="room-title">
      <header className="screen-head">
        <h1 id="room-title" ref={title} tabIndex={-1}>
          {t("desk.screens.room")}
        </h1>
        <p className="soft">{t("desk.room.intro")}</p>
      </header>
      {props.isLost ? (
        <EmptyState title={t("desk.room.lostTitle")}>
          <p>{t("desk.room.lostText")}</p>
        </EmptyState>
      ) : (
        <>
          {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
          {!isOpen && room !== null && <Notice look="warning">{t("desk.room.otherOpen")}</Notice>}
          <div className="toolbar">
            {isOpen ? (
              <Button isDisabled={isBusy} onPress={() => run(onClose())}>
                {t("desk.room.close")}
              </Button>
            ) : (
              <Button look="primary" isDisabled={isBusy} onPress={() => run(onOpen("", 0))}>
                {t("desk.room.open")}
              </Button>
            )}
            <Button onPress={() => run(onStage())}>{t("desk.room.stage")}</Button>
          </div>
          {isOpen ? (
            <OpenRoom room={room} isBusy={isBusy} onMove={(address) => run(onOpen(address, 0))} />
          ) : (
            <EmptyState title={t("desk.room.closedTitle")}>
              <p>{t("desk.room.closedText")}</p>
            </EmptyState>
          )}
          <Doctor
            room={isOpen ? room : null}
            isBusy={isBusy}
            diagnose={props.diagnose}
            onMove={(address, port) => run(onOpen(address, port))}
          />
          <MoreSettings isShown={props.isSyncing}>
            <MeshSetting />
            {props.institution}
          </MoreSettings>
        </>
      )}
    </section>
  );
}

function OpenRoom(props: { room: RoomState; isBusy: boolean; onMove: (address: string) => void }) {
  const { room } = props;
  const { t } = useWords();
  return (
    <>
      {room.follows !== null && (
        <Notice look="info">{t("desk.room.follows", { place: room.follows })}</Notice>
      )}
      {room.carriesFor !== null && (
        <Notice look="info">{t("desk.room.carriesFor", { place: room.carriesFor })}</Notice>
      )}
      {room.follows === null && room.otherHosts > 0 && (
        <Notice look="info">{t("desk.room.otherHosts", { count: room.otherHosts })}</Notice>
      )}
      <div className="ways-in">
        <figure className="panel-box qr">
          <svg
            viewBox={`-4 -4 ${room.qr.size + 8} ${room.qr.size + 8}`}
            role="img"
            aria-label={t("desk.room.qrLabel")}
            shapeRendering="crispEdges"
          >
            <rect x="-4" y="-4" width={room.qr.size + 8} height={room.qr.size + 8} fill="#fff" />
            <path d={room.qr.path} fill="#000" />
          </svg>
          <figcaption>{t("desk.room.scan")}</figcaption>
        </figure>
        <div className="panel-box typed">
          <p>{t("desk.room.type")}</p>
          <p className="address" data-join-url={room.joinUrl}>
            {room.url}
          </p>
          <p>{t("desk.room.codeLabel")}</p>
          <p className="code" aria-label={room.code.split("").join(" ")}>
            {room.code}
          </p>
          {room.addresses.length > 1 && (
            <SelectField
              label={t("desk.room.adapter")}
              value={room.address}
              isDisabled={props.isBusy}
              choices={room.addresses.map((entry) => ({
                id: entry.address,
                label: t("network.address", {
                  address: entry.address,
                  adapter: entry.adapter,
                  kind: t(`network.kind.${entry.kind}`),
                }),
              }))}
              onChange={props.onMove}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Opened by hand, and by itself where something in it is on; never closed under somebody's hands. */
function MoreSettings(props: { isShown: boolean; children: ReactNode }) {
  const { isShown } = props;
  const { t } = useWords();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isShown && box.current) box.current.open = true;
  }, [isShown]);
  return (
    <details ref={box} className="more-settings">
      <summary>{t("desk.room.more")}</summary>
      {props.children}
    </details>
  );
}
