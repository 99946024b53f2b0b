import { type FormEvent, useState } from "react";
import { type Finding, findingSentence } from "../../../shared/blueprint/rules/rule.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";

/** Asks for the sentence without which no finding is let stand. */
export function OverrideDialog(props: {
  finding: Finding | null;
  onClose: () => void;
  onLetStand: (reason: string) => void;
}) {
  const { finding, onClose, onLetStand } = props;
  const { t } = useWords();
  const [reason, setReason] = useState("");

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() !== "") onLetStand(reason);
  }

  return (
    <DialogBox title={t("blueprint.findings.dialogTitle")} isOpen={finding !== null} onClose={onClose}>
      {finding && <p>{findingSentence(t, finding)}</p>}
      <form className="override-form" onSubmit={submit}>
        <Field
          label={t("blueprint.findings.reason")}
          description={t("blueprint.findings.reasonHelp")}
          value={reason}
          onChange={setReason}
          maxLength={1000}
          autoFocus
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>{t("blueprint.findings.cancel")}</Button>
          <Button look="primary" type="submit" isDisabled={reason.trim() === ""}>
            {t("blueprint.findings.keep")}
          </Button>
        </div>
      </form>
    </DialogBox>
  );
}
