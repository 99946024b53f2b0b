import { useState } from "react";
import { roundFocus } from "../../../shared/methods/deal.ts";
import { startTimer } from "../../../shared/methods/timer.ts";
import { useRound } from "../../doc/crowd.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { cellKey, type DealParts, givenCells } from "./parts.ts";

/** Which round it is, and who has not scored yet in it: for the facilitator alone. */
export function RoundPanel(props: DealParts & { minutes: number }) {
  const { t, formats } = useWords();
  const session = useSession();
  const { place, deal, given } = props;
  const people = useRows("people");
  const round = useRound(place) ?? 0;
  const cells = givenCells(given);
  const [isPaced, setIsPaced] = useState(true);
  const expected = deal.people.flatMap((personId, person) =>
    (deal.rounds[round]?.[person] ?? null) !== null && !deal.gone.includes(person)
      ? [{ personId, person }]
      : [],
  );
  const missing = expected.filter(({ person }) => !cells.has(cellKey(person, round)));
  const names = formats.names(missing.map(({ personId }) => people.get(personId)?.name ?? ""));
  const planned = Math.max(1, deal.wanted);
  const minutes = props.minutes / planned;

  function go(to: number): void {
    const timer = isPaced && minutes > 0 ? { timer: startTimer(minutes, session.hostNow()) } : {};
    session.steer({ focusId: roundFocus(to), ...timer });
    requestAnimationFrame(() => document.querySelector<HTMLElement>("#round-title")?.focus());
  }

  return (
    <section className="panel-box" aria-labelledby="round-title">
      <h2 id="round-title" tabIndex={-1}>
        {t("crowd.round", { round: round + 1, count: deal.rounds.length })}
      </h2>
      <p className="soft">{t("crowd.rounds.how")}</p>
      <p role="status">
        {t("crowd.rounds.scored", { done: expected.length - missing.length, count: expected.length })}
        {missing.length > 0 && ` · ${t("crowd.rounds.missing", { names })}`}
      </p>
      <div className="toolbar">
        <Button isDisabled={round === 0} onPress={() => go(round - 1)}>
          {t("crowd.rounds.back")}
        </Button>
        <Button
          look={missing.length === 0 ? "primary" : "plain"}
          isDisabled={round >= deal.rounds.length - 1}
          onPress={() => go(round + 1)}
        >
          {t("crowd.rounds.next")}
        </Button>
        <label className="crowd-choice">
          <input type="checkbox" checked={isPaced} onChange={(event) => setIsPaced(event.target.checked)} />
          {t("crowd.rounds.clock", { minutes })}
        </label>
      </div>
    </section>
  );
}
