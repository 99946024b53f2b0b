import { useMemo, useState } from "react";
import { allMethods, startActivity } from "../../../shared/methods/agenda.ts";
import { definitionText } from "../../../shared/methods/definitionFile.ts";
import type { Method, Text } from "../../../shared/methods/method.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { useAgenda, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import type { OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import type { SaveFile } from "../../ui/fileWork.tsx";
import { jsonFile } from "./jsonFile.ts";
import { MethodFacts } from "./MethodFacts.tsx";
import { MethodFile } from "./MethodFile.tsx";

/** So few are found by eye. */
const EASY_TO_SEE = 3;

/** Whether a method has all words, in any order, in what is shown of it. */
function hasWords(method: Method, wanted: string, language: keyof Text): boolean {
  const said = [method.title, method.purpose, method.size, method.length, method.notWhen]
    .map((text) => text[language])
    .concat(method.source, method.licence, method.attribution)
    .concat(method.steps.map(({ title }) => title[language]))
    .join("\n")
    .toLocaleLowerCase();
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Every method that this workshop can run, to read about, to add, and to have as a file. */
export function Library(props: { openFile: OpenFile | null; saveFile: SaveFile }) {
  const { openFile, saveFile } = props;
  const { t, language } = useWords();
  const rows = useRows("methods");
  const methods = useMemo(() => allMethods(rows.values()), [rows]);
  const [wanted, setWanted] = useState("");
  const [saved, setSaved] = useState("");
  const [error, setError] = useState<unknown>(null);
  const found = methods.filter((method) => hasWords(method, wanted.trim(), language));

  function save(method: Method): void {
    setError(null);
    setSaved("");
    const file = jsonFile(method.title[language], definitionText(method));
    saveFile(file).then((outcome) => {
      if (outcome === "saved") setSaved(file.name);
    }, setError);
  }

  return (
    <section className="library-box" aria-labelledby="library-title">
      <div className="activity-head">
        <h2 id="library-title" tabIndex={-1}>
          {t("desk.agenda.library")}
        </h2>
        <MethodFile openFile={openFile} />
      </div>
      {methods.length > EASY_TO_SEE && (
        <Field label={t("library.find")} value={wanted} onChange={setWanted} maxLength={100} />
      )}
      {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
      {saved !== "" && <Notice look="done">{t("library.saved", { file: saved })}</Notice>}
      {found.length === 0 && <p role="status">{t("library.nothing")}</p>}
      <ul className="library">
        {found.map((method) => (
          <MethodEntry key={method.id} method={method} onSave={() => save(method)} />
        ))}
      </ul>
    </section>
  );
}

function MethodEntry(props: { method: Method; onSave: () => void }) {
  const { method, onSave } = props;
  const { t, language } = useWords();
  const { doc } = useSession();
  const { activities } = useAgenda();
  const title = method.title[language];
  return (
    <li className="panel-box">
      <h3>{title}</h3>
      <MethodFacts method={method} />
      <div className="toolbar">
        <Button
          look={activities.length === 0 ? "primary" : "plain"}
          aria-label={t("desk.agenda.addNamed", { method: title })}
          onPress={() => startActivity(doc, method, { title, at: Date.now() })}
        >
          {t("desk.agenda.add")}
        </Button>
        <Button look="quiet" aria-label={t("library.saveNamed", { method: title })} onPress={onSave}>
          {t("library.save")}
        </Button>
      </div>
    </li>
  );
}
