import type { ReactNode } from "react";
import type { StepKind } from "../../../shared/methods/method.ts";
import { type Focus, useFocus } from "../../doc/focus.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CappedList } from "./CappedList.tsx";
import { OutlineScreen } from "./OutlineScreen.tsx";
import type { Place } from "./stepGuard.ts";

/** Kinds `refine`, `sequence` and `chart`: what the room looks at first, then the whole outline. */
export function FocusScreen(props: { kind: StepKind; place: Place; isReadOnly: boolean }) {
  const { place, isReadOnly, kind } = props;
  const { t } = useWords();
  const focus = useFocus(place.activityId);
  // A wording is what this step is about: here advice meets nobody who is still collecting ideas.
  const outline = <OutlineScreen place={place} isReadOnly={isReadOnly} hasAdvice={kind === "refine"} />;
  if (!focus) return outline;
  return (
    <>
      <div className="focus" role="status">
        <Focused focus={focus} isRefining={kind === "refine"} />
      </div>
      {focus.kind === "duty" && <DutyTasks row={focus.row} />}
      <details className="whole">
        <summary>{t("refine.room.whole")}</summary>
        <div className="list">{outline}</div>
      </details>
    </>
  );
}

function Focused(props: { focus: Focus; isRefining: boolean }): ReactNode {
  const { focus, isRefining } = props;
  const { t } = useWords();
  switch (focus.kind) {
    case "task": {
      const { task } = focus;
      return (
        <>
          <p className="description">
            {task.duty ? `${task.duty.code} ${task.duty.title}` : t("words.noDuty")}
          </p>
          <p className="focus-words">
            <span className="code">{task.code}</span> {task.text}
          </p>
          {isRefining && <p>{t("refine.room.say")}</p>}
        </>
      );
    }
    case "duty": {
      const orderBy = focus.row.duty?.orderBy ?? "unstated";
      return (
        <>
          <p className="description">{t("words.duty")}</p>
          <p className="focus-words">
            <span className="code">{focus.row.duty?.code}</span> {focus.row.duty?.title}
          </p>
          {isRefining && <p>{t("refine.room.dutyFits")}</p>}
          {!isRefining && orderBy !== "unstated" && <p>{t(`words.orderBy.${orderBy}`)}</p>}
        </>
      );
    }
    case "prior":
      return (
        <>
          <p className="description">{t("refine.room.fromPrior")}</p>
          <p className="focus-words">{focus.card.text}</p>
          <p>{t("refine.room.priorAsk")}</p>
        </>
      );
  }
}

function DutyTasks(props: { row: Extract<Focus, { kind: "duty" }>["row"] }) {
  const { t } = useWords();
  const { tasks, duty } = props.row;
  if (tasks.length === 0) return <p className="description">{t("seat.outline.noneInDuty")}</p>;
  return (
    <CappedList label={duty?.title ?? ""} items={tasks} className="cards slim">
      {(task) => (
        <p className="card">
          <span className="code">{task.code}</span> {task.text}
        </p>
      )}
    </CappedList>
  );
}
