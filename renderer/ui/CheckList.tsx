import { useId } from "react";
import "./checkList.css";

/** Any number of a list's entries. The browser's own checkboxes: many such lists stand on one screen. */
export function CheckList(props: {
  label: string;
  choices: readonly { readonly id: string; readonly code: string; readonly text: string }[];
  checked: ReadonlySet<string>;
  onChange: (id: string, isChecked: boolean) => void;
  /** Said where the list has no entries. */
  nothing: string;
}) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="check-list">
      <span id={id} className="check-list-label">
        {props.label}
      </span>
      {props.choices.length === 0 && <span className="soft">{props.nothing}</span>}
      <ul>
        {props.choices.map((choice) => (
          <li key={choice.id}>
            <label>
              <input
                type="checkbox"
                checked={props.checked.has(choice.id)}
                onChange={(event) => props.onChange(choice.id, event.target.checked)}
              />
              <span>
                <strong>{choice.code}</strong> {choice.text}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
