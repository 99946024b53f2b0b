import path from "node:path";
import react from "@vitejs/plugin-react";
import type { InlineConfig } from "vite";

const root = path.dirname(import.meta.dirname);
const dist = path.join(root, "dist");

const common = {
  configFile: false,
  logLevel: "warn",
  cacheDir: path.join(root, ".cache", "vite"),
} satisfies InlineConfig;

function pages(names: readonly string[], target: string[]): InlineConfig {
  return {
    ...common,
    root: path.join(root, "renderer"),
    plugins: [react()],
    build: {
      target,
      outDir: path.join(dist, "renderer"),
      // Two builds share the folder; build/steps/build.ts empties it first.
      emptyOutDir: false,
      sourcemap: false,
      // The content security policy allows no inline script and no data: address.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Desk and stage are loaded from this machine: their size costs nothing worth a warning.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: names.map((name) => path.join(root, "renderer", `${name}.html`)) },
    },
  };
}

/** What the facilitator's machine shows: a current Chromium in Electron, or the browser installed there. */
export const desk = () => pages(["desk", "stage"], ["chrome120", "edge120", "firefox120", "safari17"]);

/** Built on its own, so that a phone loads nothing of the desk and runs it even when the phone is not new. */
export const seat = () => pages(["seat"], ["chrome110", "edge110", "firefox115", "safari16"]);

/** One classic script that stands in a file of its own (renderer/delphiForm/formPage.ts), opened in any browser. */
export const delphiForm = (): InlineConfig => ({
  ...common,
  root: path.join(root, "renderer"),
  publicDir: false,
  build: {
    target: ["chrome110", "edge110", "firefox115", "safari16"],
    outDir: path.join(dist, "renderer"),
    emptyOutDir: false,
    sourcemap: false,
    lib: {
      entry: path.join(root, "renderer/delphiForm/formMain.ts"),
      formats: ["iife"],
      name: "delphiForm",
      fileName: () => "delphiForm.js",
    },
  },
});

/**
 * The Electron side, with everything bundled but Electron itself, better-sqlite3 (its native file has to be a file on
 * disk) and the chart's fonts (files of their packages): the packaged app then carries three packages instead of a
 * tree of node_modules, starts faster, and cannot pick up a second copy of Yjs.
 */
function program(entry: string, output: string, format: "es" | "cjs"): InlineConfig {
  return {
    ...common,
    root,
    publicDir: false,
    ssr: { noExternal: true, external: ["electron", "better-sqlite3"] },
    build: {
      ssr: true,
      target: "node24",
      outDir: path.join(dist, "electron"),
      emptyOutDir: false,
      sourcemap: false,
      minify: false,
      rolldownOptions: {
        input: path.join(root, entry),
        // Optional accelerators of ws, which does without them.
        external: ["electron", "better-sqlite3", "bufferutil", "utf-8-validate"],
        output: { format, entryFileNames: output, codeSplitting: false },
      },
    },
  };
}

export const main = () => program("electron/main/app.ts", "main.js", "es");
/** CommonJS because the preload runs in the sandbox. */
export const preload = () => program("electron/preload/index.ts", "preload.cjs", "cjs");
export const host = () => program("electron/host/host.ts", "host.js", "es");
