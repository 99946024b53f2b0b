import { useState } from "react";
import type { Card } from "../../../shared/doc/cards.ts";
import { splitCard } from "../../../shared/doc/mergeSplit.ts";
import { readLines } from "../../../shared/tasklist/pastedLines.ts";
import { suggestParts } from "../../../shared/wording/suggestParts.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";

export function SplitDialog(props: { card: Card; onDone: (write: () => void) => void; onClose: () => void }) {
  const { card, onDone, onClose } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const [proposed] = useState(() => suggestParts(card.text).join("\n"));
  const [typed, setTyped] = useState(proposed);
  const parts = readLines(typed).map(({ text }) => text);

  return (
    <DialogBox title={t("cards.split.title")} isOpen isWide holdsWork={typed !== proposed} onClose={onClose}>
      <p>{card.text}</p>
      <Field
        label={t("cards.split.label")}
        description={t("cards.split.help")}
        value={typed}
        onChange={setTyped}
        isMultiline
        rows={5}
        autoFocus
      />
      <p role="status" className="soft">
        {t("cards.split.makes", { count: Math.max(1, parts.length) })}
      </p>
      <div className="toolbar">
        <Button
          look="primary"
          isDisabled={parts.length < 2}
          onPress={() => onDone(() => splitCard(doc, card.id, parts, { personId: myId, at: Date.now() }))}
        >
          {t("cards.split.do")}
        </Button>
        <Button onPress={onClose}>{t("cards.cancel")}</Button>
      </div>
    </DialogBox>
  );
}
