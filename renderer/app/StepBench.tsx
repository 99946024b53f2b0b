/** What the desk works with during a step, by its kind; features know nothing of each other. */
import { isOfStructure } from "../../shared/doc/cardLists.ts";
import type { AgendaStep } from "../../shared/methods/agenda.ts";
import { hasGroups } from "../../shared/methods/stepGroups.ts";
import { useSingleton } from "../doc/SessionContext.tsx";
import { StartingCards } from "../doc/StartingCards.tsx";
import { useTalkedAbout } from "../doc/steps.ts";
import { GroupingBench } from "../features/grouping/GroupingBench.tsx";
import { SimulatedPanel } from "../features/rehearsal/SimulatedPanel.tsx";
import { AlikeCards } from "../features/cards/AlikeCards.tsx";
import { DutyWalk } from "../features/cards/DutyWalk.tsx";
import { HiddenSource, HiddenSources } from "../features/cards/HiddenSources.tsx";
import { ListBench } from "../features/cards/ListBench.tsx";
import { BlankCards } from "../features/crowd/PaperPrint.tsx";
import { CountdownBench } from "../features/crowd/CountdownBench.tsx";
import { ScoreBench } from "../features/crowd/ScoreBench.tsx";
import { DelphiBench } from "../features/delphi/DelphiBench.tsx";
import { WriteBench } from "../features/cards/WriteBench.tsx";
import { OccupationFields } from "../features/occupation/OccupationFields.tsx";
import { PlaceBench } from "../features/marks/PlaceBench.tsx";
import { DotsBench, RankBench } from "../features/marks/RankingBench.tsx";
import { RoundsBench } from "../features/rounds/RoundsBench.tsx";
import { RoundRobinBench } from "../features/roundRobin/RoundRobinBench.tsx";
import { AffinityBench } from "../features/sorting/AffinityBench.tsx";
import { CardSortBench } from "../features/sorting/CardSortBench.tsx";
import { ActionPlanBench } from "../features/storyboard/ActionPlanBench.tsx";
import { ShapeBench } from "../features/storyboard/ShapeBench.tsx";
import { StoryboardBench } from "../features/storyboard/StoryboardBench.tsx";
import { TweetBench } from "../features/storyboard/TweetBench.tsx";
import { VoteBench } from "../features/votes/VoteBench.tsx";
import { TaskAnalyses } from "../features/analysis/TaskAnalyses.tsx";
import { ImportDialog } from "../features/cards/ImportDialog.tsx";
import { RefineBench } from "../features/refine/RefineBench.tsx";
import { SequenceBench } from "../features/sequence/SequenceBench.tsx";
import { useWords } from "../i18n/Language.tsx";
import { Button } from "../ui/controls.tsx";
import { fileOpener, saveFile } from "./files.ts";
import { useHost } from "./HostContext.tsx";
import type { Screen } from "./route.ts";

export function StepBench(props: { at: AgendaStep; onGo: (screen: Screen) => void }) {
  const { at } = props;
  const { isRehearsal } = useSingleton("workshop");
  const groups = hasGroups(at) && <GroupingBench key={`${at.activityId} ${at.key}`} of={at} />;
  const leads = at.step.kind === "rounds"; // what goes on is there before who is where
  return (
    <>
      {isRehearsal && <SimulatedPanel key={`${at.activityId}.${at.key}`} at={at} />}
      <StartingCards key={`${at.activityId} ${at.key} starting`} of={at} />
      {!leads && groups}
      <KindBench {...props} />
      {leads && groups}
    </>
  );
}

function KindBench(props: { at: AgendaStep; onGo: (screen: Screen) => void }) {
  const { at, onGo } = props;
  const { step } = at;
  const host = useHost();
  switch (step.kind) {
    case "write":
      return (
        <>
          {step.perDuty && <DutyWalk key={at.key} activityId={at.activityId} />}
          {step.lists.every(isOfStructure) ? (
            <>
              <WriteBench key={at.key} at={at} step={step} />
              <BlankCards key={`${at.key} blank`} of={at} />
            </>
          ) : (
            <GoTo screen={step.lists.every((list) => list === "tasks") ? "tasks" : "lists"} onGo={onGo} />
          )}
        </>
      );
    case "combine":
      return (
        <>
          <HiddenSources key={`${at.key} hidden`} at={at} list={step.list} />
          <ListBench key={at.key} at={at} list={step.list} />
        </>
      );
    case "cluster":
      return <GoTo screen="tasks" onGo={onGo} />;
    case "chart":
      return <GoTo screen="chart" onGo={onGo} />;
    case "refine":
      return (
        <RefineBench
          key={at.key}
          activityId={at.activityId}
          importPrior={(onClose) => (
            <ImportDialog
              activityId={at.activityId}
              list="prior"
              openFile={fileOpener("table")}
              onClose={onClose}
            />
          )}
          onTasks={() => onGo("tasks")}
        />
      );
    case "sequence":
      return <SequenceBench key={at.key} activityId={at.activityId} />;
    case "score":
      return <ScoreBench key={at.key} of={at} step={step} />;
    case "countdown":
      return <CountdownBench key={at.key} of={at} step={step} />;
    case "rate":
      return <GoTo screen="ratings" onGo={onGo} />;
    case "rounds":
      return <RoundsBench key={`${at.activityId} ${at.key}`} of={at} step={step} />;
    case "vote":
      return <VoteBench key={at.key} of={at} vote={step} />;
    case "define":
      return <OccupationFields />;
    case "roundRobin":
      return <RoundRobinBench of={at} list={step.list} />;
    case "select":
      return <GoTo screen="selection" onGo={onGo} />;
    case "analyse":
      return <TaskAnalyses activityId={at.activityId} onSelection={() => onGo("selection")} />;
    case "compose":
      return <GoTo screen="competencies" onGo={onGo} />;
    case "dots":
      return (
        <>
          <AlikeCards key={`${at.key} alike`} at={at} from={step.from} focusAfter="#marks-title" />
          <DotsBench key={at.key} of={at} step={step} />
        </>
      );
    case "rank":
      return (
        <>
          <AlikeCards key={`${at.key} alike`} at={at} from={step.from} focusAfter="#marks-title" />
          <RankBench key={at.key} of={at} step={step} />
        </>
      );
    case "place":
      return <PlaceBench key={at.key} of={at} step={step} />;
    case "delphi":
      return (
        <DelphiBench
          key={at.key}
          of={at}
          step={step}
          formScript={async () => (await host.call("delphi:formScript", {})).script}
          save={saveFile}
        />
      );
    case "affinity":
      return <AffinityBench key={at.key} of={at} from={step.from} />;
    case "cardSort":
      return <CardSortBench key={at.key} of={at} step={step} />;
    case "discuss":
      return <TalkedAbout of={at} />;
    case "tweet":
      return <TweetBench key={at.activityId} activityId={at.activityId} />;
    case "shape":
      return <ShapeBench key={`${at.activityId} ${at.key}`} of={at} step={step} />;
    case "storyboard":
      return <StoryboardBench key={at.activityId} of={at} step={step} />;
    case "actionPlan":
      return <ActionPlanBench key={at.activityId} activityId={at.activityId} />;
    case "brief":
    case "pause":
      return null;
  }
}

/** What people talk about, to be revealed where it is still hidden, to be put together, and to be taken on. */
function TalkedAbout(props: { of: AgendaStep }) {
  const at = useTalkedAbout(props.of)?.of;
  if (!at) return null;
  const { step } = at;
  return (
    <>
      {(step.kind === "write" || step.kind === "dots" || step.kind === "rank") && (
        <HiddenSource key={`${at.key} hidden`} source={at} />
      )}
      {step.kind === "write" && step.lists.every(isOfStructure) && (
        <WriteBench key={at.key} at={at} step={step} />
      )}
      {step.kind === "dots" && <DotsBench key={at.key} of={at} step={step} />}
      {step.kind === "rank" && <RankBench key={at.key} of={at} step={step} />}
    </>
  );
}

function GoTo(props: { screen: Screen; onGo: (screen: Screen) => void }) {
  const { t } = useWords();
  const { screen, onGo } = props;
  return (
    <p>
      <Button onPress={() => onGo(screen)}>{t("run.open", { screen: t(`desk.screens.${screen}`) })}</Button>
    </p>
  );
}
