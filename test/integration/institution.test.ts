/** A workshop that syncs through an institution's server: what goes there, what comes back, and what never leaves. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { HocuspocusProvider } from "@hocuspocus/provider";
import * as encoding from "lib0/encoding";
import { describe, expect, onTestFinished, test } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import * as Y from "yjs";
import { type InstitutionLink, openInstitutionLink } from "../../electron/host/institution/link.ts";
import { openReplica } from "../../electron/host/store/replica.ts";
import { openStore } from "../../electron/host/store/store.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { readRecords } from "../../shared/doc/records.ts";
import type { InstitutionStatus } from "../../shared/rpc/contract.ts";
import { startHostProcess } from "../support/hostProcess.ts";
import { READING_TOKEN, startInstitutionServer, TOKEN } from "../support/institutionServer.ts";
import { seeded } from "../support/random.ts";
import { personAt } from "../support/personAt.ts";
import { openSeat } from "../support/seat.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

const NAME = "workshop-of-both";

/** A computer with a workshop, linked to the server or about to be. */
function openComputer() {
  const folder = tempFolder();
  const store = openStore(folder);
  const workshopId = store.create("en", "Building service worker");
  const replica = openReplica(store, workshopId);
  let link: InstitutionLink | undefined;
  const told: InstitutionStatus[] = [];
  const close = (): void => {
    link?.close();
    replica.close();
    store.close();
  };
  let isOpen = true;
  onTestFinished(() => {
    if (isOpen) close();
  });
  return {
    doc: replica.doc,
    told,
    connect(url: string, token = TOKEN): void {
      link?.close();
      const onStatus = (status: InstitutionStatus): void => void told.push(status);
      link = openInstitutionLink({ url, token, documentName: NAME, doc: replica.doc, onStatus });
    },
    disconnect: () => link?.close(),
    status: () => link?.status(),
    write: (text: string) =>
      addCards(replica.doc, { activityId: "a", authorId: "p", createdAt: 1 }, [{ text }]),
    texts: () => textsOf(replica.doc),
    /** Closes everything and reads the document from disk. */
    onDisk(): Y.Doc {
      isOpen = false;
      close();
      const again = openStore(folder);
      const doc = again.load(workshopId);
      again.close();
      return doc;
    },
  };
}

const textsOf = (doc: Y.Doc): string[] =>
  cards
    .all(doc)
    .map((card) => card.text)
    .toSorted();

const isInStep = (computer: ReturnType<typeof openComputer>): boolean =>
  computer.status()?.state === "synced" && computer.status()?.unsynced === 0;

test("two computers converge through it, and what came is on disk", async () => {
  const { url } = await startInstitutionServer();
  const [ana, bo] = [openComputer(), openComputer()];
  ana.write("before the link");
  ana.connect(url);
  bo.connect(url);
  await until("both in step", () => isInStep(ana) && isInStep(bo));
  ana.write("from Ana");
  bo.write("from Bo");
  const everything = ["before the link", "from Ana", "from Bo"];
  await until("both have everything", () =>
    [ana, bo].every((each) => each.texts().join() === everything.join() && isInStep(each)),
  );
  const [ofAna, ofBo] = [ana.onDisk(), bo.onDisk()];
  expect(textsOf(ofBo)).toEqual(everything);
  expect(readRecords(ofBo)).toEqual(readRecords(ofAna));
});

test("a killed server is unreachable; what was written meanwhile arrives when it is back", async () => {
  const server = await startInstitutionServer();
  const [ana, bo] = [openComputer(), openComputer()];
  ana.connect(server.url);
  bo.connect(server.url);
  await until("both in step", () => isInStep(ana) && isInStep(bo));
  server.kill();
  await until("both know", () => [ana, bo].every((each) => each.status()?.state === "unreachable"));
  ana.write("offline at Ana's");
  ana.write("and more");
  bo.write("offline at Bo's");
  expect(ana.status()?.unsynced).toBeGreaterThanOrEqual(2);
  expect(bo.texts()).toEqual(["offline at Bo's"]);
  await startInstitutionServer(server.port); // it lost everything: what people have brings it back
  const everything = ["and more", "offline at Ana's", "offline at Bo's"];
  await until("both have everything", () =>
    [ana, bo].every((each) => each.texts().join() === everything.join() && isInStep(each)),
  );
  expect(ana.told.map((each) => each.state)).toEqual(
    expect.arrayContaining(["synced", "unreachable", "synced"]),
  );
});

test("a server that ends the document is joined again", async () => {
  const { url, server } = await startInstitutionServer();
  const ana = openComputer();
  ana.connect(url);
  await until("in step", () => isInStep(ana));
  server.hocuspocus.closeConnections(NAME);
  await until("noticed", () => ana.told.some((each) => each.state === "unreachable"));
  ana.write("while away");
  await until("in step again", () => isInStep(ana));
  expect(textsOf(server.hocuspocus.documents.get(NAME) ?? new Y.Doc())).toEqual(["while away"]);
});

test("a token that is wrong, or only for reading, is refused and sends nothing", async () => {
  const { url, server } = await startInstitutionServer();
  const ana = openComputer();
  ana.write("stays here");
  for (const token of ["guess", READING_TOKEN]) {
    ana.connect(url, token);
    ana.write(`also here: ${token}`);
    await until("refused", () => ana.status()?.state === "refused");
    ana.write(`and here: ${token}`);
  }
  const other = openComputer();
  other.connect(url);
  await until("another one is in step", () => isInStep(other));
  expect(other.texts()).toEqual([]);
  expect(server.hocuspocus.documents.get(NAME)?.getConnectionsCount()).toBe(1);
});

describe("a server that is none of ours", () => {
  /** Takes sockets and does with them what a test says. */
  async function startStranger(greet: (socket: WebSocket, heard: Uint8Array[]) => void) {
    const strangers = new WebSocketServer({ host: "127.0.0.1", port: 0 });
    await once(strangers, "listening");
    onTestFinished(() => {
      for (const socket of strangers.clients) socket.terminate();
      strangers.close();
    });
    const heard: Uint8Array[] = [];
    const calls: string[] = [];
    strangers.on("connection", (socket, request) => {
      calls.push(request.url ?? "");
      socket.on("message", (data) => heard.push(new Uint8Array(data as Buffer)));
      greet(socket, heard);
    });
    const { port } = strangers.address() as AddressInfo;
    return { url: `ws://127.0.0.1:${port}`, heard, calls };
  }

  /** A message of the protocol: its document, a type, and what follows. */
  function message(...parts: (number | string | Uint8Array)[]): Uint8Array {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, NAME);
    for (const part of parts)
      if (typeof part === "number") encoding.writeVarUint(encoder, part);
      else if (typeof part === "string") encoding.writeVarString(encoder, part);
      else encoding.writeVarUint8Array(encoder, part);
    return encoding.toUint8Array(encoder);
  }

  test("hears the token and nothing else until it has taken it, whatever it asks", async () => {
    const ana = openComputer();
    const stranger = await startStranger((socket) => {
      socket.send(message(0, 0, Y.encodeStateVector(new Y.Doc()))); // asks for everything
      socket.once("message", () => {
        socket.send(message(0, 0, Y.encodeStateVector(new Y.Doc())));
        ana.write("written while the token is looked at");
        socket.send(message(2, 1, "permission-denied"));
      });
    });
    ana.write("stays here");
    ana.connect(stranger.url, "a token");
    await until("refused", () => ana.status()?.state === "refused");
    ana.write("written afterwards");
    expect(stranger.heard).toHaveLength(1);
    expect(Buffer.from(stranger.heard[0] ?? []).toString()).toContain("a token");
    expect(stranger.calls).toHaveLength(1);
  });

  test("may send anything: the document stays as it is, and the link is tried again", async () => {
    const random = seeded(9);
    const broken = Y.encodeStateAsUpdate(openComputer().doc).slice(0, 40);
    const junk = [
      () => random.bytes(200),
      () => new Uint8Array(),
      () => message(0, 2, broken),
      () => message(0, 1, random.bytes(30)),
      () => message(0, 77),
      () => message(2, 2, "read-write").slice(0, -4),
      () => message(1, random.bytes(10)),
    ];
    const stranger = await startStranger((socket) => {
      socket.send(message(2, 2, "read-write"));
      for (const make of junk) socket.send(make());
      socket.send("text");
    });
    const ana = openComputer();
    ana.write("stays as it is");
    const before = readRecords(ana.doc);
    ana.connect(stranger.url);
    await until("tried again", () => stranger.calls.length > 1);
    expect(readRecords(ana.doc)).toEqual(before);
    expect(ana.told.some((each) => each.state === "unreachable")).toBe(true);
  });

  test("a link that is closed while it waits for another try stays closed", async () => {
    const stranger = await startStranger((socket) => socket.terminate());
    const [ana, bo] = [openComputer(), openComputer()];
    ana.connect(`${stranger.url}/ana`);
    await until("Ana's is lost", () => ana.status()?.state === "unreachable");
    ana.disconnect();
    bo.connect(`${stranger.url}/bo`);
    const callsOf = (path: string): number => stranger.calls.filter((call) => call === path).length;
    await until("Bo's has waited as long, twice", () => callsOf("/bo") >= 3);
    expect(callsOf("/ana")).toBe(1);
  });
});

describe("at the desk", () => {
  test("set, synced with the room, kept over a restart, and switched off", async () => {
    const { url, server } = await startInstitutionServer();
    const folder = tempFolder();
    let host = await startHostProcess(folder);
    onTestFinished(() => host.kill());
    const { workshopId } = await host.client.call("workshops:create", { title: "Linked", language: "en" });
    const off = { workshopId, url: "", hasToken: false, state: "off", unsynced: 0 };
    expect(await host.client.call("institution:get", { workshopId })).toEqual(off);

    const room = await host.client.call("room:open", { workshopId, address: "" });
    const seat = openSeat({ joinUrl: room.joinUrl, name: "Ana" });
    onTestFinished(() => seat.close());
    await seat.waitSaved();
    expect(server.hocuspocus.getConnectionsCount(), "nothing connects unless it is turned on").toBe(0);

    const states: string[] = [];
    host.client.on("institution:changed", (sight) => states.push(sight.state));
    await host.client.call("host:info", {});
    const on = { url: `${url}/`, hasToken: true };
    expect(await host.client.call("institution:set", { workshopId, url, token: TOKEN })).toMatchObject(on);
    await until("the desk hears that it is in step", () => states.includes("synced"));

    // Somebody elsewhere, who knows only the server.
    const away = new Y.Doc();
    const provider = new HocuspocusProvider({ url, name: workshopId, token: TOKEN, document: away });
    onTestFinished(() => provider.destroy());
    const into = { activityId: "a", authorId: "p", createdAt: 1 };
    const asAna = { ...into, authorId: personAt(seat.doc) };
    addCards(seat.doc, asAna, [{ text: "from the room" }]);
    addCards(away, into, [{ text: "from elsewhere" }]);
    const both = ["from elsewhere", "from the room"].join();
    await until("both have both", () => [seat.doc, away].every((doc) => textsOf(doc).join() === both));

    expect(await host.stop()).toBe(0);
    await until("gone from the server", () => server.hocuspocus.getConnectionsCount() === 1);
    addCards(away, into, [{ text: "while it was closed" }]);
    host = await startHostProcess(folder);
    await host.client.call("room:open", { workshopId, address: "" });
    await until("the seat has it", () => textsOf(seat.doc).includes("while it was closed"));

    expect(await host.client.call("institution:set", { workshopId, url: "", token: "" })).toEqual(off);
    await until("gone from the server", () => server.hocuspocus.getConnectionsCount() === 1);
    addCards(seat.doc, asAna, [{ text: "stays in the room" }]);
    await seat.waitSaved();
    expect(textsOf(away)).not.toContain("stays in the room");
  });

  test("no address but a socket's is taken, and a token goes to its own server only", async () => {
    const { url } = await startInstitutionServer();
    const host = await startHostProcess(tempFolder());
    onTestFinished(() => host.kill());
    const { workshopId } = await host.client.call("workshops:create", { title: "Linked", language: "en" });
    const set = (address: string, token: string) =>
      host.client.call("institution:set", { workshopId, url: address, token });
    for (const wrong of [
      "http://127.0.0.1/",
      "wss://",
      "example.org",
      "ws://ana:secret@example.org",
      "ws://a/#b",
    ])
      await expect(set(wrong, "t"), wrong).rejects.toMatchObject({ code: "server-address-wrong" });
    await expect(set(`wss://${"x".repeat(600)}`, "t")).rejects.toMatchObject({ code: "input-invalid" });
    await expect(
      host.client.call("institution:set", { workshopId: "gone", url, token: "t" }),
    ).rejects.toMatchObject({ code: "workshop-unknown" });
    expect(await set(url, TOKEN)).toMatchObject({ hasToken: true });
    expect(await set(url, ""), "the same server keeps its token").toMatchObject({ hasToken: true });
    expect(await set("ws://127.0.0.1:9/", "")).toMatchObject({ hasToken: false });
  });
});
