/** Two computers on a cable, made of network namespaces: for tests that need a network nothing else is on. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import path from "node:path";
import { onTestFinished } from "vitest";

export const ADDRESSES = ["10.77.0.1", "10.77.0.2"] as const;

function ip(...args: string[]): void {
  execFileSync("ip", args, { stdio: "pipe" });
}

/** Why they cannot be made here, or "". */
export function noComputers(): string {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "network namespaces need Linux and root";
  try {
    ip("netns", "add", `charrette-${process.pid}-try`);
    ip("netns", "delete", `charrette-${process.pid}-try`);
    return "";
  } catch (error) {
    return `ip netns: ${String(error)}`;
  }
}

export interface Computer {
  run(script: string, ...args: string[]): Program;
}

export interface Program {
  /** All it said, one value a line. */
  readonly said: unknown[];
  /** The last thing it said. */
  last(): unknown;
  isRunning(): boolean;
  /** Ends its input: it says goodbye and ends. */
  finish(): void;
  kill(): void;
}

let count = 0;

/** Gone, with what runs on them, when the test has finished. */
export function twoComputers(): readonly [Computer, Computer] {
  const id = `${process.pid}-${++count}`;
  const names = [`charrette-${id}-a`, `charrette-${id}-b`] as const;
  const programs: ChildProcess[] = [];
  onTestFinished(() => {
    for (const program of programs) program.kill("SIGKILL");
    for (const name of names) ip("netns", "delete", name);
  });
  for (const name of names) ip("netns", "add", name);
  ip("link", "add", "eth0", "netns", names[0], "type", "veth", "peer", "name", "eth0", "netns", names[1]);
  for (const [index, name] of names.entries()) {
    ip("-n", name, "address", "add", `${ADDRESSES[index]}/24`, "dev", "eth0");
    for (const link of ["lo", "eth0"]) ip("-n", name, "link", "set", link, "up");
  }

  function computer(name: string): Computer {
    return {
      run(script, ...args) {
        const file = path.resolve(import.meta.dirname, script);
        const child = spawn("ip", ["netns", "exec", name, process.execPath, file, ...args], {
          stdio: ["pipe", "pipe", "inherit"],
        });
        programs.push(child);
        const said: unknown[] = [];
        let rest = "";
        child.stdout.on("data", (bytes: Buffer) => {
          const lines = (rest + bytes.toString()).split("\n");
          rest = lines.pop() ?? "";
          for (const line of lines) said.push(JSON.parse(line));
        });
        return {
          said,
          last: () => said.at(-1),
          isRunning: () => child.exitCode === null && child.signalCode === null,
          finish: () => child.stdin.end(),
          kill: () => void child.kill("SIGKILL"), // `ip` has become the program: the same process
        };
      },
    };
  }
  return [computer(names[0]), computer(names[1])];
}
