import { useEffect, useRef } from "react";
import { addActivity, archiveActivity, type Activity } from "../../../shared/doc/activities.ts";
import { renameWorkshop } from "../../../shared/doc/workshop.ts";
import { LIBRARY, type MethodId, methodOf } from "../../../shared/methods/library.ts";
import type { Step } from "../../../shared/methods/method.ts";
import type { Session } from "../../doc/session.ts";
import { useAgenda, useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, DocumentField, EmptyState } from "../../ui/controls.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import { StepCover } from "./StepCover.tsx";

function addMethod(session: Session, methodId: MethodId, title: string): void {
  addActivity(session.doc, { methodId, title, createdAt: Date.now() });
}

/** The workshop's title, its activities, and the step the room is in. */
export function AgendaScreen() {
  const { t } = useWords();
  const session = useSession();
  const workshop = useSingleton("workshop");
  const { activities } = useAgenda();
  useEffect(() => focusIfLost("#agenda-title"), []);

  return (
    <section className="screen" aria-labelledby="agenda-title">
      <header className="screen-head">
        <h1 id="agenda-title" tabIndex={-1}>
          {t("desk.screens.start")}
        </h1>
      </header>
      <div className="panel-box">
        <DocumentField
          label={t("desk.home.titleField")}
          value={workshop.title}
          maxLength={200}
          onCommit={(title) => {
            if (title.trim() !== "") renameWorkshop(session.doc, title);
          }}
        />
      </div>
      {activities.length === 0 && (
        <EmptyState title={t("desk.agenda.emptyTitle")}>
          <p>{t("desk.agenda.emptyText")}</p>
        </EmptyState>
      )}
      {activities.map((activity) => (
        <ActivityCard key={activity.id} activity={activity} />
      ))}
      <h2>{t("desk.agenda.library")}</h2>
      <ul className="library">
        {LIBRARY.map((method) => (
          <li key={method.id} className="panel-box">
            <h3>{t(`words.method.${method.id}.title`)}</h3>
            <p>{t(`words.method.${method.id}.purpose`)}</p>
            <p className="soft small">
              {t(`words.method.${method.id}.size`)} · {t(`words.method.${method.id}.length`)}
            </p>
            <Button
              look={activities.length === 0 ? "primary" : "plain"}
              aria-label={t("desk.agenda.addNamed", { method: t(`words.method.${method.id}.title`) })}
              onPress={() => addMethod(session, method.id, t(`words.method.${method.id}.title`))}
            >
              {t("desk.agenda.add")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActivityCard(props: { activity: Activity }) {
  const { activity } = props;
  const { t } = useWords();
  const { doc, steer } = useSession();
  const { current, stepId } = useAgenda();
  const steps: readonly Step[] = methodOf(activity.methodId)?.steps ?? [];
  const isCurrent = current?.id === activity.id;
  const name = (step: Step): string => t(`words.step.${step.id as "tasks"}`);
  const taken = useRef("");

  /** Where the button was that took the room here, for a keyboard to go on from. */
  function focusHere(element: HTMLElement | null, stepId: string): void {
    if (!element || taken.current !== stepId) return;
    taken.current = "";
    element.focus({ preventScroll: true });
  }
  return (
    <article className="panel-box" aria-label={activity.title}>
      <h2>{activity.title}</h2>
      <p className="soft">{t("desk.agenda.stepsHelp")}</p>
      <ol className="steps">
        {steps.map((step, index) => {
          const isHere = isCurrent && stepId === step.id;
          return (
            <li key={step.id} className={isHere ? "step here" : "step"}>
              <span className="step-number" aria-hidden="true">
                {index + 1}
              </span>
              <span className="step-name">{name(step)}</span>
              <span className="soft small">{t("desk.agenda.minutes", { count: step.minutes })}</span>
              {isHere ? (
                <strong aria-current="step" tabIndex={-1} ref={(element) => focusHere(element, step.id)}>
                  {t("desk.agenda.here")}
                </strong>
              ) : (
                <Button
                  aria-label={t("desk.agenda.goNamed", { step: name(step) })}
                  onPress={() => {
                    taken.current = step.id;
                    steer({ step: { activityId: activity.id, stepId: step.id } });
                  }}
                >
                  {t("desk.agenda.go")}
                </Button>
              )}
              {(step.kind === "write" || step.kind === "rate") && (
                <StepCover activityId={activity.id} stepId={step.id} name={name(step)} />
              )}
            </li>
          );
        })}
      </ol>
      <div className="toolbar">
        <Button
          look="quiet"
          aria-label={t("desk.agenda.removeNamed", { activity: activity.title })}
          onPress={() => {
            document.querySelector<HTMLElement>("#agenda-title")?.focus({ preventScroll: true });
            archiveActivity(doc, activity.id);
          }}
        >
          {t("desk.agenda.remove")}
        </Button>
      </div>
    </article>
  );
}
