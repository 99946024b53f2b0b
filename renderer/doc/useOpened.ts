import { useState, useSyncExternalStore } from "react";

/**
 * Something open for as long as the component stands: opened when it appears, closed when it goes. Null in between.
 * Only the first `open` counts: give the component another key to open something else.
 */
export function useOpened<T extends object>(open: () => T, close: (opened: T) => void): T | null {
  const [holder] = useState(() => {
    let opened: T | null = null;
    return {
      read: () => opened,
      // React subscribes after the component has appeared and unsubscribes when it goes: exactly this life.
      subscribe: (changed: () => void) => {
        const fresh = open();
        opened = fresh;
        changed();
        return () => {
          opened = null;
          close(fresh);
        };
      },
    };
  });
  return useSyncExternalStore(holder.subscribe, holder.read);
}
