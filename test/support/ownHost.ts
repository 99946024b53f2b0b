/** A host of its own with a folder, and the browser of everybody who comes: what an end-to-end test starts from. */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { spawnHost } from "./hostProcess.ts";

export interface OwnHost {
  /** Opens the desk, once. */
  readonly link: string;
  readonly browser: Browser;
  /** For the test's files; the workshops lie in a folder of it. */
  readonly folder: string;
  /** Everybody goes home; the folder is gone. */
  close(): Promise<void>;
}

/** @param prepare lays workshops into the data folder before the host opens it */
export async function openOwnHost(prepare?: (dataFolder: string) => void): Promise<OwnHost> {
  const folder = mkdtempSync(path.join(tmpdir(), "charrette-"));
  const dataFolder = path.join(folder, "data");
  prepare?.(dataFolder);
  const host = await spawnHost(dataFolder);
  if (!("link" in host)) throw new Error(`the host ended: ${host.words}`);
  const { process: child, link } = host;
  const browser = await launchBrowser();
  return {
    link,
    browser,
    folder,
    async close() {
      await browser.close();
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
