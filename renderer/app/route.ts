/** Where the desk is, kept in the address's fragment so that reloading stays there. */
import { useSyncExternalStore } from "react";

/** The desk's screens, by what they are for. */
export const SCREEN_GROUPS = {
  prepare: ["start", "panel", "occupation", "room"],
  work: ["run", "tasks", "lists", "ratings", "selection", "analysis", "chart", "restore"],
  write: ["competencies", "outcomes", "design", "blueprint", "export"],
} as const;
export type ScreenGroup = keyof typeof SCREEN_GROUPS;
export type Screen = (typeof SCREEN_GROUPS)[ScreenGroup][number];

const SCREENS: readonly Screen[] = Object.values(SCREEN_GROUPS).flat();

export interface Route {
  /** "" is the list of workshops. */
  readonly workshopId: string;
  readonly screen: Screen;
}

export function readRoute(hash: string): Route {
  const [, workshopId = "", name = ""] = /^#\/([0-9a-z]*)\/?([a-z]*)$/.exec(hash) ?? [];
  return { workshopId, screen: SCREENS.find((screen) => screen === name) ?? "start" };
}

export function goTo(route: Route): void {
  location.hash = route.workshopId === "" ? "#/" : `#/${route.workshopId}/${route.screen}`;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

export function useRoute(): Route {
  return readRoute(useSyncExternalStore(subscribe, () => location.hash));
}
