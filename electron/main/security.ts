import { app, session, shell } from "electron";
import { isAppUrl, isExternalUrl } from "./addresses.ts";

/**
 * What pages may have beyond drawing: copying the join link, which a person starts with a button, and the stage
 * filling the projector. Everything else is refused.
 */
const allowedPermissions: readonly string[] = ["clipboard-sanitized-write", "fullscreen"];

/** Keeps every page, now and later, inside the app: no navigation away, no new windows, no permissions, no downloads. */
export function restrictPages(): void {
  app.on("web-contents-created", (_created, contents) => {
    contents.on("will-frame-navigate", (navigation) => {
      if (!isAppUrl(navigation.url)) navigation.preventDefault();
    });
    contents.on("will-attach-webview", (attachment) => attachment.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      if (isExternalUrl(url)) void shell.openExternal(url);
      return { action: "deny" };
    });
  });
}

/** The same for what a session decides. Needs Electron to be ready. */
export function restrictSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((contents, permission, answer) =>
    answer(isAppUrl(contents.getURL()) && allowedPermissions.includes(permission)),
  );
  defaultSession.setPermissionCheckHandler((contents, permission) =>
    Boolean(contents && isAppUrl(contents.getURL()) && allowedPermissions.includes(permission)),
  );
  // Files are saved through the dialog, which writes them whole or not at all.
  defaultSession.on("will-download", (download) => download.preventDefault());
}
