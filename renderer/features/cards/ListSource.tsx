import { useWords } from "../../i18n/Language.tsx";
import { ChooseFile, type OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, Field } from "../../ui/controls.tsx";

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

  return (
    <>
      <p className="soft">{t("desk.import.intro")}</p>
      <div className="toolbar">
        <ChooseFile
          label={t("desk.import.choose")}
          openFile={openFile}
          types={TABLE_FILES}
          onFile={onFile}
          onError={onError}
        />
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
