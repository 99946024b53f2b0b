/**
 * Notices a connection that is dead without saying so: a page hears nothing of a WebSocket's own pings, and TCP takes
 * minutes to give up on a Wi-Fi that is gone.
 */
const BEAT_MS = 5_000;
const SILENCE_MS = 12_000;
/** A first document comes as one message, and forty phones may be loading theirs: that is no silence. */
const FIRST_SILENCE_MS = 60_000;
/** After a sleep or on another Wi-Fi a living connection answers soon, and a new one is made in no time. */
const HASTY_SILENCE_MS = 3_000;

export interface Heartbeat {
  /** Something came, whatever it was. */
  heard(): void;
  /** Asks out of turn. */
  ask(): void;
  /** Asks out of turn and waits less long for the answer. */
  hurry(): void;
  stop(): void;
}

/**
 * Calls `ask` every five seconds, and `onSilent` once when nothing was heard for twelve. Silence is counted from what
 * was asked, not by the clock: a page in the background whose timers are held back is not taken for a deaf one.
 */
export function startHeartbeat(
  ask: () => void,
  onSilent: () => void,
  isFirstSync: () => boolean = () => false,
): Heartbeat {
  let silence: ReturnType<typeof setTimeout> | undefined;
  let beat: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(beat);
    clearTimeout(silence);
  }

  function awaitWord(ms: number): void {
    clearTimeout(silence);
    silence = setTimeout(
      () => {
        stop();
        onSilent();
      },
      isFirstSync() ? FIRST_SILENCE_MS : ms,
    );
  }

  function askNow(): void {
    ask();
    if (silence === undefined) awaitWord(SILENCE_MS - BEAT_MS);
  }

  function beatOn(): void {
    beat = setTimeout(() => {
      askNow();
      beatOn();
    }, BEAT_MS);
  }

  awaitWord(SILENCE_MS);
  beatOn();
  return {
    heard() {
      clearTimeout(silence);
      silence = undefined;
    },
    ask: askNow,
    hurry() {
      ask();
      awaitWord(HASTY_SILENCE_MS);
    },
    stop,
  };
}
