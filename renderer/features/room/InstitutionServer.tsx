import { type FormEvent, useState } from "react";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import type { InstitutionSight } from "../../../shared/rpc/contract.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";

interface Server {
  readonly url: string;
  readonly token: string;
}

const NO_SERVER: Server = { url: "", token: "" };

/** Syncs the workshop with a server of the institution, where somebody turns that on. `sight` is null until known. */
export function InstitutionServer(props: {
  sight: InstitutionSight | null;
  onSet: (server: Server) => Promise<unknown>;
}) {
  const { sight, onSet } = props;
  const { t } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  function set(server: Server): void {
    setIsBusy(true);
    setError(null);
    onSet(server)
      .catch(setError)
      .finally(() => setIsBusy(false));
  }

  if (!sight) return null;
  const isOn = sight.url !== "";
  return (
    <section className="panel-box institution" aria-labelledby="institution-title">
      <h2 id="institution-title">{t("desk.institution.title")}</h2>
      <p className="soft">{t("desk.institution.intro")}</p>
      {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
      {isOn ? (
        <>
          <p>{sight.url}</p>
          <Notice look={LOOKS[sight.state]}>
            {t(`desk.institution.state.${sight.state}`)}
            {sight.unsynced > 0 && ` ${t("desk.institution.unsynced", { count: sight.unsynced })}`}
          </Notice>
          <div className="toolbar">
            <Button isDisabled={isBusy} onPress={() => set(NO_SERVER)}>
              {t("desk.institution.turnOff")}
            </Button>
          </div>
        </>
      ) : (
        <ServerForm isBusy={isBusy} onSet={set} />
      )}
    </section>
  );
}

const LOOKS = {
  off: "info",
  connecting: "info",
  synced: "done",
  refused: "error",
  unreachable: "warning",
} as const;

function ServerForm(props: { isBusy: boolean; onSet: (server: Server) => void }) {
  const { t } = useWords();
  const [server, setServer] = useState(NO_SERVER);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (server.url.trim() !== "") props.onSet(server);
  }

  return (
    <form noValidate onSubmit={submit}>
      <Field
        label={t("desk.institution.address")}
        description={t("desk.institution.addressHelp")}
        value={server.url}
        onChange={(url) => setServer({ ...server, url })}
        placeholder="wss://"
        maxLength={500}
        autoComplete="off"
      />
      <Field
        label={t("desk.institution.token")}
        description={t("desk.institution.tokenHelp")}
        type="password"
        value={server.token}
        onChange={(token) => setServer({ ...server, token })}
        maxLength={8_000}
        autoComplete="off"
      />
      <div className="toolbar">
        <Button type="submit" isDisabled={props.isBusy}>
          {t("desk.institution.turnOn")}
        </Button>
      </div>
    </form>
  );
}
