import type { StepOf } from "../../../shared/methods/method.ts";
import { useMyId } from "../../doc/SessionContext.tsx";
import { useGrouping, useGroupingsBefore } from "../../doc/stepGroups.ts";
import { BoardFindings } from "../../doc/storyboard/BoardFindings.tsx";
import { StoryboardBoard } from "../../doc/storyboard/StoryboardBoard.tsx";
import { TweetLine } from "../../doc/storyboard/TweetForm.tsx";
import { noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { UndoBar } from "./UndoBar.tsx";

/** Kind `storyboard`: everybody lays, moves and turns the same cards; the sections of one's own table come first. */
export function StoryboardScreen(props: { step: StepOf<"storyboard">; place: Place; isReadOnly: boolean }) {
  const { step, place, isReadOnly } = props;
  const myId = useMyId();
  const now = useGrouping(place);
  const before = useGroupingsBefore(place).at(-1);
  const groups = (now ?? before)?.people ?? [];
  const ownTable = groups.findIndex((people) => people.some((id) => id === myId)) + 1;
  return (
    <>
      <TweetLine activityId={place.activityId} />
      <StoryboardBoard
        activityId={place.activityId}
        focus={step.focus}
        isReadOnly={isReadOnly}
        ownTable={ownTable}
        canArrange={false}
        onAction={(what, cardId, text) => noteAction({ place, what, cardId, text })}
      />
      {step.focus === "stars" && <BoardFindings activityId={place.activityId} />}
      {!isReadOnly && <UndoBar place={place} />}
    </>
  );
}
