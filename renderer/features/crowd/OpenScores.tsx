import { useState } from "react";
import { openScores } from "../../../shared/methods/givenScores.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { type DealFrom, type DealParts, scoresDone } from "./parts.ts";

/** Opens all scores at once, after a question: there is no way back from it. */
export function OpenScores(props: DealParts & { from: DealFrom }) {
  const { t } = useWords();
  const { doc, wheel, hostNow } = useSession();
  const { place, from } = props;
  const [isAsking, setIsAsking] = useState(false);
  const { done, needed } = scoresDone(props);
  const sum = t("crowd.missing.sum", { done, count: needed });

  function open(): void {
    const held = wheel();
    setIsAsking(false);
    if (held) openScores(doc, held, place, from, hostNow());
    requestAnimationFrame(() => document.querySelector<HTMLElement>("#run-title")?.focus());
  }

  return (
    <div className="toolbar">
      <Button
        look={done >= needed ? "primary" : "plain"}
        isDisabled={done === 0}
        onPress={() => setIsAsking(true)}
      >
        {t("crowd.open.button")}
      </Button>
      <DialogBox title={t("crowd.open.title")} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{sum}</p>
        <p>{t("crowd.open.text")}</p>
        <div className="dialog-actions">
          <Button onPress={() => setIsAsking(false)}>{t("crowd.open.notYet")}</Button>
          <Button look="primary" onPress={open}>
            {t("crowd.open.now")}
          </Button>
        </div>
      </DialogBox>
    </div>
  );
}
