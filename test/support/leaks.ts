/** Looks for secrets in what went over a network, in every form a program might have given them. */
import type { Flow } from "./packets.ts";

export interface Secret {
  /** Shown where it is found. */
  readonly name: string;
  /** The bytes to look for, by what form it is. */
  readonly forms: ReadonlyMap<string, Buffer>;
}

export interface Leak {
  readonly secret: string;
  readonly form: string;
  readonly flow: string;
}

/** Shorter ones are found by chance. */
const SHORTEST_BYTES = 10;
const MASK_BYTES = 4;

/** Base64 of the bytes wherever they stand in what was encoded: without the signs that hang on their neighbours. */
function base64Forms(bytes: Buffer, of = ""): [string, Buffer][] {
  return [0, 1, 2].flatMap((before) => {
    const signs = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replaceAll("=", "");
    const isWhole = (before + bytes.length) % 3 === 0;
    const own = signs.slice(Math.ceil((before * 8) / 6), isWhole ? undefined : -1);
    const url = own.replaceAll("+", "-").replaceAll("/", "_");
    return [
      [`base64 at ${before}${of}`, Buffer.from(own)],
      [`base64url at ${before}${of}`, Buffer.from(url)],
    ] satisfies [string, Buffer][];
  });
}

function make(name: string, forms: readonly (readonly [string, Buffer])[]): Secret {
  for (const [form, bytes] of forms)
    if (bytes.length < SHORTEST_BYTES) throw new Error(`${name} is too short to look for (${form})`);
  return { name, forms: new Map(forms) };
}

/** A text that a person typed. */
export function secretText(text: string): Secret {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, "utf16le");
  const inJson = JSON.stringify(text).slice(1, -1);
  const ascii = inJson.replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return make(text, [
    ["UTF-8", utf8],
    ["UTF-16 little-endian", utf16],
    ["UTF-16 big-endian", Buffer.from(utf16).swap16()],
    ["JSON", Buffer.from(inJson)],
    ["JSON in ASCII", Buffer.from(ascii)],
    ["in an address", Buffer.from(encodeURIComponent(text))],
    ...base64Forms(utf8),
    ...base64Forms(utf16, " of UTF-16"),
  ]);
}

export function secretKey(name: string, key: Uint8Array): Secret {
  const bytes = Buffer.from(key);
  return make(name, [
    ["raw", bytes],
    ["hex", Buffer.from(bytes.toString("hex"))],
    ["upper-case hex", Buffer.from(bytes.toString("hex").toUpperCase())],
    ...base64Forms(bytes),
  ]);
}

/** What stays of the bytes under any WebSocket mask: it repeats every four bytes, so this cancels it. */
function unmasked(bytes: Buffer): Buffer {
  const out = Buffer.alloc(Math.max(0, bytes.length - MASK_BYTES));
  for (let at = 0; at < out.length; at++) out[at] = (bytes[at] ?? 0) ^ (bytes[at + MASK_BYTES] ?? 0);
  return out;
}

/** Every secret found in a flow, as it is or under the mask that a browser puts on what it sends on a WebSocket. */
export function leaksIn(flows: readonly Flow[], secrets: readonly Secret[]): Leak[] {
  return flows.flatMap((flow) => {
    const masked = unmasked(flow.payload);
    return secrets.flatMap(({ name, forms }) =>
      [...forms].flatMap(([form, bytes]) => [
        ...(flow.payload.includes(bytes) ? [{ secret: name, form, flow: flow.name }] : []),
        ...(!flow.payload.includes(bytes) && masked.includes(unmasked(bytes))
          ? [{ secret: name, form: `${form}, masked`, flow: flow.name }]
          : []),
      ]),
    );
  });
}
