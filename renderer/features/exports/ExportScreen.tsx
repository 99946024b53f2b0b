import { FileChartColumn, FileJson2, FileText, Globe, Printer } from "lucide-react";
import { useState } from "react";
import { DEFAULT_PAPER, type Paper } from "../../../shared/blueprint/chartDrawing/paper.ts";
import type { ExportedFile, ExportFormat, Language } from "../../../shared/rpc/contract.ts";
import { LANGUAGES } from "../../../shared/i18n/translator.ts";
import { useSingleton } from "../../doc/SessionContext.tsx";
import { useFindings } from "../../doc/useFindings.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { FileWorkNotice, type SaveFile, useFileWork } from "../../ui/fileWork.tsx";
import { PaperField } from "../../ui/PaperField.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import "./exports.css";

const FORMATS = ["docx", "html", "chartPdf", "chartSvg", "json"] as const satisfies readonly ExportFormat[];
const ICONS = {
  docx: FileText,
  html: Globe,
  chartPdf: Printer,
  chartSvg: FileChartColumn,
  json: FileJson2,
} as const;

/** Makes the blueprint's files. Nothing blocks it: what is missing is listed in the file. */
export function ExportScreen(props: {
  make: (format: ExportFormat, language: Language, paper: Paper) => Promise<ExportedFile>;
  save: SaveFile;
}) {
  const { make } = props;
  const { t } = useWords();
  const workshop = useSingleton("workshop");
  const { isComplete, errors } = useFindings();
  const [language, setLanguage] = useState<Language>(workshop.language);
  const [paper, setPaper] = useState<Paper>(DEFAULT_PAPER);
  const { work, run } = useFileWork(props.save);

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
      <div className="panel-box export-choices">
        <div className="export-language">
          <Segmented
            label={t("exports.language")}
            value={language}
            choices={LANGUAGES.map((id) => ({ id, label: t(`exports.languageOf.${id}`) }))}
            onChange={setLanguage}
          />
          <p className="soft small">{t("exports.languageHelp")}</p>
        </div>
        <PaperField label={t("exports.paper")} value={paper} onChange={setPaper} />
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
                onPress={() => void run(t(`exports.name.${format}`), () => make(format, language, paper))}
              >
                {t(`exports.make.${format}`)}
              </Button>
            </li>
          );
        })}
      </ul>
      <FileWorkNotice work={work} />
    </section>
  );
}
