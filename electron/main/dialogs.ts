import path from "node:path";
import { app, BrowserWindow, dialog } from "electron";
import type { OpenDialogOptions, SaveDialogOptions, WebContents } from "electron";
import type { ShellCalls } from "../../shared/rpc/shell.ts";
import { readChosenFile, safeFileName, writeChosenFile } from "./files.ts";
import type { ShellWording } from "./wording.ts";

/** Lets the person choose a file of a kind and reads it. */
export async function openChosen(
  sender: WebContents,
  wording: ShellWording,
  kind: ShellCalls["shell:openFile"]["in"]["kind"],
) {
  const options: OpenDialogOptions = {
    title: kind === "table" ? wording.openTable : wording.openDefinition,
    properties: ["openFile"],
    filters: [
      kind === "table"
        ? { name: wording.tables, extensions: ["csv", "tsv", "txt"] }
        : { name: wording.definitions, extensions: ["json"] },
      { name: wording.allFiles, extensions: ["*"] },
    ],
  };
  const window = BrowserWindow.fromWebContents(sender);
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  const [file] = filePaths;
  return file === undefined ? null : readChosenFile(file);
}

/** Lets the person choose where a file goes and writes it there. */
export async function saveAs(sender: WebContents, wording: ShellWording, name: string, bytes: Uint8Array) {
  const fileName = safeFileName(name);
  const extension = path.extname(fileName).slice(1);
  const options: SaveDialogOptions = {
    title: wording.save,
    defaultPath: path.join(app.getPath("documents"), fileName),
    filters: extension === "" ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const window = BrowserWindow.fromWebContents(sender);
  const { filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (!filePath) return null;
  await writeChosenFile(filePath, bytes);
  return filePath;
}
