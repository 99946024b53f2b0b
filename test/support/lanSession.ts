/** A short workshop over a lan: the desk in a browser on host 0, a phone's browser on each other host. */
import type { Browser, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { LAPTOP, launchBrowser, PHONE, visit } from "./browser.ts";
import { addMethod, goTo, makeWorkshop, openRoom, openSample, takeRoomTo } from "./deskPage.ts";
import { spawnHost } from "./hostProcess.ts";
import type { Lan } from "./network.ts";
import { readJoinLink } from "./seat.ts";
import { tempFolder } from "./tempFolder.ts";
import type { Key } from "../../shared/sync/seal.ts";

export interface Script {
  /** null for the sample workshop. */
  readonly title: string | null;
  /** Who sits down on which host (1 is the first that is not the desk's), and the card that person writes. */
  readonly seats: readonly { readonly host: number; readonly name: string; readonly card: string }[];
}

export interface LanSession {
  readonly lan: Lan;
  readonly desk: Page;
  readonly phones: readonly Page[];
  readonly key: Key;
  /** Takes the desk to one of its screens. */
  go(screen: string): Promise<void>;
  /** Takes the room to a step. */
  takeRoomTo(step: string): Promise<void>;
  /** The workshop as its data export says it. */
  exportText(): Promise<string>;
  /** Everybody goes home. */
  close(): Promise<void>;
}

export const savedOn = (page: Page): Promise<void> => page.locator('[data-state="saved"]').first().waitFor();

/** The workshop is made, the room is open and everybody has joined by the link and sits. */
export async function openLanSession(lan: Lan, script: Script): Promise<LanSession> {
  const host = await spawnHost(tempFolder(), { on: lan.host(0) });
  if (!("link" in host)) throw new Error(`the host ended: ${host.words}`);
  const { process: child, link } = host;
  const browsers: Browser[] = [];
  async function close(): Promise<void> {
    for (const browser of browsers.splice(0)) await browser.close();
    child.kill("SIGTERM");
  }
  onTestFinished(close);
  async function open(index: number, ...where: [string, Parameters<typeof visit>[2]]): Promise<Page> {
    const browser = await launchBrowser({ on: lan.host(index) });
    browsers.push(browser);
    return (await visit(browser, ...where)).page;
  }

  const desk = await open(0, link, LAPTOP);

  if (script.title === null) await openSample(desk);
  else {
    await makeWorkshop(desk, script.title);
    await addMethod(desk, "Micro-DACUM");
  }
  await takeRoomTo(desk, "Write tasks");
  const joinUrl = await openRoom(desk);

  const phones: Page[] = [];
  for (const { host: index, name } of script.seats) {
    const page = await open(index, joinUrl, PHONE);
    await page.getByLabel("Your name").fill(name);
    await page.getByRole("button", { name: "Sit down" }).click();
    await page.getByRole("textbox", { name: "Your task" }).waitFor();
    phones.push(page);
  }
  return {
    lan,
    desk,
    phones,
    key: readJoinLink(joinUrl).key,
    go: (screen) => goTo(desk, screen),
    takeRoomTo: (step) => takeRoomTo(desk, step),
    async exportText() {
      await goTo(desk, "Export");
      const download = desk.waitForEvent("download");
      await desk.getByRole("button", { name: "Export data (JSON)" }).click();
      const chunks: Buffer[] = [];
      for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString();
    },
    close,
  };
}

/** Each person's card, which everybody sees. */
export async function writeCards(session: LanSession, script: Script): Promise<void> {
  for (const [index, { card }] of script.seats.entries()) {
    const page = session.phones[index];
    await page?.getByRole("textbox", { name: "Your task" }).fill(card);
    await page?.getByRole("button", { name: "Add task" }).click();
    if (page) await savedOn(page);
  }
  await session.go("Tasks and duties");
  for (const page of [session.desk, ...session.phones])
    for (const { card } of script.seats) await page.getByText(card).first().waitFor();
}

/**
 * A step whose answers are hidden: each person writes one, the second ones are revealed to all.
 * @param texts what each person writes, in their order
 */
export async function writeHidden(session: LanSession, texts: readonly string[]): Promise<void> {
  const { desk, phones } = session;
  await session.takeRoomTo("Write tasks");
  await desk.getByText("Hide answers until I reveal them").first().click();
  for (const [index, text] of texts.entries()) {
    const page = phones[index];
    await page?.getByText("At the reveal").first().waitFor();
    await page?.getByRole("textbox", { name: "Your task" }).fill(text);
    await page?.getByRole("button", { name: "Add task" }).click();
    await page?.getByText("hidden", { exact: true }).first().waitFor();
    if (page) await savedOn(page);
  }
  for (const [index, text] of texts.entries())
    for (const page of [desk, ...phones.filter((_, at) => at !== index)])
      if ((await page.locator("main").innerText()).includes(text)) throw new Error(`"${text}" is not hidden`);
  await desk.getByText(`${texts.length} people have answered`).first().waitFor();
  await desk.getByRole("button", { name: "Reveal: Write tasks" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Reveal" }).click();
  for (const page of phones) for (const text of texts) await page.getByText(text).first().waitFor();
}

/** Each person's scores for one task. */
export async function rateOneTask(session: LanSession): Promise<void> {
  await session.takeRoomTo("Rate tasks");
  for (const page of session.phones) {
    for (const scale of ["Importance", "Frequency", "Learning difficulty"])
      await page
        .getByRole("radiogroup", { name: scale })
        .getByRole("radio", { name: /^3/ })
        .check({ force: true });
    await savedOn(page);
  }
}
