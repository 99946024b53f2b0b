import { type ReactNode, useEffect } from "react";
import type { HostClient } from "../../../shared/rpc/wire.ts";
import { renameWorkshop } from "../../../shared/doc/workshop.ts";
import { useAgenda, useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useAgendaTimes } from "../../doc/schedule.ts";
import { useWords } from "../../i18n/Language.tsx";
import type { OpenFile } from "../../ui/ChooseFile.tsx";
import { DocumentField, EmptyState } from "../../ui/controls.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import type { SaveFile } from "../../ui/fileWork.tsx";
import { ActivityCard } from "./ActivityCard.tsx";
import { Library } from "./Library.tsx";
import { Templates } from "./Templates.tsx";
import { TimesSummary } from "./TimesSummary.tsx";
import { TimetableFields } from "./TimetableFields.tsx";
import "./agenda.css";

/** The workshop's title and times, its activities step by step, and what more it could run. */
export function AgendaScreen(props: {
  host: HostClient;
  openFile: OpenFile | null;
  saveFile: SaveFile;
  rehearse: ReactNode;
}) {
  const { host, openFile, saveFile } = props;
  const { t } = useWords();
  const session = useSession();
  const workshop = useSingleton("workshop");
  const { activities } = useAgenda();
  const times = useAgendaTimes();
  useEffect(() => focusIfLost("#agenda-title"), []);

  return (
    <section className="screen" aria-labelledby="agenda-title">
      <header className="screen-head">
        <h1 id="agenda-title" tabIndex={-1}>
          {t("desk.screens.start")}
        </h1>
      </header>
      <div className="panel-box agenda-head">
        <div className="row">
          <DocumentField
            label={t("desk.home.titleField")}
            value={workshop.title}
            maxLength={200}
            onCommit={(title) => {
              if (title.trim() !== "") renameWorkshop(session.doc, title);
            }}
          />
          <TimetableFields />
        </div>
        {activities.length > 0 && <TimesSummary times={times} />}
      </div>
      {props.rehearse}
      {activities.length === 0 && (
        <EmptyState title={t("desk.agenda.emptyTitle")}>
          <p>{t("desk.agenda.emptyText")}</p>
        </EmptyState>
      )}
      {activities.map((activity, index) => (
        <ActivityCard
          key={activity.id}
          activity={activity}
          place={{ isFirst: index === 0, isLast: index === activities.length - 1 }}
          times={times}
        />
      ))}
      <Templates host={host} openFile={openFile} saveFile={saveFile} />
      <Library openFile={openFile} saveFile={saveFile} />
    </section>
  );
}
