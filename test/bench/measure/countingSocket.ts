/** Counts what arrives over the sockets of this process, whatever is inside. */

export const received = { messages: 0, bytes: 0 };

/** Takes the place of the global WebSocket, which seats and Hocuspocus's provider both use. */
export function countSockets(): void {
  globalThis.WebSocket = class extends WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args);
      this.addEventListener("message", (event: MessageEvent<unknown>) => {
        received.messages++;
        if (event.data instanceof ArrayBuffer) received.bytes += event.data.byteLength;
      });
    }
  };
}
