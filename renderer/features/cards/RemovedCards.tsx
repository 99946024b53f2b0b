import { useState } from "react";
import { restoreCard } from "../../../shared/doc/cards.ts";
import { removedCards } from "../../../shared/doc/chart.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";

/** A button to what was removed from an activity's lists, and the way back. Nothing while nothing was removed. */
export function RemovedCards(props: { activityId: string }) {
  const { t } = useWords();
  const { doc } = useSession();
  const removed = removedCards(props.activityId, useRows("cards").values());
  const [isOpen, setIsOpen] = useState(false);
  if (removed.length === 0 && !isOpen) return null;
  return (
    <>
      <Button look="quiet" onPress={() => setIsOpen(true)}>
        {t("cards.removed.open", { count: removed.length })}
      </Button>
      {isOpen && (
        <DialogBox title={t("cards.removed.title")} isOpen isWide onClose={() => setIsOpen(false)}>
          {removed.length === 0 && <p className="soft">{t("cards.removed.none")}</p>}
          <ul className="history">
            {removed.map((card) => (
              <li key={card.id} className="row">
                <p className="grow">
                  {card.text} <span className="soft small">{t(`words.list.${card.list}`)}</span>
                </p>
                <Button
                  data-goes
                  aria-label={t("cards.removed.restoreNamed", { text: card.text })}
                  onPress={({ target }) => {
                    focusNeighbour(target, "#removed-close");
                    restoreCard(doc, card.id);
                  }}
                >
                  {t("cards.removed.restore")}
                </Button>
              </li>
            ))}
          </ul>
          <div className="toolbar">
            <Button id="removed-close" onPress={() => setIsOpen(false)}>
              {t("cards.close")}
            </Button>
          </div>
        </DialogBox>
      )}
    </>
  );
}
