import { readHours } from "../../../shared/util/typedNumbers.ts";
import { useWords } from "../../i18n/Language.tsx";
import { NumberField } from "../../ui/NumberField.tsx";

/** Hours, with a comma or a point before the decimals as the language has it; empty for none. */
export function HoursField(props: {
  label: string;
  value: number | null;
  onCommit: (hours: number | null) => void;
}) {
  const { label, value, onCommit } = props;
  const { t, language } = useWords();
  const format = new Intl.NumberFormat(`${language}-CA`, { maximumFractionDigits: 2, useGrouping: false });
  return (
    <NumberField
      label={label}
      shown={value === null ? "" : format.format(value)}
      read={readHours}
      wrong={t("outcomes.hours.wrong")}
      inputMode="decimal"
      onCommit={onCommit}
    />
  );
}
