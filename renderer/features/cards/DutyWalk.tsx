import { useMemo, useState } from "react";
import type { Duty } from "../../../shared/doc/chart.ts";
import { nextDuty } from "../../../shared/methods/dutyWalk.ts";
import { useChart, useControl, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import "./cards.css";

const nameOf = (duty: Duty): string => `${duty.code} ${duty.title}`;

/** Tasks are written for one duty at a time: which one every seat shows, and which one comes next. */
export function DutyWalk(props: { activityId: string }) {
  const { t } = useWords();
  const session = useSession();
  const { focusId } = useControl();
  const rows = useChart(props.activityId);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const withDuty = rows.flatMap((row) => (row.duty ? [{ duty: row.duty, tasks: row.tasks }] : []));
  const current = withDuty.find(({ duty }) => duty.id === focusId);
  const next = useMemo(() => nextDuty(rows, focusId, taken), [rows, focusId, taken]);
  const currentId = current?.duty.id ?? "";

  // Also the duty that was in focus before this screen opened.
  if (currentId !== "" && !taken.has(currentId)) setTaken(new Set(taken).add(currentId));

  /** The title says where the room is now, and is read out. */
  function take(dutyId: string): void {
    session.steer({ focusId: dutyId });
    requestAnimationFrame(() => document.querySelector<HTMLElement>("#duty-walk-title")?.focus());
  }

  if (withDuty.length === 0)
    return (
      <EmptyState title={t("cards.dutyWalk.emptyTitle")}>
        <p>{t("cards.dutyWalk.emptyText")}</p>
      </EmptyState>
    );
  return (
    <section className="panel-box duty-walk" aria-labelledby="duty-walk-title">
      <h2 id="duty-walk-title" tabIndex={-1}>
        {current ? t("cards.dutyWalk.now", { duty: nameOf(current.duty) }) : t("cards.dutyWalk.pick")}
      </h2>
      <p className="soft">{t(current ? "cards.dutyWalk.about" : "cards.dutyWalk.pickAbout")}</p>
      <div className="toolbar">
        {next ? (
          <Button look="primary" onPress={() => take(next.id)}>
            {t(current ? "cards.dutyWalk.next" : "cards.dutyWalk.begin", { duty: nameOf(next) })}
          </Button>
        ) : (
          <p role="status">{t("cards.dutyWalk.allTaken")}</p>
        )}
        {current && next && <p className="soft small">{t("cards.dutyWalk.nextWhy")}</p>}
        {current && (
          <Button look="quiet" onPress={() => take("")}>
            {t("cards.dutyWalk.leave")}
          </Button>
        )}
      </div>
      {current && current.tasks.length > 0 && (
        <>
          <h3>{t("cards.dutyWalk.tasks")}</h3>
          <ol className="duty-tasks" aria-label={t("cards.dutyWalk.tasks")}>
            {current.tasks.map((task) => (
              <li key={task.id}>
                <span className="statement-code">{task.code}</span> {task.text}
              </li>
            ))}
          </ol>
        </>
      )}
      <h3>{t("cards.dutyWalk.all")}</h3>
      <ul className="duty-list" aria-label={t("cards.dutyWalk.all")}>
        {withDuty.map(({ duty, tasks }) => (
          <li key={duty.id} {...(duty.id === currentId && { "aria-current": "true" as const })}>
            <span className="grow">
              <span className="statement-code">{duty.code}</span> {duty.title}
            </span>
            <span className="soft small">{t("desk.cards.count", { count: tasks.length })}</span>
            {duty.id === currentId ? (
              <strong className="here">{t("cards.dutyWalk.here")}</strong>
            ) : (
              <Button
                aria-label={t("cards.dutyWalk.takeNamed", { duty: nameOf(duty) })}
                onPress={() => take(duty.id)}
              >
                {t("cards.dutyWalk.take")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
