/** Which feature stands for which screen; features know nothing of each other. */
import { type ReactNode, useCallback, useMemo } from "react";
import { useStore } from "zustand";
import type { RoomState } from "../../shared/rpc/contract.ts";
import { AgendaScreen } from "../features/agenda/AgendaScreen.tsx";
import { Arrival } from "../features/agenda/TakesFrom.tsx";
import { AnalysisScreen } from "../features/analysis/AnalysisScreen.tsx";
import { BlueprintScreen } from "../features/blueprint/BlueprintScreen.tsx";
import { ImportDialog } from "../features/cards/ImportDialog.tsx";
import { ListsScreen } from "../features/cards/ListsScreen.tsx";
import { TasksScreen } from "../features/cards/TasksScreen.tsx";
import { ChartScreen } from "../features/chart/ChartScreen.tsx";
import { CompetenciesScreen } from "../features/competencies/CompetenciesScreen.tsx";
import { ExportScreen } from "../features/exports/ExportScreen.tsx";
import { OccupationScreen } from "../features/occupation/OccupationScreen.tsx";
import { OutcomesScreen } from "../features/outcomes/OutcomesScreen.tsx";
import { PanelScreen } from "../features/panel/PanelScreen.tsx";
import { RatingsScreen } from "../features/ratings/RatingsScreen.tsx";
import { RehearseBox } from "../features/rehearsal/RehearseBox.tsx";
import { type PointKeeper, RestoreScreen } from "../features/restore/RestoreScreen.tsx";
import { InstitutionServer } from "../features/room/InstitutionServer.tsx";
import { RoomScreen } from "../features/room/RoomScreen.tsx";
import { RunScreen } from "../features/run/RunScreen.tsx";
import { SelectionScreen } from "../features/selection/SelectionScreen.tsx";
import { LearningDesignScreen } from "../features/storyboard/LearningDesignScreen.tsx";
import { useDealer } from "../doc/crowd.ts";
import { useAgenda } from "../doc/SessionContext.tsx";
import { useWords } from "../i18n/Language.tsx";
import { useInstitution } from "../sync/useInstitution.ts";
import { Button, EmptyState } from "../ui/controls.tsx";
import { fileOpener, saveFile } from "./files.ts";
import { useHost } from "./HostContext.tsx";
import { goTo, type Screen } from "./route.ts";
import { screenOfPlace } from "./screenOfPlace.ts";
import { StepBench } from "./StepBench.tsx";
import { showStage } from "./showStage.ts";

export function WorkshopScreen(props: { workshopId: string; screen: Screen; room: RoomState | null }) {
  const { workshopId, screen, room } = props;
  const host = useHost();
  const { language } = useWords();
  const institution = useInstitution(host, workshopId);
  const isLost = useStore(host.sight, ({ failure }) => failure !== null);
  const { activities, current } = useAgenda();
  useDealer();
  const go = (next: Screen): void => goTo({ workshopId, screen: next });
  const diagnose = useCallback(() => host.call("room:diagnosis", { workshopId }), [host, workshopId]);
  const keeper = useMemo(
    (): PointKeeper => ({
      list: () => host.call("restore:list", { workshopId }),
      keep: (reason) => host.call("restore:keep", { workshopId, reason }),
      read: (pointId) => host.call("restore:read", { workshopId, pointId }),
    }),
    [host, workshopId],
  );
  async function rehearse(): Promise<void> {
    const made = await host.call("workshops:rehearse", { workshopId, language });
    goTo({ workshopId: made.workshopId, screen: "run" });
  }
  const activityId = (current ?? activities[0])?.id;
  const withActivity = (show: (id: string) => ReactNode): ReactNode =>
    activityId === undefined ? <NoActivity onGo={() => go("start")} /> : show(activityId);

  switch (screen) {
    case "start":
      return (
        <AgendaScreen
          host={host}
          openFile={fileOpener("definition")}
          saveFile={saveFile}
          rehearse={<RehearseBox onRehearse={rehearse} />}
        />
      );
    case "panel":
      return <PanelScreen onPutOut={(personId) => host.call("room:remove", { workshopId, personId })} />;
    case "occupation":
      return (
        <OccupationScreen
          activityId={activityId}
          importPrior={(onClose) =>
            activityId !== undefined && (
              <ImportDialog
                activityId={activityId}
                list="prior"
                openFile={fileOpener("table")}
                onClose={onClose}
              />
            )
          }
          onPanel={() => go("panel")}
        />
      );
    case "room":
      return (
        <RoomScreen
          room={room}
          workshopId={workshopId}
          isLost={isLost}
          onOpen={(address, port) => host.call("room:open", { workshopId, address, port })}
          onClose={() => host.call("room:close", {})}
          onStage={() => showStage(workshopId)}
          diagnose={diagnose}
          isSyncing={institution !== null && institution.url !== ""}
          institution={
            <InstitutionServer
              sight={institution}
              onSet={(server) => host.call("institution:set", { workshopId, ...server })}
            />
          }
        />
      );
    case "run":
      return (
        <RunScreen
          bench={(at) => <StepBench at={at} onGo={go} />}
          arrival={(at, isFirstStep) => (
            <Arrival key={at.key} activityId={at.activityId} isFirstStep={isFirstStep} />
          )}
          onAgenda={() => go("start")}
        />
      );
    case "tasks":
      return withActivity((id) => <TasksScreen activityId={id} openFile={fileOpener("table")} />);
    case "lists":
      return withActivity((id) => <ListsScreen activityId={id} />);
    case "ratings":
      return withActivity((activityId) => (
        <RatingsScreen
          activityId={activityId}
          workshopId={workshopId}
          make={(what) => host.call("verification:make", { workshopId, activityId, what, language })}
          save={saveFile}
        />
      ));
    case "selection":
      return withActivity((id) => <SelectionScreen activityId={id} />);
    case "restore":
      return <RestoreScreen keeper={keeper} />;
    case "chart":
      return withActivity((id) => (
        <ChartScreen
          activityId={id}
          make={(format, language, paper) =>
            host.call("export:make", { workshopId, format, language, paper, activityId: id })
          }
          save={saveFile}
          onTasks={() => go("tasks")}
        />
      ));
    case "analysis":
      return withActivity((id) => <AnalysisScreen activityId={id} onSelection={() => go("selection")} />);
    case "competencies":
      return withActivity((id) => <CompetenciesScreen activityId={id} />);
    case "design":
      return <LearningDesignScreen openFile={fileOpener("table")} save={saveFile} />;
    case "outcomes":
      return <OutcomesScreen />;
    case "blueprint":
      return <BlueprintScreen onGo={(place) => go(screenOfPlace(place))} />;
    case "export":
      return (
        <ExportScreen
          make={(format, language, paper) =>
            host.call("export:make", { workshopId, format, language, paper })
          }
          save={saveFile}
        />
      );
  }
}

function NoActivity(props: { onGo: () => void }) {
  const { t } = useWords();
  return (
    <EmptyState title={t("desk.noActivity.title")}>
      <p>{t("desk.noActivity.text")}</p>
      <Button look="primary" onPress={props.onGo}>
        {t("desk.noActivity.go")}
      </Button>
    </EmptyState>
  );
}
