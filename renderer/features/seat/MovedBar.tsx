import { rewordTask } from "../../doc/answers.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useStepAt } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { setRewording, useSeatStore } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";

/** Tells that the room is elsewhere by now, and takes the unsent words along if wanted. */
export function MovedBar(props: { shown: Place; room: Place; onGo: () => void }) {
  const { t, language } = useWords();
  const session = useSession();
  const myId = useMyId();
  const { shown } = props;
  const step = useStepAt(props.room);
  const unsent = useSeatStore((state) => state.unsent);
  const rewording = useSeatStore((state) => state.rewording);
  const hasNew = unsent.size > 0;
  const hasUnsent = hasNew || rewording !== null;

  function keepAndGo(): void {
    if (![...unsent.values()].every((send) => send())) return;
    if (rewording) rewordTask(session, shown, rewording.cardId, rewording.text, rewording.detail);
    go();
  }

  function go(): void {
    setRewording(null);
    props.onGo();
  }

  return (
    <div className="moved" role="alert">
      <p>{step ? t("seat.moved.sentence", { step: step.title[language] }) : t("seat.moved.welcome")}</p>
      <div className="row">
        {hasUnsent && (
          <Button look="primary" isDisabled={myId === ""} onPress={keepAndGo}>
            {hasNew ? t("seat.moved.addAndGo") : t("seat.moved.saveAndGo")}
          </Button>
        )}
        <Button onPress={go}>{t(hasUnsent ? "seat.moved.goUnsaved" : "seat.moved.go")}</Button>
      </div>
    </div>
  );
}
