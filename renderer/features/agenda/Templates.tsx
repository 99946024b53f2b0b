import { type FormEvent, useCallback, useEffect, useState } from "react";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { definitionText, readTemplateFile } from "../../../shared/methods/definitionFile.ts";
import {
  readTemplate,
  startFromTemplate,
  type Template,
  templateOf,
} from "../../../shared/methods/template.ts";
import type { TemplateEntry } from "../../../shared/rpc/contract.ts";
import type { HostClient } from "../../../shared/rpc/wire.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { useAgenda, useControl, useRows, useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { ChooseFile, type OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import type { SaveFile } from "../../ui/fileWork.tsx";
import { JSON_FILES, jsonFile } from "./jsonFile.ts";

/** Agendas kept on this computer: to keep this one, to add one here, and to take them along as files. */
export function Templates(props: { host: HostClient; openFile: OpenFile | null; saveFile: SaveFile }) {
  const { host, openFile, saveFile } = props;
  const { t } = useWords();
  const session = useSession();
  const { activities } = useAgenda();
  const [entries, setEntries] = useState<readonly TemplateEntry[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState("");
  const [removing, setRemoving] = useState<TemplateEntry | null>(null);

  const load = useCallback(() => {
    host.call("templates:list", {}).then(setEntries, setError);
  }, [host]);
  useEffect(() => {
    load();
    return host.on("templates:changed", load);
  }, [host, load]);

  /** Does something that may fail; `work` says what has come of it, or "". */
  function attempt(work: () => Promise<string>): void {
    setError(null);
    setSaid("");
    work().then(setSaid, setError);
  }

  async function read(entry: TemplateEntry): Promise<Template> {
    const { definition } = await host.call("templates:read", { templateId: entry.id });
    const template = readTemplate(definition);
    if (!template) throw new AppError("template-invalid", { file: entry.title });
    return template;
  }

  async function keep(template: Template): Promise<void> {
    await host.call("templates:save", { definition: JSON.stringify(template) });
  }

  const use = (entry: TemplateEntry): void =>
    attempt(async () => {
      startFromTemplate(session.doc, await read(entry), { now: Date.now(), wheel: session.wheel() });
      return t("templates.used", { title: entry.title });
    });

  const toFile = (entry: TemplateEntry): void =>
    attempt(async () => {
      const file = jsonFile(entry.title, definitionText(await read(entry)));
      return (await saveFile(file)) === "saved" ? t("templates.savedFile", { file: file.name }) : "";
    });

  return (
    <section className="library-box" aria-labelledby="templates-title">
      <div className="activity-head">
        <h2 id="templates-title" tabIndex={-1}>
          {t("templates.title")}
        </h2>
        {activities.length > 0 && (
          <KeepAgenda
            onKeep={(template) =>
              attempt(async () => {
                await keep(template);
                return t("templates.kept", { title: template.title });
              })
            }
          />
        )}
        <ChooseFile
          label={t("templates.open")}
          openFile={openFile}
          types={JSON_FILES}
          onFile={(name, bytes) =>
            attempt(async () => {
              const template = readTemplateFile(name, bytes);
              await keep(template);
              return t("templates.opened", { title: template.title });
            })
          }
          onError={setError}
        />
      </div>
      <p className="soft">{t("templates.intro")}</p>
      {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
      {said !== "" && <Notice look="done">{said}</Notice>}
      {entries.length > 0 && (
        <ul className="templates">
          {entries.map((entry) => (
            <TemplateLine
              key={entry.id}
              entry={entry}
              onUse={() => use(entry)}
              onFile={() => toFile(entry)}
              onRemove={() => setRemoving(entry)}
            />
          ))}
        </ul>
      )}
      <DialogBox title={t("templates.remove")} isOpen={removing !== null} onClose={() => setRemoving(null)}>
        <p>{t("templates.removeSure", { title: removing?.title ?? "" })}</p>
        <div className="dialog-actions">
          <Button autoFocus onPress={() => setRemoving(null)}>
            {t("templates.cancel")}
          </Button>
          <Button
            look="danger"
            onPress={() => {
              const templateId = removing?.id ?? "";
              setRemoving(null);
              focusWhenThere(["#templates-title"]);
              attempt(async () => {
                await host.call("templates:remove", { templateId });
                return "";
              });
            }}
          >
            {t("templates.remove")}
          </Button>
        </div>
      </DialogBox>
    </section>
  );
}

type TemplateAction = "toFile" | "remove";

function TemplateLine(props: {
  entry: TemplateEntry;
  onUse: () => void;
  onFile: () => void;
  onRemove: () => void;
}) {
  const { entry, onUse, onFile, onRemove } = props;
  const { t, formats } = useWords();
  const { title, savedAt } = entry;
  const when = formats.day(savedAt);
  return (
    <li className="panel-box">
      <span className="grow">
        <strong>{title}</strong> <span className="soft small">{t("templates.saved", { when })}</span>
      </span>
      <Button aria-label={t("templates.useNamed", { title })} onPress={onUse}>
        {t("templates.use")}
      </Button>
      <ActionMenu<TemplateAction>
        isIcon
        label={t("templates.menu", { title })}
        choices={[
          { id: "toFile", label: t("templates.toFile") },
          { id: "remove", label: t("templates.remove") },
        ]}
        onChoose={(action) => (action === "toFile" ? onFile() : onRemove())}
      />
    </li>
  );
}

/** Asks under which name the agenda is kept. */
function KeepAgenda(props: { onKeep: (template: Template) => void }) {
  const { t } = useWords();
  const workshop = useSingleton("workshop");
  const activities = useRows("activities");
  const steps = useRows("steps");
  const methods = useRows("methods");
  const control = useControl();
  const [title, setTitle] = useState<string | null>(null);

  function save(event: FormEvent): void {
    event.preventDefault();
    const rows = {
      activities: activities.values(),
      steps: steps.values(),
      methods: methods.values(),
      covers: control.steps,
    };
    props.onKeep(templateOf(title ?? "", rows));
    setTitle(null);
  }

  return (
    <>
      <Button onPress={() => setTitle(workshop.title)}>{t("templates.keep")}</Button>
      <DialogBox
        title={t("templates.keepTitle")}
        isOpen={title !== null}
        holdsWork
        onClose={() => setTitle(null)}
      >
        <p className="soft">{t("templates.intro")}</p>
        <form className="dialog-form" onSubmit={save}>
          <Field
            label={t("templates.name")}
            value={title ?? ""}
            onChange={setTitle}
            maxLength={200}
            autoFocus
          />
          <div className="dialog-actions">
            <Button onPress={() => setTitle(null)}>{t("templates.cancel")}</Button>
            <Button look="primary" type="submit" isDisabled={(title ?? "").trim() === ""}>
              {t("templates.save")}
            </Button>
          </div>
        </form>
      </DialogBox>
    </>
  );
}
