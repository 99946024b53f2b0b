import { useEffect, useRef } from "react";
import { StartingCards } from "../../doc/StartingCards.tsx";
import { useStepAt } from "../../doc/steps.ts";
import { useBallotInRoom } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { GroupLine } from "./GroupLine.tsx";
import { LateNote } from "./LateNote.tsx";
import type { Place } from "./stepGuard.ts";
import { StepBody } from "./StepBody.tsx";
import { WelcomeScreen } from "./WelcomeScreen.tsx";

/** The step on this phone: its name, the one thing that is asked, and what it takes to answer. */
export function StepScreen(props: { shown: Place; isReadOnly: boolean }) {
  const { t, language } = useWords();
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
  const ballot = useBallotInRoom(shown); // then the question is the one thing that is asked
  const title =
    step === null
      ? t("seat.welcome.title")
      : step === undefined
        ? t("seat.unknownStep")
        : step.title[language];
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="step-title">
        {title}
      </h2>
      {step && (
        <>
          <LateNote of={step} key={`${shown.activityId}.${shown.stepId}`} />
          {!ballot && <p className="large">{step.prompt[language]}</p>}
          {step.step.kind !== "rounds" && <GroupLine place={shown} />}
          <StartingCards of={step} key={`${step.key} starting`} />
          <StepBody of={step} place={shown} isReadOnly={props.isReadOnly} key={JSON.stringify(shown)} />
        </>
      )}
      {step === null && <WelcomeScreen />}
    </>
  );
}
