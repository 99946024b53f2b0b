/** A connection that carries whole byte messages in order, until it closes. */
export interface Pipe {
  send(bytes: Uint8Array<ArrayBuffer>): void;
  /** One receiver; messages before it listens are not kept. */
  listen(receive: (bytes: Uint8Array) => void): void;
  /** `reason` is the other side's error code where it gave one. Called once, also after `close`, and also where it is closed already. */
  onClose(end: (reason: string) => void): void;
  close(reason?: string): void;
  /** Bytes given to `send` that have not left this device. Absent where nothing waits. */
  waitingBytes?(): number;
  /** Hears each time that little waits any more. */
  onDrain?(tell: () => void): void;
  /** Delivers nothing for so long: the other side has to wait. */
  pause?(ms: number): void;
}
