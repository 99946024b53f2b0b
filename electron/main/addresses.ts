/** Which addresses and frames the shell trusts. No Electron here: these decisions are tested on their own. */
import path from "node:path";

export const APP_SCHEME = "app";
export const APP_HOST = "charrette";
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** The part of Electron's WebFrameMain that the decision needs. */
export interface Frame {
  readonly origin: string;
  readonly parent: unknown;
}

/** Whether a message comes from one of our own pages: never from a frame inside it, nor from `about:blank`. */
export function isAppFrame(frame: Frame | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
}

/** Whether an address is one of our own pages. */
export function isAppUrl(address: string): boolean {
  const url = parse(address);
  return url?.protocol === `${APP_SCHEME}:` && url.host === APP_HOST;
}

/** Whether an address may be handed to the person's browser: the web, and nothing that starts a program. */
export function isExternalUrl(address: string): boolean {
  const url = parse(address);
  return url?.protocol === "https:" || url?.protocol === "http:";
}

/** The file an app:// address means, or undefined when it means none inside `folder`. */
export function fileOf(address: string, folder: string): string | undefined {
  const url = parse(address);
  if (!url || !isAppUrl(address)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  // A backslash is a separator on Windows only, and a zero byte ends a path in the system's own functions.
  if (name.includes("\\") || name.includes("\0") || name.includes(":")) return undefined;
  const file = path.resolve(folder, `.${name}`);
  const inside = path.relative(folder, file);
  return inside === "" || inside.startsWith("..") || path.isAbsolute(inside) ? undefined : file;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
