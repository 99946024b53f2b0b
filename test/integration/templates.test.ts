/** Templates on the host's disk: kept across a restart, bounded, and only what can be used again. */
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { microDacum } from "../../shared/methods/library/microDacum.ts";
import { readTemplate, type Template } from "../../shared/methods/template.ts";
import { openDeskClient } from "../support/deskClient.ts";
import { startHostProcess } from "../support/hostProcess.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

const TEMPLATE: Template = {
  charrette: "agenda",
  title: "Half a day",
  activities: [
    {
      methodId: "own",
      title: "Morning",
      steps: microDacum.steps.map(({ id }) => ({
        stepId: id,
        minutes: 7,
        title: "",
        prompt: "",
        points: "",
        isSkipped: false,
        endsDay: "asPlanned",
        ...(id === "tasks" && { cover: { cover: "sealed", anonymity: "anonymous" } }),
      })),
    },
  ],
  methods: [{ ...microDacum, id: "own" }],
};

test("a desk keeps, reads, uses and removes templates, and every window hears of it", async () => {
  const host = await startHostProcess(tempFolder());
  onTestFinished(() => host.kill());
  const { client } = host;
  const { client: other } = await openDeskClient(host.link, { session: host.session });
  let heard = 0;
  other.on("templates:changed", () => heard++);
  expect(await other.call("templates:list", {})).toEqual([]);

  const { templateId } = await client.call("templates:save", { definition: JSON.stringify(TEMPLATE) });
  const [entry, ...more] = await client.call("templates:list", {});
  expect([entry?.id, entry?.title, more]).toEqual([templateId, "Half a day", []]);
  const { definition } = await client.call("templates:read", { templateId });
  expect(readTemplate(definition)).toEqual(TEMPLATE);

  await client.call("workshops:create", { title: "Cooks", language: "en", templateId });
  await expect(
    client.call("workshops:create", { title: "None", language: "en", templateId: "gone" }),
  ).rejects.toMatchObject({ code: "template-invalid" });
  expect((await client.call("workshops:list", {})).map(({ title }) => title)).toEqual(["Cooks"]);
  await client.call("templates:remove", { templateId });
  expect(await client.call("templates:list", {})).toEqual([]);
  await until("the other window heard", () => heard === 2);
  await expect(client.call("templates:read", { templateId })).rejects.toMatchObject({
    code: "template-invalid",
  });
  await expect(client.call("templates:save", { definition: '{"charrette":"agenda"}' })).rejects.toMatchObject(
    {
      code: "template-invalid",
    },
  );
  await expect(client.call("templates:save", { definition: " ".repeat(1_000_001) })).rejects.toMatchObject({
    code: "input-invalid",
  });
});

test("they outlive a restart, and no more than a hundred are kept", () => {
  const folder = tempFolder();
  const before = openStore(folder);
  for (let count = 0; count < 100; count++) before.templates.save(JSON.stringify(TEMPLATE));
  expect(() => before.templates.save(JSON.stringify(TEMPLATE))).toThrow(
    expect.objectContaining({ code: "templates-full" }) as Error,
  );
  before.close();
  const after = openStore(folder);
  onTestFinished(() => after.close());
  const [entry] = after.templates.list();
  expect(after.templates.list()).toHaveLength(100);
  expect(after.templates.read(entry?.id ?? "")).toEqual(TEMPLATE);
  after.templates.remove(entry?.id ?? "");
  expect(after.templates.list()).toHaveLength(99);
});
