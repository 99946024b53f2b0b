/** A connection that carries whole byte messages in order, until it closes. */
export interface Pipe {
  send(bytes: Uint8Array<ArrayBuffer>): void;
  /** One receiver; messages before it listens are not kept. */
  listen(receive: (bytes: Uint8Array) => void): void;
  /** `reason` is the other side's error code where it gave one. Called once, also after `close`. */
  onClose(end: (reason: string) => void): void;
  close(reason?: string): void;
}
