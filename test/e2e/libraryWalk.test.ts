/**
 * The room goes through every step of every method of the library, with a rehearsal's panel that answers, while two
 * phones, the stage and a desk show it: each in its own language, without an error, and open to everybody.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import type { Session } from "../../renderer/doc/session.ts";
import { activities } from "../../shared/doc/activities.ts";
import { methods } from "../../shared/doc/methods.ts";
import { steps } from "../../shared/doc/steps.ts";
import { workshop } from "../../shared/doc/workshop.ts";
import { en } from "../../shared/i18n/en.ts";
import type { Language } from "../../shared/i18n/translator.ts";
import { type AgendaStep, agendaSteps, startActivity } from "../../shared/methods/agenda.ts";
import { LIBRARY } from "../../shared/methods/library.ts";
import type { Method, StepKind } from "../../shared/methods/method.ts";
import { letPanelWork } from "../../shared/methods/rehearsal/letPanelWork.ts";
import { seatSimulated } from "../../shared/methods/rehearsal/simulatedSeats.ts";
import { takeRoomTo } from "../../shared/methods/takeRoomTo.ts";
import { keyToText, mintKey } from "../../shared/sync/seal.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit } from "../support/browser.ts";
import { runStep } from "../support/deskAtWork.ts";
import { type DeskClient, openDeskClient } from "../support/deskClient.ts";
import { goTo, openRoom, showStage, sitDown } from "../support/deskPage.ts";
import { openDeskSession } from "../support/deskSession.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

interface Screen {
  readonly name: string;
  readonly page: Page;
  readonly language: Language;
  readonly complaints: readonly string[];
  readonly shows?: "window";
}

let host: OwnHost;
let wire: DeskClient;
let session: Session;
const screens: Screen[] = [];
const phones = (): Screen[] => screens.filter(({ name }) => name.startsWith("phone"));
/** What shows how the room has answered. */
const front = (): Screen[] => screens.filter(({ name }) => !name.startsWith("phone"));
/** Kinds of steps that axe has looked at. */
const seen = new Set<StepKind>();

beforeAll(async () => {
  const secret = keyToText(mintKey());
  let workshopId = "";
  host = await openOwnHost((dataFolder) => {
    const store = openStore(dataFolder);
    workshopId = store.create("en", "Walk", (doc, wheel) => {
      workshop.patch(doc, { isRehearsal: true });
      for (const method of LIBRARY) startActivity(doc, method, { title: method.title.en, at: 1 });
      seatSimulated(doc, wheel.secrets, { language: "en", at: 1 });
    });
    store.deskSessions.add(secret);
    store.close();
  });
  const desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Walk/ }).click();
  const joinUrl = await openRoom(desk.page);
  const stage = await showStage(desk.page);
  const stageComplaints: string[] = [];
  stage.on("pageerror", (error) => stageComplaints.push(String(error)));
  stage.on("console", (message) => {
    if (message.type() === "error") stageComplaints.push(message.text());
  });
  const ana = await sitDown(host.browser, joinUrl, "Ana");
  const luc = await sitDown(host.browser, joinUrl, "Luc", "fr");
  await goTo(desk.page, "Facilitate");
  await desk.page.getByRole("button", { name: "Français" }).click();
  screens.push(
    { name: "phone-en", language: "en", ...ana },
    { name: "phone-fr", language: "fr", ...luc },
    { name: "stage", language: "fr", page: stage, complaints: stageComplaints, shows: "window" },
    { name: "desk", language: "fr", ...desk },
  );
  wire = await openDeskClient(host.link, { session: secret });
  session = await openDeskSession(wire.client, workshopId);
});

afterAll(async () => {
  session.close();
  wire.close();
  await host.close();
});

/** Names of texts in the program, where a screen would show one in place of its words. */
const NAME_OF_TEXT = new RegExp(`\\b(?:${Object.keys(en).join("|")})\\.[a-z]\\w+(?:\\.\\w+)*|\\{\\{`);

/** Waits until a screen shows the step's own words. @returns everything that it says */
async function wordsOn({ page, language, name }: Screen, at: AgendaStep): Promise<string> {
  const wanted = [at.title[language], at.prompt[language]];
  const found = await page
    .waitForFunction(
      (words) => {
        const said = document.body.innerText;
        return words.every((each) => said.includes(each)) && said;
      },
      wanted,
      { polling: 20 },
    )
    .catch(() => undefined);
  if (!found) throw new Error(`${name} never says ${wanted.join(" / ")}: ${await page.innerText("body")}`);
  return String(await found.jsonValue());
}

/** Axe finds nothing on these screens. */
async function look(at: AgendaStep, of: readonly Screen[]): Promise<void> {
  const found = of.map(async ({ name, page, shows }) => {
    await picture(page, `walk-${at.step.kind}-${name}`, shows ?? "page");
    return (await violations(page)).map((each) => `${name}: ${each}`);
  });
  expect((await Promise.all(found)).flat(), `${at.activityId} ${at.key}`).toEqual([]);
}

async function goThrough(method: Method): Promise<void> {
  const { doc, hostNow } = session;
  const wheel = session.wheel();
  const activity = activities.all(doc).find(({ methodId }) => methodId === method.id);
  if (!wheel || !activity) throw new Error(method.id);
  const agenda = () => agendaSteps(activity, { steps: steps.all(doc), methods: methods.all(doc) });
  for (const at of agenda()) {
    takeRoomTo(doc, wheel, at, agenda(), hostNow());
    for (const said of await Promise.all(screens.map((screen) => wordsOn(screen, at))))
      expect(NAME_OF_TEXT.exec(said)?.[0], at.key).toBeUndefined();
    const isNew = !seen.has(at.step.kind);
    seen.add(at.step.kind);
    if (isNew) await look(at, phones());
    const letRoomBegin = (): void => void letPanelWork(doc, wheel, at, agenda(), hostNow());
    runStep({ doc, wheel, now: hostNow, agenda, letRoomWork: letRoomBegin, letRoomBegin }, at);
    if (isNew) await look(at, front());
  }
}

describe("every screen follows", () => {
  test.each(LIBRARY)("$id", { timeout: 60_000 }, async (method) => {
    await goThrough(method);
    for (const { name, complaints } of screens) expect(complaints, name).toEqual([]);
  });
});
