import { useEffect, useRef } from "react";
import type { Step } from "../../../shared/methods/method.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ComposeScreen } from "./ComposeScreen.tsx";
import { OutlineScreen } from "./OutlineScreen.tsx";
import { RateScreen } from "./RateScreen.tsx";
import { SelectScreen } from "./SelectScreen.tsx";
import { useStepAt } from "./shownPlace.ts";
import type { Place } from "./stepGuard.ts";
import { WelcomeScreen } from "./WelcomeScreen.tsx";
import { WriteScreen } from "./WriteScreen.tsx";

/** The step on this phone, headed by its name. */
export function StepScreen(props: { shown: Place; isReadOnly: boolean }) {
  const { t } = useWords();
  const { shown } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      if (document.activeElement === document.body) heading.current?.focus(); // who was just let in hears it
      return;
    }
    scrollTo(0, 0);
    heading.current?.focus(); // reads out where the room is now
  }, [shown]);

  const step = useStepAt(shown);
  const title =
    step === null
      ? t("seat.welcome.title")
      : step === undefined
        ? t("seat.unknownStep")
        : t(`words.step.${step.id as "tasks"}`);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="step-title">
        {title}
      </h2>
      {step && (
        <StepBody step={step} place={shown} isReadOnly={props.isReadOnly} key={JSON.stringify(shown)} />
      )}
      {step === null && <WelcomeScreen />}
    </>
  );
}

function StepBody(props: { step: Step; place: Place; isReadOnly: boolean }) {
  const { place, isReadOnly } = props;
  switch (props.step.kind) {
    case "write":
      return <WriteScreen place={place} isReadOnly={isReadOnly} />;
    case "cluster":
      return <OutlineScreen place={place} isReadOnly={isReadOnly} />;
    case "rate":
      return <RateScreen place={place} isReadOnly={isReadOnly} />;
    case "select":
      return <SelectScreen activityId={place.activityId} />;
    case "compose":
      return <ComposeScreen activityId={place.activityId} />;
  }
}
