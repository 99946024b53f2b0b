import { valueOf } from "../../shared/rpc/shell.ts";

/** Opens the stage for the projector in a window of its own. */
export async function showStage(workshopId: string): Promise<void> {
  if (window.charrette) valueOf(await window.charrette.openStage({ workshopId }));
  else window.open(`/stage.html#${workshopId}`, "charrette-stage");
}
