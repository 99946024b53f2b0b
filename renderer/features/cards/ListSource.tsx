import { FileTrigger } from "react-aria-components";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import type { OpenFile } from "./ImportDialog.tsx";

const TABLE_FILES = [".csv", ".tsv", ".txt", "text/csv", "text/tab-separated-values", "text/plain"];

/** Where a list comes from: a file, or what is pasted. */
export function ListSource(props: {
  openFile: OpenFile | null;
  pasted: string;
  onPasted: (text: string) => void;
  onLook: () => void;
  onFile: (name: string, bytes: Uint8Array) => void;
  onError: (error: unknown) => void;
  onCancel: () => void;
}) {
  const { openFile, pasted, onFile, onError } = props;
  const { t } = useWords();

  function chooseNatively(open: OpenFile): void {
    open().then((file) => {
      if (file) onFile(file.name, file.bytes);
    }, onError);
  }

  function readChosen(files: FileList | null): void {
    const file = files?.[0];
    file?.arrayBuffer().then((buffer) => onFile(file.name, new Uint8Array(buffer)), onError);
  }

  return (
    <>
      <p className="soft">{t("desk.import.intro")}</p>
      <div className="toolbar">
        {openFile ? (
          <Button onPress={() => chooseNatively(openFile)}>{t("desk.import.choose")}</Button>
        ) : (
          <FileTrigger acceptedFileTypes={TABLE_FILES} onSelect={readChosen}>
            <Button>{t("desk.import.choose")}</Button>
          </FileTrigger>
        )}
      </div>
      <Field
        label={t("desk.import.paste")}
        description={t("desk.import.pasteHelp")}
        value={pasted}
        onChange={props.onPasted}
        isMultiline
        rows={8}
      />
      <div className="toolbar">
        <Button look="primary" isDisabled={pasted.trim() === ""} onPress={props.onLook}>
          {t("desk.import.look")}
        </Button>
        <Button onPress={props.onCancel}>{t("desk.home.cancel")}</Button>
      </div>
    </>
  );
}
