import { app, Menu } from "electron";
import type { MenuItemConstructorOptions } from "electron";
import type { ShellWording } from "./wording.ts";

/** The standard menu. Electron supplies what its items do; its own labels exist only in English. */
export function setMenu({ menu: text }: ShellWording): void {
  const separator: MenuItemConstructorOptions = { type: "separator" };
  const quit: MenuItemConstructorOptions = { role: "quit", label: text.quit };
  const close: MenuItemConstructorOptions = { role: "close", label: text.closeWindow };
  const isMac = process.platform === "darwin";
  const ofMac: MenuItemConstructorOptions[] = [
    {
      label: app.name,
      submenu: [
        { role: "about", label: text.about },
        separator,
        { role: "hide", label: text.hide },
        { role: "hideOthers", label: text.hideOthers },
        { role: "unhide", label: text.showAll },
        separator,
        quit,
      ],
    },
  ];
  const ofAll: MenuItemConstructorOptions[] = [
    { label: text.file, submenu: isMac ? [close] : [close, quit] },
    {
      label: text.edit,
      submenu: [
        { role: "undo", label: text.undo },
        { role: "redo", label: text.redo },
        separator,
        { role: "cut", label: text.cut },
        { role: "copy", label: text.copy },
        { role: "paste", label: text.paste },
        { role: "selectAll", label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        { role: "resetZoom", label: text.resetZoom },
        { role: "zoomIn", label: text.zoomIn },
        { role: "zoomOut", label: text.zoomOut },
        separator,
        { role: "togglefullscreen", label: text.fullScreen },
        ...developerItems(text.developerTools),
      ],
    },
    { label: text.window, submenu: [{ role: "minimize", label: text.minimize }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [...ofMac, ...ofAll] : ofAll));
}

function developerItems(label: string): MenuItemConstructorOptions[] {
  return app.isPackaged ? [] : [{ role: "toggleDevTools", label }];
}
