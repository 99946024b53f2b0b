/** Lanes inside the contract, one for each window that shows a workshop: frames go out as events and come in as calls. */
import type { Caller } from "../../shared/rpc/contract.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";
import { AppError } from "../../shared/util/appError.ts";

interface Lane {
  readonly caller: Caller;
  receive(frame: Uint8Array): void;
  end(reason: string): void;
}

export interface WindowLanes {
  open(caller: Caller): { readonly laneId: number; readonly pipe: Pipe };
  /** @throws AppError connection-lost where this window has no such lane (any more) */
  of(laneId: number, caller: Caller): Lane;
}

export function makeWindowLanes(): WindowLanes {
  const lanes = new Map<number, Lane>();
  let nextLaneId = 1;
  return {
    open(caller) {
      const laneId = nextLaneId++;
      let receiver: (bytes: Uint8Array) => void = () => undefined;
      const ends: ((reason: string) => void)[] = [];
      const end = (reason: string): void => {
        if (!lanes.delete(laneId)) return;
        receiver = () => undefined; // the window, which outlives the lane, would hold the document through it
        for (const tell of ends.splice(0)) tell(reason);
      };
      lanes.set(laneId, { caller, receive: (frame) => receiver(frame), end });
      caller.onGone(() => end(""));
      const pipe: Pipe = {
        send: (frame) => caller.emit("lane:frame", { laneId, frame }),
        listen: (receive) => {
          receiver = receive;
        },
        onClose: (tell) => void ends.push(tell),
        close: (reason = "") => {
          caller.emit("lane:closed", { laneId, reason });
          end(reason);
        },
      };
      return { laneId, pipe };
    },
    of(laneId, caller) {
      const lane = lanes.get(laneId);
      if (!lane || lane.caller !== caller) throw new AppError("connection-lost");
      return lane;
    },
  };
}
