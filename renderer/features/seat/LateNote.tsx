import { useEffect, useState } from "react";
import { stepRecordId } from "../../../shared/doc/steps.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { useLaneStatus, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { hasMet, noteMet } from "./keptSeats.ts";
import { useSeatStore } from "./seatStore.ts";

/** For who sat down when the step had begun: what the room is doing. Gone for good once it is closed. */
export function LateNote(props: { of: AgendaStep }) {
  const { t, language } = useWords();
  const session = useSession();
  const { of } = props;
  useLaneStatus(); // when this device sat down is known a moment after it did
  const satDownAt = session.satDownAt();
  const seat = useSeatStore((state) => state.keptName);
  const recordId = stepRecordId(of.activityId, of.key);
  const [isMet, setIsMet] = useState(() => hasMet(seat, recordId));
  const isKnown = of.startedAt > 0 && satDownAt !== null;
  const isLate = isKnown && satDownAt > of.startedAt && !isMet;

  // Who saw the step begin is not late when the page is loaded again.
  useEffect(() => {
    if (isKnown && !isLate) noteMet(seat, recordId);
  }, [isKnown, isLate, seat, recordId]);

  if (!isLate) return null;
  return (
    <section className="late" aria-label={t("seat.late.label")}>
      <p>{of.step.late[language]}</p>
      <Button
        onPress={() => {
          setIsMet(true);
          document.querySelector<HTMLElement>(".step-title")?.focus();
        }}
      >
        {t("seat.late.close")}
      </Button>
    </section>
  );
}
