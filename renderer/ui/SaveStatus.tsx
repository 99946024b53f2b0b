import type { LaneStatus } from "../../shared/sync/laneMember.ts";
import { sentenceOf } from "../../shared/i18n/translator.ts";
import { AppError } from "../../shared/util/appError.ts";
import { useWords } from "../i18n/Language.tsx";

/** The three honest states, in words: saved on disk, sending, waiting for the room. */
export function SaveStatus(props: { status: LaneStatus }) {
  const { t } = useWords();
  const { state, hasUnsaved, trouble } = props.status;
  const wording =
    state === "waiting"
      ? hasUnsaved
        ? t("status.waitingUnsaved")
        : t("status.waiting")
      : t(`status.${state}`);
  return (
    <div className={`save-status ${trouble ? "trouble" : state}`} role="status" data-state={state}>
      {trouble ? sentenceOf(t, new AppError(trouble)) : wording}
    </div>
  );
}
