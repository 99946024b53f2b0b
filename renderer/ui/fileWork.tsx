/** A file that is made and then saved: one at a time, with its progress and its end said where it was asked for. */
import { useState } from "react";
import { ProgressBar } from "react-aria-components";
import { sentenceOf } from "../../shared/i18n/translator.ts";
import type { ExportedFile } from "../../shared/rpc/contract.ts";
import { useWords } from "../i18n/Language.tsx";
import { Notice } from "./controls.tsx";
import { fileSize } from "./fileSize.ts";
import "./fileWork.css";

/** @returns "cancelled" when the person chose no place. */
export type SaveFile = (file: ExportedFile) => Promise<"saved" | "cancelled">;

export type FileWork =
  | { readonly state: "idle" }
  /** `what`: the file's kind, in the words of the page. */
  | { readonly state: "making"; readonly what: string }
  | { readonly state: "saved" | "cancelled"; readonly file: ExportedFile }
  | { readonly state: "failed"; readonly error: unknown };

export function useFileWork(save: SaveFile): {
  work: FileWork;
  run: (what: string, make: () => Promise<ExportedFile>) => Promise<void>;
} {
  const [work, setWork] = useState<FileWork>({ state: "idle" });
  async function run(what: string, make: () => Promise<ExportedFile>): Promise<void> {
    setWork({ state: "making", what });
    try {
      const file = await make();
      setWork({ state: await save(file), file });
    } catch (error) {
      setWork({ state: "failed", error });
    }
  }
  return { work, run };
}

export function FileWorkNotice(props: { work: FileWork }) {
  const { work } = props;
  const { t } = useWords();
  switch (work.state) {
    case "idle":
      return null;
    case "making": {
      const making = t("exports.making", { what: work.what });
      return (
        <ProgressBar isIndeterminate aria-label={making} className="file-progress">
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
