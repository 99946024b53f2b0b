/** One workshop's link to an institution's own Hocuspocus server: the only thing of Charrette that leaves the room. */
import { HocuspocusProvider, HocuspocusProviderWebsocket, MessageType } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import type * as Y from "yjs";
import type { InstitutionStatus } from "../../../shared/rpc/contract.ts";

/** Larger messages are not taken: more than any workshop, less than what would hurt. */
const MESSAGE_LIMIT = 64 * 1024 * 1024;
const HANDSHAKE_MS = 10_000;
/** Servers and providers give up a connection that says nothing for half a minute; presence, which we do not share, would. */
const STILL_THERE_MS = 20_000;
/** Counts of unsent changes are told at most this often; a new state at once. */
const TELL_COUNT_MS = 250;

class BoundedSocket extends WebSocket {
  constructor(url: string) {
    super(url, { maxPayload: MESSAGE_LIMIT, handshakeTimeout: HANDSHAKE_MS, perMessageDeflate: false });
    this.on("error", () => undefined); // also one that is closed while it is being opened: "close" follows and is heard
  }
}

/** What the server sends may be anything: whatever it breaks, only this connection ends, and is tried again. */
class GuardedSocket extends HocuspocusProviderWebsocket {
  isOver = false;

  override onMessage(event: Parameters<HocuspocusProviderWebsocket["onMessage"]>[0]): void {
    try {
      super.onMessage(event);
    } catch {
      this.webSocket?.close();
    }
  }

  /** The provider's timer for another try would otherwise bring back a link that has been closed. */
  override async connect(): Promise<void> {
    if (!this.isOver) await super.connect();
  }
}

/** Says nothing but the token until the server has let it in, and nothing at all where it could only read. */
class GuardedProvider extends HocuspocusProvider {
  override async onOpen(event: Parameters<HocuspocusProvider["onOpen"]>[0]): Promise<void> {
    this.isAuthenticated = false;
    this.emit("open", { event });
    await this.sendToken();
  }

  override authenticatedHandler(scope: string): void {
    if (scope === "readonly") {
      this.permissionDeniedHandler(scope);
      return;
    }
    super.authenticatedHandler(scope);
    this.startSync();
  }

  override send(...[Message, content]: Parameters<HocuspocusProvider["send"]>): void {
    if (this.isAuthenticated || new Message().type === MessageType.Auth) super.send(Message, content);
  }

  override forceSync(): void {
    if (this.isAuthenticated) super.forceSync();
  }
}

export interface InstitutionLink {
  status(): InstitutionStatus;
  close(): void;
}

/**
 * Keeps `doc` in step with the document of that name on the server until it is closed. What comes in is applied with
 * the provider as origin, so a replica commits it and a hub tells it to its members like anybody's edit. A refused
 * token ends it; an unreachable server is tried again, less often with time.
 */
export function openInstitutionLink(options: {
  /** As `readInstitutionUrl` gives it. */
  readonly url: string;
  readonly token: string;
  readonly documentName: string;
  readonly doc: Y.Doc;
  readonly onStatus: (status: InstitutionStatus) => void;
}): InstitutionLink {
  let status: InstitutionStatus = { state: "connecting", unsynced: 0 };
  let timer: NodeJS.Timeout | undefined;

  const socket = new GuardedSocket({
    url: options.url,
    autoConnect: false,
    WebSocketPolyfill: BoundedSocket,
  });
  const provider = new GuardedProvider({
    websocketProvider: socket,
    name: options.documentName,
    document: options.doc,
    awareness: null,
    token: options.token,
    forceSyncInterval: STILL_THERE_MS,
  });

  function tell(): void {
    clearTimeout(timer);
    timer = undefined;
    options.onStatus(status);
  }

  function become(state: InstitutionStatus["state"]): void {
    const isNew = state !== status.state;
    if (!isNew && provider.unsyncedChanges === status.unsynced) return;
    status = { state, unsynced: provider.unsyncedChanges };
    if (isNew) tell();
    else timer ??= setTimeout(tell, TELL_COUNT_MS);
  }

  function end(): void {
    socket.isOver = true;
    provider.destroy();
    socket.destroy();
  }

  provider.on("synced", () => become("synced"));
  provider.on("unsyncedChanges", () => become(status.state));
  provider.on("disconnect", () => become("unreachable"));
  // The server may end the document and leave the socket open: nothing would be said on it again.
  provider.on("close", () => socket.webSocket?.close());
  provider.on("authenticationFailed", () => {
    become("refused");
    end();
  });
  provider.attach();
  void socket.connect();

  return {
    status: () => status,
    close() {
      clearTimeout(timer);
      end();
    },
  };
}
