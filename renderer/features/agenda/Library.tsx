import { type ReactNode, useMemo, useState } from "react";
import { allMethods, startActivity } from "../../../shared/methods/agenda.ts";
import { definitionText } from "../../../shared/methods/definitionFile.ts";
import { STRINGS } from "../../../shared/methods/library/strings.ts";
import { FAMILIES, type Method } from "../../../shared/methods/method.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { useAgenda, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import type { OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, EmptyState, Field, Notice, SelectField } from "../../ui/controls.tsx";
import type { SaveFile } from "../../ui/fileWork.tsx";
import { lengthOf } from "./clock.ts";
import { findMethods, findStrings, LENGTHS, type Wanted } from "./findMethods.ts";
import { jsonFile } from "./jsonFile.ts";
import "./library.css";
import { MethodFacts } from "./MethodFacts.tsx";
import { MethodFile } from "./MethodFile.tsx";
import { StringEntry } from "./StringEntry.tsx";

/** The lengths that a method's steps have themselves; the suggested run sheets are named by their places. */
const USUAL_SHEET = "usual";

const ANYTHING: Wanted = { words: "", length: "any" };

/** Every method that this workshop can run and every string of them, to find, to read about, to add, to have as a file. */
export function Library(props: { openFile: OpenFile | null; saveFile: SaveFile }) {
  const { openFile, saveFile } = props;
  const { t, language } = useWords();
  const rows = useRows("methods");
  const methods = useMemo(() => allMethods(rows.values()), [rows]);
  const [wanted, setWanted] = useState(ANYTHING);
  const [saved, setSaved] = useState("");
  const [error, setError] = useState<unknown>(null);
  const found = useMemo(() => findMethods(methods, wanted, language), [methods, wanted, language]);
  const strings = useMemo(() => findStrings(STRINGS, wanted, language), [wanted, language]);

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
      <div className="row library-search">
        <Field
          label={t("library.find")}
          value={wanted.words}
          onChange={(words) => setWanted({ ...wanted, words })}
          maxLength={100}
        />
        <SelectField
          label={t("library.length")}
          value={wanted.length}
          choices={LENGTHS.map((length) => ({ id: length, label: t(`library.lengths.${length}`) }))}
          onChange={(length) => setWanted({ ...wanted, length })}
        />
      </div>
      {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
      {saved !== "" && <Notice look="done">{t("library.saved", { file: saved })}</Notice>}
      <p role="status" className="soft small">
        {[
          t("library.methods", { count: found.length }),
          ...(strings.length > 0 ? [t("library.strings", { count: strings.length })] : []),
        ].join(" · ")}
      </p>
      {found.length + strings.length === 0 && (
        <EmptyState title={t("library.nothing")}>
          <p>{t("library.nothingHelp")}</p>
          <Button onPress={() => setWanted(ANYTHING)}>{t("library.all")}</Button>
        </EmptyState>
      )}
      {strings.length > 0 && (
        <Shelf id="strings" title={t("library.stringsTitle")} intro={t("library.stringsIntro")}>
          {strings.map((string) => (
            <StringEntry key={string.id} string={string} />
          ))}
        </Shelf>
      )}
      {FAMILIES.map((family) => {
        const ofFamily = found.filter((method) => (method.family ?? "other") === family);
        return ofFamily.length === 0 ? null : (
          <Shelf key={family} id={family} title={t(`library.family.${family}`)}>
            {ofFamily.map((method) => (
              <MethodEntry key={method.id} method={method} onSave={() => save(method)} />
            ))}
          </Shelf>
        );
      })}
    </section>
  );
}

function Shelf(props: { id: string; title: string; intro?: string; children: ReactNode }) {
  const id = `library-${props.id}`;
  return (
    <section className="shelf" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.intro !== undefined && <p className="soft">{props.intro}</p>}
      <ul className="library">{props.children}</ul>
    </section>
  );
}

function MethodEntry(props: { method: Method; onSave: () => void }) {
  const { method, onSave } = props;
  const { t, language } = useWords();
  const { doc } = useSession();
  const { activities } = useAgenda();
  const [isOpen, setIsOpen] = useState(false);
  const [sheetNumber, setSheetNumber] = useState(USUAL_SHEET);
  const title = method.title[language];
  const { sheets = [] } = method;
  const sheet = sheets[Number(sheetNumber)];
  return (
    <li className="panel-box">
      <div className="entry-head">
        <h4>{title}</h4>
        <span className="soft small">{lengthOf(t, method)}</span>
        <Button
          look={activities.length === 0 ? "primary" : "plain"}
          aria-label={t("desk.agenda.addNamed", { method: title })}
          onPress={() => startActivity(doc, method, { title, at: Date.now(), ...(sheet && { sheet }) })}
        >
          {t("desk.agenda.add")}
        </Button>
      </div>
      <p>{method.purpose[language]}</p>
      {sheets.length > 0 && (
        <SelectField
          label={t("library.sheetOf", { method: title })}
          shownLabel={t("library.sheet")}
          value={sheetNumber}
          choices={[
            { id: USUAL_SHEET, label: t("library.usualSheet", { length: lengthOf(t, method) }) },
            ...sheets.map((each, index) => ({ id: String(index), label: each.title[language] })),
          ]}
          onChange={setSheetNumber}
        />
      )}
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary aria-label={t("library.detailsOf", { method: title })}>{t("library.details")}</summary>
        {isOpen && (
          <>
            <MethodFacts method={method} />
            <Button look="quiet" aria-label={t("library.saveNamed", { method: title })} onPress={onSave}>
              {t("library.save")}
            </Button>
          </>
        )}
      </details>
    </li>
  );
}
