/** The contract's handlers: each a few lines over the store, the hubs, the room and the exports. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readRecords, type Records } from "../../shared/doc/records.ts";
import { workshop } from "../../shared/doc/workshop.ts";
import { translate } from "../../shared/i18n/translator.ts";
import { copyForRehearsal } from "../../shared/methods/rehearsal/copyForRehearsal.ts";
import { startFromTemplate } from "../../shared/methods/template.ts";
import type { Caller, Handlers, LanAddress, Nearby } from "../../shared/rpc/contract.ts";
import { diagnose } from "../../shared/room/doctor.ts";
import { fillSample, sampleTitle } from "../../shared/sample/buildingServiceWorker.ts";
import { publicKeysOf } from "../../shared/sync/roomSecrets.ts";
import { AppError } from "../../shared/util/appError.ts";
import { makeExport } from "./export/exports.ts";
import { makeVerificationFile } from "./export/verificationFile.ts";
import { makeInstitutionLinks } from "./institution/links.ts";
import { openWorkshops } from "./openWorkshops.ts";
import { openDiscovery } from "./room/discovery.ts";
import { gatherFacts } from "./room/facts.ts";
import { joinHost } from "./room/joinHost.ts";
import { usualPort } from "./room/room.ts";
import { keepPoint } from "./room/stepPoints.ts";
import type { Store } from "./store/store.ts";
import { makeWindowLanes } from "./windowLanes.ts";

export function makeHandlers(host: {
  store: Store;
  version: string;
  pagesFolder: string;
  addresses: () => readonly LanAddress[];
}): { handlers: Handlers; close: () => Promise<void> } {
  const { store } = host;
  const lanes = makeWindowLanes();
  const windows = new Set<Caller>();
  const discovery = openDiscovery(host.addresses);
  const joins = new WeakMap<Caller, AbortController>();
  const watches = new Map<Caller, () => void>();
  const institutions = makeInstitutionLinks(store, (sight) => {
    for (const caller of windows) caller.emit("institution:changed", sight);
  });
  const workshops = openWorkshops({
    ...host,
    discovery,
    institutions,
    onRoom: (state) => {
      for (const caller of windows) caller.emit("room:changed", state);
    },
    onPutOut: (workshopId) => {
      for (const caller of windows) caller.emit("room:putOut", { workshopId });
    },
  });
  /** Windows are known from their first call on. */
  function remember(caller: Caller): void {
    if (windows.has(caller)) return;
    windows.add(caller);
    caller.onGone(() => windows.delete(caller));
  }

  function nearby(): Nearby {
    return { rooms: discovery.rooms(), trouble: discovery.trouble() };
  }

  function created(workshopId: string): { workshopId: string } {
    for (const caller of windows) caller.emit("workshops:changed", null);
    return { workshopId };
  }

  function tellOfTemplates(): void {
    for (const caller of windows) caller.emit("templates:changed", null);
  }

  const handlers: Handlers = {
    "host:info": async (_input, caller) => {
      remember(caller);
      return { version: host.version, dataFolder: store.folder, isBackupMissing: store.isBackupMissing };
    },
    "workshops:list": async (_input, caller) => {
      remember(caller);
      return store.list();
    },
    "workshops:create": async ({ title, language, templateId }) => {
      const template = templateId === undefined ? null : store.templates.read(templateId);
      return created(
        store.create(language, title, (doc, wheel) => {
          if (template) startFromTemplate(doc, template, { now: Date.now(), wheel });
        }),
      );
    },
    "workshops:createSample": async ({ language }) =>
      created(
        store.create(language, sampleTitle, (doc, wheel) =>
          fillSample(doc, { createdAt: Date.now(), wheel }),
        ),
      ),
    "workshops:rehearse": async ({ workshopId, language }) => {
      const doc = workshops.open(workshopId)?.replica.doc ?? store.load(workshopId);
      const controlKey = publicKeysOf(store.secrets(workshopId)).control;
      const title = translate(language)("rehearsal.title", { title: workshop.read(doc).title });
      return created(
        store.create(language, title, (copy, wheel) =>
          copyForRehearsal(copy, wheel, { doc, workshopId, controlKey }, { language, at: Date.now() }),
        ),
      );
    },
    "lane:open": async ({ workshopId, role }, caller) => {
      remember(caller);
      const hub = workshops.hubOf(workshopId);
      const { laneId, pipe } = lanes.open(caller);
      hub.join(pipe, role);
      return { laneId };
    },
    "lane:send": async ({ laneId, frame }, caller) => {
      lanes.of(laneId, caller).receive(frame);
      return null;
    },
    "lane:close": async ({ laneId }, caller) => {
      lanes.of(laneId, caller).end("");
      return null;
    },
    "room:state": async (_input, caller) => {
      remember(caller);
      return workshops.room()?.state() ?? null;
    },
    "room:open": ({ workshopId, address, port = 0 }) => workshops.openRoom(workshopId, address, port),
    "room:close": async () => {
      await workshops.closeRoom();
      return null;
    },
    "room:answer": async ({ knockId, isAdmitted }) => {
      workshops.room()?.answer(knockId, isAdmitted);
      return null;
    },
    "room:remove": async ({ workshopId, personId }) => {
      workshops.hubOf(workshopId).removePerson(personId);
      return null;
    },
    "workshops:join": async ({ name, code, ...target }, caller) => {
      const own = workshops.room()?.state();
      if (own?.address === target.address && own.port === target.port) throw new AppError("not-allowed");
      if (!joins.has(caller)) caller.onGone(() => joins.get(caller)?.abort());
      joins.get(caller)?.abort();
      const waiting = new AbortController();
      joins.set(caller, waiting);
      const workshopId = await joinHost({ store, target, code, name, signal: waiting.signal });
      await workshops.openRoom(workshopId, "", 0);
      return created(workshopId);
    },
    "workshops:stopJoining": async (_input, caller) => {
      joins.get(caller)?.abort();
      return null;
    },
    // In turn: the trial of the port must not be what an opening room finds it taken by.
    "room:diagnosis": ({ workshopId }) =>
      workshops.inTurn(async () => {
        const addresses = host.addresses();
        const port = usualPort(store, workshopId);
        const room = workshops.room();
        const isOpen = room?.workshopId === workshopId;
        return diagnose(
          await gatherFacts({
            addresses,
            room: isOpen && room ? room.facts() : null,
            // The open room of another workshop may have the port, and makes way for this one.
            tryPort: room ? null : port,
            discovery: discovery.trouble(),
            clockOffsetsMs: workshops.open(workshopId)?.clockOffsets() ?? [],
          }),
        );
      }),
    "nearby:watch": async ({ isWatching }, caller) => {
      watches.get(caller)?.();
      watches.delete(caller);
      if (isWatching) {
        watches.set(
          caller,
          discovery.watch(() => caller.emit("nearby:changed", nearby())),
        );
        caller.onGone(() => {
          watches.get(caller)?.();
          watches.delete(caller);
        });
      }
      return nearby();
    },
    "institution:get": async ({ workshopId }) => institutions.sight(workshopId),
    "institution:set": async ({ workshopId, url, token }) => institutions.set(workshopId, url, token),
    "restore:list": async ({ workshopId }) => store.restorePoints(workshopId),
    "restore:keep": async ({ workshopId, reason }) => {
      keepPoint(store, workshopId, workshops.hubOf(workshopId).replica.doc, reason);
      return store.restorePoints(workshopId);
    },
    "templates:list": async (_input, caller) => {
      remember(caller);
      return store.templates.list();
    },
    "templates:read": async ({ templateId }) => ({
      definition: JSON.stringify(store.templates.read(templateId)),
    }),
    "templates:save": async ({ definition }) => {
      const templateId = store.templates.save(definition);
      tellOfTemplates();
      return { templateId };
    },
    "templates:remove": async ({ templateId }) => {
      store.templates.remove(templateId);
      tellOfTemplates();
      return null;
    },
    "restore:read": async ({ workshopId, pointId }) => store.readRestorePoint(workshopId, pointId),
    "export:make": async ({ workshopId, format, language, ...choice }) =>
      makeExport(format, workshopId, savedRecords(workshopId), language, store.changedAt(workshopId), choice),
    "verification:make": async ({ what, ...about }) =>
      makeVerificationFile(what, about, savedRecords(about.workshopId)),
    "delphi:formScript": async () => ({
      script: await readFile(path.join(host.pagesFolder, "delphiForm.js"), "utf8"),
    }),
  };

  /** What leaves in a file is what is on disk. */
  function savedRecords(workshopId: string): Records {
    const hub = workshops.open(workshopId);
    hub?.replica.flush();
    return readRecords(hub?.replica.doc ?? store.load(workshopId));
  }

  return {
    handlers,
    async close() {
      await workshops.closeRoom();
      institutions.close();
      await discovery.close();
      workshops.close();
    },
  };
}
