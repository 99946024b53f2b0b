import { Download } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { SMALLEST_READABLE } from "../../../shared/blueprint/chartDrawing/layOut.ts";
import { measureText } from "../../../shared/blueprint/chartDrawing/measure.ts";
import { BOARD_PAPERS, type BoardPaper } from "../../../shared/blueprint/chartDrawing/paper.ts";
import type { Records } from "../../../shared/doc/records.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import type { ExportedFile } from "../../../shared/rpc/contract.ts";
import { boardContent, isBoardEmpty } from "../../../shared/storyboard/boardContent.ts";
import { boardSvg } from "../../../shared/storyboard/boardDrawing.ts";
import { layOutBoard } from "../../../shared/storyboard/boardLayout.ts";
import type { Inks } from "../../../shared/storyboard/cardDrawing.ts";
import { fileStem } from "../../../shared/util/fileStem.ts";
import { useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useDerived } from "../../doc/useDerived.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice, SelectField } from "../../ui/controls.tsx";
import { FileWorkNotice, type SaveFile, useFileWork } from "../../ui/fileWork.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { pngOf } from "./pngOf.ts";
import "./summary.css";

const INKS = ["colour", "grey"] as const satisfies readonly Inks[];

/** The whole storyboard as one picture to take home: to print, to hang up, to send. */
export function SummaryPanel(props: { activityId: string; save: SaveFile }) {
  const { activityId, save } = props;
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <section className="panel-box summary-panel" aria-labelledby="summary-picture-title">
      <h2 id="summary-picture-title">{t("learningDesign.picture.heading")}</h2>
      <p className="soft">{t("learningDesign.picture.intro")}</p>
      <div className="toolbar">
        <Button aria-expanded={isShown} onPress={() => setShown(!isShown)}>
          {t(isShown ? "learningDesign.picture.hide" : "learningDesign.picture.show")}
        </Button>
      </div>
      {/* Drawn while it is looked at: laying out hundreds of cards after each edit would slow a busy room. */}
      {isShown && <Picture activityId={activityId} save={save} />}
    </section>
  );
}

function Picture(props: { activityId: string; save: SaveFile }) {
  const { activityId } = props;
  const { t } = useWords();
  const { hostNow } = useSession();
  const { language } = useSingleton("workshop");
  const [at] = useState(hostNow);
  const [paper, setPaper] = useState<BoardPaper>("a3");
  const [inks, setInks] = useState<Inks>("colour");
  const { work, run } = useFileWork(props.save);
  // The sheet speaks the workshop's language, whatever the desk speaks.
  const words = useMemo(() => translate(language), [language]);
  const content = useDerived(
    useCallback(
      (records: Records) => boardContent(records, activityId, words, language, at),
      [activityId, words, language, at],
    ),
  );
  const picture = useMemo(() => layOutBoard(content, measureText, paper), [content, paper]);
  const svg = useMemo(() => boardSvg(picture, inks), [picture, inks]);

  if (isBoardEmpty(content)) return <p className="soft">{t("learningDesign.picture.empty")}</p>;

  async function file(format: "svg" | "png"): Promise<ExportedFile> {
    return {
      name: `${fileStem(content.title)}-${words("learningDesign.picture.file")}-${paper}.${format}`,
      mediaType: format === "svg" ? "image/svg+xml" : "image/png",
      bytes: format === "svg" ? new TextEncoder().encode(svg) : await pngOf(svg, picture),
    };
  }

  return (
    <>
      <div className="toolbar summary-tools">
        <SelectField
          label={t("learningDesign.picture.paper")}
          value={paper}
          choices={BOARD_PAPERS.map((id) => ({ id, label: t(`learningDesign.picture.paperOf.${id}`) }))}
          onChange={setPaper}
        />
        <Segmented
          label={t("learningDesign.picture.inks")}
          value={inks}
          choices={INKS.map((id) => ({ id, label: t(`learningDesign.picture.inksOf.${id}`) }))}
          onChange={setInks}
        />
        <span className="grow" />
        {(["svg", "png"] as const).map((format) => (
          <Button
            key={format}
            isDisabled={work.state === "making"}
            onPress={() => void run(t("learningDesign.picture.view"), () => file(format))}
          >
            <Download size={18} aria-hidden="true" />
            {t(format === "svg" ? "learningDesign.picture.saveSvg" : "learningDesign.picture.savePng")}
          </Button>
        ))}
      </div>
      <FileWorkNotice work={work} />
      {picture.textSize < SMALLEST_READABLE && paper !== "screen" && (
        <Notice look="warning">{t("learningDesign.picture.tooSmall", { size: SMALLEST_READABLE })}</Notice>
      )}
      <div
        className="summary-picture"
        tabIndex={0}
        role="group"
        aria-label={t("learningDesign.picture.view")}
        // Made by boardSvg alone, which escapes every text; inside the page its text can be found and selected.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </>
  );
}
