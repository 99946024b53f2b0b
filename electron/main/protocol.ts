import { readFile } from "node:fs/promises";
import path from "node:path";
import { protocol } from "electron";
import { APP_SCHEME, fileOf } from "./addresses.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/**
 * `ws:` for the peer lane, which signals at the room's address; WebRTC itself is not under this policy. Everything else
 * the pages say goes through a MessagePort.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src ws:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** Has to happen before Electron is ready. A standard, secure scheme gives the pages an origin of their own. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the built pages, and nothing outside their folder, as app://charrette/… */
export function serveAppPages(folder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = fileOf(request.url, folder);
    const type = file && mediaTypes[path.extname(file)];
    if (!file || !type) return new Response(null, { status: 404, headers });
    try {
      const bytes = new Uint8Array(await readFile(file));
      return new Response(bytes, { headers: { ...headers, "Content-Type": type } });
    } catch {
      return new Response(null, { status: 404, headers });
    }
  });
}
