import type { LaneStatus } from "../../shared/sync/laneMember.ts";
import { sentenceOf } from "../../shared/i18n/translator.ts";
import { AppError } from "../../shared/util/appError.ts";
import { useWords } from "../i18n/Language.tsx";

/**
 * The three honest states, in words: saved on disk, sending, waiting for the room (at the desk, for the host). `isKept`
 * says that this device itself has the words safe meanwhile.
 */
export function SaveStatus(props: {
  status: LaneStatus;
  isDesk?: boolean;
  isKept?: boolean;
  /** Devices this one is linked to directly, which hear it also while the room's computer is gone. */
  peers?: number;
}) {
  const { t } = useWords();
  const { state, hasUnsaved, trouble } = props.status;
  const waiting = props.isDesk ? ("waitingHost" as const) : ("waiting" as const);
  const unsaved = props.isKept ? ("waitingKept" as const) : (`${waiting}Unsaved` as const);
  const wording = t(`status.${state !== "waiting" ? state : hasUnsaved ? unsaved : waiting}`);
  return (
    <div
      className={`save-status ${trouble ? "trouble" : state}`}
      role="status"
      data-state={state}
      data-peers={props.peers ?? 0}
    >
      {trouble ? sentenceOf(t, new AppError(trouble)) : wording}
      {state === "waiting" && !!props.peers && ` ${t("status.peers", { count: props.peers })}`}
    </div>
  );
}
