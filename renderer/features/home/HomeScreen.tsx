import { type FormEvent, type ReactNode, useCallback, useEffect, useState } from "react";
import type { HostInfo, TemplateEntry, WorkshopEntry } from "../../../shared/rpc/contract.ts";
import type { HostClient } from "../../../shared/rpc/wire.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState, Field, Notice, SelectField } from "../../ui/controls.tsx";
import { JoinHost } from "./JoinHost.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import { NearbyRooms } from "./NearbyRooms.tsx";
import "./home.css";

/** Stands for no template; no id has capitals. */
const EMPTY = "EMPTY";

/** The list of workshops: open one, make one, or open the sample. */
export function HomeScreen(props: {
  host: HostClient;
  language: ReactNode;
  onOpen: (workshopId: string) => void;
}) {
  const { host, onOpen } = props;
  const { t, language, formats } = useWords();
  const [workshops, setWorkshops] = useState<readonly WorkshopEntry[] | null>(null);
  const [info, setInfo] = useState<HostInfo | null>(null);
  const [title, setTitle] = useState<string | null>(null);
  const [templates, setTemplates] = useState<readonly TemplateEntry[]>([]);
  /** What a new workshop's agenda starts from. */
  const [templateId, setTemplateId] = useState(EMPTY);
  /** Where another computer's room is that this one joins: "" to type it, null while nobody joins. */
  const [joining, setJoining] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const load = useCallback(() => {
    host.call("workshops:list", {}).then(setWorkshops, setError);
    host.call("templates:list", {}).then(setTemplates, setError);
  }, [host]);
  useEffect(() => focusIfLost("#home-title"), []);
  const isJoining = joining !== null;
  useEffect(
    // Whoever goes elsewhere waits at no door, and no workshop opens later by itself.
    () => (isJoining ? () => void host.call("workshops:stopJoining", {}).catch(() => undefined) : undefined),
    [host, isJoining],
  );
  useEffect(() => {
    load();
    host.call("host:info", {}).then(setInfo, setError);
    const stops = [host.on("workshops:changed", load), host.on("templates:changed", load)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [host, load]);

  async function open(making: Promise<{ workshopId: string }>): Promise<void> {
    setIsBusy(true);
    setError(null);
    try {
      onOpen((await making).workshopId);
    } catch (failure) {
      setError(failure);
    } finally {
      setIsBusy(false);
    }
  }

  /** One that was removed meanwhile, in another window, is no choice any more. */
  const chosen = templates.find(({ id }) => id === templateId)?.id ?? EMPTY;

  function create(event: FormEvent): void {
    event.preventDefault();
    const wanted = title?.trim() ?? "";
    if (wanted === "") return;
    const from = chosen === EMPTY ? {} : { templateId: chosen };
    void open(host.call("workshops:create", { title: wanted, language, ...from }));
  }

  const openSample = (): void => void open(host.call("workshops:createSample", { language }));

  return (
    <main className="home">
      <header className="home-head">
        <div>
          <h1 id="home-title" tabIndex={-1}>
            {t("desk.home.title")}
          </h1>
          <p className="soft">{t("desk.home.subtitle")}</p>
        </div>
        {props.language}
      </header>
      {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
      {joining !== null ? (
        <JoinHost
          place={joining}
          onJoin={async (wanted) => onOpen((await host.call("workshops:join", wanted)).workshopId)}
          onCancel={() => {
            document.querySelector<HTMLElement>("#home-title")?.focus(); // the button that has it goes
            setJoining(null);
          }}
        />
      ) : title === null ? (
        <div className="toolbar">
          <Button look="primary" onPress={() => setTitle("")}>
            {t("desk.home.new")}
          </Button>
          <Button onPress={openSample} isDisabled={isBusy}>
            {t("desk.home.sample")}
          </Button>
          <Button onPress={() => setJoining("")}>{t("desk.joinHost.open")}</Button>
        </div>
      ) : (
        <form className="panel-box" onSubmit={create}>
          <Field
            label={t("desk.home.titleField")}
            description={t("desk.home.titleHelp")}
            value={title}
            onChange={setTitle}
            maxLength={200}
            autoFocus
          />
          {templates.length > 0 && (
            <SelectField
              label={t("templates.startFrom")}
              value={chosen}
              choices={[
                { id: EMPTY, label: t("templates.empty") },
                ...templates.map((template) => ({ id: template.id, label: template.title })),
              ]}
              onChange={setTemplateId}
            />
          )}
          <div className="toolbar">
            <Button look="primary" type="submit" isDisabled={isBusy || title.trim() === ""}>
              {t("desk.home.create")}
            </Button>
            <Button onPress={() => setTitle(null)}>{t("desk.home.cancel")}</Button>
          </div>
        </form>
      )}
      {workshops?.length === 0 && (
        <EmptyState title={t("desk.home.emptyTitle")}>
          <p>{t("desk.home.emptyText")}</p>
        </EmptyState>
      )}
      {workshops !== null && workshops.length > 0 && (
        <ul className="workshops" aria-label={t("desk.home.title")}>
          {workshops.map((workshop) => (
            <li key={workshop.id}>
              <a href={`#/${workshop.id}/start`}>
                <span className="workshop-name">{workshop.title}</span>
                <span className="soft">
                  {t("desk.home.changed", {
                    when: formats.moment(workshop.changedAt),
                  })}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <NearbyRooms host={host} onJoin={(room) => setJoining(`${room.address}:${room.port}`)} />
      {info !== null && (
        <p className="soft small">
          {t("desk.home.dataFolder", { folder: info.dataFolder, version: info.version })}
        </p>
      )}
    </main>
  );
}
