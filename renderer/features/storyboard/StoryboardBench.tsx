import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { BoardFigures } from "../../doc/storyboard/BoardFigures.tsx";
import { BoardFindings } from "../../doc/storyboard/BoardFindings.tsx";
import { StoryboardBoard } from "../../doc/storyboard/StoryboardBoard.tsx";
import { TweetLine } from "../../doc/storyboard/TweetForm.tsx";
import { SetupPanel } from "./SetupPanel.tsx";
import { ShareBench } from "./ShareBench.tsx";

/** The desk while the room works on the storyboard: the board itself, what it lacks and what it adds up to. */
export function StoryboardBench(props: { of: AgendaStep; step: StepOf<"storyboard"> }) {
  const { activityId } = props.of;
  const { focus } = props.step;
  return (
    <>
      {focus === "share" && <ShareBench activityId={activityId} />}
      <TweetLine activityId={activityId} />
      <SetupPanel activityId={activityId} />
      {focus === "stars" && <BoardFindings activityId={activityId} />}
      <StoryboardBoard activityId={activityId} focus={focus} isReadOnly={false} ownTable={0} />
      {focus !== "stars" && <BoardFindings activityId={activityId} />}
      <BoardFigures activityId={activityId} />
    </>
  );
}
