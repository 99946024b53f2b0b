// The first thing every npm script runs. It has to work on the machine's own Node, which may be as old as 18,
// before anything is installed: no dependencies, no syntax newer than that. Everything it starts runs on the
// exact Node that package.json pins (better-sqlite3 crashes on Node 20).
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, "node_modules");
const stampFile = path.join(modules, ".charrette-installed");
const windows = process.platform === "win32";

/** Everything here goes to stderr: the command line's stdout belongs to the command line. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** npm as [program, ...first arguments], so that no shell has to put a command line together. */
function npmCommand() {
  const beside = path.dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    path.join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const script = candidates.find((file) => file && /npm-cli\.c?js$/.test(file) && existsSync(file));
  return script ? [process.execPath, script] : ["npm"];
}

function npm(...args) {
  const [program, ...first] = npmCommand();
  // A bare "npm" is npm.cmd on Windows, which only a shell can start; the arguments are constants.
  const shell = windows && program === "npm";
  const result = spawnSync(program, [...first, ...args], { cwd: root, stdio: ["ignore", 2, 2], shell });
  return result.status === 0;
}

function pinnedNode() {
  const name = windows ? "node.exe" : "node";
  const places = [path.join(modules, "node", "bin", name), path.join(modules, ".bin", name)];
  return places.find((file) => existsSync(file));
}

function installWhatIsMissing() {
  const lock = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  const stamp = readIfThere(stampFile);
  if (stamp === lock) return;
  say(
    stamp === undefined
      ? "Installing what Charrette is made of, once (npm ci) …"
      : "The dependencies changed: installing them again (npm ci) …",
  );
  // Errors only: npm would warn that this Node is older than packages want, which is what the pinned one is for.
  if (!npm("ci", "--include=dev", "--loglevel=error"))
    fail("npm ci failed: its own message is above. Nothing was started.");
  writeFileSync(stampFile, lock);
}

function nodeToRunOn() {
  // `ignore-scripts` in someone's npm configuration leaves the `node` package without its binary.
  if (!pinnedNode()) npm("rebuild", "node", "--ignore-scripts=false");
  const pinned = pinnedNode();
  if (pinned) return pinned;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  return fail(
    "The Node this project pins was not installed: allow the install script of the npm package `node`, " +
      "delete node_modules and try again, or use Node 24.",
  );
}

/** Relative paths that a person types mean the folder they stood in, not the project folder npm changes to. */
function startingFolder(task) {
  const typedThroughNpm = process.env.npm_lifecycle_event === task && process.env.INIT_CWD;
  return typedThroughNpm || process.cwd();
}

function run(node, task, args) {
  const command = task === "charrette";
  const entry = command ? ["electron", "host", "cli.ts"] : ["build", "tasks.ts"];
  const searchKey = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") || "PATH";
  const searchPath = [path.join(modules, ".bin"), path.dirname(node), process.env[searchKey]];
  const child = spawn(node, [path.join(root, ...entry), ...(command ? args : [task, ...args])], {
    cwd: ["charrette", "serve", "start"].includes(task) ? startingFolder(task) : root,
    stdio: "inherit",
    env: { ...process.env, [searchKey]: searchPath.filter(Boolean).join(path.delimiter) },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // At a terminal, Ctrl-C reaches the whole process group already; a second one would look impatient.
      if (!(signal === "SIGINT" && process.stdin.isTTY)) child.kill(signal);
    });
  }
  child.on("error", (error) => fail(`The pinned Node could not be started: ${error.message}`));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code === null ? 1 : code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const [task, ...args] = process.argv.slice(2);
if (!task) fail("Usage: node build/bootstrap.js <task> [arguments]");
installWhatIsMissing();
run(nodeToRunOn(), task, args);
