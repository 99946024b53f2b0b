import { isOwnedBy } from "../../../shared/storyboard/owners.ts";
import { useMyId, useRows } from "../../doc/SessionContext.tsx";
import { dueWords } from "../../../shared/doc/actionPlan.ts";
import { useActions } from "../../doc/storyboard/actions.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CappedList } from "./CappedList.tsx";

/** Kind `actionPlan`: what the desk notes while the room says it; what is this person's stands first. */
export function ActionPlanScreen(props: { activityId: string }) {
  const { t, formats } = useWords();
  const actions = useActions(props.activityId);
  const name = useRows("people").get(useMyId())?.name ?? "";
  const rows = actions
    .map((row) => ({ ...row, isMine: isOwnedBy(row.owner, name) }))
    .toSorted((a, b) => Number(b.isMine) - Number(a.isMine));
  if (rows.length === 0) return <p className="large">{t("actionPlan.nothingYet")}</p>;
  return (
    <CappedList label={t("actionPlan.title")} items={rows} className="cards slim">
      {(row) => (
        <div className="card">
          <p>
            <strong>{row.action || t("actionPlan.noWords")}</strong>
          </p>
          <p>
            {row.owner || t("actionPlan.nobody")}
            {row.isMine && (
              <>
                {" · "}
                <strong>{t("actionPlan.yours")}</strong>
              </>
            )}
          </p>
          {row.due !== "" && <p>{t("actionPlan.due", { due: dueWords(row.due, formats) })}</p>}
          {row.support !== "" && (
            <p className="description">{t("actionPlan.help", { support: row.support })}</p>
          )}
        </div>
      )}
    </CappedList>
  );
}
