import type { ShellBridge } from "../../shared/rpc/shell.ts";

declare global {
  interface Window {
    /** Only under Electron. */
    readonly charrette?: ShellBridge;
  }
}
