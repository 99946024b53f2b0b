/** A storyboard's picture on the desk, to files on a disk, in a real browser and by keyboard. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { drawShape, GROUP } from "../../shared/doc/shapes.ts";
import { writeTweet } from "../../shared/doc/storyboards.ts";
import { designed } from "../shared/storyboard/designed.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo } from "../support/deskPage.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

let host: OwnHost;
let desk: Visitor;

function prepare(dataFolder: string): void {
  const store = openStore(dataFolder);
  store.create("en", "Kitchen <hand>", (doc) => {
    const { activityId } = designed(
      {
        "Week 1": [
          { type: "acquisition", title: "Knives <and> boards", minutes: 45, mode: "asynchronous" },
          { type: "practice", title: "Cut a case of onions", minutes: 120, star: "formative" },
        ],
        "Week 2": [{ type: "production", title: "Serve a lunch", minutes: 240, star: "summative" }],
      },
      [],
      doc,
    );
    writeTweet(doc, activityId, "In two weeks you serve a lunch.", { personId: "", at: 1 });
    drawShape(doc, { activityId, when: "before", personId: GROUP }, { emphases: { practice: 4 }, blend: 10 });
  });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepare);
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Kitchen/ }).click();
  await goTo(desk.page, "Learning design");
  await desk.page.getByRole("radio", { name: "Picture, files and decks" }).check();
});

afterAll(() => host.close());

test("the picture is shown, and saved as what is shown, by keyboard", async () => {
  const { page } = desk;
  const show = page.getByRole("button", { name: "Show the picture" });
  await show.focus();
  await page.keyboard.press("Enter");
  const frame = page.getByRole("group", { name: "Picture of the storyboard" });
  await frame.getByText("Cut a case of onions").waitFor();
  await frame.getByText("Knives <and> boards").waitFor();
  await picture(page, "board-picture");
  expect(await violations(page)).toEqual([]);

  async function saved(format: "SVG" | "PNG"): Promise<Buffer> {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: `Save picture (${format})` }).focus();
    await page.keyboard.press("Enter");
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`design-storyboard-a3.${format.toLowerCase()}`);
    const to = path.join(host.folder, `picture.${format.toLowerCase()}`);
    await download.saveAs(to);
    return readFileSync(to);
  }
  const svg = (await saved("SVG")).toString();
  expect(svg).toContain("Knives &lt;and&gt; boards");
  const png = await saved("PNG");
  // Width and height stand in the header chunk: A3 at 144 pixels an inch.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2381, 1684]);
  expect(png.length).toBeGreaterThan(20_000);
});
