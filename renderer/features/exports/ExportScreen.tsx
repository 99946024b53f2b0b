import { FileJson2, FileText, Globe } from "lucide-react";
import { useState } from "react";
import { ProgressBar } from "react-aria-components";
import type { ExportedFile, ExportFormat, Language } from "../../../shared/rpc/contract.ts";
import { LANGUAGES, sentenceOf } from "../../../shared/i18n/translator.ts";
import { useSingleton } from "../../doc/SessionContext.tsx";
import { useFindings } from "../../doc/useFindings.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { fileSize } from "./fileSize.ts";
import "./exports.css";

const FORMATS = ["docx", "html", "json"] as const satisfies readonly ExportFormat[];
const ICONS = { docx: FileText, html: Globe, json: FileJson2 } as const;

type Work =
  | { readonly state: "idle" }
  | { readonly state: "making"; readonly format: ExportFormat }
  | { readonly state: "saved" | "cancelled"; readonly file: ExportedFile }
  | { readonly state: "failed"; readonly error: unknown };

/** Makes the blueprint's files. Nothing blocks it: what is missing is listed in the file. */
export function ExportScreen(props: {
  make: (format: ExportFormat, language: Language) => Promise<ExportedFile>;
  save: (file: ExportedFile) => Promise<"saved" | "cancelled">;
}) {
  const { make, save } = props;
  const { t } = useWords();
  const workshop = useSingleton("workshop");
  const { isComplete, errors } = useFindings();
  const [language, setLanguage] = useState<Language>(workshop.language);
  const [work, setWork] = useState<Work>({ state: "idle" });

  async function run(format: ExportFormat): Promise<void> {
    setWork({ state: "making", format });
    try {
      const file = await make(format, language);
      setWork({ state: await save(file), file });
    } catch (error) {
      setWork({ state: "failed", error });
    }
  }

  return (
    <section className="screen" aria-labelledby="export-title">
      <header className="screen-head">
        <h1 id="export-title">{t("desk.screens.export")}</h1>
        <p className="soft">{t("exports.intro")}</p>
      </header>
      <Notice look={isComplete ? "done" : "warning"}>
        <strong>{t("exports.readiness")}. </strong>
        {isComplete ? t("exports.complete") : t("exports.incomplete", { count: errors })}
      </Notice>
      <div className="panel-box export-language">
        <Segmented
          label={t("exports.language")}
          value={language}
          choices={LANGUAGES.map((id) => ({ id, label: t(`exports.languageOf.${id}`) }))}
          onChange={setLanguage}
        />
        <p className="soft small">{t("exports.languageHelp")}</p>
      </div>
      <ul className="formats">
        {FORMATS.map((format) => {
          const Icon = ICONS[format];
          return (
            <li key={format} className="panel-box">
              <h2>
                <Icon size={22} aria-hidden="true" />
                {t(`exports.name.${format}`)}
              </h2>
              <p>{t(`exports.about.${format}`)}</p>
              <Button
                look={format === "docx" ? "primary" : "plain"}
                isDisabled={work.state === "making"}
                onPress={() => void run(format)}
              >
                {t(`exports.make.${format}`)}
              </Button>
            </li>
          );
        })}
      </ul>
      <ExportResult work={work} />
    </section>
  );
}

function ExportResult(props: { work: Work }) {
  const { work } = props;
  const { t } = useWords();
  switch (work.state) {
    case "idle":
      return null;
    case "making": {
      const making = t("exports.making", { what: t(`exports.name.${work.format}`) });
      return (
        <ProgressBar isIndeterminate aria-label={making} className="export-progress">
          <span role="status">{making}</span>
          <span className="moving-bar" aria-hidden="true">
            <span />
          </span>
        </ProgressBar>
      );
    }
    case "saved":
      return (
        <Notice look="done">
          {t("exports.saved", { file: work.file.name, size: fileSize(t, work.file.bytes.byteLength) })}
        </Notice>
      );
    case "cancelled":
      return <Notice look="info">{t("exports.cancelled", { file: work.file.name })}</Notice>;
    case "failed":
      return <Notice look="error">{sentenceOf(t, work.error)}</Notice>;
  }
}
