import { type ReactNode, useState } from "react";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { ComparePanel } from "./ComparePanel.tsx";
import { WordingWalk } from "./WordingWalk.tsx";
import "./refine.css";

/** Kind `refine`: the desk and the room go through the wordings, then compare with an earlier chart. */
export function RefineBench(props: {
  activityId: string;
  /** The dialog that brings an earlier chart in from a file. */
  importPrior: (onClose: () => void) => ReactNode;
  /** Opens the screen where tasks are split and regrouped. */
  onTasks: () => void;
}) {
  const { activityId } = props;
  const { t } = useWords();
  const session = useSession();
  const [view, setView] = useState<"wordings" | "prior">("wordings");
  return (
    <div className="refine">
      <Segmented
        label={t("refine.view")}
        hideLabel
        value={view}
        choices={[
          { id: "wordings", label: t("refine.wordings") },
          { id: "prior", label: t("refine.prior") },
        ]}
        onChange={(next) => {
          session.steer({ focusId: "" });
          setView(next);
        }}
      />
      {view === "wordings" ? (
        <WordingWalk activityId={activityId} onTasks={props.onTasks} />
      ) : (
        <ComparePanel activityId={activityId} importPrior={props.importPrior} />
      )}
    </div>
  );
}
