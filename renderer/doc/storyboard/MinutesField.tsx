import { useEffect, useRef, useState } from "react";
import { readWhole } from "../../../shared/util/typedNumbers.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Field } from "../../ui/controls.tsx";

const PAUSE_MS = 700;

/** Whole minutes as a person types them; empty for not said. What is no such number is said so and stays as typed. */
export function MinutesField(props: {
  label: string;
  description?: string;
  value: number | null;
  most: number;
  onCommit: (minutes: number | null) => void;
}) {
  const { value, most, onCommit } = props;
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = useRef(onCommit);
  const pending = useRef<number | null | undefined>(undefined);
  useEffect(() => {
    commit.current = onCommit;
  });

  function write(): void {
    const minutes = pending.current;
    pending.current = undefined;
    if (minutes !== undefined) commit.current(minutes);
  }
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // Leaving the dialog writes too: nothing typed is lost.
  useEffect(() => write, []);

  const read = (text: string): number | null | undefined =>
    text.trim() === "" ? null : readWhole(text, 0, most);
  const isWrong = typed !== null && read(typed) === undefined;
  return (
    <Field
      label={props.label}
      description={props.description}
      value={typed ?? (value === null ? "" : String(value))}
      inputMode="numeric"
      autoComplete="off"
      error={isWrong ? t("learningCard.wrongMinutes", { most }) : undefined}
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
