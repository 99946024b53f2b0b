import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { isVoter } from "../../../shared/ballots/tally.ts";
import type { Person } from "../../../shared/doc/people.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import {
  ANSWERS_LIMIT,
  answerSlot,
  hasAbsentAnswers,
  takeInAnswers,
  type TakenIn,
} from "../../../shared/methods/absentAnswers.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { DelphiRound } from "../../../shared/methods/delphi.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import type { ExportedFile } from "../../../shared/rpc/contract.ts";
import { drawFormPage } from "../../delphiForm/formPage.ts";
import type { DelphiState } from "../../doc/delphi.ts";
import { useRows, useSession, useSingleton, useStanding } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { formContent } from "./absentForm.ts";

/** What a desk reads at one time: more than a panel has people. */
const FILES_LIMIT = 100;

const ANSWER_FILES = [".json", "application/json"];

type Work =
  | { readonly state: "idle" | "making" | "cancelled" }
  | { readonly state: "saved"; readonly fileName: string; readonly name: string }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "taken"; readonly taken: TakenIn };

/** A form for everybody on the panel who does not sit in the room, and the files that come back. */
export function AbsentPeople(props: {
  of: AgendaStep;
  step: StepOf<"delphi">;
  state: DelphiState;
  round: DelphiRound;
  formScript: () => Promise<string>;
  save: (file: ExportedFile) => Promise<"saved" | "cancelled">;
}) {
  const { t, language } = useWords();
  const { doc, wheel } = useSession();
  const { round } = props;
  const { ballot } = round;
  const { title } = useSingleton("workshop");
  const covered = useRows("covered");
  const absent = useStanding("people").filter((person) => person.joinedAt === 0 && isVoter(person));
  const [work, setWork] = useState<Work>({ state: "idle" });

  async function make(person: Person): Promise<void> {
    const held = wheel();
    if (!held) return;
    setWork({ state: "making" });
    try {
      const content = formContent({
        ...props,
        slot: answerSlot(held, ballot, person.id),
        name: person.name,
        workshop: title,
        language,
      });
      const page = drawFormPage(content, await props.formScript());
      const file: ExportedFile = {
        name: `${content.fileStem}.html`,
        mediaType: "text/html; charset=utf-8",
        bytes: new TextEncoder().encode(page),
      };
      const end = await props.save(file);
      setWork(
        end === "saved" ? { state: "saved", fileName: file.name, name: person.name } : { state: "cancelled" },
      );
    } catch (error) {
      setWork({ state: "failed", error });
    }
  }

  async function bringIn(list: FileList | null): Promise<void> {
    const held = wheel();
    if (!held || !list || list.length === 0) return;
    try {
      const files = await Promise.all(
        [...list].slice(0, FILES_LIMIT).map(async (file) => ({
          fileName: file.name,
          text: file.size > ANSWERS_LIMIT ? "" : await file.text(),
        })),
      );
      setWork({ state: "taken", taken: takeInAnswers(doc, held, ballot, files) });
    } catch (error) {
      setWork({ state: "failed", error });
    }
  }

  return (
    <section className="panel-box absent-people" aria-labelledby="absent-title">
      <h2 id="absent-title">{t("delphi.absent.title")}</h2>
      {absent.length === 0 ? (
        <p className="soft">{t("delphi.absent.nobody")}</p>
      ) : (
        <>
          <p className="soft">{t("delphi.absent.intro")}</p>
          <ul className="absent-list">
            {absent.map((person) => (
              <li key={person.id}>
                <span className="grow">{person.name}</span>
                {hasAbsentAnswers(covered, ballot, person.id) ? (
                  <strong>{t("delphi.absent.isIn")}</strong>
                ) : (
                  <>
                    <span className="soft">{t("delphi.absent.isOut")}</span>
                    <Button
                      isDisabled={work.state === "making"}
                      aria-label={t("delphi.absent.makeFor", { name: person.name })}
                      onPress={() => void make(person)}
                    >
                      {t("delphi.absent.make")}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
          <div className="toolbar">
            <FileTrigger
              allowsMultiple
              acceptedFileTypes={ANSWER_FILES}
              onSelect={(list) => void bringIn(list)}
            >
              <Button>{t("delphi.absent.bringIn")}</Button>
            </FileTrigger>
          </div>
        </>
      )}
      <Outcome work={work} />
    </section>
  );
}

function Outcome(props: { work: Work }) {
  const { work } = props;
  const { t, formats } = useWords();
  switch (work.state) {
    case "idle":
    case "making":
      return null;
    case "saved":
      return (
        <Notice look="done">{t("delphi.absent.saved", { file: work.fileName, name: work.name })}</Notice>
      );
    case "cancelled":
      return <Notice look="info">{t("delphi.absent.cancelled")}</Notice>;
    case "failed":
      return <Notice look="error">{sentenceOf(t, work.error)}</Notice>;
    case "taken": {
      const { people, failures } = work.taken;
      return (
        <>
          {people.length > 0 && (
            <Notice look="done">
              {t("delphi.absent.taken", { names: formats.names(people.map(({ name }) => name)) })}
            </Notice>
          )}
          {failures.length > 0 && (
            <Notice look="error">
              <ul>
                {failures.map((error, index) => (
                  // Two folders may hold files of one name.
                  <li key={index}>{sentenceOf(t, error)}</li>
                ))}
              </ul>
            </Notice>
          )}
        </>
      );
    }
  }
}
