import { existsSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { aptInstall } from "./debian.ts";
import { bytesIn, cache, findOnPath, root, runUntilStalled } from "./processes.ts";

const stalledMs = 60_000;

const namesOnPath = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** The browser the tests drive: the one named, one that is installed, or one that can be installed now. */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env["CHARRETTE_BROWSER"];
  if (named) return existsSync(named) ? named : undefined;
  return installedBrowser() ?? (await playwrightBrowser()) ?? (await debianBrowser());
}

/** What to tell a person who has none. */
export const browserAdvice =
  "No browser was found. Install Google Chrome, Chromium or Microsoft Edge, or set CHARRETTE_BROWSER to the program's path.";

function installedBrowser(): string | undefined {
  return usualPlaces().find((file) => existsSync(file)) ?? firstOnPath();
}

function firstOnPath(): string | undefined {
  for (const name of namesOnPath) {
    const file = findOnPath(name);
    if (file) return file;
  }
  return undefined;
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    const programs = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return ["/Applications", path.join(homedir(), "Applications")].flatMap((folder) =>
      programs.map((name) => path.join(folder, `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  if (process.platform === "win32") {
    const programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
      (name) => process.env[name] ?? [],
    );
    return folders.flatMap((folder) =>
      [...programs, "Microsoft/Edge/Application/msedge.exe"].map((file) => path.join(folder, file)),
    );
  }
  return ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"];
}

async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import("playwright-core");
  const program = chromium.executablePath();
  if (existsSync(program)) return program;
  console.log("No browser is installed: loading Playwright's Chromium, once (about 170 MB) …");
  const temporary = path.join(cache, "browser-download");
  // …/chromium-1234/chrome-linux/chrome: the folder of this version, which fills while the archive is unpacked.
  const destination = path.dirname(path.dirname(program));
  mkdirSync(temporary, { recursive: true });
  const ending = await runUntilStalled(
    process.execPath,
    [path.join(root, "node_modules", "playwright-core", "cli.js"), "install", "--no-shell", "chromium"],
    { stalledMs, progress: () => bytesIn(temporary) + bytesIn(destination) },
    { env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary } },
  );
  rmSync(temporary, { recursive: true, force: true });
  return ending.ok && existsSync(program) ? program : undefined;
}

async function debianBrowser(): Promise<string | undefined> {
  return (await aptInstall(["chromium"])) ? firstOnPath() : undefined;
}
