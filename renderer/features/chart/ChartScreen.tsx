import { Download, MoveHorizontal, ZoomIn, ZoomOut } from "lucide-react";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { chartContent, isChartEmpty } from "../../../shared/blueprint/chartDrawing/chartContent.ts";
import type { ChartContent } from "../../../shared/blueprint/chartDrawing/content.ts";
import { drawSvg } from "../../../shared/blueprint/chartDrawing/drawSvg.ts";
import { layOut, SMALLEST_READABLE } from "../../../shared/blueprint/chartDrawing/layOut.ts";
import { measureText } from "../../../shared/blueprint/chartDrawing/measure.ts";
import { DEFAULT_PAPER, type Paper } from "../../../shared/blueprint/chartDrawing/paper.ts";
import type { Records } from "../../../shared/doc/records.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import type { ExportedFile, ExportFormat, Language } from "../../../shared/rpc/contract.ts";
import { useSingleton } from "../../doc/SessionContext.tsx";
import { useDerived } from "../../doc/useDerived.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState, Notice } from "../../ui/controls.tsx";
import { FileWorkNotice, type SaveFile, useFileWork } from "../../ui/fileWork.tsx";
import { PaperField } from "../../ui/PaperField.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { ChartOutline } from "./ChartOutline.tsx";
import "./chart.css";

/** How many times as wide as the window the sheet is shown. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6] as const;

/** The chart as it will be printed, and the same as headings and lists. It follows every change. */
export function ChartScreen(props: {
  activityId: string;
  make: (format: ExportFormat, language: Language, paper: Paper) => Promise<ExportedFile>;
  save: SaveFile;
  onTasks: () => void;
}) {
  const { activityId, make, save, onTasks } = props;
  const { t } = useWords();
  const { language } = useSingleton("workshop");
  const [view, setView] = useState<"drawing" | "outline">("drawing");
  const [paper, setPaper] = useState<Paper>(DEFAULT_PAPER);
  const { work, run } = useFileWork(save);
  // The sheet speaks the workshop's language, whatever the desk speaks.
  const words = useMemo(() => translate(language), [language]);
  const content = useDerived(
    useCallback(
      (records: Records) => chartContent(records, activityId, words, language),
      [activityId, words, language],
    ),
  );

  if (isChartEmpty(content))
    return (
      <section className="screen" aria-labelledby="chart-title">
        <ChartHead />
        <EmptyState title={t("chart.emptyTitle")}>
          <p>{t("chart.emptyText")}</p>
          <Button look="primary" onPress={onTasks}>
            {t("chart.toTasks")}
          </Button>
        </EmptyState>
      </section>
    );
  return (
    <section className="screen chart-screen" aria-labelledby="chart-title">
      <ChartHead />
      <div className="toolbar chart-tools">
        <Segmented
          label={t("chart.view")}
          value={view}
          choices={[
            { id: "drawing", label: t("chart.drawing") },
            { id: "outline", label: t("chart.outline") },
          ]}
          onChange={setView}
        />
        <PaperField label={t("chart.paper")} value={paper} onChange={setPaper} />
        <span className="grow" />
        {(["chartPdf", "chartSvg"] as const).map((format) => (
          <Button
            key={format}
            look={format === "chartPdf" ? "primary" : "plain"}
            isDisabled={work.state === "making"}
            onPress={() => void run(t(`exports.name.${format}`), () => make(format, language, paper))}
          >
            <Download size={18} aria-hidden="true" />
            {t(format === "chartPdf" ? "chart.savePdf" : "chart.saveSvg")}
          </Button>
        ))}
      </div>
      <FileWorkNotice work={work} />
      {view === "drawing" ? (
        <ChartDrawing content={content} paper={paper} />
      ) : (
        <ChartOutline content={content} />
      )}
    </section>
  );
}

function ChartHead() {
  const { t } = useWords();
  return (
    <header className="screen-head">
      <h1 id="chart-title">{t("desk.screens.chart")}</h1>
      <p className="soft">{t("chart.intro")}</p>
    </header>
  );
}

function ChartDrawing(props: { content: ChartContent; paper: Paper }) {
  const { content, paper } = props;
  const { t } = useWords();
  const [zoom, setZoom] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const middle = useRef({ x: 0, y: 0 });
  const { svg, size } = useMemo(() => {
    const drawing = layOut(content, measureText, paper);
    return { svg: drawSvg(drawing), size: drawing.textSize };
  }, [content, paper]);
  const times = ZOOMS[zoom] ?? 1;

  function zoomTo(next: number): void {
    const box = scroller.current;
    // From the window's width one comes closer to where reading starts.
    if (box && zoom > 0)
      middle.current = {
        x: (box.scrollLeft + box.clientWidth / 2) / box.scrollWidth,
        y: (box.scrollTop + box.clientHeight / 2) / box.scrollHeight,
      };
    setZoom(next);
  }
  // What was in the middle stays there.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    box.scrollLeft = middle.current.x * box.scrollWidth - box.clientWidth / 2;
    box.scrollTop = middle.current.y * box.scrollHeight - box.clientHeight / 2;
  }, [zoom]);

  return (
    <>
      {size < SMALLEST_READABLE && (
        <Notice look="warning">{t("chart.tooSmall", { size: SMALLEST_READABLE })}</Notice>
      )}
      <div className="toolbar">
        <Button aria-label={t("chart.smaller")} isDisabled={zoom === 0} onPress={() => zoomTo(zoom - 1)}>
          <ZoomOut size={18} aria-hidden="true" />
        </Button>
        <Button
          aria-label={t("chart.larger")}
          isDisabled={zoom === ZOOMS.length - 1}
          onPress={() => zoomTo(zoom + 1)}
        >
          <ZoomIn size={18} aria-hidden="true" />
        </Button>
        <Button isDisabled={zoom === 0} onPress={() => zoomTo(0)}>
          <MoveHorizontal size={18} aria-hidden="true" />
          {t("chart.fit")}
        </Button>
        <span role="status">{t("chart.zoom", { percent: times * 100 })}</span>
        <span className="grow" />
        {paper !== "screen" && (
          <span className="soft small">{t("chart.textSize", { size: Math.round(size * 10) / 10 })}</span>
        )}
      </div>
      <div
        ref={scroller}
        className="chart-scroller"
        tabIndex={0}
        role="group"
        aria-label={t("chart.scroller")}
      >
        <div
          className="chart-drawing"
          style={{ width: `${times * 100}%` }}
          // Made by drawSvg alone, which escapes every text; inside the page its text can be found and selected.
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      </div>
    </>
  );
}
