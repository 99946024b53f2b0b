import path from "node:path";
import { expect, test } from "vitest";
import { defaultDataFolder } from "../../../electron/host/dataFolder.ts";

const home = path.join(path.sep, "home", "ana");

test.each([
  ["linux", {}, [home, ".local", "share", "charrette", "workshops"]],
  ["linux", { XDG_DATA_HOME: path.join(path.sep, "xdg") }, [path.sep, "xdg", "charrette", "workshops"]],
  ["darwin", {}, [home, "Library", "Application Support", "Charrette", "workshops"]],
  ["win32", { APPDATA: path.join(home, "Roaming") }, [home, "Roaming", "Charrette", "workshops"]],
  ["win32", {}, [home, "AppData", "Roaming", "Charrette", "workshops"]],
] as const)("on %s with %j", (platform, env, parts) => {
  expect(defaultDataFolder(platform, env, home)).toBe(path.join(...parts));
});

test("CHARRETTE_DATA is the folder itself", () => {
  expect(defaultDataFolder("linux", { CHARRETTE_DATA: "here" }, home)).toBe(path.resolve("here"));
});
