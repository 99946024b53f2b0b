/** Drives a seat that runs as a process of its own on another host (remoteSeat.ts). */
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import type { LaneStatus } from "../../shared/sync/laneMember.ts";
import type { LanHost } from "./network.ts";
import type { SeatCall, SeatCalls, SeatWord } from "./remoteSeat.ts";
import { until } from "./until.ts";

export interface RemoteSeat {
  readonly name: string;
  /** Every state it was in, each time it changed. */
  readonly states: readonly LaneStatus["state"][];
  readonly status: () => LaneStatus | undefined;
  /** What was written here and shown as saved, oldest first. */
  promised(): readonly string[];
  /** @returns the ids of the cards */
  addCards(activityId: string, texts: readonly string[]): Promise<readonly string[]>;
  rewordCard(cardId: string, text: string): Promise<void>;
  /** Of every card in the document. */
  texts(): Promise<readonly string[]>;
  digest(): Promise<string>;
  /** Everything written here is on the host's disk, and the document has come. */
  waitSaved(): Promise<void>;
  when(what: string, isSo: (status: LaneStatus) => boolean, timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

export function openRemoteSeat(host: LanHost, joinUrl: string, name: string): RemoteSeat {
  const script = path.join(import.meta.dirname, "remoteSeat.ts");
  const child = host.run(process.execPath, [script, joinUrl, name], { stdio: ["pipe", "pipe", "inherit"] });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error(`${name} has no pipes`);
  const written: string[] = [];
  const states: LaneStatus["state"][] = [];
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let status: LaneStatus | undefined;
  let promised = 0;
  let calls = 0;

  createInterface({ input: stdout }).on("line", (line) => {
    const word = JSON.parse(line) as SeatWord;
    if ("status" in word) {
      ({ status, promised } = word);
      if (states.at(-1) !== status.state) states.push(status.state);
      return;
    }
    const call = waiting.get(word.id);
    waiting.delete(word.id);
    if ("error" in word) call?.reject(new Error(word.error));
    else call?.resolve(word.value as never);
  });
  child.once("exit", (code) => {
    for (const call of waiting.values()) call.reject(new Error(`${name} ended with ${code}`));
  });

  function ask<C extends SeatCall>(call: C, input: SeatCalls[C]["in"]): Promise<SeatCalls[C]["out"]> {
    return new Promise((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve, reject });
      stdin?.write(`${JSON.stringify({ id, call, input })}\n`);
    });
  }

  return {
    name,
    states,
    status: () => status,
    promised: () => written.slice(0, promised),
    addCards(activityId, texts) {
      written.push(...texts);
      return ask("addCards", { activityId, texts });
    },
    async rewordCard(cardId, text) {
      written.push(text);
      await ask("rewordCard", { cardId, text });
    },
    texts: () => ask("texts", null),
    digest: () => ask("digest", null),
    async waitSaved() {
      await ask("waitSaved", null);
    },
    async when(what, isSo, timeoutMs) {
      await until(`${name} is ${what}`, () => status && isSo(status), timeoutMs);
    },
    async close() {
      const ended = once(child, "exit");
      stdin.end();
      await ended;
    },
  };
}
