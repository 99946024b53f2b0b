/** The lab itself: what other tests here rely on. */
import { expect, test } from "vitest";
import { sendDatagram } from "../support/capture.ts";
import { openLan, whyNoLan } from "../support/network.ts";
import { until } from "../support/until.ts";

const reason = whyNoLan();

const MDNS = { address: "224.0.0.251", port: 5353 };

const LISTEN = `
  const socket = require("node:dgram").createSocket("udp4");
  socket.on("message", (bytes) => console.log(String(bytes)));
  socket.bind(${MDNS.port}, () => {
    socket.addMembership("${MDNS.address}");
    console.log("listening");
  });`;

test.skipIf(reason)(
  `multicast reaches every host, except while its cable is out${reason ? ` [${reason}]` : ""}`,
  async () => {
    const lan = await openLan({ hosts: 3 });
    const heard = ["", ""];
    for (const [index, host] of [lan.host(1), lan.host(2)].entries())
      host
        .run(process.execPath, ["-e", LISTEN], { stdio: ["ignore", "pipe", "inherit"] })
        .stdout?.on("data", (bytes: Buffer) => (heard[index] += bytes.toString()));
    const haveHeard = (word: string, ...who: number[]) =>
      until(`${who.join(" and ")} heard ${word}`, () => who.every((index) => heard[index]?.includes(word)));
    await haveHeard("listening", 0, 1);
    const say = (word: string): Promise<void> => sendDatagram(lan.host(0), MDNS, Buffer.from(word));

    await say("before");
    await haveHeard("before", 0, 1);
    lan.host(1).cut();
    await say("meanwhile");
    await haveHeard("meanwhile", 1);
    lan.host(1).heal();
    // The link needs a moment to be up again, and nothing is sent twice.
    await until("it is heard again", async () => {
      await say("after");
      return heard[0]?.includes("after");
    });
    expect(heard[0]).not.toContain("meanwhile");
  },
);
