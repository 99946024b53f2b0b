/** What the desk works with during a step, by its kind; features know nothing of each other. */
import type { AgendaStep } from "../../shared/methods/agenda.ts";
import { hasGroups } from "../../shared/methods/stepGroups.ts";
import { useSingleton } from "../doc/SessionContext.tsx";
import { GroupingBench } from "../features/grouping/GroupingBench.tsx";
import { SimulatedPanel } from "../features/rehearsal/SimulatedPanel.tsx";
import { DutyWalk } from "../features/cards/DutyWalk.tsx";
import { HiddenSources } from "../features/cards/HiddenSources.tsx";
import { ListBench } from "../features/cards/ListBench.tsx";
import { OccupationFields } from "../features/occupation/OccupationFields.tsx";
import { RoundsBench } from "../features/rounds/RoundsBench.tsx";
import { RoundRobinBench } from "../features/roundRobin/RoundRobinBench.tsx";
import { VoteBench } from "../features/votes/VoteBench.tsx";
import { TaskAnalyses } from "../features/analysis/TaskAnalyses.tsx";
import { ImportDialog } from "../features/cards/ImportDialog.tsx";
import { RefineBench } from "../features/refine/RefineBench.tsx";
import { SequenceBench } from "../features/sequence/SequenceBench.tsx";
import { useWords } from "../i18n/Language.tsx";
import { Button } from "../ui/controls.tsx";
import { fileOpener } from "./files.ts";
import type { Screen } from "./route.ts";

export function StepBench(props: { at: AgendaStep; onGo: (screen: Screen) => void }) {
  const { at } = props;
  const { isRehearsal } = useSingleton("workshop");
  const groups = hasGroups(at) && <GroupingBench key={`${at.activityId} ${at.key}`} of={at} />;
  const leads = at.step.kind === "rounds"; // what goes on is there before who is where
  return (
    <>
      {isRehearsal && <SimulatedPanel key={`${at.activityId}.${at.key}`} at={at} />}
      {!leads && groups}
      <KindBench {...props} />
      {leads && groups}
    </>
  );
}

function KindBench(props: { at: AgendaStep; onGo: (screen: Screen) => void }) {
  const { at, onGo } = props;
  const { step } = at;
  switch (step.kind) {
    case "write":
      return (
        <>
          {step.perDuty && <DutyWalk key={at.key} activityId={at.activityId} />}
          <GoTo screen={step.lists.every((list) => list === "tasks") ? "tasks" : "lists"} onGo={onGo} />
        </>
      );
    case "combine":
      return (
        <>
          <HiddenSources key={`${at.key} hidden`} at={at} list={step.list} />
          <ListBench key={at.key} activityId={at.activityId} list={step.list} />
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
    case "brief":
    case "discuss":
    case "score":
    case "countdown":
    case "place":
    case "dots":
    case "rank":
    case "affinity":
    case "cardSort":
    case "delphi":
    case "pause":
      return null;
  }
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
