/** The shell's whole start and end, in order. */
import path from "node:path";
import { parseArgs } from "node:util";
import { app, dialog } from "electron";
import { languageOf, sentenceOf, translate } from "../../shared/i18n/translator.ts";
import { AppError } from "../../shared/util/appError.ts";
import { openChosen, saveAs } from "./dialogs.ts";
import { startHost } from "./hostProcess.ts";
import { setMenu } from "./menu.ts";
import { declareAppScheme, serveAppPages } from "./protocol.ts";
import { restrictPages, restrictSession } from "./security.ts";
import { serveShell } from "./serveShell.ts";
import { createWindows } from "./windows.ts";
import { shellWording } from "./wording.ts";

/** Where this file, the preload and the host are once built: dist/electron. */
const programFolder = import.meta.dirname;
const pagesFolder = path.join(programFolder, "..", "renderer");

/** `--data DIR` as given to the app; the host knows the default, which `npm run serve` and the command line share. */
function dataArguments(): string[] {
  const { values } = parseArgs({
    args: process.argv.slice(1),
    options: { data: { type: "string" } },
    strict: false, // Electron and Chromium have options of their own
  });
  return typeof values.data === "string" && values.data !== "" ? ["--data", path.resolve(values.data)] : [];
}

async function openApp(): Promise<void> {
  await app.whenReady();
  const locale = app.getLocale();
  const wording = shellWording(locale);
  restrictSession();
  serveAppPages(pagesFolder);
  setMenu(wording);

  const host = startHost({
    programFolder,
    arguments: [...dataArguments(), "--pages", pagesFolder, "--version", app.getVersion()],
    onRestart: () => void dialog.showMessageBox({ type: "warning", ...wording.hostRestarted }),
    onGiveUp(reason) {
      const sentence =
        reason instanceof AppError ? sentenceOf(translate(languageOf(locale)), reason) : reason;
      dialog.showErrorBox(wording.hostFailed.title, sentence || wording.hostFailed.detail);
      app.exit(1);
    },
  });
  const windows = createWindows(programFolder, wording);
  serveShell({
    "shell:openFile": ({ kind }, event) => openChosen(event.sender, wording, kind),
    "shell:saveFile": ({ name, bytes }, event) => saveAs(event.sender, wording, name, bytes),
    async "shell:openStage"({ workshopId }) {
      windows.showStage(workshopId);
      return null;
    },
    async "shell:connectHost"(_input, event) {
      if (event.senderFrame) host.connect(event.senderFrame);
      return null;
    },
  });
  windows.showDesk();

  app.on("second-instance", () => windows.showDesk());
  app.on("activate", () => windows.showDesk());
  app.on("window-all-closed", () => app.quit());
  // Windows have closed by now, so nothing writes any more; the app ends once the host has closed its database.
  app.on("will-quit", (quit) => {
    quit.preventDefault();
    void host.close().then(() => app.exit());
  });
}

function failToOpen(error: unknown): void {
  dialog.showErrorBox("Charrette", error instanceof Error ? (error.stack ?? error.message) : String(error));
  app.exit(1);
}

if (!app.commandLine.hasSwitch("user-data-dir")) {
  app.setPath("userData", path.join(app.getPath("appData"), "Charrette"));
}
app.enableSandbox();
declareAppScheme();
restrictPages();
// Never awaited here: Electron becomes ready only after this module has been evaluated.
if (app.requestSingleInstanceLock()) openApp().catch(failToOpen);
else app.quit();
