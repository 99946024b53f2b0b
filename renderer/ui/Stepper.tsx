import "./stepper.css";

/**
 * A small number with a button for one less and one more. The browser's own buttons: a list of cards shows many, and
 * one that can go no further stays where the keyboard is.
 */
export function Stepper(props: {
  label: string;
  hideLabel?: boolean;
  value: number;
  /** How it is shown; the number where it is left out. */
  children?: React.ReactNode;
  fewer: string;
  more: string;
  canLess: boolean;
  canMore: boolean;
  onChange: (value: number) => void;
}) {
  const { label, value, canLess, canMore, onChange } = props;
  return (
    <div role="group" className="stepper" aria-label={label}>
      {props.hideLabel !== true && (
        <span className="stepper-label" aria-hidden="true">
          {label}
        </span>
      )}
      <button
        type="button"
        className="button plain"
        aria-label={props.fewer}
        aria-disabled={!canLess}
        onClick={() => canLess && onChange(value - 1)}
      >
        −
      </button>
      <span className="stepper-value">{props.children ?? value}</span>
      <button
        type="button"
        className="button plain"
        aria-label={props.more}
        aria-disabled={!canMore}
        onClick={() => canMore && onChange(value + 1)}
      >
        +
      </button>
    </div>
  );
}
