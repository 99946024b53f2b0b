/** What the page knows that is not part of the workshop: words not sent yet, and this person's last actions. */
import { create } from "zustand";
import type { Place } from "./stepGuard.ts";

export interface Action {
  readonly place: Place;
  readonly what: "added" | "removed" | "reworded" | "rated";
  readonly cardId: string;
  /** The task's wording, to say what Undo takes back. */
  readonly text: string;
}

interface SeatState {
  /** Unsent task of each activity. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The own card being reworded, one at a time. */
  readonly rewording: { readonly cardId: string; readonly before: string; readonly text: string } | null;
  /** Newest last: each stands for one step of the session's undo. */
  readonly actions: readonly Action[];
  /** Said once by screen readers. */
  readonly announcement: string;
}

export const useSeatStore = create<SeatState>(() => ({
  drafts: {},
  rewording: null,
  actions: [],
  announcement: "",
}));

/** Drafts outlive a reload of the page, not its closing. */
function draftName(activityId: string): string {
  return `charrette.draft.${activityId}`;
}

function storedDraft(activityId: string): string {
  try {
    return sessionStorage.getItem(draftName(activityId)) ?? "";
  } catch {
    return ""; // storage is switched off
  }
}

export function setDraft(activityId: string, text: string): void {
  useSeatStore.setState(({ drafts }) => ({ drafts: { ...drafts, [activityId]: text } }));
  try {
    if (text === "") sessionStorage.removeItem(draftName(activityId));
    else sessionStorage.setItem(draftName(activityId), text);
  } catch {
    // kept in memory only: a reload loses it, nothing else does
  }
}

export function useDraft(activityId: string): string {
  return useSeatStore((state) => state.drafts[activityId]) ?? storedDraft(activityId);
}

export function setRewording(rewording: SeatState["rewording"]): void {
  useSeatStore.setState({ rewording });
}

/** Whether this person has words that the room does not have yet. */
export function hasUnsentWords(activityId: string): boolean {
  const { drafts, rewording } = useSeatStore.getState();
  const draft = drafts[activityId] ?? storedDraft(activityId);
  return draft.trim() !== "" || (rewording !== null && rewording.text !== rewording.before);
}

/** Notes one command that changed the document, so that Undo can say what it takes back. */
export function noteAction(action: Action): void {
  useSeatStore.setState(({ actions }) => ({ actions: [...actions, action] }));
}

export function takeLastAction(): Action | undefined {
  const { actions } = useSeatStore.getState();
  useSeatStore.setState({ actions: actions.slice(0, -1) });
  return actions.at(-1);
}

export function announce(announcement: string): void {
  useSeatStore.setState({ announcement });
}

/** Another seat starts with nothing of the last one's. */
export function forgetActions(): void {
  useSeatStore.setState({ rewording: null, actions: [], announcement: "" });
}
