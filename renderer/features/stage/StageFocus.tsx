import type { ReactNode } from "react";
import type { ChartRow } from "../../../shared/doc/chart.ts";
import type { StepKind } from "../../../shared/methods/method.ts";
import { type Focus, useFocus } from "../../doc/focus.ts";
import { useWords } from "../../i18n/Language.tsx";
import { orderedColumns } from "./stageFigures.ts";
import { StageTask } from "./StageTask.tsx";

/** What the room looks at, as large as it fits; `children` where it looks at the whole chart. */
export function StageFocus(props: { activityId: string; kind: StepKind; children: ReactNode }) {
  const focus = useFocus(props.activityId);
  return focus ? <Focused focus={focus} isRefining={props.kind === "refine"} /> : props.children;
}

function Focused(props: { focus: Focus; isRefining: boolean }): ReactNode {
  const { focus, isRefining } = props;
  const { t } = useWords();
  switch (focus.kind) {
    case "task": {
      const { task } = focus;
      return (
        <section className="stage-focus">
          <p className="figure">{task.duty ? `${task.duty.code} ${task.duty.title}` : t("words.noDuty")}</p>
          <p className="focus-words">
            <span className="code">{task.code}</span> {task.text}
          </p>
        </section>
      );
    }
    case "duty": {
      const orderBy = focus.row.duty?.orderBy ?? "unstated";
      return (
        <>
          <div className="stage-focus-duty">
            <p className="focus-duty">
              <span className="code">{focus.row.duty?.code}</span> {focus.row.duty?.title}
            </p>
            <p className="figure">
              {isRefining
                ? t("refine.room.dutyFits")
                : orderBy !== "unstated" && t(`words.orderBy.${orderBy}`)}
            </p>
          </div>
          <OrderedTasks row={focus.row} />
        </>
      );
    }
    case "prior":
      return (
        <section className="stage-focus">
          <p className="figure">{t("refine.room.fromPrior")}</p>
          <p className="focus-words">{focus.card.text}</p>
          <p className="ask">{t("refine.room.priorAsk")}</p>
        </section>
      );
  }
}

/** The tasks of a duty in their order, down the first column and on at the top of the next. */
function OrderedTasks(props: { row: ChartRow }) {
  const { t } = useWords();
  const { columns, lines, shown, hidden } = orderedColumns(props.row.tasks);
  return (
    <>
      <ol
        className="stage-order"
        data-columns={columns}
        style={{
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          gridTemplateRows: `repeat(${lines}, auto)`,
        }}
      >
        {shown.map((task) => (
          <StageTask key={task.id} task={task} />
        ))}
      </ol>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}
