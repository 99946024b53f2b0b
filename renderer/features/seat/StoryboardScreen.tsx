import { useEffect } from "react";
import type { StepOf } from "../../../shared/methods/method.ts";
import { groupOf } from "../../../shared/methods/stepGroups.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useGrouping, useGroupingsBefore } from "../../doc/stepGroups.ts";
import { BoardFindings } from "../../doc/storyboard/BoardFindings.tsx";
import { SharedSection } from "../../doc/storyboard/SharedSection.tsx";
import { StoryboardBoard } from "../../doc/storyboard/StoryboardBoard.tsx";
import { TweetLine } from "../../doc/storyboard/TweetForm.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { UndoBar } from "./UndoBar.tsx";

/** Kind `storyboard`: the whole board, this person's table first. */
export function StoryboardScreen(props: { step: StepOf<"storyboard">; place: Place; isReadOnly: boolean }) {
  const { t } = useWords();
  const { step, place, isReadOnly } = props;
  const { undoState } = useSession();
  // Tables stay as they were made for the first step on the board.
  const before = useGroupingsBefore(place).at(-1);
  const ownTable = groupOf(useGrouping(place) ?? before, useMyId())?.number ?? 0;

  // Cards are changed in many ways here, also in a dialog of their own: each step of undo is noted where it is made.
  useEffect(
    () =>
      undoState.subscribe((now, before) => {
        if (now.depth > before.depth) noteAction({ place, what: "designed", cardId: "", text: "" });
      }),
    [undoState, place],
  );

  return (
    <>
      <TweetLine activityId={place.activityId} />
      {step.focus === "share" && <SharedSection activityId={place.activityId} />}
      {isReadOnly && <p className="description">{t("board.seat.readOnly")}</p>}
      {step.focus === "stars" && <BoardFindings activityId={place.activityId} />}
      <StoryboardBoard
        activityId={place.activityId}
        focus={step.focus}
        isReadOnly={isReadOnly}
        ownTable={ownTable}
      />
      {!isReadOnly && <UndoBar place={place} />}
    </>
  );
}
