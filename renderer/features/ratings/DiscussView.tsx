import { useMemo, useRef, useState } from "react";
import { Checkbox } from "react-aria-components";
import { type Evidence, type SectorEvidence, toDiscuss } from "../../../shared/ballots/evidence.ts";
import { distribution, SCORES } from "../../../shared/ballots/statistics.ts";
import { RATED, type Rated, type Rating } from "../../../shared/doc/ratings.ts";
import { useControl, useSession } from "../../doc/SessionContext.tsx";
import { useStepAt } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { DistributionTable } from "../../ui/DistributionTable.tsx";
import { useDiscussed } from "./useDiscussed.ts";

/** One disputed task after the other, with who sees it how. */
export function DiscussView(props: {
  activityId: string;
  evidence: readonly Evidence[];
  ratings: readonly Rating[];
  sectors: readonly SectorEvidence[];
  /** The step in which the stage can show a task's scores. */
  step: string;
}) {
  const { activityId, evidence, ratings, sectors } = props;
  const { t } = useWords();
  const tasks = useMemo(() => toDiscuss(evidence), [evidence]);
  const { isDiscussed, mark } = useDiscussed(activityId);
  const [chosenId, setChosenId] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = tasks.findIndex(({ task }) => task.id === chosenId);
  const index =
    chosen === -1
      ? Math.max(
          0,
          tasks.findIndex(({ task }) => !isDiscussed(task.id)),
        )
      : chosen;
  const current = tasks[index];
  if (!current)
    return (
      <EmptyState title={t("ratings.discuss.nothingTitle")}>
        <p>{t("ratings.discuss.nothingText")}</p>
      </EmptyState>
    );

  function goBy(distance: 1 | -1): void {
    const next = tasks[index + distance];
    if (!next) return;
    setChosenId(next.task.id);
    heading.current?.focus(); // the same heading, with the next task in it
  }

  const { task, figures } = current;
  const left = tasks.filter((each) => !isDiscussed(each.task.id)).length;
  return (
    <section className="panel-box discuss" aria-labelledby="discuss-task">
      <p className="soft">
        {t("ratings.discuss.position", { position: index + 1, count: tasks.length })} ·{" "}
        {t("ratings.discuss.left", { count: left })}
      </p>
      <h2 id="discuss-task" ref={heading} tabIndex={-1}>
        <span className="discuss-code">{task.code}</span> {task.text}
      </h2>
      {task.duty && (
        <p className="soft">
          {task.duty.code} {task.duty.title}
        </p>
      )}
      <p className="discuss-flags">
        {current.disagreements.length > 0 && (
          <span className="flag">
            {t("ratings.differ", {
              what: current.disagreements.map((what) => t(`words.${what}`)).join(", "),
            })}
          </span>
        )}
        {current.isRarelyPerformed && <span className="flag">{t("ratings.rarely")}</span>}
        <span>
          {t("ratings.discuss.notPerformed", {
            count: figures?.notPerformed ?? 0,
            all: figures?.raters ?? 0,
          })}
        </span>
      </p>
      <div className="distributions">
        {RATED.map((what) => (
          <ScaleDistribution key={what} what={what} taskId={task.id} ratings={ratings} sectors={sectors} />
        ))}
      </div>
      <StageSwitch activityId={activityId} taskId={task.id} step={props.step} />
      <Checkbox
        className="check"
        isSelected={isDiscussed(task.id)}
        onChange={(is) => {
          setChosenId(task.id); // it stays until the facilitator goes on
          mark(task.id, is);
        }}
      >
        {({ isSelected }) => (
          <>
            <span className="check-box" aria-hidden="true">
              {isSelected ? "✓" : ""}
            </span>
            {t("ratings.discuss.done")}
          </>
        )}
      </Checkbox>
      <p className="soft small">{t("ratings.discuss.doneHelp")}</p>
      <div className="toolbar">
        <Button isDisabled={index === 0} onPress={() => goBy(-1)}>
          {t("ratings.discuss.previous")}
        </Button>
        <Button look="primary" isDisabled={index >= tasks.length - 1} onPress={() => goBy(1)}>
          {t("ratings.discuss.next")}
        </Button>
      </div>
    </section>
  );
}

function ScaleDistribution(props: {
  what: Rated;
  taskId: string;
  ratings: readonly Rating[];
  sectors: readonly SectorEvidence[];
}) {
  const { what, taskId } = props;
  const { t } = useWords();
  const countsOf = (ratings: readonly Rating[]): number[] =>
    distribution(
      ratings.filter((rating) => rating.cardId === taskId),
      what,
    );
  const bySector = props.sectors
    .map(({ sector, ratings }) => ({
      id: sector,
      label: t(`words.sector.${sector}`),
      counts: countsOf(ratings),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  return (
    <DistributionTable
      caption={t(`words.${what}`)}
      who={t("ratings.discuss.who")}
      values={SCORES.map((score) => ({
        id: String(score),
        anchor: t(`words.anchor.${what}.${score}`),
      }))}
      rows={[
        { id: "all", label: t("ratings.discuss.everybody"), counts: countsOf(props.ratings) },
        ...bySector,
      ]}
    />
  );
}

/** Puts the scores of this task on the stage, or takes them off: only when the facilitator says so. */
function StageSwitch(props: { activityId: string; taskId: string; step: string }) {
  const { taskId } = props;
  const { t } = useWords();
  const session = useSession();
  const { step: place, focusId } = useControl();
  const at = useStepAt(place);
  const canShow = at?.step.kind === "rate" && at.activityId === props.activityId;
  if (!canShow)
    return <p className="soft small">{t("ratings.discuss.showElsewhere", { step: props.step })}</p>;
  const isShowing = focusId === taskId;
  return (
    <div className="stage-switch">
      <Button onPress={() => session.steer({ focusId: isShowing ? "" : taskId })}>
        {t(isShowing ? "ratings.discuss.hide" : "ratings.discuss.show")}
      </Button>
      <span className="soft small" role="status">
        {t(isShowing ? "ratings.discuss.showing" : "ratings.discuss.showHelp")}
      </span>
    </div>
  );
}
