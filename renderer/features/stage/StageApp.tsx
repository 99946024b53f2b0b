/** The projector: read from the back of the room, no controls. What it shows follows the room's step. */
import "./stage.css";
import "./join.css";
import "./stageCards.css";
import "./stageFocus.css";
import "./stageSteps.css";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { RoomState } from "../../../shared/rpc/contract.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { isOfStructure, STRUCTURE_LISTS } from "../../../shared/doc/cardLists.ts";
import { standingCards } from "../../../shared/doc/chart.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { helloOf } from "../../../shared/sync/frames.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { RehearsalBanner } from "../../doc/RehearsalBanner.tsx";
import {
  SessionProvider,
  useAgenda,
  useControl,
  useLaneStatus,
  useRows,
  useSingleton,
} from "../../doc/SessionContext.tsx";
import { useCoverCount } from "../../doc/answers.ts";
import { openSession } from "../../doc/session.ts";
import { useGrouping } from "../../doc/stepGroups.ts";
import { useStepAt } from "../../doc/steps.ts";
import { TimeLeft } from "../../doc/TimeLeft.tsx";
import { useOpened } from "../../doc/useOpened.ts";
import { useWords } from "../../i18n/Language.tsx";
import { openHostLane } from "../../sync/hostLane.ts";
import type { KeptHost } from "../../sync/keptHost.ts";
import { useRoom } from "../../sync/useRoom.ts";
import { JoinLine, JoinPanel } from "./JoinPanel.tsx";
import { isJoining } from "./stageFigures.ts";
import { StageStep } from "./StageStep.tsx";

export function StageApp(props: { host: KeptHost }) {
  const { t } = useWords();
  const [workshopId, setWorkshopId] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = (): void => setWorkshopId(location.hash.slice(1));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  if (!/^[0-9a-z]{1,40}$/.test(workshopId))
    return <main className="stage stage-note">{t("stage.noWorkshop")}</main>;
  return <ConnectedStage key={workshopId} host={props.host} workshopId={workshopId} />;
}

function ConnectedStage(props: { host: KeptHost; workshopId: string }) {
  const { host, workshopId } = props;
  const session = useOpened(
    () => {
      const hello = helloOf(mintId(), "stage");
      return openSession(
        hello,
        () => openHostLane(host, workshopId, "stage"),
        () => false,
      );
    },
    (opened) => opened.close(),
  );
  if (!session) return null;
  return (
    <SessionProvider session={session}>
      <Stage host={host} workshopId={workshopId} />
    </SessionProvider>
  );
}

function Stage(props: { host: KeptHost; workshopId: string }) {
  const { t } = useWords();
  const { hasDocument } = useLaneStatus();
  const { failure } = useStore(props.host.sight);
  const anyRoom = useRoom(props.host);
  const room = anyRoom?.workshopId === props.workshopId ? anyRoom : null;
  const workshop = useSingleton("workshop");
  const { current } = useAgenda();
  const cards = useRows("cards");
  const { step: place } = useControl();
  const at = useStepAt(place) ?? undefined;
  const step = at?.step;
  const { entries } = useCoverCount(place);
  const grouping = useGrouping(place); // people look up to see with whom they sit

  useEffect(() => {
    document.title = workshop.title === "" ? "Charrette" : `${workshop.title} · Charrette`;
  }, [workshop.title]);

  if (!hasDocument)
    return (
      <main className="stage stage-note">
        {failure && failure !== "connection-lost" ? sentenceOf(t, new AppError(failure)) : t("stage.waiting")}
      </main>
    );

  const [list = "tasks"] = step?.kind === "write" ? step.lists : [];
  // Who wrote in an earlier step of a structure is in.
  const lists = isOfStructure(list) ? STRUCTURE_LISTS : [list];
  const standing = lists.flatMap((each) => standingCards(current?.id ?? "", cards.values(), each));
  const joins = !grouping && isJoining(step?.kind, standing.length + entries);
  // Beside what is written; below groups it would not fit.
  const hasWayInBeside = step?.kind === "write" && !grouping;
  return (
    <div className="stage">
      <header className="stage-top">
        <h1>{workshop.title}</h1>
        <RehearsalBanner className="stage-rehearsal" />
        {room && <p className="figure">{t("stage.people", { count: room.seats })}</p>}
        {step?.kind !== "pause" && step?.kind !== "rounds" && <TimeLeft isSilent />}
      </header>
      <main className="stage-main">
        {joins && <Opening room={room} step={at} />}
        {!joins && at && <StageStep of={at} place={place} room={hasWayInBeside ? room : null} />}
      </main>
      {room && step && !hasWayInBeside && <JoinLine room={room} />}
      {failure && <p className="stage-trouble">{t("stage.waiting")}</p>}
    </div>
  );
}

/** Before there is anything to look at: what we are about to do, and how to get in. */
function Opening(props: { room: RoomState | null; step: AgendaStep | undefined }) {
  const { t, language } = useWords();
  const { room } = props;
  const { step } = props;
  return (
    <>
      <h2>{step ? step.title[language] : t("stage.welcome")}</h2>
      {step && <p className="ask">{step.prompt[language]}</p>}
      {room ? <JoinPanel room={room} /> : <p className="stage-note">{t("stage.closed")}</p>}
    </>
  );
}
