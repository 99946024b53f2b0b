import { Button } from "./controls.tsx";
import { focusNeighbour } from "./focusNeighbour.ts";
import "./offeredWords.css";

/** Words from elsewhere, taken over into a field with one press each, and never without one. */
export function OfferedWords(props: {
  label: string;
  items: readonly { readonly id: string; readonly text: string }[];
  /** What a press does, for who does not see the field beside it. */
  action: (text: string) => string;
  /** The field, where the focus goes once the last of them is taken over. */
  field: string;
  onAdd: (text: string) => void;
}) {
  const { label, items } = props;
  if (items.length === 0) return null;
  return (
    <div className="offered" role="group" aria-label={label}>
      <span className="soft small" aria-hidden="true">
        {label}
      </span>
      <ul>
        {items.map(({ id, text }) => (
          <li key={id}>
            <Button
              look="quiet"
              aria-label={props.action(text)}
              data-goes
              onPress={({ target }) => {
                focusNeighbour(target, props.field);
                props.onAdd(text);
              }}
            >
              + {text}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
