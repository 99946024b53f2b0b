/** A real browser for end-to-end tests: the one `npm test` found, one fresh context for each person. */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { LanHost } from "./network.ts";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Where browsers call home whatever they are told. By their whole names, so that nothing a page asks for hides here.
  `--host-resolver-rules=${[
    "accounts.google.com",
    "clients2.google.com",
    "content-autofill.googleapis.com",
    "edgedl.me.gvt1.com",
    "optimizationguide-pa.googleapis.com",
    "redirector.gvt1.com",
    "safebrowsing.googleapis.com",
    "update.googleapis.com",
    "www.google.com",
  ]
    .map((name) => `MAP ${name} ~NOTFOUND`)
    .join(",")}`,
];

/** @throws Error that says how to give a browser, where none is known */
export function launchBrowser(options: { on?: LanHost } = {}): Promise<Browser> {
  const browser = process.env["CHARRETTE_BROWSER"] ?? "/usr/bin/chromium";
  if (!existsSync(browser))
    throw new Error("No browser: run these tests with `npm test`, or set CHARRETTE_BROWSER to one.");
  return chromium.launch({ executablePath: options.on?.programHere(browser) ?? browser, args: ARGUMENTS });
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page reported as wrong: uncaught errors, refused content, console errors. */
  readonly complaints: string[];
}

/** A person with a browser of their own. */
export async function visit(
  browser: Browser,
  address: string,
  device: { readonly width: number; readonly height: number; readonly language?: string },
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: device.width, height: device.height },
    locale: device.language ?? "en-CA",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  return { page, context, complaints };
}

export const PHONE = { width: 360, height: 740 } as const;
export const LAPTOP = { width: 1280, height: 860 } as const;
