import { dueWords } from "../../../shared/doc/actionPlan.ts";
import { useActions } from "../../doc/storyboard/actions.ts";
import { useWords } from "../../i18n/Language.tsx";
import "./stageActionPlan.css";

/** In one column; where there are more, in two. */
const FEW = 3;
const LISTED = 6;

/** What happens next: each action large, with who does it and until when. */
export function StageActionPlan(props: { activityId: string }) {
  const { t, formats } = useWords();
  const actions = useActions(props.activityId);
  const hidden = Math.max(0, actions.length - LISTED);
  if (actions.length === 0) return <p className="stage-note">{t("actionPlan.nothingYet")}</p>;
  return (
    <>
      <ol className={actions.length > FEW ? "stage-actions two" : "stage-actions"}>
        {actions.slice(0, LISTED).map((row) => {
          const due = dueWords(row.due, formats);
          return (
            <li key={row.id} className="stage-card">
              <p>{row.action || t("actionPlan.noWords")}</p>
              <p className="figure">
                {row.owner || t("actionPlan.nobody")}
                {due !== "" && ` · ${due}`}
              </p>
              {row.support !== "" && (
                <p className="amount">{t("actionPlan.help", { support: row.support })}</p>
              )}
            </li>
          );
        })}
      </ol>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}
