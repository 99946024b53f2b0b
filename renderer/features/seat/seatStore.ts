/** What the page knows that is not part of the workshop: words not sent yet, and this person's last actions. */
import { create } from "zustand";
import { storeDraft, storedDraft } from "./keptSeats.ts";
import type { Place } from "./stepGuard.ts";

export interface Action {
  readonly place: Place;
  readonly what: "added" | "removed" | "reworded" | "moved" | "rated" | "voted" | "passed" | "designed";
  readonly cardId: string;
  /** The task's wording, to say what Undo takes back. */
  readonly text: string;
}

export interface Rewording {
  readonly cardId: string;
  readonly before: string;
  readonly text: string;
  /** The same of the second field; "" where there is none. */
  readonly detailBefore: string;
  readonly detail: string;
}

interface SeatState {
  /** Where this seat's words are kept on this device. */
  readonly keptName: string;
  /** Unsent task of each activity. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The own card being reworded, one at a time. */
  readonly rewording: Rewording | null;
  /** Fields on the screen with words that the room does not have, and how to send each one's. */
  readonly unsent: ReadonlyMap<string, () => boolean>;
  /** Newest last: each stands for one step of the session's undo. */
  readonly actions: readonly Action[];
  /** Said once by screen readers. */
  readonly announcement: string;
}

export const useSeatStore = create<SeatState>(() => ({
  keptName: "",
  drafts: {},
  rewording: null,
  unsent: new Map(),
  actions: [],
  announcement: "",
}));

/** Takes the seat whose words are kept under `keptName`. */
export function takeSeat(keptName: string): void {
  if (useSeatStore.getState().keptName !== keptName) useSeatStore.setState({ keptName, drafts: {} });
}

/** Where the unsent words of a card's second field are kept, beside those of the first. */
export function detailDraft(activityId: string): string {
  return `${activityId}.detail`;
}

/** Drafts outlive the page; without storage they are in memory only. */
export function setDraft(activityId: string, text: string): void {
  const { keptName, drafts } = useSeatStore.getState();
  useSeatStore.setState({ drafts: { ...drafts, [activityId]: text } });
  storeDraft(keptName, activityId, text);
}

function draftIn({ keptName, drafts }: SeatState, activityId: string): string {
  return drafts[activityId] ?? storedDraft(keptName, activityId);
}

export function useDraft(activityId: string): string {
  return useSeatStore((state) => draftIn(state, activityId));
}

/** Whether the draft was typed before this page was opened, and not touched since. */
export function useIsDraftFromBefore(activityId: string): boolean {
  return useSeatStore((state) => state.drafts[activityId] === undefined && draftIn(state, activityId) !== "");
}

export function setRewording(rewording: SeatState["rewording"]): void {
  useSeatStore.setState({ rewording });
}

function holdsWords({ unsent, rewording }: SeatState): boolean {
  const isReworded = rewording
    ? rewording.text !== rewording.before || rewording.detail !== rewording.detailBefore
    : false;
  return unsent.size > 0 || isReworded;
}

/** Whether this person has words before their eyes that the room does not have yet. */
export function hasUnsentWords(): boolean {
  return holdsWords(useSeatStore.getState());
}

export function useHasUnsentWords(): boolean {
  return useSeatStore(holdsWords);
}

/** @returns a function that lets go of the words. */
export function holdWords(fieldId: string, send: () => boolean): () => void {
  useSeatStore.setState(({ unsent }) => ({ unsent: new Map(unsent).set(fieldId, send) }));
  return () =>
    useSeatStore.setState(({ unsent }) => ({
      unsent: new Map([...unsent].filter(([id]) => id !== fieldId)),
    }));
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
