import { type ReactNode, useEffect, useRef } from "react";
import type { Results } from "../../doc/markResults.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { CoverLine } from "./CoverLine.tsx";
import { announce } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { useLastAction } from "./UndoBar.tsx";

/** A step in which people mark cards: what is said before it, who only follows, and what came of it once it is shown. */
export function MarksFrame(props: {
  place: Place;
  results: Results;
  isMarking: boolean;
  /** What came of it. */
  outcome: ReactNode;
  /** What this person does, while marks are taken. */
  children: ReactNode;
}) {
  const { t } = useWords();
  const { place, results, isMarking } = props;
  const isClosed = results.cover === "revealed";
  const wasClosed = useRef(isClosed);
  useEffect(() => {
    if (isClosed && !wasClosed.current) announce(t("marks.seat.closed"));
    wasClosed.current = isClosed;
  }, [isClosed, t]);

  if (results.cards.length === 0 || !results.ballot) return <p className="large">{t("marks.seat.none")}</p>;
  return (
    <>
      {!isMarking && <p className="description">{t("marks.seat.follow")}</p>}
      {isClosed ? (
        <>
          <p className="cover-line">{t("marks.seat.closed")}</p>
          {props.outcome}
        </>
      ) : isMarking ? (
        <>
          <CoverLine place={place} kind="vote" />
          {props.children}
        </>
      ) : (
        <>
          <p role="status">{t("votes.voted", { done: results.done, count: results.expected })}</p>
          {results.cover === "open" && props.outcome}
        </>
      )}
    </>
  );
}

/** Within reach of the thumb: how far this person is, and the way back. */
export function MarksBar(props: { place: Place; children: ReactNode }) {
  const { t } = useWords();
  const { last, undo } = useLastAction(props.place);
  return (
    <div className="bottom-bar">
      {props.children}
      <Button isDisabled={!last} onPress={() => void undo()}>
        {t("seat.undo.button")}
      </Button>
    </div>
  );
}
