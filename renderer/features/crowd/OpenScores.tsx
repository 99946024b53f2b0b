import { useState } from "react";
import { openScores } from "../../../shared/methods/givenScores.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import type { DealFrom, DealParts } from "./parts.ts";

/** Opens all scores at once, after a question: there is no way back from it. */
export function OpenScores(props: DealParts & { from: DealFrom }) {
  const { t } = useWords();
  const { doc, wheel, hostNow } = useSession();
  const { place, deal, given, cards, from } = props;
  const [isAsking, setIsAsking] = useState(false);
  const needed = deal.targets.reduce(
    (sum, target, card) => sum + (cards.has(deal.cards[card] ?? "") ? target : 0),
    0,
  );
  const sum = t("crowd.missing.sum", { done: given.length, count: needed });

  function open(): void {
    const held = wheel();
    setIsAsking(false);
    if (held) openScores(doc, held, place, from, hostNow());
    requestAnimationFrame(() => document.querySelector<HTMLElement>("#run-title")?.focus());
  }

  return (
    <div className="toolbar">
      <Button
        look={given.length >= needed ? "primary" : "plain"}
        isDisabled={given.length === 0}
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
