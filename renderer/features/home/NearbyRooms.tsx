import { useEffect, useState } from "react";
import type { Nearby, NearbyRoom } from "../../../shared/rpc/contract.ts";
import type { HostClient } from "../../../shared/rpc/wire.ts";
import { PROTOCOL } from "../../../shared/sync/frames.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";

/** The open rooms of other computers on this network, looked for while this is on the screen. */
export function NearbyRooms(props: { host: HostClient; onJoin: (room: NearbyRoom) => void }) {
  const { host, onJoin } = props;
  const { t } = useWords();
  const [nearby, setNearby] = useState<Nearby | null>(null);

  useEffect(() => {
    const stop = host.on("nearby:changed", setNearby);
    host.call("nearby:watch", { isWatching: true }).then(setNearby, () => undefined); // a lost host is said above
    return () => {
      stop();
      host.call("nearby:watch", { isWatching: false }).catch(() => undefined);
    };
  }, [host]);

  if (nearby === null) return null;
  return (
    <section className="nearby" aria-labelledby="nearby-title">
      <h2 id="nearby-title">{t("network.nearby.title")}</h2>
      {nearby.rooms.length === 0 ? (
        <EmptyState title={t("network.nearby.emptyTitle")}>
          <p>
            {nearby.trouble === ""
              ? t("network.nearby.emptyText")
              : t(`network.nearby.trouble.${nearby.trouble}`)}
          </p>
        </EmptyState>
      ) : (
        <ul className="workshops" aria-labelledby="nearby-title">
          {nearby.rooms.map((room) => {
            const place = `${room.address}:${room.port}`;
            return (
              <li key={`${room.roomId} ${place}`} className="panel-box nearby-room">
                <span className="grow">
                  <span className="workshop-name">{room.name}</span>
                  <span className="soft">http://{place}/</span>
                </span>
                {room.protocol !== PROTOCOL ? (
                  <span className="soft">{t("network.nearby.differs")}</span>
                ) : (
                  <Button
                    aria-label={t("network.nearby.joinNamed", { name: room.name })}
                    onPress={() => onJoin(room)}
                  >
                    {t("network.nearby.join")}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
