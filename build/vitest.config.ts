import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.dirname(import.meta.dirname);

/** One group of tests that runs by name: `vitest run --project unit`. */
function group(name: string, include: string[], test: { testTimeout: number; fileParallelism?: boolean }) {
  return { extends: true as const, test: { name, include, hookTimeout: test.testTimeout, ...test } };
}

export default defineConfig({
  root,
  cacheDir: ".cache/vitest",
  test: {
    environment: "node",
    pool: "forks",
    projects: [
      group("unit", ["test/{build,shared,electron,renderer,support}/**/*.test.{ts,tsx}"], {
        testTimeout: 10_000,
      }),
      group("property", ["test/property/**/*.test.ts"], { testTimeout: 120_000 }),
      group("integration", ["test/integration/**/*.test.ts"], { testTimeout: 120_000 }),
      // One browser at a time: the stories start hosts and browsers of their own.
      group("e2e", ["test/e2e/**/*.test.ts"], { testTimeout: 240_000, fileParallelism: false }),
      // Several hosts on this computer, with browsers on them: as root on Linux, else skipped with the reason.
      group("lab", ["test/lab/**/*.test.ts"], { testTimeout: 240_000, fileParallelism: false }),
    ],
  },
});
