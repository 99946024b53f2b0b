import { Knocks } from "../features/room/Knocks.tsx";
import { useRoom } from "../sync/useRoom.ts";
import { useHost } from "./HostContext.tsx";

/** Who is at the door of the open room, whatever this window shows. */
export function Door() {
  const host = useHost();
  const room = useRoom(host);
  return (
    <Knocks
      knocks={room?.knocks ?? []}
      onAnswer={(knockId, isAdmitted) =>
        // A host lost meanwhile is said above; who knocked is asked about again when it is back.
        void host.call("room:answer", { knockId, isAdmitted }).catch(() => undefined)
      }
    />
  );
}
