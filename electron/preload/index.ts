import { contextBridge, ipcRenderer } from "electron";
import { HOST_PORT_MESSAGE } from "../../shared/rpc/shell.ts";
import type { ShellBridge } from "../../shared/rpc/shell.ts";

const charrette: ShellBridge = {
  openFile: (input) => ipcRenderer.invoke("shell:openFile", input),
  saveFile: (input) => ipcRenderer.invoke("shell:saveFile", input),
  openStage: (input) => ipcRenderer.invoke("shell:openStage", input),
  connectHost: (input) => ipcRenderer.invoke("shell:connectHost", input),
};

contextBridge.exposeInMainWorld("charrette", charrette);
ipcRenderer.on("host:port", (event) => window.postMessage(HOST_PORT_MESSAGE, location.origin, event.ports));
