import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { _electron } from "playwright-core";
import { expect, test } from "vitest";
import { electronProgram } from "../../build/steps/electronBinary.ts";

const root = path.join(import.meta.dirname, "..", "..");
const program = electronProgram();
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
const obstacle = !program ? "no Electron binary" : hasDisplay ? undefined : "no display for Electron";
const note = obstacle ? `, skipped: ${obstacle}` : "";

test.skipIf(obstacle !== undefined)(`Electron opens the desk, ends, and opens it again${note}`, async () => {
  if (!program) return;
  const folder = mkdtempSync(path.join(tmpdir(), "charrette-electron-"));
  const launch = () =>
    _electron.launch({
      executablePath: program,
      args: [
        root,
        `--user-data-dir=${path.join(folder, "profile")}`,
        `--data=${path.join(folder, "data")}`,
        "--lang=en",
        // Only here, where a container runs the tests as root: Chromium's sandbox refuses root.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    });

  const first = await launch();
  const desk = await first.firstWindow();
  await desk.getByRole("heading", { name: "Workshops" }).waitFor();
  expect(desk.url()).toBe("app://charrette/desk.html");
  expect(await desk.evaluate(() => location.origin)).toBe("app://charrette");
  expect(await desk.evaluate(() => typeof globalThis.process)).toBe("undefined");
  await desk.getByRole("button", { name: "New workshop" }).waitFor();
  await first.close();

  // The data folder was let go: another start finds it free.
  const second = await launch();
  await (await second.firstWindow()).getByRole("heading", { name: "Workshops" }).waitFor();
  await second.close();
  rmSync(folder, { recursive: true, force: true });
});
