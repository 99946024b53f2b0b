import { useMemo, useState } from "react";
import { Dialog, FileTrigger, Heading, Modal, ModalOverlay, ProgressBar } from "react-aria-components";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { applyImport } from "../../../shared/tasklist/applyImport.ts";
import { decodeTable } from "../../../shared/tasklist/decodeTable.ts";
import { planImport } from "../../../shared/tasklist/planImport.ts";
import { readTable, type Table } from "../../../shared/tasklist/readTable.ts";
import { type ColumnChoice, suggestColumns } from "../../../shared/tasklist/suggestColumns.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import { ImportPreview } from "./ImportPreview.tsx";

/** Opens a table with the system's own dialog. */
export type OpenFile = () => Promise<{ name: string; bytes: Uint8Array } | null>;

export interface Reading {
  readonly table: Table;
  readonly choice: ColumnChoice & { readonly hasHeader: boolean };
  readonly skipDuplicates: boolean;
}

/** Gives the window its turn between two parts of a long import. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Imports a list of tasks: choose a file or paste, look it over, add. One step of undo. */
export function ImportDialog(props: { activityId: string; openFile: OpenFile | null; onClose: () => void }) {
  const { activityId, openFile, onClose } = props;
  const { t } = useWords();
  const session = useSession();
  const authorId = useMyId();
  const [pasted, setPasted] = useState("");
  const [reading, setReading] = useState<Reading | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [added, setAdded] = useState<number | null>(null);

  function read(name: string, text: () => string): void {
    setError(null);
    try {
      const table = readTable(text(), name);
      const choice = { ...suggestColumns(table), hasHeader: table.hasHeader };
      setReading({ table, choice, skipDuplicates: false });
    } catch (failure) {
      setError(failure);
    }
  }

  const readBytes = (name: string, bytes: Uint8Array): void => read(name, () => decodeTable(bytes, name));

  // Planned once for each reading, not again while its own cards are coming in.
  const plan = useMemo(() => {
    if (!reading) return null;
    const existing = [...session.tables.cards.getState().rows.values()]
      .filter((card) => card.activityId === activityId && !card.archived)
      .map((card) => card.text);
    return planImport(reading.table, reading.choice, existing);
  }, [reading, session, activityId]);

  async function add(): Promise<void> {
    if (!reading || !plan) return;
    setProgress({ done: 0, total: plan.rows.length });
    try {
      const result = await session.asOneStep(() =>
        applyImport(session.doc, plan, {
          activityId,
          authorId,
          createdAt: Date.now(),
          fileName: reading.table.fileName,
          skipDuplicates: reading.skipDuplicates,
          onProgress: (done, total) => setProgress({ done, total }),
          pause: nextFrame,
        }),
      );
      setAdded(result.added);
    } catch (failure) {
      setError(failure);
    } finally {
      setProgress(null);
    }
  }

  const isBusy = progress !== null;
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={!isBusy && pasted === "" && reading === null}
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t("desk.import.title")}</Heading>
          {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
          {added !== null ? (
            <>
              <Notice look="done">{t("desk.import.added", { count: added })}</Notice>
              <div className="toolbar">
                <Button look="primary" onPress={onClose}>
                  {t("desk.import.close")}
                </Button>
                <Button
                  onPress={() => {
                    session.undo();
                    onClose();
                  }}
                >
                  {t("desk.import.undo")}
                </Button>
              </div>
            </>
          ) : reading && plan ? (
            <>
              <ImportPreview reading={reading} plan={plan} isBusy={isBusy} onChange={setReading} />
              {progress && (
                <ProgressBar
                  className="progress"
                  aria-label={t("desk.import.progress")}
                  value={progress.done}
                  maxValue={Math.max(progress.total, 1)}
                >
                  {({ percentage, valueText }) => (
                    <>
                      <div className="progress-track">
                        <div className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
                      </div>
                      <span>{valueText}</span>
                    </>
                  )}
                </ProgressBar>
              )}
              <div className="toolbar">
                <Button
                  look="primary"
                  isDisabled={isBusy || plan.rows.length === 0}
                  onPress={() => void add()}
                >
                  {t("desk.import.add", {
                    count: reading.skipDuplicates ? plan.rows.length - plan.duplicates : plan.rows.length,
                  })}
                </Button>
                <Button isDisabled={isBusy} onPress={() => setReading(null)}>
                  {t("desk.import.back")}
                </Button>
              </div>
            </>
          ) : (
            <>
              <p className="soft">{t("desk.import.intro")}</p>
              <div className="toolbar">
                {openFile ? (
                  <Button
                    onPress={() => {
                      openFile().then((file) => {
                        if (file) readBytes(file.name, file.bytes);
                      }, setError);
                    }}
                  >
                    {t("desk.import.choose")}
                  </Button>
                ) : (
                  <FileTrigger
                    acceptedFileTypes={[
                      ".csv",
                      ".tsv",
                      ".txt",
                      "text/csv",
                      "text/tab-separated-values",
                      "text/plain",
                    ]}
                    onSelect={(files) => {
                      const file = files?.[0];
                      file
                        ?.arrayBuffer()
                        .then((buffer) => readBytes(file.name, new Uint8Array(buffer)), setError);
                    }}
                  >
                    <Button>{t("desk.import.choose")}</Button>
                  </FileTrigger>
                )}
              </div>
              <Field
                label={t("desk.import.paste")}
                description={t("desk.import.pasteHelp")}
                value={pasted}
                onChange={setPasted}
                isMultiline
                rows={8}
              />
              <div className="toolbar">
                <Button
                  look="primary"
                  isDisabled={pasted.trim() === ""}
                  onPress={() => read(t("desk.import.pastedName"), () => pasted)}
                >
                  {t("desk.import.look")}
                </Button>
                <Button onPress={onClose}>{t("desk.home.cancel")}</Button>
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
