/** Dials again whenever the connection is lost or silent, sooner at first. */
import { AppError } from "../util/appError.ts";
import { type Heartbeat, startHeartbeat } from "./heartbeat.ts";
import type { LaneMember } from "./laneMember.ts";
import type { Pipe } from "./pipe.ts";

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 5_000;

export interface Surroundings {
  /** Hears when the device wakes or may have a network again. @returns a function that stops listening. */
  readonly onWake?: (wake: () => void) => () => void;
  /** From 0 to 1: forty phones that lose the room together do not come back in the same millisecond. */
  readonly random?: () => number;
}

/**
 * Keeps `member` attached until the returned function is called. `dial` resolves to an open pipe or rejects, within
 * seconds; it is told how many dials there were since everything was last saved. `isFinal` tells the close reasons
 * after which dialling again is no use (a wrong key).
 */
export function keepConnected(
  member: LaneMember,
  dial: (attempt: number) => Promise<Pipe>,
  isFinal: (reason: string) => boolean,
  onFinal: (reason: string) => void,
  { onWake = () => () => undefined, random = Math.random }: Surroundings = {},
): () => void {
  let isStopped = false;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heartbeat: Heartbeat | undefined;

  function again(): void {
    if (isStopped) return;
    const delayMs = Math.min(FIRST_DELAY_MS * 2 ** Math.max(0, attempt - 1), LONGEST_DELAY_MS);
    timer = setTimeout(() => void connect(), delayMs * (0.5 + random() / 2));
  }

  function end(reason: string): void {
    if (isStopped) return;
    stop();
    onFinal(reason);
  }

  async function connect(): Promise<void> {
    timer = undefined;
    let pipe: Pipe;
    try {
      pipe = await dial(attempt++);
    } catch (error) {
      // Mostly nobody there: a laptop asleep, another Wi-Fi; the status already says waiting.
      if (error instanceof AppError && isFinal(error.code)) end(error.code);
      else again();
      return;
    }
    if (isStopped) pipe.close();
    else attach(pipe);
  }

  function attach(pipe: Pipe): void {
    let isSilent = false;
    let waitingBytes = 0;
    const beat = startHeartbeat(
      () => {
        const before = waitingBytes;
        waitingBytes = pipe.waitingBytes?.() ?? 0;
        if (waitingBytes < before) beat.heard(); // a large edit on its way: the host answers when it has all of it
        member.ping();
      },
      () => {
        isSilent = true;
        pipe.close();
      },
      () => !member.status.hasDocument,
    );
    heartbeat = beat;
    member.attach({
      ...pipe,
      listen: (receive) =>
        pipe.listen((bytes) => {
          beat.heard();
          receive(bytes);
        }),
    });
    pipe.onClose((reason) => {
      beat.stop();
      heartbeat = undefined;
      if (isFinal(reason)) end(reason);
      else if (isSilent && !isStopped) void connect();
      else again();
    });
  }

  let wasInStep = false;
  const stopFollowing = member.onStatus(() => {
    const { state } = member.status;
    const isInStep = state !== "waiting";
    if (state === "saved") attempt = 0;
    if (isInStep && !wasInStep) heartbeat?.ask(); // the host's clock is known from the start
    wasInStep = isInStep;
  });
  const stopWaking = onWake(() => {
    heartbeat?.hurry();
    if (timer === undefined) return; // connected or dialling
    clearTimeout(timer);
    void connect();
  });

  function stop(): void {
    isStopped = true;
    clearTimeout(timer);
    heartbeat?.stop();
    stopFollowing();
    stopWaking();
  }

  void connect();
  return stop;
}
