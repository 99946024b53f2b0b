import { useState } from "react";
import { type Choice, EXCLUSION_REASONS, lacksReason } from "../../../shared/doc/decisions.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, SelectField } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";

/** One reason for several tasks at once. */
export function LeaveOutDialog(props: {
  isOpen: boolean;
  count: number;
  onClose: () => void;
  onLeaveOut: (why: Pick<Choice, "reason" | "note">) => void;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState<Choice["reason"]>("lowImportance");
  const [note, setNote] = useState("");
  const lacks = lacksReason({ selected: "no", reason, note });
  return (
    <DialogBox
      title={t("selection.leaveOutTitle", { count: props.count })}
      isOpen={props.isOpen}
      onClose={props.onClose}
    >
      <SelectField
        label={t("selection.reason")}
        value={reason}
        choices={EXCLUSION_REASONS.filter((id) => id !== "unstated").map((id) => ({
          id,
          label: t(`words.reason.${id}`),
        }))}
        onChange={setReason}
      />
      <Field
        label={t("selection.note")}
        value={note}
        onChange={setNote}
        maxLength={500}
        description={lacks ? t("selection.noteNeeded", { reason: t("words.reason.other") }) : undefined}
      />
      <div className="dialog-actions">
        <Button onPress={props.onClose}>{t("selection.cancel")}</Button>
        <Button
          look="primary"
          isDisabled={lacks}
          onPress={() => {
            props.onLeaveOut({ reason, note: note.trim() });
            setNote("");
          }}
        >
          {t("selection.leaveOutGo")}
        </Button>
      </div>
    </DialogBox>
  );
}
