import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import type { ExportedFile, VerificationFile } from "../../../shared/rpc/contract.ts";
import type { GivenRatings } from "../../../shared/verification/givenRatings.ts";
import { readGivenRatings } from "../../../shared/verification/readGivenRatings.ts";
import type { Task } from "../../../shared/doc/chart.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { AddRatingsDialog } from "./AddRatingsDialog.tsx";

const RATING_FILES = [".json", ".csv", ".tsv", ".txt", "application/json", "text/csv", "text/plain"];

/** What a desk reads at one time: more than a workshop asks. */
const FILES_LIMIT = 300;

export interface ReadFiles {
  readonly files: readonly GivenRatings[];
  readonly failures: readonly { readonly fileName: string; readonly error: unknown }[];
}

async function readFiles(chosen: readonly File[], workshopId: string): Promise<ReadFiles> {
  const files: GivenRatings[] = [];
  const failures: { fileName: string; error: unknown }[] = [];
  for (const file of chosen.slice(0, FILES_LIMIT)) {
    try {
      files.push(readGivenRatings(new Uint8Array(await file.arrayBuffer()), file.name, workshopId));
    } catch (error) {
      failures.push({ fileName: file.name, error });
    }
  }
  return { files, failures };
}

type Work =
  | { readonly state: "idle" | "making" | "cancelled" }
  | { readonly state: "saved"; readonly fileName: string }
  | { readonly state: "failed"; readonly error: unknown };

/** The form that goes out, the answers that come back, and every rating as a table. */
export function OutsideRatings(props: {
  workshopId: string;
  tasks: readonly Task[];
  make: (what: VerificationFile) => Promise<ExportedFile>;
  save: (file: ExportedFile) => Promise<"saved" | "cancelled">;
}) {
  const { tasks } = props;
  const { t } = useWords();
  const [work, setWork] = useState<Work>({ state: "idle" });
  const [read, setRead] = useState<ReadFiles | null>(null);

  async function make(what: VerificationFile): Promise<void> {
    setWork({ state: "making" });
    try {
      const file = await props.make(what);
      const end = await props.save(file);
      setWork(end === "saved" ? { state: "saved", fileName: file.name } : { state: "cancelled" });
    } catch (error) {
      setWork({ state: "failed", error });
    }
  }

  function choose(list: FileList | null): void {
    if (!list || list.length === 0) return;
    setWork({ state: "idle" });
    readFiles([...list], props.workshopId).then(setRead, (error: unknown) =>
      setWork({ state: "failed", error }),
    );
  }

  const isMaking = work.state === "making";
  return (
    <section className="panel-box outside-ratings" aria-labelledby="outside-ratings">
      <h2 id="outside-ratings">{t("ratings.outside.title")}</h2>
      <p>{t("ratings.outside.intro")}</p>
      <ul>
        <li>
          <Button isDisabled={isMaking || tasks.length === 0} onPress={() => void make("form")}>
            {t("ratings.outside.form")}
          </Button>
          <span className="soft small">
            {t(tasks.length === 0 ? "ratings.outside.noTasks" : "ratings.outside.formHelp")}
          </span>
        </li>
        <li>
          <FileTrigger allowsMultiple acceptedFileTypes={RATING_FILES} onSelect={choose}>
            <Button isDisabled={tasks.length === 0}>{t("ratings.outside.add")}</Button>
          </FileTrigger>
          <span className="soft small">{t("ratings.outside.addHelp")}</span>
        </li>
        <li>
          <Button isDisabled={isMaking} onPress={() => void make("rawRatings")}>
            {t("ratings.outside.raw")}
          </Button>
          <span className="soft small">{t("ratings.outside.rawHelp")}</span>
        </li>
      </ul>
      <MadeFile work={work} />
      {read && <AddRatingsDialog read={read} tasks={tasks} onClose={() => setRead(null)} />}
    </section>
  );
}

function MadeFile(props: { work: Work }) {
  const { work } = props;
  const { t } = useWords();
  switch (work.state) {
    case "idle":
      return null;
    case "making":
      return <Notice look="info">{t("ratings.outside.making")}</Notice>;
    case "saved":
      return <Notice look="done">{t("ratings.outside.saved", { file: work.fileName })}</Notice>;
    case "cancelled":
      return <Notice look="info">{t("ratings.outside.cancelled")}</Notice>;
    case "failed":
      return <Notice look="error">{sentenceOf(t, work.error)}</Notice>;
  }
}
