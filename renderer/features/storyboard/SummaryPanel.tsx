import type { SaveFile } from "../../ui/fileWork.tsx";

/** The whole storyboard as one picture to take home. */
export function SummaryPanel(_props: { activityId: string; save: SaveFile }) {
  return null;
}
