/** The projector: read from the back of the room, no controls. What it shows follows the room's step. */
import "./stage.css";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { RoomState } from "../../../shared/rpc/contract.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { stepOf } from "../../../shared/methods/library.ts";
import { helloOf } from "../../../shared/sync/frames.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { mintId } from "../../../shared/util/ids.ts";
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
  const { current, stepId } = useAgenda();
  const cards = useRows("cards");
  const step = current && stepOf(current.methodId, stepId);
  const { step: place } = useControl();
  const { entries } = useCoverCount(place);

  useEffect(() => {
    document.title = workshop.title === "" ? "Charrette" : `${workshop.title} · Charrette`;
  }, [workshop.title]);

  if (!hasDocument)
    return (
      <main className="stage stage-note">
        {failure && failure !== "connection-lost" ? sentenceOf(t, new AppError(failure)) : t("stage.waiting")}
      </main>
    );

  const standing = [...cards.values()].filter((card) => card.activityId === current?.id && !card.archived);
  const joins = isJoining(step?.kind, standing.length + entries);
  return (
    <div className="stage">
      <header className="stage-top">
        <h1>{workshop.title}</h1>
        {room && <p className="figure">{t("stage.people", { count: room.seats })}</p>}
      </header>
      <main className="stage-main">
        {joins && <Opening room={room} stepTitle={step ? t(`words.step.${step.id as "tasks"}`) : ""} />}
        {!joins && step && current && (
          <StageStep
            step={step}
            activityId={current.id}
            place={place}
            cards={standing}
            room={step.kind === "write" ? room : null}
          />
        )}
      </main>
      {room && step && step.kind !== "write" && <JoinLine room={room} />}
      {failure && <p className="stage-trouble">{t("stage.waiting")}</p>}
    </div>
  );
}

/** Before there is anything to look at: what we are about to do, and how to get in. */
function Opening(props: { room: RoomState | null; stepTitle: string }) {
  const { t } = useWords();
  const { room } = props;
  const title = props.stepTitle || t("stage.welcome");
  return (
    <>
      <h2>{title}</h2>
      {props.stepTitle !== "" && <p className="ask">{t("stage.write.ask")}</p>}
      {room ? <JoinPanel room={room} /> : <p className="stage-note">{t("stage.closed")}</p>}
    </>
  );
}
