/**
 * A plain Hocuspocus server over SQLite, in a process of its own: its database extension with what its SQLite
 * extension does, whole documents loaded and stored after its usual debounce. Argument: the database file.
 */
import { Database } from "@hocuspocus/extension-database";
import { Server } from "@hocuspocus/server";
import SqliteDatabase from "better-sqlite3";

const [, , file = ""] = process.argv;
const db = new SqliteDatabase(file);
const fetch = db.prepare<[string], { data: Buffer }>("SELECT data FROM documents WHERE name = ?");
const store = db.prepare<[string, Uint8Array]>(
  "INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data",
);

const server = new Server({
  port: 0,
  address: "127.0.0.1",
  quiet: true,
  stopOnSignals: false,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => fetch.get(documentName)?.data ?? null,
      store: async ({ documentName, state }) => void store.run(documentName, state),
    }),
  ],
});
await server.listen();
process.send?.(server.address.port);

async function end(): Promise<void> {
  await server.destroy(); // stores what still waits
  db.close();
  process.exit();
}
process.once("message", () => void end());
process.once("disconnect", () => void end());
