/** The contract: forgetting a channel does not compile, and whatever goes wrong on the wire has a code. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { openHostLane } from "../../renderer/sync/hostLane.ts";
import type { Calls, Channel, Handlers, Parsers, RoomState } from "../../shared/rpc/contract.ts";
import { parsers } from "../../shared/rpc/parsers.ts";
import { decodeMessage, encodeMessage } from "../../shared/rpc/encoding.ts";
import { connectWire, type HostClient, serveWire, type Wire } from "../../shared/rpc/wire.ts";
import { helloOf } from "../../shared/sync/frames.ts";
import { LaneMember } from "../../shared/sync/laneMember.ts";
import { AppError } from "../../shared/util/appError.ts";
import { mintId } from "../../shared/util/ids.ts";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { openDeskClient } from "../support/deskClient.ts";
import { freePort } from "../support/freePort.ts";
import { startHostProcess } from "../support/hostProcess.ts";
import { openSeat } from "../support/seat.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { personAt } from "../support/personAt.ts";
import { until } from "../support/until.ts";

const project = path.resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

describe("types", () => {
  test("leaving out a parser or a handler of any channel does not compile", { timeout: 60_000 }, async () => {
    mkdirSync(path.join(project, ".cache"), { recursive: true });
    const folder = mkdtempSync(path.join(project, ".cache/contract-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const channels = Object.keys(parsers) as Channel[];
    const rpc = path.relative(folder, path.join(project, "shared/rpc"));
    const source = readFileSync(path.join(project, "shared/rpc/parsers.ts"), "utf8")
      .replaceAll('"./', `"${rpc}/`)
      .replaceAll('"../', `"${path.dirname(rpc)}/`);
    const files = new Map<string, { code: string; channel: Channel | null }>();
    files.set("parsers.ts", { code: source, channel: null });
    const handlers = (left: Channel | null): string =>
      `import type { Handlers } from "${rpc}/contract.ts";\ndeclare const all: Handlers;\n${
        left === null
          ? "export const handlers: Handlers = { ...all };\n"
          : `const { "${left}": _left, ...rest } = all;\nvoid _left;\nexport const handlers: Handlers = rest;\n`
      }`;
    files.set("handlers.ts", { code: handlers(null), channel: null });
    for (const [index, channel] of channels.entries()) {
      // One property, up to where the next one starts or the object ends.
      const without = source.replace(new RegExp(`^  "${channel}": [\\s\\S]*?(?=^  "|^};)`, "m"), "");
      expect(without.length, channel).toBeLessThan(source.length);
      files.set(`parsers${index}.ts`, { code: without, channel });
      files.set(`handlers${index}.ts`, { code: handlers(channel), channel });
    }
    for (const [name, { code }] of files) writeFileSync(path.join(folder, name), code);
    writeFileSync(
      path.join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: path.relative(folder, path.join(project, "build/tsconfig.base.json")),
        compilerOptions: { incremental: false, noUnusedLocals: false }, // what only the left-out one used
        include: ["*.ts", path.join(project, "shared/globals.d.ts")],
      }),
    );
    const compiler = path.join(project, "node_modules/typescript/bin/tsc");
    const outcome = await run(process.execPath, [compiler, "--project", folder, "--pretty", "false"], {
      maxBuffer: 10_000_000,
    }).then(
      () => "it compiled",
      (error: { stdout?: string }) => error.stdout ?? "",
    );
    const errors = outcome.split("\n").filter((line) => /^\S/.test(line));
    for (const [name, { channel }] of files) {
      const own = errors.filter((line) => path.basename(line.split("(")[0] ?? "") === name);
      if (channel === null) expect(own, name).toEqual([]);
      else {
        expect(own.length, `${name} lacks ${channel}: ${outcome}`).toBe(1);
        expect(own[0], name).toContain(`Property '"${channel}"' is missing`);
      }
    }
    expect(errors, "no other error stands in for these").toHaveLength(2 * channels.length);
  });
});

/** Two ends of a wire that carry what a socket would. */
function wirePair(): { left: Wire; right: Wire; close: () => void } {
  const receivers: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const end = (own: number): Wire => ({
    send: (message) => {
      const bytes = encodeMessage(message);
      queueMicrotask(() => receivers[1 - own]?.(decodeMessage(bytes)));
    },
    listen: (receive) => {
      receivers[own] = receive;
    },
    onClose: (tell) => void ends.push(tell),
  });
  return {
    left: end(0),
    right: end(1),
    close: () => {
      for (const tell of ends.splice(0)) tell();
    },
  };
}

describe("the wire", () => {
  /** Answers with what a test says; every channel not named is a bug when called. */
  function serve(handlers: Partial<Handlers>, withParsers: Parsers = parsers) {
    const pair = wirePair();
    const bugs: string[] = [];
    const unnamed = Object.fromEntries(
      Object.keys(parsers).map((channel) => [channel, () => Promise.reject(new Error(`called ${channel}`))]),
    ) as unknown as Handlers;
    serveWire(pair.right, {
      parsers: withParsers,
      handlers: { ...unnamed, ...handlers },
      reportBug: (where, error) => bugs.push(`${where}: ${String(error)}`),
    });
    return { ...pair, bugs, client: connectWire(pair.left) };
  }
  const call = (client: HostClient, channel: string, input: unknown): Promise<unknown> =>
    client.call(channel as Channel, input as Calls[Channel]["in"]);

  test("values with bytes come back as they are, each to its own question", async () => {
    const { client } = serve({
      "export:make": async ({ format }) => {
        if (format === "docx") await new Promise((resolve) => setImmediate(resolve)); // answered out of order
        return { name: `blueprint.${format}`, mediaType: "x", bytes: new Uint8Array([1, 2, 255]) };
      },
    });
    const ask = (format: "docx" | "html") =>
      client.call("export:make", { workshopId: "w", format, language: "en" });
    const [docx, html] = await Promise.all([ask("docx"), ask("html")]);
    expect(docx).toEqual({ name: "blueprint.docx", mediaType: "x", bytes: new Uint8Array([1, 2, 255]) });
    expect(html.name).toBe("blueprint.html");
  });

  test("an unknown channel and a bad input are refused with their channel", async () => {
    const { client, bugs } = serve({});
    for (const channel of ["gone:away", "__proto__", "toString", ""])
      await expect(call(client, channel, {})).rejects.toMatchObject({
        code: "input-invalid",
        detail: { channel },
      });
    await expect(call(client, "workshops:create", { title: 7 })).rejects.toMatchObject({
      code: "input-invalid",
      detail: { channel: "workshops:create" },
    });
    await expect(call(client, "room:state", { extra: 1 })).rejects.toMatchObject({ code: "input-invalid" });
    await expect(call(client, "room:state", undefined)).rejects.toMatchObject({ code: "input-invalid" });
    expect(bugs).toEqual([]);
  });

  test("an AppError's code and detail travel; a bug is reported and told as internal", async () => {
    const { client, bugs } = serve({
      "room:open": async () => {
        throw new AppError("address-unavailable", { address: "10.0.0.1" });
      },
      "room:close": async () => {
        throw new TypeError("secret path /home/ana");
      },
    });
    await expect(client.call("room:open", { workshopId: "w", address: "" })).rejects.toMatchObject({
      code: "address-unavailable",
      detail: { address: "10.0.0.1" },
    });
    await expect(client.call("room:close", {})).rejects.toMatchObject({ code: "internal", detail: {} });
    expect(bugs).toEqual(["room:close: TypeError: secret path /home/ana"]);
  });

  test("a question under way when the wire closes, and any later one, fails as connection-lost", async () => {
    const { client, close } = serve({ "room:state": () => new Promise(() => undefined) });
    let ended = 0;
    client.onClose(() => ended++);
    const asked = client.call("room:state", {});
    close();
    await expect(asked).rejects.toMatchObject({ code: "connection-lost" });
    await expect(client.call("room:state", {})).rejects.toMatchObject({ code: "connection-lost" });
    expect(ended).toBe(1);
  });

  test("events reach those who listen until they stop, and nobody after the end", async () => {
    const ends: string[] = [];
    let emit: (room: RoomState | null) => void = () => undefined;
    const { client, close } = serve({
      "room:state": async (_input, caller) => {
        emit = (room) => caller.emit("room:changed", room);
        caller.onGone(() => ends.push("gone"));
        return null;
      },
    });
    await client.call("room:state", {});
    const heard: unknown[] = [];
    const stop = client.on("room:changed", (room) => heard.push(room));
    emit(null);
    await until("heard", () => heard.length === 1);
    stop();
    emit(null);
    await client.call("room:state", {});
    close();
    emit(null);
    expect(heard).toEqual([null]);
    expect(ends).toEqual(["gone", "gone"]);
  });

  test("what is no question gets no answer and does no harm", async () => {
    const { left, client, bugs } = serve({ "room:state": async () => null });
    for (const junk of [
      undefined,
      null,
      7,
      "x",
      [],
      {},
      { id: -1, channel: "room:state" },
      { id: "1" },
      { id: 1, channel: 2 },
    ])
      left.send(junk);
    expect(await client.call("room:state", {})).toBeNull();
    expect(bugs).toEqual([]);
  });
});

describe("a host's desk", () => {
  test("windows work through the contract, and rooms keep their place", { timeout: 60_000 }, async () => {
    const folder = tempFolder();
    const store = openStore(folder);
    const workshopId = store.create("en", "First");
    const port = await freePort();
    store.keepRoomPort(workshopId, port);
    store.close();
    const host = await startHostProcess(folder);
    onTestFinished(() => host.kill());
    const { client } = host;
    expect(await client.call("host:info", {})).toMatchObject({ dataFolder: folder });
    const changes: (RoomState | null)[] = [];
    client.on("room:changed", (room) => changes.push(room));

    // A lane in the contract: the desk's document.
    const doc = new Y.Doc();
    const awareness = new Awareness(doc);
    onTestFinished(() => awareness.destroy());
    const member = new LaneMember(doc, awareness, helloOf(mintId(), "Desk"));
    member.attach(await openHostLane(client, workshopId, "facilitator"));
    await until(
      "the desk has the document",
      () => member.status.hasDocument && member.status.state === "saved",
    );
    expect(member.status.welcome?.role).toBe("facilitator");

    // Two windows open the room at once: there is one, and both see it.
    const [one, two] = await Promise.all([
      client.call("room:open", { workshopId, address: "" }),
      client.call("room:open", { workshopId, address: "127.0.0.1" }),
    ]);
    expect([one.port, two.port]).toEqual([port, port]);
    const seat = openSeat({ joinUrl: two.joinUrl, name: "Ana" });
    onTestFinished(() => seat.close());
    addCards(doc, { activityId: "a", authorId: "desk", createdAt: 1 }, [{ text: "From the desk" }]);
    await seat.waitSaved();
    await until("the seat has it", () => cards.all(seat.doc).some((card) => card.text === "From the desk"));
    await until("the desk hears of the seat", () => changes.at(-1)?.seats === 1);
    // And again while somebody sits in it, which takes a goodbye: the room moves twice, and is one.
    const moved = await Promise.all(
      ["", "127.0.0.1"].map((address) => client.call("room:open", { workshopId, address })),
    );
    expect(moved.map((room) => room.port)).toEqual([port, port]);
    await seat.when("back", (status) => status.state === "saved");
    await expect(client.call("room:open", { workshopId, address: "10.99.99.99" })).rejects.toMatchObject({
      code: "address-unavailable",
    });
    await expect(client.call("room:open", { workshopId: "gone", address: "" })).rejects.toMatchObject({
      code: "workshop-unknown",
    });
    expect(await client.call("room:state", {}), "a room that could not be moved is where it was").toEqual({
      ...moved[1],
      seats: 1,
    });
    await client.call("room:close", {});

    // The window goes away with its lane while the room is open: what seats write is still saved.
    const reopened = await client.call("room:open", { workshopId, address: "" });
    expect(reopened.joinUrl).toBe(two.joinUrl);
    host.close();
    await seat.when("back", (status) => status.state === "saved");
    addCards(seat.doc, { activityId: "a", authorId: personAt(seat.doc), createdAt: 1 }, [
      { text: "Without a desk" },
    ]);
    await seat.waitSaved();
    const desk = await openDeskClient(host.link, { session: host.session });
    await expect(
      desk.client.call("lane:send", { laneId: 1, frame: new Uint8Array([1]) }),
    ).rejects.toMatchObject({
      code: "connection-lost", // another window's lane is none of ours
    });
    const made = await desk.client.call("export:make", { workshopId, format: "json", language: "en" });
    expect(new TextDecoder().decode(made.bytes)).toContain("Without a desk");
    desk.close();
    expect(await host.stop()).toBe(0);
    const after = openStore(folder);
    expect(
      cards
        .all(after.load(workshopId))
        .map((card) => card.text)
        .toSorted(),
    ).toEqual(["From the desk", "Without a desk"]);
    after.close();
  });

  test("a tab that was open finds the desk again after a kill", { timeout: 60_000 }, async () => {
    const folder = tempFolder();
    const port = await freePort();
    const first = await startHostProcess(folder, { port });
    onTestFinished(() => first.kill());
    await first.kill();
    const second = await startHostProcess(folder, { port });
    onTestFinished(() => second.kill());
    const desk = await openDeskClient(first.link, { session: first.session });
    expect(await desk.client.call("host:info", {})).toMatchObject({
      dataFolder: folder,
      isBackupMissing: false,
    });
    desk.close();
    await expect(openDeskClient(first.link)).rejects.toMatchObject({ code: "token-unknown" });
    await second.kill();
    const store = openStore(folder);
    for (let count = 0; count < 20; count++) store.deskSessions.add(`later ${count}`);
    expect(store.deskSessions.isKnown("later 0")).toBe(true);
    expect(store.deskSessions.isKnown(first.session), "twenty newer ones have come").toBe(false);
    store.close();
  });
});
