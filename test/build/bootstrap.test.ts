import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const bootstrap = path.join(import.meta.dirname, "..", "..", "build", "bootstrap.js");

test("an unknown task fails with one line that names the tasks, and leaves stdout alone", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bootstrap, "nonsense"], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^There is no task "nonsense"\. Tasks: start, serve, test, .*\n$/);
});
