import type { RoomState } from "../../../shared/rpc/contract.ts";
import { useWords } from "../../i18n/Language.tsx";

/** The square to scan. Black on white with a quiet zone of four modules, as readers expect, on any background. */
function Qr(props: { room: RoomState }) {
  const { t } = useWords();
  const { size, path } = props.room.qr;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={t("stage.join.qr", { url: props.room.url })}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      shapeRendering="crispEdges"
    >
      <rect x={-4} y={-4} width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** `http://` is left out: browsers add it, and it is eight signs less to type. */
function shortAddress(url: string): string {
  return url.replace(/^http:\/\//, "").replace(/\/$/, "");
}

/** How to get in, large. */
export function JoinPanel(props: { room: RoomState; isAside?: boolean }) {
  const { t } = useWords();
  const { room } = props;
  return (
    <section className={props.isAside ? "join aside" : "join"} aria-label={t("stage.join.title")}>
      <Qr room={room} />
      <div className="join-words">
        {!props.isAside && (
          <>
            <p className="join-title">{t("stage.join.title")}</p>
            <p>{t("stage.join.wifi")}</p>
            <p>{t("stage.join.scan")}</p>
            <p>{t("stage.join.or")}</p>
          </>
        )}
        <dl>
          <div>
            <dt>{t("stage.join.address")}</dt>
            <dd className="join-address">{shortAddress(room.url)}</dd>
          </div>
          <div>
            <dt>{t("stage.join.code")}</dt>
            <dd className="join-code">{room.code}</dd>
          </div>
        </dl>
      </div>
    </section>
  );
}

/** For whoever comes late, in one line. */
export function JoinLine(props: { room: RoomState }) {
  const { t } = useWords();
  return (
    <footer className="join-line">
      <span>{shortAddress(props.room.url)}</span>
      <span>
        {t("stage.join.code")} <strong>{props.room.code}</strong>
      </span>
    </footer>
  );
}
