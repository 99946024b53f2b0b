import { Fragment, type ReactNode, useState } from "react";
import {
  type Activity,
  archiveActivity,
  moveActivity,
  renameActivity,
} from "../../../shared/doc/activities.ts";
import { type AgendaTimes, timeKey } from "../../../shared/methods/agendaTimes.ts";
import { useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useHasBegun } from "../../doc/schedule.ts";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button, type Choice, Field, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { BringIn } from "./BringIn.tsx";
import { SheetStep } from "./SheetStep.tsx";
import { TakesFrom, useConnections } from "./TakesFrom.tsx";

/** One activity of the agenda: its run sheet, and what earlier activities can give it. */
export function ActivityCard(props: {
  activity: Activity;
  place: { readonly isFirst: boolean; readonly isLast: boolean };
  times: AgendaTimes;
}) {
  const { activity, place, times } = props;
  const { t, formats } = useWords();
  const { startsAt } = useSingleton("timetable");
  const isRunning = useHasBegun();
  const steps = useAgendaSteps(activity.id);
  const [said, setSaid] = useState("");
  const [isConnecting, setIsConnecting] = useState(false);
  const hasConnection = isConnecting || activity.takesFrom.output !== "";
  const hasDays = [...times.of.values()].some(({ day }) => day > 1);

  /** The heading of the day that starts with a step; null where it goes on. */
  function dayAt(index: number): ReactNode {
    const step = steps[index];
    const timed = step && times.of.get(timeKey(step));
    const before = steps[index - 1];
    if (!timed || !hasDays || (before && times.of.get(timeKey(before))?.day === timed.day)) return null;
    return (
      <li className="sheet-day">
        {startsAt > 0
          ? t("agenda.day", { day: timed.day, date: formats.weekday(timed.start) })
          : t("agenda.dayOnly", { day: timed.day })}
      </li>
    );
  }

  return (
    <article className="panel-box activity" aria-label={activity.title}>
      <div className="activity-head">
        <h2 id={`activity-${activity.id}`} tabIndex={-1}>
          {activity.title}
        </h2>
        <BringIn activity={activity} next={`#activity-${activity.id}`} onSaid={setSaid} />
        <ActivityMenu
          activity={activity}
          place={place}
          {...(!hasConnection && {
            onConnect: () => {
              setIsConnecting(true);
              focusWhenThere([`#takes-${activity.id}`]);
            },
          })}
        />
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {hasConnection && (
        <TakesFrom
          activity={activity}
          onCut={() => {
            setIsConnecting(false);
            focusWhenThere([`#activity-${activity.id}`]);
          }}
        />
      )}
      {steps.length === 0 && <Notice look="info">{t("agenda.unknownMethod")}</Notice>}
      <ol className="sheet" aria-label={t("agenda.sheet", { activity: activity.title })}>
        {steps.map((step, index) => (
          <Fragment key={step.key}>
            {dayAt(index)}
            <SheetStep
              step={step}
              place={{ index, count: steps.length }}
              timed={times.of.get(timeKey(step))}
              hasClock={startsAt > 0 || isRunning}
              onSaid={setSaid}
            />
          </Fragment>
        ))}
      </ol>
    </article>
  );
}

type ActivityAction = "rename" | "connect" | "up" | "down" | "remove";

function ActivityMenu(props: {
  activity: Activity;
  place: { readonly isFirst: boolean; readonly isLast: boolean };
  /** Left out where it is connected already. */
  onConnect?: () => void;
}) {
  const { activity, place, onConnect } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const couldTake = useConnections(activity.id).length > 0;
  const [name, setName] = useState<string | null>(null);
  const actions: readonly ActivityAction[] = [
    "rename",
    ...(onConnect && couldTake ? ["connect" as const] : []),
    ...(place.isFirst ? [] : ["up" as const]),
    ...(place.isLast ? [] : ["down" as const]),
    "remove",
  ];

  function run(action: ActivityAction): void {
    switch (action) {
      case "rename":
        setName(activity.title);
        return;
      case "connect":
        onConnect?.();
        return;
      case "up":
        moveActivity(doc, activity.id, -1);
        return;
      case "down":
        moveActivity(doc, activity.id, 1);
        return;
      case "remove":
        archiveActivity(doc, activity.id);
        focusWhenThere(["#agenda-title"]);
        return;
    }
  }

  return (
    <>
      <ActionMenu
        isIcon
        label={t("agenda.activityMenu", { activity: activity.title })}
        choices={actions.map((id): Choice<ActivityAction> => ({ id, label: t(`agenda.activity.${id}`) }))}
        onChoose={run}
      />
      <DialogBox
        title={t("agenda.rename.title")}
        isOpen={name !== null}
        holdsWork
        onClose={() => setName(null)}
      >
        <form
          className="dialog-form"
          onSubmit={(event) => {
            event.preventDefault();
            renameActivity(doc, activity.id, name ?? "");
            setName(null);
          }}
        >
          <Field
            label={t("agenda.rename.name")}
            value={name ?? ""}
            onChange={setName}
            maxLength={200}
            autoFocus
          />
          <div className="dialog-actions">
            <Button onPress={() => setName(null)}>{t("desk.home.cancel")}</Button>
            <Button look="primary" type="submit" isDisabled={(name ?? "").trim() === ""}>
              {t("agenda.rename.save")}
            </Button>
          </div>
        </form>
      </DialogBox>
    </>
  );
}
