import os from "node:os";
import path from "node:path";

/** Where a system keeps what its user's programs store. */
function userDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  switch (platform) {
    case "win32":
      return path.join(env["APPDATA"] || path.join(home, "AppData", "Roaming"), "Charrette");
    case "darwin":
      return path.join(home, "Library", "Application Support", "Charrette");
    default:
      return path.join(env["XDG_DATA_HOME"] || path.join(home, ".local", "share"), "charrette");
  }
}

/** The folder that holds the workshops: CHARRETTE_DATA where set, else the one this system keeps for its user. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = os.homedir(),
): string {
  const given = env["CHARRETTE_DATA"];
  return given ? path.resolve(given) : path.join(userDataFolder(platform, env, home), "workshops");
}
