import { useEffect, useRef, useState } from "react";
import { readHours } from "../../../shared/util/typedNumbers.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Field } from "../../ui/controls.tsx";

const PAUSE_MS = 700;

/**
 * Hours as a person types them. What is no number is said so and stays as typed, and the value kept in the document
 * is the last one that was understood.
 */
export function HoursField(props: {
  label: string;
  value: number | null;
  onCommit: (hours: number | null) => void;
}) {
  const { label, value, onCommit } = props;
  const { t, language } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = useRef(onCommit);
  const pending = useRef<number | null | undefined>(undefined);
  useEffect(() => {
    commit.current = onCommit;
  });

  function write(): void {
    const hours = pending.current;
    pending.current = undefined;
    if (hours !== undefined) commit.current(hours);
  }
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // Leaving the screen writes too: nothing typed is lost.
  useEffect(() => write, []);

  const stored =
    value === null
      ? ""
      : new Intl.NumberFormat(`${language}-CA`, { maximumFractionDigits: 2, useGrouping: false }).format(
          value,
        );
  const isWrong = typed !== null && readHours(typed) === undefined;
  return (
    <Field
      label={label}
      value={typed ?? stored}
      inputMode="decimal"
      autoComplete="off"
      error={isWrong ? t("outcomes.hours.wrong") : undefined}
      onChange={(text) => {
        setTyped(text);
        pending.current = readHours(text);
      }}
      onBlur={() => {
        write();
        if (!isWrong) setTyped(null);
      }}
    />
  );
}
