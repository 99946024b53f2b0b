/** Makes the README's picture from the sample workshop: `npm run screenshot`. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { visit } from "../support/browser.ts";
import { goTo, openSample } from "../support/deskPage.ts";
import { openOwnHost } from "../support/ownHost.ts";

const pictures = path.resolve(import.meta.dirname, "../../build/pictures");

const host = await openOwnHost();
try {
  const { page } = await visit(host.browser, host.link, { width: 1280, height: 800 });
  await openSample(page);
  await goTo(page, "Tasks and duties");
  await page.getByRole("heading", { name: "Tasks and duties" }).waitFor();
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, "desk.png") });
} finally {
  await host.close();
}
