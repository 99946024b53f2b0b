import { useState } from "react";
import type { Card } from "../../../shared/doc/cards.ts";
import { similarTo } from "../../../shared/wording/similar.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { CardPicker, type Pickable } from "./CardPicker.tsx";
import { FoldChoice } from "./FoldChoice.tsx";
import { usePickable } from "./pickable.ts";

/** Folds the selected cards into one; of a single one, it is asked first which other says the same. */
export function FoldDialog(props: {
  activityId: string;
  cards: readonly Card[];
  among?: readonly Card[] | undefined;
  onDone: (write: () => void) => void;
  onClose: () => void;
}) {
  const { activityId, cards, onClose } = props;
  const { t } = useWords();
  const rows = useRows("cards");
  const [targetId, setTargetId] = useState("");
  const target = rows.get(targetId);
  const [first] = cards;
  const listed = usePickable(activityId, first?.list ?? "tasks", props.among);
  const folded = target ? [...cards, target] : cards;

  return (
    <DialogBox title={t("cards.fold.title")} isOpen isWide holdsWork={target !== undefined} onClose={onClose}>
      {first && folded.length < 2 ? (
        <>
          <CardPicker
            label={t("cards.fold.pick", { text: first.text })}
            cards={likestFirst(first, listed)}
            onPick={setTargetId}
          />
          <div className="toolbar">
            <Button onPress={onClose}>{t("cards.cancel")}</Button>
          </div>
        </>
      ) : (
        <FoldChoice cards={folded} initial={(target ?? first)?.id ?? ""} onFold={props.onDone}>
          <Button onPress={onClose}>{t("cards.cancel")}</Button>
        </FoldChoice>
      )}
    </DialogBox>
  );
}

function likestFirst(card: Card, listed: readonly Pickable[]): readonly Pickable[] {
  const others = listed.filter(({ id }) => id !== card.id);
  const likest = similarTo(card.text, others)?.other;
  return likest ? [likest, ...others.filter((each) => each !== likest)] : others;
}
