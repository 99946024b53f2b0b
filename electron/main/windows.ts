import path from "node:path";
import { BrowserWindow, dialog, screen } from "electron";
import { APP_ORIGIN } from "./addresses.ts";
import type { ShellWording } from "./wording.ts";

export interface Windows {
  /** Shows the desk, bringing an open one to the front. */
  showDesk(): BrowserWindow;
  /** Shows the stage of a workshop, on a second screen where there is one. */
  showStage(workshopId: string): void;
}

/** The app's two windows, each open at most once. */
export function createWindows(programFolder: string, wording: ShellWording): Windows {
  let desk: BrowserWindow | undefined;
  let stage: BrowserWindow | undefined;

  function open(page: string, options: Electron.BrowserWindowConstructorOptions): BrowserWindow {
    const window = new BrowserWindow({
      title: "Charrette",
      show: false,
      autoHideMenuBar: true,
      ...options,
      webPreferences: {
        preload: path.join(programFolder, "preload.cjs"),
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        // Chromium's spelling loads its dictionaries from the internet.
        spellcheck: false,
      },
    });
    window.once("ready-to-show", () => window.show());
    window.webContents.on("will-prevent-unload", (unload) => {
      const { message, detail, stay, leave } = wording.leave;
      const choice = dialog.showMessageBoxSync(window, {
        type: "warning",
        message,
        detail,
        buttons: [stay, leave],
        defaultId: 0,
        cancelId: 0,
      });
      // Preventing the event that reports the refusal is what lets the page go.
      if (choice === 1) unload.preventDefault();
    });
    void window.loadURL(`${APP_ORIGIN}/${page}`);
    return window;
  }

  return {
    showDesk() {
      if (desk) {
        if (desk.isMinimized()) desk.restore();
        desk.focus();
        return desk;
      }
      const window = open("desk.html", { width: 1280, height: 860, minWidth: 480, minHeight: 480 });
      window.on("closed", () => {
        desk = undefined;
        stage?.close();
      });
      desk = window;
      return window;
    },
    showStage(workshopId) {
      const page = `stage.html#${encodeURIComponent(workshopId)}`;
      if (stage) {
        void stage.loadURL(`${APP_ORIGIN}/${page}`);
        stage.focus();
        return;
      }
      const window = open(page, { width: 1280, height: 720, ...placeOfProjector(desk) });
      window.on("closed", () => {
        stage = undefined;
      });
      stage = window;
    },
  };
}

function placeOfProjector(desk: BrowserWindow | undefined): Electron.BrowserWindowConstructorOptions {
  if (!desk) return {};
  const here = screen.getDisplayMatching(desk.getBounds());
  const other = screen.getAllDisplays().find((display) => display.id !== here.id);
  return other ? { x: other.bounds.x, y: other.bounds.y, fullscreen: true } : {};
}
