import { useEffect, useRef, useState } from "react";
import { Field } from "./controls.tsx";

const PAUSE_MS = 700;

/**
 * A number as a person types it. What is none is said so and stays as typed, and the value that is kept is the last one
 * that was understood. It is written when the person pauses or leaves.
 */
export function NumberField<T extends number | null>(props: {
  label: string;
  description?: string | undefined;
  /** How the value is written. */
  shown: string;
  /** The value that words stand for; undefined for none. */
  read: (typed: string) => T | undefined;
  /** Said where the words stand for no value. */
  wrong: string;
  inputMode: "numeric" | "decimal";
  onCommit: (value: T) => void;
}) {
  const { read, onCommit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const commit = useRef(onCommit);
  const pending = useRef<T | undefined>(undefined);
  useEffect(() => {
    commit.current = onCommit;
  });

  function write(): void {
    const value = pending.current;
    pending.current = undefined;
    if (value !== undefined) commit.current(value);
  }
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // Leaving the screen writes too: nothing typed is lost.
  useEffect(() => write, []);

  const isWrong = typed !== null && read(typed) === undefined;
  return (
    <Field
      label={props.label}
      description={props.description}
      value={typed ?? props.shown}
      inputMode={props.inputMode}
      autoComplete="off"
      error={isWrong ? props.wrong : undefined}
      onChange={(text) => {
        setTyped(text);
        pending.current = read(text);
      }}
      onBlur={() => {
        write();
        if (!isWrong) setTyped(null);
      }}
    />
  );
}
