/**
 * Talk in timed rounds, with a desk, four phones and the stage: new partners each round, one after the other in a group,
 * and stations; the first by clicks, the others by keys alone.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { addPerson } from "../../shared/doc/people.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import type { Method, Step, Text, Turn } from "../../shared/methods/method.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import {
  addMethod,
  goTo,
  makeWorkshop,
  openRoom,
  showStage,
  sitDown,
  takeRoomTo,
} from "../support/deskPage.ts";
import { CLICKS, KEYS_ALONE } from "../support/hands.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

const words = (en: string, fr: string): Text => ({ en, fr });
const turn = (seconds: number, en: string, fr: string): Turn => ({ title: words(en, fr), seconds });

const texts = {
  minutes: 20,
  coach: words("Hold to the times.", "Tenez les temps."),
  late: words("People talk in rounds.", "Les gens échangent par tours."),
};

const STEPS: readonly Step[] = [
  {
    ...texts,
    id: "meet",
    kind: "rounds",
    pattern: "newPartners",
    rounds: 3,
    turns: [turn(120, "One tells", "L’un raconte"), turn(5, "The other tells", "L’autre raconte")],
    title: words("Meet three people", "Rencontrer trois personnes"),
    prompt: words("What do you bring, and what do you hope for?", "Qu’apportez-vous et qu’espérez-vous?"),
  },
  {
    ...texts,
    id: "help",
    kind: "rounds",
    pattern: "inTurn",
    grouping: 3,
    rounds: 3,
    role: words("the client", "la personne qui consulte"),
    turns: [
      turn(60, "The client asks", "La personne qui consulte demande"),
      turn(240, "Turn your back and listen without answering", "Tournez le dos et écoutez sans répondre"),
    ],
    title: words("Help in threes", "S’entraider à trois"),
    prompt: words("What is your challenge, and what help do you need?", "Quel est votre défi?"),
  },
  {
    ...texts,
    id: "tour",
    kind: "rounds",
    pattern: "stations",
    rounds: 6,
    turns: [turn(600, "Look and listen", "Regarder et écouter"), turn(60, "Move on", "Changer de station")],
    title: words("Shift and share", "Circuler et partager"),
    prompt: words("What do you want to take home?", "Que voulez-vous rapporter?"),
  },
];

const METHOD: Method = {
  id: "roundsTest",
  title: words("Rounds", "Tours"),
  purpose: words("To talk.", "Pour échanger."),
  size: words("Any", "Libre"),
  length: words("An hour", "Une heure"),
  notWhen: words("Never.", "Jamais."),
  source: "Made up for a test",
  edition: "1",
  licence: "CC0",
  attribution: "Nobody in particular",
  outputs: ["notes"],
  steps: STEPS,
};

const NAMES = ["Ana", "Bo", "Dan", "Chloé"] as const;

let host: OwnHost;
let desk: Visitor;
let stage: Page;
let joinUrl = "";
const phones = new Map<string, Visitor>();

const phone = (name: string): Page => {
  const visitor = phones.get(name);
  if (!visitor) throw new Error(`no phone of ${name}`);
  return visitor.page;
};

/** Takes the room to a step and forms its groups, by whatever hands. */
async function begin(step: string, hands = CLICKS): Promise<void> {
  await takeRoomTo(desk.page, step);
  await goTo(desk.page, "Facilitate");
  await hands.press(desk.page, "button", "Make groups");
}

/** With whom a phone says that somebody is. */
async function partnersOf(name: string): Promise<string> {
  const line = phone(name).getByText(/^(You (are|start) with|Vous (êtes|commencez) avec) /);
  return (await line.textContent())?.replace(/^.* (with|avec) /, "") ?? "";
}

const FIRST = ["Marie-Ève", "Jean-François", "Aïssatou", "Li", "Guillaume", "Oluwaseun"];
const CROWD = Array.from({ length: 60 }, (_, index) => `${FIRST[index % FIRST.length] ?? ""} ${index + 10}`);

/** A room of sixty, with names as long as people have them. */
function prepareCrowd(dataFolder: string): void {
  const store = openStore(dataFolder);
  store.create("fr", "Grande salle", (doc) => {
    startActivity(doc, METHOD, { title: "Tours", at: 1 });
    for (const name of CROWD) addPerson(doc, { name, role: "expert", joinedAt: 1 });
  });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepareCrowd);
  desk = await visit(host.browser, host.link, LAPTOP);
  await makeWorkshop(desk.page, "Talk");
  const file = path.join(host.folder, "rounds.json");
  writeFileSync(file, JSON.stringify(METHOD));
  await desk.page
    .getByRole("region", { name: "Library of methods" })
    .locator("input[type=file]")
    .setInputFiles(file);
  await desk.page.getByRole("button", { name: "Bring it into the workshop" }).click();
  await addMethod(desk.page, "Rounds");
  joinUrl = await openRoom(desk.page);
  stage = await showStage(desk.page);
  for (const name of NAMES)
    phones.set(name, await sitDown(host.browser, joinUrl, name, name === "Chloé" ? "fr" : "en"));
});

afterAll(() => host.close());

test("in three rounds four people meet everybody, each part with its own time", async () => {
  const { page } = desk;
  await begin("Meet three people");
  for (const name of NAMES)
    await phone(name)
      .getByText(/(You start|Vous commencez) with|avec /)
      .first()
      .waitFor();
  await CLICKS.press(page, "button", "Start: One tells, 2:00");
  const met = new Map<string, Set<string>>(NAMES.map((name) => [name, new Set()]));
  for (const round of [1, 2, 3]) {
    await stage.getByText(`Round ${round} of 3 · part 1 of 2`).waitFor();
    for (const name of NAMES) {
      const french = name === "Chloé";
      await phone(name)
        .getByText(french ? `Tour ${round} sur 3 · partie 1 sur 2` : `Round ${round} of 3 · part 1 of 2`)
        .waitFor();
      met.get(name)?.add(await partnersOf(name));
    }
    await phone("Ana").getByRole("heading", { name: "One tells" }).waitFor();
    await phone("Ana").getByRole("timer", { name: "Time left" }).waitFor();
    await page.getByRole("button", { name: "Next: The other tells, 0:05" }).click();
    await phone("Chloé").getByRole("heading", { name: "L’autre raconte" }).waitFor();
    if (round === 1) {
      // The time runs out: the desk says so, and waits.
      await page.getByText("The time of this part is up.").waitFor();
      await picture(page, "rounds-desk-up");
      await page.getByRole("button", { name: "Next round: One tells, 2:00" }).click();
    }
    if (round === 2) {
      await page.getByRole("checkbox", { name: /Go on by itself/ }).check();
      await page.getByRole("heading", { name: "One tells" }).waitFor();
      await page.getByRole("checkbox", { name: /Go on by itself/ }).uncheck();
    }
  }
  for (const name of NAMES)
    expect([...(met.get(name) ?? [])].toSorted(), name).toEqual(
      NAMES.filter((each) => each !== name).toSorted(),
    );
  await page.getByText("This is the last part of the last round.").waitFor();
  await picture(page, "rounds-desk-partners");
  await picture(stage, "rounds-stage-partners", "window");
  await picture(phone("Ana"), "rounds-seat-partners");
  await picture(phone("Chloé"), "rounds-seat-partners-fr");
});

test("who comes late joins a pair, and a note is kept", async () => {
  phones.set("Eve", await sitDown(host.browser, joinUrl, "Eve"));
  const partners = await partnersOf("Eve");
  expect(partners).toMatch(/ and /);
  const [one = ""] = partners.split(" and ");
  await expect.poll(() => partnersOf(one)).toContain("Eve");
  await KEYS_ALONE.write(phone("Eve"), "Keep a note", "Bo knows the boiler");
  await phone("Eve").keyboard.press("Enter");
  await desk.page.getByText("1 note was kept").waitFor();
});

test("in turn each person is the client once, also in a group of two, by keys alone", async () => {
  const { page } = desk;
  await begin("Help in threes", KEYS_ALONE);
  await KEYS_ALONE.press(page, "button", "Start: The client asks, 1:00");
  const everybody = [...phones.keys()];
  const had: string[] = [];
  for (const round of [1, 2, 3]) {
    for (const name of everybody) {
      const own = phone(name).getByText(/^(You are the client|Vous êtes la personne qui consulte)$/);
      await phone(name)
        .getByText(new RegExp(`^(Round|Tour) ${round} `))
        .waitFor();
      if ((await own.count()) > 0) had.push(name);
    }
    await KEYS_ALONE.press(page, "button", "Next: Turn your back and listen without answering, 4:00");
    await stage.getByText("Turn your back and listen without answering").waitFor();
    if (round === 2) {
      await picture(page, "rounds-desk-turns");
      await picture(stage, "rounds-stage-turns", "window");
      await picture(phone("Bo"), "rounds-seat-turns");
      await picture(phone("Chloé"), "rounds-seat-turns-fr");
    }
    if (round < 3) await KEYS_ALONE.press(page, "button", "Next round: The client asks, 1:00");
  }
  expect(had.toSorted()).toEqual(everybody.toSorted());
  const goesOn = /Use the time to go on talking|Profitez-en pour continuer/;
  const surplus = await Promise.all(everybody.map((name) => phone(name).getByText(goesOn).count()));
  expect(surplus.reduce((sum, count) => sum + count, 0)).toBe(2);
  await expect.poll(() => violations(page), { timeout: 5000 }).toEqual([]);
  await expect.poll(() => violations(phone("Bo")), { timeout: 5000 }).toEqual([]);
});

test("groups go round the stations of those who stay", async () => {
  const { page } = desk;
  await takeRoomTo(page, "Shift and share");
  await goTo(page, "Facilitate");
  const stay = page.getByRole("group", { name: "Who stays at a station and shows something" });
  await stay.getByRole("checkbox", { name: "Ana" }).check();
  await KEYS_ALONE.press(page, "button", "Make groups");
  await phone("Ana").getByText("You stay at station 1").waitFor();
  await phone("Chloé").getByText("Allez à la station 1 : Ana").waitFor();
  await KEYS_ALONE.press(page, "button", "Start: Look and listen, 10:00");
  await stage.getByText("Station 1: Ana").waitFor();
  await stage.getByText("Round 1 of 1").waitFor();
  await picture(page, "rounds-desk-stations");
  await picture(stage, "rounds-stage-stations", "window");
  await picture(phone("Ana"), "rounds-seat-presents");
  await picture(phone("Chloé"), "rounds-seat-visits-fr");
  for (const { complaints } of [desk, ...phones.values()]) expect(complaints).toEqual([]);
});

test("sixty people all find their names on the stage, in French", async () => {
  const { page } = desk;
  const go = (screen: string): Promise<void> =>
    page
      .getByRole("navigation", { name: "Parties de l’atelier" })
      .getByRole("link", { name: screen })
      .click();
  await page.getByRole("button", { name: "All workshops" }).click();
  await page.getByRole("link", { name: /Grande salle/ }).click();
  await page.getByRole("button", { name: "Français" }).click();
  await go("Salle");
  await page.getByRole("button", { name: "Afficher la scène" }).click();
  await stage.getByRole("heading", { name: "Grande salle" }).waitFor();
  for (const step of ["Rencontrer trois personnes", "S’entraider à trois"]) {
    await go("Atelier");
    await page.getByRole("button", { name: new RegExp(`^Amener la salle ici.*${step}`) }).click();
    await go("Animer");
    await page.getByRole("button", { name: "Former les groupes" }).click();
    await page.getByRole("button", { name: /^Commencer/ }).click();
    await stage.getByText("Tour 1 sur 3 · partie 1 sur 2").waitFor();
    const list = stage.locator(".stage-groups");
    for (const name of [CROWD[0], CROWD[59]]) await list.getByText(name ?? "", { exact: false }).waitFor();
    await picture(page, `rounds-desk-crowd-${step.slice(0, 3)}`);
    await picture(stage, `rounds-stage-crowd-${step.slice(0, 3)}`, "window");
    const isWhole = await list.evaluate((element) => element.scrollHeight <= element.clientHeight);
    expect(isWhole, "nobody is below the edge").toBe(true);
  }
});
