import { useMemo, useState } from "react";
import { bringMethod } from "../../../shared/doc/methods.ts";
import { distinctMethod, methodOf } from "../../../shared/methods/agenda.ts";
import { type Problem, readMethodFile } from "../../../shared/methods/definitionFile.ts";
import type { Method } from "../../../shared/methods/method.ts";
import { sentenceOf, type Translate } from "../../../shared/i18n/translator.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ChooseFile, type OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { JSON_FILES } from "./jsonFile.ts";
import { MethodFacts } from "./MethodFacts.tsx";

interface Opened {
  readonly file: string;
  /** Null where the file holds none, for the problems or the error. */
  readonly method: Method | null;
  readonly problems: readonly Problem[];
  readonly error: unknown;
}

function opened(file: string, bytes: Uint8Array): Opened {
  const nothing = { file, method: null, problems: [], error: null };
  try {
    return { ...nothing, ...readMethodFile(file, bytes) };
  } catch (error) {
    return { ...nothing, error };
  }
}

/** Opens a method from a file: it is looked over before it comes into the workshop. */
export function MethodFile(props: { openFile: OpenFile | null }) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const rows = useRows("methods");
  const [read, setRead] = useState<Opened | null>(null);
  const [brought, setBrought] = useState("");
  const [failure, setFailure] = useState<unknown>(null);
  const { method, isKnown } = useMemo(() => {
    const wanted = read?.method ? distinctMethod(read.method, rows.values()) : null;
    return { method: wanted, isKnown: wanted !== null && methodOf(wanted.id, rows.values()) !== undefined };
  }, [read, rows]);

  function bring(wanted: Method): void {
    bringMethod(doc, wanted.id, JSON.stringify(wanted));
    setBrought(wanted.title[language]);
    setRead(null);
  }

  return (
    <>
      <ChooseFile
        label={t("library.open")}
        openFile={props.openFile}
        types={JSON_FILES}
        onFile={(name, bytes) => {
          setBrought("");
          setFailure(null);
          setRead(opened(name, bytes));
        }}
        onError={setFailure}
      />
      {failure !== null && <Notice look="error">{sentenceOf(t, failure)}</Notice>}
      {brought !== "" && <Notice look="done">{t("library.brought", { method: brought })}</Notice>}
      <DialogBox
        title={t("library.review", { file: read?.file ?? "" })}
        isOpen={read !== null}
        isWide
        onClose={() => setRead(null)}
      >
        {read?.error != null && <Notice look="error">{sentenceOf(t, read.error)}</Notice>}
        {read && read.problems.length > 0 && <Problems file={read.file} problems={read.problems} />}
        {method && (
          <>
            <h3>{method.title[language]}</h3>
            <p>{method.purpose[language]}</p>
            <MethodFacts method={method} />
            {isKnown && <Notice look="info">{t("library.known")}</Notice>}
          </>
        )}
        <div className="dialog-actions">
          <Button autoFocus={method === null || isKnown} onPress={() => setRead(null)}>
            {t(method && !isKnown ? "library.cancel" : "library.close")}
          </Button>
          {method && !isKnown && (
            <Button look="primary" autoFocus onPress={() => bring(method)}>
              {t("library.bring")}
            </Button>
          )}
        </div>
      </DialogBox>
    </>
  );
}

function Problems(props: { file: string; problems: readonly Problem[] }) {
  const { file, problems } = props;
  const { t } = useWords();
  return (
    <Notice look="error">
      <p>{t("library.wrong", { file })}</p>
      <ul className="problems">
        {problems.map(({ path, kind }) => (
          <li key={`${path.join(".")} ${kind}`}>
            {t(`library.problem.${kind}`, { where: placeInWords(t, path) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Lists of a method's file, by what one of them is called. */
const LISTS = { steps: "step", points: "point", lists: "list", outputs: "output" } as const;

/** A place in a file, from the outside in: step 4, “title”, in French. */
function placeInWords(t: Translate, path: Problem["path"]): string {
  if (path.length === 0) return t("library.where.whole");
  return path
    .map((part, index) => {
      const before = path[index - 1];
      if (typeof part === "number") {
        const list = Object.entries(LISTS).find(([name]) => name === before)?.[1] ?? "item";
        return t(`library.where.${list}`, { number: part + 1 });
      }
      if (part === "en" || part === "fr") return t(`library.where.${part}`);
      const isNumbered = Object.hasOwn(LISTS, part) && typeof path[index + 1] === "number";
      return isNumbered ? "" : t("library.where.field", { name: part });
    })
    .filter((words) => words !== "")
    .join(", ");
}
