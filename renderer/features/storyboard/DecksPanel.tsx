import type { OpenFile } from "../../ui/ChooseFile.tsx";

/** Decks of cards beside the six of the learning types. */
export function DecksPanel(_props: { activityId: string; openFile: OpenFile | null }) {
  return null;
}
