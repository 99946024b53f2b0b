import { useId } from "react";
import type { Choice } from "./controls.tsx";
import "./segmented.css";

/**
 * One of a few choices, all in sight. The browser's own radio buttons rather than React Aria's: a list of tasks shows
 * hundreds, and each input covers its segment, so that a press, a key and a screen reader all meet the same thing.
 */
export function Segmented<T extends string>(props: {
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
  hideLabel?: boolean;
}) {
  const name = useId();
  return (
    <div className="segmented-field">
      {props.hideLabel !== true && (
        <span id={`${name}-label`} className="segmented-label">
          {props.label}
        </span>
      )}
      <div
        role="radiogroup"
        className="segmented"
        {...(props.hideLabel === true
          ? { "aria-label": props.label }
          : { "aria-labelledby": `${name}-label` })}
      >
        {props.choices.map((choice) => (
          <label key={choice.id} data-choice={choice.id}>
            <input
              type="radio"
              name={name}
              checked={choice.id === props.value}
              onChange={() => props.onChange(choice.id)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
