import { useMemo, useState } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { applyImport } from "../../../shared/tasklist/applyImport.ts";
import { decodeTable } from "../../../shared/tasklist/decodeTable.ts";
import { planImport } from "../../../shared/tasklist/planImport.ts";
import { readTable, type Table } from "../../../shared/tasklist/readTable.ts";
import { type ColumnChoice, suggestColumns } from "../../../shared/tasklist/suggestColumns.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import type { OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import { ListSource } from "./ListSource.tsx";

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
export function ImportDialog(props: {
  activityId: string;
  /** Left out, the tasks. */
  list?: CardList;
  openFile: OpenFile | null;
  onClose: () => void;
}) {
  const { activityId, list = "tasks", openFile, onClose } = props;
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
      .filter((card) => card.activityId === activityId && !card.archived && card.list === list)
      .map((card) => card.text);
    return planImport(reading.table, reading.choice, existing);
  }, [reading, session, activityId, list]);

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
          list,
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
    <DialogBox
      title={t(list === "prior" ? "desk.import.priorTitle" : "desk.import.title")}
      isOpen
      isWide
      isBusy={isBusy}
      holdsWork={pasted !== "" || reading !== null}
      onClose={onClose}
    >
      {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
      {added !== null ? (
        <ImportDone
          added={added}
          onClose={onClose}
          onUndo={() => {
            session.undo();
            onClose();
          }}
        />
      ) : reading && plan ? (
        <>
          <ImportPreview reading={reading} plan={plan} isBusy={isBusy} onChange={setReading} />
          {progress && <ImportProgress done={progress.done} total={progress.total} />}
          <div className="toolbar">
            <Button look="primary" isDisabled={isBusy || plan.rows.length === 0} onPress={() => void add()}>
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
        <ListSource
          openFile={openFile}
          pasted={pasted}
          onPasted={setPasted}
          onLook={() => read(t("desk.import.pastedName"), () => pasted)}
          onFile={readBytes}
          onError={setError}
          onCancel={onClose}
        />
      )}
    </DialogBox>
  );
}

function ImportDone(props: { added: number; onClose: () => void; onUndo: () => void }) {
  const { t } = useWords();
  return (
    <>
      <Notice look="done">{t("desk.import.added", { count: props.added })}</Notice>
      <div className="toolbar">
        <Button look="primary" autoFocus onPress={props.onClose}>
          {t("desk.import.close")}
        </Button>
        <Button onPress={props.onUndo}>{t("desk.import.undo")}</Button>
      </div>
    </>
  );
}
