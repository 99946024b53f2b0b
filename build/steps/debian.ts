import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cache, findOnPath, run } from "./processes.ts";

/** Programs some tests use to look at what Charrette made with another program's eyes, and whose package that is. */
const helpfulTools = [
  { program: "soffice", aptPackage: "libreoffice-writer-nogui", checks: "a DOCX opens in LibreOffice" },
  { program: "pdftotext", aptPackage: "poppler-utils", checks: "what a PDF says" },
  { program: "ip", aptPackage: "iproute2", checks: "several hosts on a network" },
  { program: "tcpdump", aptPackage: "tcpdump", checks: "what goes over the network" },
] as const;

const failureFile = path.join(cache, "apt-not-reached");
const rememberFailureMs = 6 * 60 * 60 * 1000;

/** Installs what the tests can use when this machine lets us, and names the checks that go without. */
export async function prepareTools(): Promise<void> {
  const missing = () => helpfulTools.filter(({ program }) => findOnPath(program) === undefined);
  if (missing().length > 0) await aptInstall(missing().map(({ aptPackage }) => aptPackage));
  for (const { aptPackage, checks } of missing()) {
    console.log(`${aptPackage} is not installed: checks of "${checks}" are skipped.`);
  }
}

/** Installs Debian packages when run as root on Debian (a container, a CI machine); elsewhere it does nothing. */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  const apt = findOnPath("apt-get");
  if (!apt || process.getuid?.() !== 0 || !existsSync("/etc/debian_version") || failedLately()) return false;
  console.log(`Installing ${packages.join(", ")} (apt-get) …`);
  const impatient = [
    "-o",
    "Acquire::http::Timeout=20",
    "-o",
    "Acquire::https::Timeout=20",
    "-o",
    "Acquire::Retries=1",
  ];
  const options = {
    stdio: ["ignore", "ignore", "inherit"] as ("ignore" | "inherit")[],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  await run(apt, ["update", "-qq", ...impatient], options);
  const ending = await run(
    apt,
    ["install", "-y", "-qq", "--no-install-recommends", ...impatient, ...packages],
    options,
  );
  if (ending.ok) rmSync(failureFile, { force: true });
  else {
    mkdirSync(cache, { recursive: true });
    writeFileSync(failureFile, new Date().toISOString());
  }
  return ending.ok;
}

function failedLately(): boolean {
  return existsSync(failureFile) && Date.now() - statSync(failureFile).mtimeMs < rememberFailureMs;
}
