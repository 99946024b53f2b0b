import type { OpenFile } from "../../ui/ChooseFile.tsx";

/** Brings in a storyboard that was made on paper or elsewhere. */
export function ImportBoard(_props: { activityId: string; openFile: OpenFile | null }) {
  return null;
}
