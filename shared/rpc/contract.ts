/**
 * What the desk and the stage may ask the host, and what the host tells them. One contract, carried by a MessagePort
 * under Electron and by a loopback WebSocket otherwise. A channel without parser or handler does not compile.
 */
import type { Paper } from "../blueprint/chartDrawing/paper.ts";
import type { DiscoveryTrouble, Finding } from "../room/doctor.ts";
import type { ErrorCode } from "../util/appError.ts";

export type Language = "en" | "fr";
export type ExportFormat = "docx" | "html" | "json" | "chartSvg" | "chartPdf";
/** `form`: for people outside the room, one HTML file. `rawRatings`: every rating as a table. */
export const VERIFICATION_FILES = ["form", "rawRatings"] as const;
export type VerificationFile = (typeof VERIFICATION_FILES)[number];

export interface HostInfo {
  readonly version: string;
  /** Folder that holds the database, as a person would type it. */
  readonly dataFolder: string;
  /** The copy of this day could not be made. */
  readonly isBackupMissing: boolean;
}

export interface WorkshopEntry {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970 of the last committed edit. */
  readonly changedAt: number;
}

/** An agenda that is kept on this computer, to start other workshops from. */
export interface TemplateEntry {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A network adapter's address that phones might reach. */
export interface LanAddress {
  readonly address: string;
  readonly adapter: string;
  /** Whether other devices can reach it at all: false for loopback. */
  readonly isReachable: boolean;
  /** "virtual": of a VPN, a container or a virtual machine. */
  readonly kind: "lan" | "hotspot" | "virtual" | "loopback";
}

/** A room that another computer of this network announces. Anybody may announce anything: it is a hint, no promise. */
export interface NearbyRoom {
  /** A hash of the room key (shared/sync/roomId.ts): who has the key knows the room again. */
  readonly roomId: string;
  /** The computer's name. The workshop's title is not told to the network. */
  readonly name: string;
  readonly address: string;
  readonly port: number;
  /** Version of the lane's frames there. */
  readonly protocol: number;
}

export interface Nearby {
  readonly rooms: readonly NearbyRoom[];
  /** Why none can be found, or "". */
  readonly trouble: DiscoveryTrouble;
}

/** Somebody who typed the code and waits to be let in. */
export interface KnockEntry {
  readonly knockId: number;
  readonly name: string;
  /** Another computer, which would hold a copy, may steer, and takes over when this one stops. */
  readonly isHost: boolean;
}

export interface RoomState {
  readonly workshopId: string;
  readonly addresses: readonly LanAddress[];
  readonly address: string;
  readonly port: number;
  /** Typed into a browser together with the short code. */
  readonly url: string;
  /** For the QR: carries the room key in its fragment, which browsers never send. */
  readonly joinUrl: string;
  /** The join link as SVG path data, module for module: `size` modules a side. */
  readonly qr: { readonly size: number; readonly path: string };
  readonly code: string;
  /** How many seats are connected now. */
  readonly seats: number;
  readonly knocks: readonly KnockEntry[];
  /** How many other computers carry the room too. */
  readonly otherHosts: number;
  /** The host this one joined and follows, while it is there; null where this one carries the room. */
  readonly follows: string | null;
  /** The host that this one followed last, which is gone: what it carried is carried here. Else null. */
  readonly carriesFor: string | null;
}

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** How a workshop stands with its institution's server. */
export interface InstitutionStatus {
  /** `refused`: the server does not take the token, or only lets it read. `unreachable`: it is tried again. */
  readonly state: "off" | "connecting" | "synced" | "refused" | "unreachable";
  /** Changes sent or waiting that the server has not confirmed. */
  readonly unsynced: number;
}

export interface InstitutionSight extends InstitutionStatus {
  readonly workshopId: string;
  /** "" where the workshop syncs with none. */
  readonly url: string;
  /** The token itself is not told. */
  readonly hasToken: boolean;
}

/** `step`: the room came to a step. `asked`: the facilitator wanted one. `beforeGoingBack`: made by going back itself. */
export const RESTORE_REASONS = ["step", "asked", "beforeGoingBack"] as const;
export type RestoreReason = (typeof RESTORE_REASONS)[number];

/** How a workshop stood at one moment, kept on this computer. */
export interface RestorePoint {
  readonly id: string;
  readonly at: number;
  readonly activityId: string;
  /** The key of the step that the room was in, or had come to; "" for none. */
  readonly stepId: string;
  readonly reason: RestoreReason;
}

export interface Calls {
  "host:info": { in: Record<string, never>; out: HostInfo };
  "workshops:list": { in: Record<string, never>; out: readonly WorkshopEntry[] };
  /** `templateId`: its agenda is a template's from the start. */
  "workshops:create": {
    in: { title: string; language: Language; templateId?: string | undefined };
    out: { workshopId: string };
  };
  "workshops:createSample": { in: { language: Language }; out: { workshopId: string } };
  /** A copy of what a workshop is going to do, with simulated people, who speak `language`. */
  "workshops:rehearse": { in: { workshopId: string; language: Language }; out: { workshopId: string } };
  /** Opens a lane to a workshop's document; frames come as `lane:frame` events. */
  "lane:open": { in: { workshopId: string; role: "facilitator" | "stage" }; out: { laneId: number } };
  "lane:send": { in: { laneId: number; frame: Uint8Array }; out: null };
  "lane:close": { in: { laneId: number }; out: null };
  /** The open room of any workshop, or null. */
  "room:state": { in: Record<string, never>; out: RoomState | null };
  /** Opens the room, or moves an open one to another address. "" and port 0 or none let the host choose. */
  "room:open": { in: { workshopId: string; address: string; port?: number | undefined }; out: RoomState };
  "room:close": { in: Record<string, never>; out: null };
  /** Lets somebody at the door in, or not. One who has gone meanwhile is passed over. */
  "room:answer": { in: { knockId: number; isAdmitted: boolean }; out: null };
  /** Puts a person out: their devices are let in no more, and the room's keys change for everybody else. */
  "room:remove": { in: { workshopId: string; personId: string }; out: null };
  /**
   * Joins the workshop of another computer's room, once its facilitator admits this one: a copy comes here, and this
   * computer carries the room when the other stops.
   */
  "workshops:join": {
    in: { address: string; port: number; code: string; name: string };
    out: { workshopId: string };
  };
  /** Waits at the door of another computer's room no longer. */
  "workshops:stopJoining": { in: Record<string, never>; out: null };
  /** What may keep people out of a workshop's room, also before it is opened. */
  "room:diagnosis": { in: { workshopId: string }; out: readonly Finding[] };
  /** Looks for rooms nearby while this window wants to know; changes come as `nearby:changed`. */
  "nearby:watch": { in: { isWatching: boolean }; out: Nearby };
  "institution:get": { in: { workshopId: string }; out: InstitutionSight };
  /** "" as url switches it off and forgets the token. "" as token keeps the one there is, at the same url only. */
  "institution:set": { in: { workshopId: string; url: string; token: string }; out: InstitutionSight };
  /** Newest first. */
  "restore:list": { in: { workshopId: string }; out: readonly RestorePoint[] };
  "restore:keep": {
    in: { workshopId: string; reason: RestoreReason };
    out: readonly RestorePoint[];
  };
  /** The state of the document then, as an update. */
  "restore:read": { in: { workshopId: string; pointId: string }; out: Uint8Array };
  /** `paper` and `activityId` are a chart's: left out, the usual sheet, and the first activity that has a chart. */
  "export:make": {
    in: {
      workshopId: string;
      format: ExportFormat;
      language: Language;
      paper?: Paper | undefined;
      activityId?: string | undefined;
    };
    out: ExportedFile;
  };
  "verification:make": {
    in: { workshopId: string; activityId: string; what: VerificationFile; language: Language };
    out: ExportedFile;
  };
  /** What the form of a Delphi runs (renderer/delphiForm), as one script. */
  "delphi:formScript": { in: Record<string, never>; out: { script: string } };
  /** Newest first. */
  "templates:list": { in: Record<string, never>; out: readonly TemplateEntry[] };
  /** As JSON: `readTemplate` reads it. */
  "templates:read": { in: { templateId: string }; out: { definition: string } };
  "templates:save": { in: { definition: string }; out: { templateId: string } };
  "templates:remove": { in: { templateId: string }; out: null };
}

export type Channel = keyof Calls;

export interface Events {
  "lane:frame": { laneId: number; frame: Uint8Array };
  "lane:closed": { laneId: number; reason: string };
  "room:changed": RoomState | null;
  /** The room's other computers do not want this one any more: its room has closed, theirs goes on. */
  "room:putOut": { workshopId: string };
  "nearby:changed": Nearby;
  "workshops:changed": null;
  "templates:changed": null;
  "institution:changed": InstitutionSight;
}

export type EventName = keyof Events;

export type Parsers = { readonly [C in Channel]: (raw: unknown) => Calls[C]["in"] };

/** One connected desk or stage: handlers use it to send that window its events. */
export interface Caller {
  emit<E extends EventName>(event: E, payload: Events[E]): void;
  /** Runs `end` when the window is gone. */
  onGone(end: () => void): void;
}

export type Handlers = {
  readonly [C in Channel]: (input: Calls[C]["in"], caller: Caller) => Promise<Calls[C]["out"]>;
};

/** Failures travel as values: neither a MessagePort nor a socket carries an Error's code. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly detail: Readonly<Record<string, string | number>>;
    };
