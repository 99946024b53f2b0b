import { useMemo, useState } from "react";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { applyStoryboard } from "../../../shared/storyboard/applyStoryboard.ts";
import { importReport, type ReportedRow } from "../../../shared/storyboard/importReport.ts";
import { countStoryboardPlan, planStoryboard } from "../../../shared/storyboard/planStoryboard.ts";
import { type GivenStoryboard, readStoryboardCsv } from "../../../shared/storyboard/readStoryboardCsv.ts";
import { storyboardCsv } from "../../../shared/storyboard/storyboardCsv.ts";
import { lengthInWords } from "../../doc/lengthInWords.ts";
import { useMyId, useSession, useStanding } from "../../doc/SessionContext.tsx";
import { useBoard, useStoryboard } from "../../doc/storyboard/board.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ChooseFile, type OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import type { SaveFile } from "../../ui/fileWork.tsx";
import "./design.css";

const TABLES = [".csv", ".tsv", ".txt", "text/csv", "text/tab-separated-values", "text/plain"];
/** Rows that are named of each kind; the rest are counted. */
const NAMED_ROWS = 8;

/** A storyboard that was made on paper or elsewhere comes in; this one goes out to a spreadsheet and comes back. */
export function ImportBoard(props: { activityId: string; openFile: OpenFile | null; save: SaveFile }) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const { activityId, openFile, save } = props;
  const board = useBoard(activityId);
  const { unit } = useStoryboard(activityId);
  const outcomes = useStanding("outcomes");
  const [given, setGiven] = useState<GivenStoryboard | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState("");
  // As the board is now: others may lay cards while somebody reads the preview.
  const plan = useMemo(() => given && planStoryboard(given, board, outcomes), [given, board, outcomes]);
  const counts = plan && countStoryboardPlan(plan);
  const report = plan && importReport(plan, { t, language });
  const laid = board.rows.some(({ cards }) => cards.length > 0);

  function read(name: string, bytes: Uint8Array): void {
    setDone("");
    setError(null);
    try {
      setGiven(readStoryboardCsv(bytes, name));
    } catch (failure) {
      setError(failure);
    }
  }

  function add(): void {
    if (!plan || !counts) return;
    applyStoryboard(doc, plan, { activityId, authorId: myId });
    setDone(t("design.import.added", { count: counts.cards }));
    setGiven(null);
  }

  function saveTable(): void {
    setDone("");
    const text = storyboardCsv(board, unit, outcomes, language);
    const file = {
      name: `${t("design.import.fileName")}.csv`,
      mediaType: "text/csv",
      bytes: new TextEncoder().encode(text),
    };
    save(file).then((outcome) => {
      if (outcome === "saved") setDone(t("library.saved", { file: file.name }));
    }, setError);
  }

  return (
    <section className="panel-box import-board" aria-labelledby="import-board">
      <h2 id="import-board">{t("design.import.title")}</h2>
      <p className="soft">{t("design.import.help")}</p>
      {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
      {done !== "" && <Notice look="done">{done}</Notice>}
      <div className="row">
        <ChooseFile
          label={t("design.import.choose")}
          openFile={openFile}
          types={TABLES}
          onFile={read}
          onError={setError}
        />
        <Button isDisabled={!laid} onPress={saveTable}>
          {t("design.import.save")}
        </Button>
      </div>
      <DialogBox
        title={t("design.import.review", { file: given?.fileName ?? "" })}
        isOpen={given !== null}
        isWide
        holdsWork
        onClose={() => setGiven(null)}
      >
        {plan && counts && report && (
          <>
            <p role="status">
              {t("design.import.adds", {
                cards: t("board.count", { count: counts.cards }),
                length: lengthInWords(t, counts.minutes),
              })}
              {counts.known > 0 && ` ${t("design.import.known", { count: counts.known })}`}
            </p>
            <ul className="changes">
              {plan.sections.map((section, index) => (
                <li key={index}>
                  <strong>{section.title}</strong>
                  {section.sectionId === "" && ` (${t("design.import.newSection")})`}
                  {" · "}
                  {t("design.effort.made", {
                    cards: t("board.count", { count: section.cards.length }),
                    length: lengthInWords(
                      t,
                      section.cards.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
                    ),
                  })}
                </li>
              ))}
            </ul>
            <Rows
              title={t("design.import.leftOut", { count: report.leftOut.length })}
              rows={report.leftOut}
            />
            <Rows title={t("design.import.notes", { count: report.notes.length })} rows={report.notes} />
            <div className="dialog-actions">
              <Button onPress={() => setGiven(null)}>{t("design.import.cancel")}</Button>
              <Button look="primary" isDisabled={counts.cards === 0} onPress={add}>
                {t("design.import.add", { count: counts.cards })}
              </Button>
            </div>
          </>
        )}
      </DialogBox>
    </section>
  );
}

function Rows(props: { title: string; rows: readonly ReportedRow[] }) {
  const { t } = useWords();
  const { title, rows } = props;
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {rows.slice(0, NAMED_ROWS).map(({ row, why }, index) => (
          <li key={index}>{t("design.import.row", { row, why })}</li>
        ))}
      </ul>
      {rows.length > NAMED_ROWS && (
        <p>{t("storyboardImport.moreRows", { count: rows.length - NAMED_ROWS })}</p>
      )}
    </>
  );
}
