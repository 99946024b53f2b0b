/** The promise: who listens on the room's Wi-Fi reads no word that somebody typed, and learns no key. */
import { expect, test } from "vitest";
import { sendDatagram, startCapture, whyNoCapture } from "../support/capture.ts";
import { openLanSession, rateOneTask, type Script, writeCards, writeHidden } from "../support/lanSession.ts";
import { leaksIn, secretKey, secretText } from "../support/leaks.ts";
import { openLan } from "../support/network.ts";
import { flowsOf } from "../support/packets.ts";
import { tempFolder } from "../support/tempFolder.ts";

const reason = whyNoCapture();

const script: Script = {
  title: "Zwölf Eichhörnchen — 知識の棚卸し",
  seats: [
    { host: 1, name: "Þórdís Łukasiewicz", card: "Épousseter les lambris « à l’ancienne », côté jardin" },
    { host: 2, name: "Nguyễn Thị Quỳnh", card: 'Oil the qanun’s "mandal" levers, then re-tune ♭♯' },
  ],
};

/** Written while the step hides it. */
const HIDDEN = ["Ölen der Türangeln — leise 🤫", "Désinfecter l’évier n° 3 à l’eau de Javel"];

test.skipIf(reason)(`nothing typed and no key is on the wire${reason ? ` [${reason}]` : ""}`, async () => {
  const lan = await openLan({ hosts: 3 });
  const capture = await startCapture(lan, tempFolder());
  const session = await openLanSession(lan, script);
  await writeCards(session, script);
  await rateOneTask(session);
  await writeHidden(session, HIDDEN);
  const exported = await session.exportText();
  const typed = [script.title ?? "", ...HIDDEN, ...script.seats.flatMap(({ name, card }) => [name, card])];
  for (const text of typed) expect(exported, "it was said").toContain(JSON.stringify(text).slice(1, -1));

  // Said in the open: the search finds what is there, also as a browser says it on a WebSocket.
  const planted = "Ünverschlüsselt: 開けっ放し";
  await session.phones[0]?.evaluate((text) => {
    const socket = new WebSocket(`ws://${location.host}/knock`);
    socket.addEventListener("open", () => socket.send(text));
    return new Promise((resolve) => socket.addEventListener("close", resolve));
  }, planted);
  await session.close();
  const ending = Buffer.from(`The end. ${planted}`);
  await sendDatagram(lan.host(2), { address: lan.host(1).address, port: 9 }, ending);

  const flows = flowsOf(await capture.finish(ending));
  const found = leaksIn(flows, [secretText(planted), secretText("<title>Charrette</title>")]);
  expect(found.map((leak) => `${leak.secret}, ${leak.form}`)).toEqual(
    expect.arrayContaining([
      `${planted}, UTF-8`,
      `${planted}, UTF-8, masked`,
      "<title>Charrette</title>, UTF-8",
    ]),
  );
  const secrets = [...typed.map(secretText), secretKey("the room key", session.key)];
  expect(leaksIn(flows, secrets)).toEqual([]);
});
