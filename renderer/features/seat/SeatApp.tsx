/** The seat from the join link to the chair: which room, who, then the room itself. */
import "./seat.css";
import "./entry.css";
import "./step.css";
import "./rating.css";
import "./voting.css";
import { useEffect, useState } from "react";
import { type Key, keyFromText, keyToText } from "../../../shared/sync/seal.ts";
import type { ErrorCode } from "../../../shared/util/appError.ts";
import { CodeScreen } from "./CodeScreen.tsx";
import { EndedScreen } from "./EndedScreen.tsx";
import { forgetKept, forgetOldSeats, keptName } from "./keptSeats.ts";
import { NameScreen } from "./NameScreen.tsx";
import { Seated } from "./Seated.tsx";
import { mintSeat, rememberedSeat, rememberSeat, type Seat } from "./seatMemory.ts";
import { forgetActions } from "./seatStore.ts";

/** The socket of the room this page was loaded from. */
const ROOM = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}`;

function keyInLink(): Key | undefined {
  return keyFromText(location.hash.slice(1));
}

type Screen =
  | { readonly at: "code"; readonly refusal: ErrorCode | null; readonly name: string }
  | { readonly at: "name"; readonly key: Key; readonly from: Seat | undefined }
  | { readonly at: "seat"; readonly key: Key; readonly seat: Seat }
  | { readonly at: "ended"; readonly key: Key; readonly seat: Seat; readonly reason: string };

function firstScreen(): Screen {
  const key = keyInLink();
  if (!key) return { at: "code", refusal: null, name: "" };
  const seat = rememberedSeat(key);
  return seat ? { at: "seat", key, seat } : { at: "name", key, from: undefined };
}

export function SeatApp() {
  const [screen, setScreen] = useState<Screen>(firstScreen);

  // Scanning the code of another room while this page is open changes nothing but the fragment.
  useEffect(() => {
    const follow = (): void => setScreen(firstScreen());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  useEffect(() => forgetOldSeats(Date.now()), []);

  /** The key belongs in the address: a reload, or the link in the history, leads back to the same room. */
  function keepInAddress(key: Key): void {
    history.replaceState(null, "", `${location.pathname}#${keyToText(key)}`);
  }

  function sitDown(key: Key, name: string, from: Seat | undefined): void {
    if (from) forgetKept(keptName(from));
    const seat = mintSeat(name);
    rememberSeat(key, seat);
    forgetActions();
    setScreen({ at: "seat", key, seat });
  }

  switch (screen.at) {
    case "code":
      return (
        <CodeScreen
          room={ROOM}
          refusal={screen.refusal}
          name={screen.name}
          onEnter={(key, name) => {
            keepInAddress(key);
            sitDown(key, name, undefined);
          }}
        />
      );
    case "name": {
      const { key, from } = screen;
      return (
        <NameScreen
          onSit={(name) => sitDown(key, name, from)}
          {...(from && {
            stay: { name: from.name, onStay: () => setScreen({ at: "seat", key, seat: from }) },
          })}
        />
      );
    }
    case "seat": {
      const { key, seat } = screen;
      return (
        <Seated
          key={seat.secret}
          room={ROOM}
          roomKey={key}
          seat={seat}
          onRekey={(changed) => {
            if (keyToText(changed) === location.hash.slice(1)) return;
            rememberSeat(changed, seat);
            keepInAddress(changed);
          }}
          onLeave={() => setScreen({ at: "name", key, from: seat })}
          onEnded={(reason) =>
            setScreen(
              reason === "key-unknown"
                ? { at: "code", refusal: "key-unknown", name: seat.name }
                : { at: "ended", key, seat, reason },
            )
          }
        />
      );
    }
    case "ended": {
      const { key, seat, reason } = screen;
      return <EndedScreen reason={reason} onAgain={() => setScreen({ at: "seat", key, seat })} />;
    }
  }
}
