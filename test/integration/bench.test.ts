/** The benches run, and their last line is a result that somebody can read. */
import { spawn } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { latencies, percentile } from "../bench/measure/latency.ts";
import { planEdits } from "../bench/measure/workload.ts";
import { until } from "../support/until.ts";

const project = path.resolve(import.meta.dirname, "../..");

/** Everything a bench says on stdout, as lines. */
async function runBench(...args: string[]): Promise<string[]> {
  const child = spawn(process.execPath, ["build/tasks.ts", "bench", ...args], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let words = "";
  child.stdout.on("data", (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (words += bytes.toString()));
  let isOver = false;
  child.once("close", () => (isOver = true));
  await until("the bench is over", () => isOver, 90_000);
  expect(child.exitCode, words).toBe(0);
  return said.trimEnd().split("\n");
}

const POSITIVE = expect.toSatisfy((value) => typeof value === "number" && value > 0) as number;

test("room: the same work here and on Hocuspocus, and nothing lost", async () => {
  const lines = await runBench("room", "--members", "6", "--seconds", "3", "--browsers", "0");
  expect(lines.length, "a table comes first").toBeGreaterThan(5);
  const result = JSON.parse(lines.at(-1) ?? "") as { edits: number; hocuspocus: unknown };
  const memory = process.platform === "linux" ? POSITIVE : 0;
  const figures = { members: 6, edits: POSITIVE, lost: 0, p50Ms: POSITIVE, p95Ms: POSITIVE };
  const everything = { ...figures, forwardsPerEdit: POSITIVE, hostRssMb: memory };
  expect(result).toEqual({
    ...everything,
    forwardsPerEdit: expect.toSatisfy((count: number) => count > 0 && count <= 5), // at most one for each other member
    hocuspocus: { ...everything, edits: result.edits },
    ratio: { p50: POSITIVE, p95: POSITIVE },
  });
});

test("lateJoin: one line where only the result is asked for", async () => {
  const lines = await runBench("lateJoin", "--cards", "300", "--joins", "2", "--browsers", "0", "--json");
  expect(lines).toHaveLength(1);
  const figures = { documentMs: POSITIVE, readableMs: POSITIVE, messages: POSITIVE, bytes: POSITIVE };
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ cards: 300, ...figures, hocuspocus: figures });
});

describe("what the benches measure with", () => {
  test("an edit is matched with its arrivals by its author's clock, also where several arrive at once", () => {
    const edits = [7, 3, 100, 7, 5, 110, 8, 1, 120];
    const arrivals = [7, 0, 3, 104, 7, 3, 5, 113, 7, 0, 5, 130, 9, 0, 4, 140];
    expect(latencies({ edits, arrivals })).toEqual([4, 3, 30, 20]);
  });

  test("percentiles are values that were seen", () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(values, 0.5)).toBe(50);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile([], 0.5)).toBe(0);
  });

  test("a plan is the same for the same seed and keeps the pace of people", () => {
    const plan = planEdits(3, 60);
    expect(planEdits(3, 60)).toEqual(plan);
    expect(planEdits(4, 60)).not.toEqual(plan);
    expect(plan.length).toBeGreaterThan(29);
    expect(plan.length).toBeLessThan(61);
    expect(new Set(plan.map((edit) => edit.what))).toEqual(new Set(["write", "reword", "rate"]));
  });
});
