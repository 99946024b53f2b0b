import { FileTrigger } from "react-aria-components";
import { Button } from "./controls.tsx";

/** Opens a file with the system's own dialog; null where nobody chose one. */
export type OpenFile = () => Promise<{ name: string; bytes: Uint8Array } | null>;

/** A button with which a person chooses a file: the native dialog under Electron, the browser's otherwise. */
export function ChooseFile(props: {
  label: string;
  openFile: OpenFile | null;
  /** What a browser's dialog offers. */
  types: readonly string[];
  onFile: (name: string, bytes: Uint8Array) => void;
  onError: (error: unknown) => void;
}) {
  const { label, openFile, types, onFile, onError } = props;

  function chooseNatively(open: OpenFile): void {
    open().then((file) => {
      if (file) onFile(file.name, file.bytes);
    }, onError);
  }

  function readChosen(files: FileList | null): void {
    const file = files?.[0];
    file?.arrayBuffer().then((buffer) => onFile(file.name, new Uint8Array(buffer)), onError);
  }

  if (openFile) return <Button onPress={() => chooseNatively(openFile)}>{label}</Button>;
  return (
    <FileTrigger acceptedFileTypes={types} onSelect={readChosen}>
      <Button>{label}</Button>
    </FileTrigger>
  );
}
