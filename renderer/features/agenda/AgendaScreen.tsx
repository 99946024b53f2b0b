import { type ReactNode, useEffect, useRef } from "react";
import { archiveActivity, type Activity } from "../../../shared/doc/activities.ts";
import { renameWorkshop } from "../../../shared/doc/workshop.ts";
import { type AgendaStep, allMethods, startActivity } from "../../../shared/methods/agenda.ts";
import { useAgenda, useRows, useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { StepCover } from "../../doc/StepCover.tsx";
import { useAgendaSteps, useTakeRoom } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, DocumentField, EmptyState } from "../../ui/controls.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";

/** The workshop's title, its activities, and the step the room is in. */
export function AgendaScreen(props: { rehearse: ReactNode }) {
  const { t, language } = useWords();
  const session = useSession();
  const methods = useRows("methods");
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
      {props.rehearse}
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
        {allMethods(methods.values()).map((method) => (
          <li key={method.id} className="panel-box">
            <h3>{method.title[language]}</h3>
            <p>{method.purpose[language]}</p>
            <p className="soft small">
              {method.size[language]} · {method.length[language]}
            </p>
            <Button
              look={activities.length === 0 ? "primary" : "plain"}
              aria-label={t("desk.agenda.addNamed", { method: method.title[language] })}
              onPress={() =>
                startActivity(session.doc, method, { title: method.title[language], at: Date.now() })
              }
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
  const { t, language } = useWords();
  const { doc } = useSession();
  const takeRoomTo = useTakeRoom(activity.id);
  const { current, stepId } = useAgenda();
  const steps = useAgendaSteps(activity.id);
  const isCurrent = current?.id === activity.id;
  const name = (step: AgendaStep): string => step.title[language];
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
          const isHere = isCurrent && stepId === step.key;
          return (
            <li key={step.key} className={isHere ? "step here" : "step"}>
              <span className="step-number" aria-hidden="true">
                {index + 1}
              </span>
              <span className="step-name">{name(step)}</span>
              <span className="soft small">{t("desk.agenda.minutes", { count: step.minutes })}</span>
              {isHere ? (
                <strong aria-current="step" tabIndex={-1} ref={(element) => focusHere(element, step.key)}>
                  {t("desk.agenda.here")}
                </strong>
              ) : (
                <Button
                  aria-label={t("desk.agenda.goNamed", { step: name(step) })}
                  onPress={() => {
                    taken.current = step.key;
                    takeRoomTo(step);
                  }}
                >
                  {t("desk.agenda.go")}
                </Button>
              )}
              {["write", "rate", "vote"].includes(step.step.kind) && (
                <StepCover activityId={activity.id} stepId={step.key} name={name(step)} />
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
