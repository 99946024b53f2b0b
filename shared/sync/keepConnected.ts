/** Dials again whenever the connection is lost, sooner at first. */
import { AppError } from "../util/appError.ts";
import type { LaneMember } from "./laneMember.ts";
import type { Pipe } from "./pipe.ts";

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 5_000;

/**
 * Keeps `member` attached until the returned function is called. `dial` resolves to an open pipe or rejects.
 * `isFinal` tells the close reasons after which dialling again is no use (a wrong key).
 */
export function keepConnected(
  member: LaneMember,
  dial: () => Promise<Pipe>,
  isFinal: (reason: string) => boolean,
  onFinal: (reason: string) => void,
): () => void {
  let isStopped = false;
  let delayMs = FIRST_DELAY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function again(): void {
    if (isStopped) return;
    timer = setTimeout(() => void connect(), delayMs);
    delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS);
  }

  function end(reason: string): void {
    if (isStopped) return;
    isStopped = true;
    onFinal(reason);
  }

  async function connect(): Promise<void> {
    let pipe: Pipe;
    try {
      pipe = await dial();
    } catch (error) {
      // Mostly nobody there: a laptop asleep, another Wi-Fi; the status already says waiting.
      if (error instanceof AppError && isFinal(error.code)) end(error.code);
      else again();
      return;
    }
    if (isStopped) {
      pipe.close();
      return;
    }
    member.attach(pipe);
    pipe.onClose((reason) => {
      if (isFinal(reason)) end(reason);
      else again();
    });
    const stopListening = member.onStatus(() => {
      if (member.status.state !== "saved") return;
      delayMs = FIRST_DELAY_MS;
      stopListening();
    });
  }

  void connect();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
