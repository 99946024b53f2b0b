import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { browserAdvice, findBrowser } from "./browser.ts";
import { buildAll } from "./build.ts";
import { prepareTools } from "./debian.ts";
import { cache, root, runNode } from "./processes.ts";

const zones = ["shared", "electron/host", "electron/main", "electron/preload", "renderer", "build", "test"];
const quickProjects = ["unit", "property", "integration"];
/** Those that need a browser, and tools that are not on every machine. */
const slowProjects = ["e2e", "lab"];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  passes: () => Promise<boolean>;
}

/** Runs every check in order and stops at the first that fails. The last line counts the tests. */
export async function test(args: readonly string[]): Promise<boolean> {
  const quick = args.includes("--quick");
  const filters = args.filter((argument) => argument !== "--quick");
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const failure = await firstFailure(
    filters.length > 0 ? chosen(filters, quick, counts) : everything(quick, counts),
  );

  console.log("");
  if (failure) {
    console.log(`Stopped: "${failure}" failed.`);
    // A check that is not a test still has to show in the count.
    if (counts.failed === 0) counts.failed = 1;
  } else if (quick) {
    console.log("Quick run: the end-to-end tests were left out.");
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  return failure === undefined;
}

function everything(quick: boolean, counts: Counts): Step[] {
  return [
    { name: "types", passes: typesAreRight },
    { name: "lint", passes: () => tool("oxlint", "bin/oxlint", ["--type-aware", "--deny-warnings", "."]) },
    { name: "format", passes: () => tool("oxfmt", "bin/oxfmt", ["--check", "."]) },
    { name: "dead code", passes: () => tool("knip", "bin/knip.js", ["--config", "build/knip.json"]) },
    { name: "build", passes: builds },
    { name: "unit, property and integration tests", passes: () => vitest(quickProjects, [], counts) },
    ...(quick ? [] : [endToEnd([], counts)]),
  ];
}

/** With a path, only the tests whose path contains it. */
function chosen(filters: readonly string[], quick: boolean, counts: Counts): Step[] {
  const files = globSync("test/**/*.test.{ts,tsx}", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => filters.some((filter) => file.includes(filter.replace(/^\.\//, ""))));
  const isSlow = (file: string) => slowProjects.some((project) => file.startsWith(`test/${project}/`));
  const steps: Step[] = [{ name: "build", passes: builds }];
  if (files.some((file) => !isSlow(file))) {
    steps.push({ name: "tests", passes: () => vitest(quickProjects, filters, counts) });
  }
  if (files.some(isSlow) && !quick) steps.push(endToEnd(filters, counts));
  if (files.length > 0) return steps;
  console.log(`No test file's path contains ${filters.join(" or ")}.`);
  return [{ name: "finding those tests", passes: () => Promise.resolve(false) }];
}

function endToEnd(filters: readonly string[], counts: Counts): Step {
  return {
    name: "end-to-end tests in a browser, and on several hosts",
    async passes() {
      const browser = await findBrowser();
      if (!browser) {
        console.log(browserAdvice);
        return false;
      }
      console.log(`Browser: ${browser}`);
      await prepareTools();
      return vitest(slowProjects, filters, counts, { CHARRETTE_BROWSER: browser });
    },
  };
}

async function firstFailure(steps: readonly Step[]): Promise<string | undefined> {
  for (const { name, passes } of steps) {
    console.log(`\n── ${name}`);
    if (!(await passes())) return name;
  }
  return undefined;
}

async function typesAreRight(): Promise<boolean> {
  let right = true;
  // Not `tsc --build`: it would not see a change in a file that a zone imports from another one.
  for (const zone of zones) {
    right = (await tool("typescript", "bin/tsc", ["--project", zone])) && right;
  }
  return right;
}

async function builds(): Promise<boolean> {
  try {
    await buildAll();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

async function tool(name: string, script: string, args: readonly string[]): Promise<boolean> {
  return (await runNode(path.join("node_modules", name, script), args)).ok;
}

async function vitest(
  projects: readonly string[],
  filters: readonly string[],
  counts: Counts,
  env: Record<string, string> = {},
): Promise<boolean> {
  const report = path.join(cache, "test", `${projects[0]}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const ending = await runNode(
    "node_modules/vitest/vitest.mjs",
    [
      "run",
      "--config=build/vitest.config.ts",
      "--passWithNoTests",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...projects.map((project) => `--project=${project}`),
      ...filters,
    ],
    { env: { ...process.env, ...env } },
  );
  if (existsSync(report)) addUp(counts, JSON.parse(readFileSync(report, "utf8")) as VitestReport);
  return ending.ok;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

function addUp(counts: Counts, report: VitestReport): void {
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests;
  counts.skipped += report.numPendingTests + report.numTodoTests;
}
