import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { GoesOnAt } from "../../doc/TimeLeft.tsx";
import { CombineScreen } from "./CombineScreen.tsx";
import { ActionPlanScreen } from "./ActionPlanScreen.tsx";
import { AffinityScreen } from "./AffinityScreen.tsx";
import { AnalyseScreen } from "./AnalyseScreen.tsx";
import { ComposeScreen } from "./ComposeScreen.tsx";
import { CountdownScreen } from "./CountdownScreen.tsx";
import { DefineScreen } from "./DefineScreen.tsx";
import { DotsScreen } from "./DotsScreen.tsx";
import { DelphiScreen } from "./DelphiScreen.tsx";
import { FocusScreen } from "./FocusScreen.tsx";
import { OutlineScreen } from "./OutlineScreen.tsx";
import { Points } from "./Points.tsx";
import { PlaceScreen } from "./PlaceScreen.tsx";
import { RankScreen } from "./RankScreen.tsx";
import { RateScreen } from "./RateScreen.tsx";
import { RoundsScreen } from "./RoundsScreen.tsx";
import { RoundRobinScreen } from "./RoundRobinScreen.tsx";
import { ScoreScreen } from "./ScoreScreen.tsx";
import { SelectScreen } from "./SelectScreen.tsx";
import { ShapeScreen } from "./ShapeScreen.tsx";
import { SortScreen } from "./SortScreen.tsx";
import { StoryboardScreen } from "./StoryboardScreen.tsx";
import { TweetScreen } from "./TweetScreen.tsx";
import type { Place } from "./stepGuard.ts";
import { VoteScreen } from "./VoteScreen.tsx";
import { WriteScreen } from "./WriteScreen.tsx";

/** What a person does in a step, by its kind. */
export function StepBody(props: { of: AgendaStep; place: Place; isReadOnly: boolean }) {
  const { of, place, isReadOnly } = props;
  const { step } = of;
  switch (step.kind) {
    case "write":
      return <WriteScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "cluster":
      return <OutlineScreen place={place} isReadOnly={isReadOnly} />;
    case "refine":
    case "sequence":
    case "chart":
      return <FocusScreen kind={step.kind} place={place} isReadOnly={isReadOnly} />;
    case "combine":
      return <CombineScreen place={place} list={step.list} />;
    case "rate":
      return <RateScreen place={place} isReadOnly={isReadOnly} />;
    case "select":
      return <SelectScreen activityId={place.activityId} />;
    case "analyse":
      return <AnalyseScreen activityId={place.activityId} />;
    case "compose":
      return <ComposeScreen activityId={place.activityId} />;
    case "define":
      return <DefineScreen />;
    case "roundRobin":
      return <RoundRobinScreen of={of} list={step.list} place={place} isReadOnly={isReadOnly} />;
    case "rounds":
      return <RoundsScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "vote":
      return <VoteScreen vote={step} place={place} isReadOnly={isReadOnly} />;
    case "dots":
      return <DotsScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "rank":
      return <RankScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "place":
      return <PlaceScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "score":
      return <ScoreScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "countdown":
      return <CountdownScreen of={of} step={step} />;
    case "delphi":
      return <DelphiScreen of={of} step={step} isReadOnly={isReadOnly} />;
    case "affinity":
      return <AffinityScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "cardSort":
      return <SortScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "tweet":
      return <TweetScreen place={place} isReadOnly={isReadOnly} />;
    case "shape":
      return <ShapeScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "storyboard":
      return <StoryboardScreen step={step} place={place} isReadOnly={isReadOnly} />;
    case "actionPlan":
      return <ActionPlanScreen activityId={place.activityId} />;
    case "brief":
    case "discuss":
      return <Points points={of.points} />;
    case "pause":
      return <GoesOnAt />;
  }
}
