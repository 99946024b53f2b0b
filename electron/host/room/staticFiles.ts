/** Serves the built pages to browsers: only files of the build, each with headers that allow nothing else. */
import { createReadStream, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".ico": "image/x-icon",
};

/** `ws:` since the room may go on at another computer, whose address nobody knows when the page is loaded. */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' ws:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

const SENT_WHOLE = 256 * 1024;

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" }).end();
}

/** 404 for a file that is not there, 500 for one that cannot be read now, as when a flood takes all file handles. */
function statusOf(error: unknown): number {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR" ? 404 : 500;
}

/**
 * Answers GET and HEAD of the page at `/` and of the files under `/assets/`; everything else is refused.
 * @param root folder of the built pages
 * @param pages path → file, e.g. `{"/": "seat.html"}`
 */
export function staticFiles(root: string, pages: Readonly<Record<string, string>>) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    // Compared as it came, not parsed: a URL parser throws at "//" and resolves "..", and nothing served needs either.
    const [target = ""] = (request.url ?? "").split(/[?#]/);
    if (request.method !== "GET" && request.method !== "HEAD") {
      refuse(response, 405);
      return;
    }
    const name = Object.hasOwn(pages, target) ? pages[target] : undefined;
    const asset = /^\/assets\/[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(target) ? target.slice(1) : undefined;
    const file = name ?? asset;
    const type = file && MEDIA_TYPES[path.extname(file)];
    if (!file || !type) {
      refuse(response, 404);
      return;
    }
    const full = path.join(root, file);
    function head(size: number): void {
      response.writeHead(200, {
        ...HEADERS,
        "Content-Type": type,
        "Content-Length": size,
        // Assets carry a hash of their content in their name; pages must always be the ones of this version.
        "Cache-Control": asset ? "public, max-age=31536000, immutable" : "no-store",
      });
    }
    try {
      const { size } = statSync(full);
      if (request.method === "HEAD") {
        head(size);
        response.end();
      } else if (size < SENT_WHOLE) {
        const bytes = readFileSync(full);
        head(bytes.length);
        response.end(bytes);
      } else {
        const stream = createReadStream(full);
        stream.once("error", (error) => response.headersSent || refuse(response, statusOf(error)));
        stream.once("open", () => {
          head(size);
          pipeline(stream, response, () => undefined); // who goes away half-way, or a file that ends: both are closed
        });
      }
    } catch (error) {
      refuse(response, statusOf(error));
    }
  };
}
