/** What browsers, Node and Electron all provide: the only platform globals `shared` may use. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare const crypto: { getRandomValues<T extends Uint8Array>(into: T): T };
declare function setTimeout(run: () => void, delayMs: number): object;
declare function clearTimeout(timer: object | undefined): void;
