/** A facilitator turns on the sync with the institution's server, and sees how it stands. */
import { expect, onTestFinished, test } from "vitest";
import { LAPTOP, visit } from "../support/browser.ts";
import { goTo, openSample } from "../support/deskPage.ts";
import { startInstitutionServer, TOKEN } from "../support/institutionServer.ts";
import { openOwnHost } from "../support/ownHost.ts";

test("the Room screen says what leaves the room, and whether it arrives", async () => {
  const server = await startInstitutionServer();
  const host = await openOwnHost();
  onTestFinished(() => host.close());
  const { page, complaints } = await visit(host.browser, host.link, LAPTOP);
  await openSample(page);
  await goTo(page, "Room");
  const section = page.getByRole("region", { name: "Sync with your institution’s server" });
  await page.getByText("More settings").click();
  await section.getByText("the one thing that leaves the room").waitFor();

  async function turnOn(address: string, token: string): Promise<void> {
    await section.getByLabel("Address").fill(address);
    await section.getByLabel("Access token").fill(token);
    await section.getByRole("button", { name: "Turn on" }).click();
  }
  expect(await section.getByLabel("Access token").getAttribute("type")).toBe("password");
  await turnOn("https://example.org", TOKEN);
  await section.getByText("not the address of a sync server").waitFor();
  await turnOn(server.url, "guess");
  await section.getByText("does not take this token").waitFor();
  await section.getByRole("button", { name: "Turn off and forget the token" }).click();
  await turnOn(server.url, TOKEN);
  await section.getByText("Connected. The workshop is the same here and there.").waitFor();
  expect(server.server.hocuspocus.getDocumentsCount()).toBe(1);

  // Who comes back sees at once that something leaves the room.
  await goTo(page, "Panel");
  await goTo(page, "Room");
  await section.getByText("Connected. The workshop is the same here and there.").waitFor();

  server.kill();
  await section.getByText("The server cannot be reached").waitFor();
  await page.getByRole("button", { name: "Français" }).click();
  await page.getByText("Le serveur ne répond pas.").waitFor();
  expect(complaints).toEqual([]);
});
