/** Computers that carry one room between them: a host process each, and its desk. */
import { onTestFinished } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import type { Session } from "../../renderer/doc/session.ts";
import type { RoomState } from "../../shared/rpc/contract.ts";
import { openDeskSession } from "./deskSession.ts";
import { freePort } from "./freePort.ts";
import { type HostProcess, startHostProcess } from "./hostProcess.ts";
import { tempFolder } from "./tempFolder.ts";
import { until } from "./until.ts";

export interface CarryingComputer {
  readonly folder: string;
  readonly host: HostProcess;
  /** What its desk was told last of its room. */
  room(): RoomState | null;
  /** Its desk's session, opened once. */
  desk(): Promise<Session>;
}

export async function startComputer(folder: string, workshopId = ""): Promise<CarryingComputer> {
  const host = await startHostProcess(folder);
  onTestFinished(() => host.kill());
  let last = await host.client.call("room:state", {});
  host.client.on("room:changed", (state) => (last = state));
  let session: Promise<Session> | undefined;
  return {
    folder,
    host,
    room: () => last,
    desk() {
      session ??= openDeskSession(host.client, workshopId || (last?.workshopId ?? ""));
      return session;
    },
  };
}

/** A computer with a new workshop, its room open at a port that nothing else takes. */
export async function firstComputer(): Promise<CarryingComputer & { readonly workshopId: string }> {
  const folder = tempFolder();
  const store = openStore(folder);
  const workshopId = store.create("en", "Carried");
  store.keepRoomPort(workshopId, await freePort());
  store.close();
  const computer = await startComputer(folder, workshopId);
  await computer.host.client.call("room:open", { workshopId, address: "" });
  await until("the room is open", () => computer.room());
  return { ...computer, workshopId };
}

/** Another computer joins the room, and the desk of the first lets it in. */
export async function joinComputer(
  first: CarryingComputer,
  name: string,
  folder = tempFolder(),
): Promise<CarryingComputer> {
  const computer = await startComputer(folder, first.room()?.workshopId);
  const { address, port, code } = first.room() ?? { address: "", port: 0, code: "" };
  const joining = computer.host.client.call("workshops:join", { address, port, code, name });
  const knock = await until("its knock", () =>
    first.room()?.knocks.find((each) => each.name === name && each.isHost),
  );
  await first.host.client.call("room:answer", { knockId: knock.knockId, isAdmitted: true });
  await joining;
  await until("it follows", () => computer.room()?.follows);
  return computer;
}
