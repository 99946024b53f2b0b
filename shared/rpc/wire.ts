/** Both ends of the contract over anything that carries messages. */
import { z } from "zod";
import { AppError, ERROR_CODES } from "../util/appError.ts";
import type { Caller, Calls, Channel, EventName, Events, Handlers, Parsers, Reply } from "./contract.ts";

/** A pair of pipes for structured messages: a MessagePort, or a WebSocket with an encoding. */
export interface Wire {
  send(message: unknown): void;
  listen(receive: (message: unknown) => void): void;
  onClose(end: () => void): void;
}

const request = z.object({ id: z.int().nonnegative(), channel: z.string().max(100), input: z.unknown() });

/** Reports what no person can act on; the desk only learns "internal". */
export type ReportBug = (where: string, error: unknown) => void;

async function answer<C extends Channel>(
  channel: C,
  input: unknown,
  caller: Caller,
  served: { parsers: Parsers; handlers: Handlers; reportBug: ReportBug },
): Promise<Reply<Calls[C]["out"]>> {
  let parsed: Calls[C]["in"];
  try {
    parsed = served.parsers[channel](input);
  } catch {
    return { ok: false, code: "input-invalid", detail: { channel } };
  }
  try {
    return { ok: true, value: await served.handlers[channel](parsed, caller) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, detail: error.detail };
    served.reportBug(channel, error);
    return { ok: false, code: "internal", detail: {} };
  }
}

/** Serves one window. Anything that is not a request of the contract is answered with an error or passed over. */
export function serveWire(
  wire: Wire,
  served: { parsers: Parsers; handlers: Handlers; reportBug: ReportBug },
): void {
  const ends: (() => void)[] = [];
  let isGone = false;
  const caller: Caller = {
    emit: (event, payload) => {
      if (!isGone) wire.send({ event, payload });
    },
    onGone: (end) => {
      if (isGone) end();
      else ends.push(end);
    },
  };
  wire.onClose(() => {
    isGone = true;
    for (const end of ends.splice(0)) end();
  });
  wire.listen((message) => {
    const parsed = request.safeParse(message);
    if (!parsed.success) return;
    const { id, channel, input } = parsed.data;
    if (!Object.hasOwn(served.handlers, channel)) {
      wire.send({ id, reply: { ok: false, code: "input-invalid", detail: { channel } } });
      return;
    }
    void answer(channel as Channel, input, caller, served).then((reply) => {
      if (!isGone) wire.send({ id, reply });
    });
  });
}

const fromHost = z.union([
  z.object({
    id: z.int(),
    reply: z.union([
      z.object({ ok: z.literal(true), value: z.unknown() }),
      z.object({
        ok: z.literal(false),
        code: z.enum(ERROR_CODES),
        detail: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ]),
  }),
  z.object({ event: z.string(), payload: z.unknown() }),
]);

export interface HostClient {
  /** Asks the host. Rejects with an AppError: the host's, or `connection-lost` when the wire closes first. */
  call<C extends Channel>(channel: C, input: Calls[C]["in"]): Promise<Calls[C]["out"]>;
  /** @returns a function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
  onClose(end: () => void): void;
}

/** The asking end. The host is trusted: it is this computer's own program. */
export function connectWire(wire: Wire): HostClient {
  const waiting = new Map<number, { settle: (value: unknown) => void; fail: (error: AppError) => void }>();
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const ends: (() => void)[] = [];
  let nextId = 1;
  let isClosed = false;
  wire.listen((message) => {
    const parsed = fromHost.safeParse(message);
    if (!parsed.success) return;
    if ("event" in parsed.data) {
      for (const listener of listeners.get(parsed.data.event) ?? []) listener(parsed.data.payload as never);
      return;
    }
    const { id, reply } = parsed.data;
    const call = waiting.get(id);
    waiting.delete(id);
    if (reply.ok) call?.settle(reply.value);
    else call?.fail(new AppError(reply.code, reply.detail));
  });
  wire.onClose(() => {
    isClosed = true;
    for (const call of waiting.values()) call.fail(new AppError("connection-lost"));
    waiting.clear();
    for (const end of ends) end();
  });
  return {
    call<C extends Channel>(channel: C, input: Calls[C]["in"]) {
      return new Promise<Calls[C]["out"]>((resolve, reject) => {
        if (isClosed) {
          reject(new AppError("connection-lost"));
          return;
        }
        const id = nextId++;
        waiting.set(id, { settle: (value) => resolve(value as Calls[C]["out"]), fail: reject });
        wire.send({ id, channel, input });
      });
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set);
      set.add(listener as (payload: never) => void);
      return () => set.delete(listener as (payload: never) => void);
    },
    onClose: (end) => void ends.push(end),
  };
}
