import { TEXT_LIMIT } from "../../../shared/doc/read.ts";
import { DocumentField } from "../../ui/controls.tsx";

/** A field of a section, found by its name when a finding leads here. */
export function WrittenField(props: {
  name: string;
  label: string;
  help?: string | undefined;
  value: string;
  /** Lines of the field; one line without. */
  rows?: number | undefined;
  onCommit: (text: string) => void;
}) {
  return (
    <div data-field={props.name}>
      <DocumentField
        label={props.label}
        description={props.help}
        value={props.value}
        maxLength={TEXT_LIMIT}
        onCommit={props.onCommit}
        {...(props.rows === undefined ? {} : { isMultiline: true, rows: props.rows })}
      />
    </div>
  );
}
