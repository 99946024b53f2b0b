/** Makes the README's picture from the sample workshop: `npm run screenshot`. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchBrowser, visit } from "../support/browser.ts";
import { spawnHost } from "../support/hostProcess.ts";

const pictures = path.resolve(import.meta.dirname, "../../build/pictures");
const folder = mkdtempSync(path.join(tmpdir(), "charrette-picture-"));

const host = await spawnHost(folder);
if (!("link" in host)) throw new Error(host.words);
const browser = await launchBrowser();
try {
  const { page } = await visit(browser, host.link, { width: 1280, height: 800 });
  await page.getByRole("button", { name: "Open the sample workshop" }).click();
  await page.getByRole("link", { name: "Tasks and duties" }).click();
  await page.getByRole("heading", { name: "Tasks and duties" }).waitFor();
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, "desk.png") });
} finally {
  await browser.close();
  host.process.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
