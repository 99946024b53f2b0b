/**
 * A method is data: one that nobody has seen before, written as a single object, comes out of a file into a workshop and
 * runs on the desk, the stage and a seat with its own texts. There is no other code for it.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Method, Text } from "../../shared/methods/method.ts";
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
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

const same = (en: string, fr: string): Text => ({ en, fr });

const TOY: Method = {
  id: "lanterns",
  title: same("Lantern walk", "Marche aux lanternes"),
  purpose: same("What lights the way in this work.", "Ce qui éclaire le chemin dans ce travail."),
  size: same("Any number", "Autant qu’on veut"),
  length: same("Three quarters of an hour", "Trois quarts d’heure"),
  notWhen: same("In broad daylight.", "En plein jour."),
  source: "Made up for a test",
  edition: "Lanterns 1",
  licence: "CC0",
  attribution: "Nobody in particular",
  outputs: ["tasks", "notes"],
  steps: [
    {
      id: "gather",
      kind: "brief",
      minutes: 5,
      title: same("Gather at the gate", "Se réunir à la porte"),
      prompt: same("Listen to how the walk goes.", "Écoutez comment se fait la marche."),
      coach: same("Light your own first.", "Allumez la vôtre en premier."),
      late: same("We are about to leave.", "Nous allons partir."),
      points: [same("Nobody walks alone.", "Personne ne marche sans compagnie.")],
    },
    {
      id: "collect",
      kind: "write",
      minutes: 10,
      lists: ["tasks", "notes"],
      title: same("Collect lights", "Recueillir des lumières"),
      prompt: same("What do you do when you cannot see?", "Que faites-vous quand on n’y voit rien?"),
      coach: same("Leave them time.", "Laissez-leur du temps."),
      late: same("Everybody writes.", "Tout le monde écrit."),
      example: same("Hold the lantern low", "Tenir la lanterne bas"),
    },
    {
      id: "pairs",
      kind: "discuss",
      minutes: 10,
      grouping: 2,
      title: same("Walk in pairs", "Marcher à deux"),
      prompt: same("Tell each other about the darkest day.", "Racontez-vous le jour le plus sombre."),
      coach: same("Change after five minutes.", "Changez après cinq minutes."),
      late: same("Find somebody to walk with.", "Trouvez avec qui marcher."),
    },
    {
      id: "agree",
      kind: "vote",
      minutes: 5,
      scale: "fistToFive",
      about: "question",
      question: same("Shall we go on after dusk?", "Continuons-nous après le crépuscule?"),
      title: same("Agree on the way", "S’entendre sur le chemin"),
      prompt: same("How well could you live with it?", "À quel point cela vous irait-il?"),
      coach: same("Hear the low ones.", "Écoutez les basses."),
      late: same("We are voting.", "Nous votons."),
    },
    {
      id: "map",
      kind: "chart",
      minutes: 10,
      title: same("Read the map", "Lire la carte"),
      prompt: same("What is missing on it?", "Que lui manque-t-il?"),
      coach: same("Read it aloud.", "Lisez-la à voix haute."),
      late: same("We are reading.", "Nous lisons."),
    },
    {
      id: "rest",
      kind: "pause",
      minutes: 5,
      title: same("Rest by the fire", "Se reposer près du feu"),
      prompt: same("Put your lantern down.", "Posez votre lanterne."),
      coach: same("Do not hurry.", "Ne pressez rien."),
      late: same("We are resting.", "Nous nous reposons."),
    },
  ],
};

let host: OwnHost;
let desk: Visitor;
let seat: Visitor;
let stage: Page;

function fileOf(name: string, content: unknown): string {
  const file = path.join(host.folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

beforeAll(async () => {
  host = await openOwnHost();
  desk = await visit(host.browser, host.link, LAPTOP);
});

afterAll(() => host.close());

/** As many as the stage waits for before it shows them instead of the way in. */
const TASKS = ["Suivre le muret", "Compter les pas", "Tendre la corde"];

test("a file that is no method says in plain words what to mend", async () => {
  const { page } = desk;
  await makeWorkshop(page, "Night watch");
  const library = page.getByRole("region", { name: "Library of methods" });
  const dialog = page.getByRole("dialog");
  const chosen = library.locator("input[type=file]");

  const [first, second, ...rest] = TOY.steps;
  await chosen.setInputFiles(
    fileOf("wrong.json", {
      ...TOY,
      licence: undefined,
      steps: [{ ...first, title: { en: "Only in English" } }, { ...second, lists: ["wishes"] }, ...rest],
    }),
  );
  await dialog.getByText("“licence”: is missing.").waitFor();
  await dialog.getByText("step 1, “title”, in French (fr): is missing.").waitFor();
  await dialog.getByText("step 2, list 1: is none of the words that can stand here.").waitFor();
  await picture(page, "method-wrong");
  await dialog.getByRole("button", { name: "Close" }).click();

  await chosen.setInputFiles(fileOf("list.json", "Task;Duty\nSweep;Clean"));
  await dialog.getByText("list.json is not a JSON file.").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await chosen.setInputFiles(fileOf("large.json", "x".repeat(200_000)));
  await dialog.getByText("large.json is larger than 98 kB").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
});

test("the method is looked over, brought in and added", async () => {
  const { page } = desk;
  const library = page.getByRole("region", { name: "Library of methods" });
  await library.locator("input[type=file]").setInputFiles(fileOf("lanterns.json", TOY));
  const dialog = page.getByRole("dialog");
  await dialog.getByText("In broad daylight.").waitFor();
  await dialog.getByText("Walk in pairs, 10 min").waitFor();
  await dialog.getByText("CC0").waitFor();
  await expect.poll(() => violations(page), { timeout: 5000 }).toEqual([]);
  await picture(page, "method-review");
  await dialog.getByRole("button", { name: "Bring it into the workshop" }).click();
  await page.getByText("Lantern walk is in the library now.").waitFor();
  await addMethod(page, "Lantern walk");
  await page.getByText("45 min in all.").waitFor();
  await picture(page, "method-agenda");
});

test("desk, stage and seat show each step's own texts, and the seat writes into both lists", async () => {
  const { page } = desk;
  const joinUrl = await openRoom(page);
  stage = await showStage(page);
  seat = await sitDown(host.browser, joinUrl, "Zoé", "fr");

  for (const step of TOY.steps) {
    await takeRoomTo(page, step.title.en);
    await goTo(desk.page, "Facilitate");
    for (const text of [step.title.en, step.prompt.en, step.coach.en])
      await page.getByRole("main").getByText(text).first().waitFor();
    for (const text of [step.title.en, step.prompt.en]) await stage.getByText(text).first().waitFor();
    for (const text of [step.title.fr, step.prompt.fr]) await seat.page.getByText(text).first().waitFor();
    if (step.kind === "brief") {
      await stage.getByText("Nobody walks alone.").waitFor();
      await seat.page.getByText("Personne ne marche sans compagnie.").waitFor();
    }
    if (step.kind === "write") {
      await seat.page.getByText("Tenir la lanterne bas").waitFor();
      for (const task of TASKS) {
        await seat.page.getByRole("textbox", { name: "Votre tâche" }).fill(task);
        await seat.page.keyboard.press("Enter");
      }
      for (const task of TASKS) await stage.getByText(task).waitFor();
      await seat.page.getByRole("radio", { name: "Notes" }).check({ force: true });
      await seat.page.getByRole("textbox", { name: "Votre carte" }).fill("Demander des piles");
      await seat.page.keyboard.press("Enter");
      await seat.page.getByText("Demander des piles").first().waitFor();
      await seat.page.locator('[data-state="saved"]').first().waitFor();
    }
    if (step.kind === "chart") await stage.getByText("Suivre le muret").waitFor();
    await picture(stage, `toy-stage-${step.id}`);
    await picture(seat.page, `toy-seat-${step.id}`);
  }
});

test("what it leaves behind is offered to the activity that comes next", async () => {
  const { page } = desk;
  await goTo(desk.page, "Workshop");
  await addMethod(page, "Micro-DACUM");
  await page.getByRole("button", { name: "Bring in to Micro-DACUM" }).click();
  await page.getByRole("menuitem", { name: "1 note from Lantern walk" }).waitFor();
  await page.getByRole("menuitem", { name: "3 tasks from Lantern walk" }).click();
  await page.getByText("3 cards were brought in.").waitFor();
  for (const visitor of [desk, seat]) expect(visitor.complaints).toEqual([]);
});
