import { useState } from "react";
import type { CardSpot } from "../../../shared/doc/learningCards.ts";
import type { Board } from "../../../shared/storyboard/board.ts";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { lanesOf } from "../../../shared/storyboard/moves.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import "../../ui/pickedBar.css";
import { Button, SelectField } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";

const BEFORE = "before";
const BESIDE = "beside";
const END = "end";

/** What can be done with the cards that are picked; it stays in sight while there are any. */
export function PickedCards(props: {
  board: Board;
  picked: readonly string[];
  names: ReadonlyMap<string, string>;
  onPlace: (spot: CardSpot) => void;
  onDuplicate: () => void;
  onRemove: () => void;
  onLetGo: () => void;
}) {
  const { t } = useWords();
  const { board, picked, names } = props;
  const [isChoosing, setIsChoosing] = useState(false);
  const count = t("board.picked", { count: picked.length });
  return (
    <div className="picked-bar" role="group" aria-label={count}>
      <span>{count}</span>
      <ActionMenu
        label={t("board.put")}
        choices={[
          ...board.rows.map(({ section }) => ({
            id: section.id as string,
            label: names.get(section.id) ?? "",
          })),
          { id: BESIDE, label: t("board.beside") },
          { id: BEFORE, label: t("board.beforeCard") },
        ]}
        onChoose={(id) => {
          if (id === BEFORE) setIsChoosing(true);
          else props.onPlace({ sectionId: id === BESIDE ? "" : id, beforeId: null });
        }}
      />
      <ActionMenu
        label={t("board.more")}
        isIcon
        choices={[
          ...(picked.length === 1 ? [{ id: "duplicate" as const, label: t("board.duplicate") }] : []),
          { id: "remove" as const, label: t("board.remove") },
        ]}
        onChoose={(id) => (id === "remove" ? props.onRemove() : props.onDuplicate())}
      />
      <Button look="quiet" onPress={props.onLetGo}>
        {t("board.unpick")}
      </Button>
      {isChoosing && (
        <BeforeDialog
          {...props}
          onPlace={(spot) => {
            setIsChoosing(false);
            props.onPlace(spot);
          }}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </div>
  );
}

function BeforeDialog(props: {
  board: Board;
  picked: readonly string[];
  names: ReadonlyMap<string, string>;
  onPlace: (spot: CardSpot) => void;
  onClose: () => void;
}) {
  const { t, language } = useWords();
  const lanes = lanesOf(props.board).map(({ sectionId, cards }) => ({
    sectionId,
    cards: cards.flatMap((card, index) =>
      props.picked.includes(card.id) ? [] : [{ card, number: index + 1 }],
    ),
  }));
  const [sectionId, setSectionId] = useState(
    () =>
      lanesOf(props.board).find(({ cards }) => cards.some(({ id }) => id === props.picked[0]))?.sectionId ??
      "",
  );
  const [beforeId, setBeforeId] = useState(END);
  const cards = lanes.find((lane) => lane.sectionId === sectionId)?.cards ?? [];
  const before = cards.some(({ card }) => card.id === beforeId) ? beforeId : END;
  return (
    <DialogBox title={t("board.before.title")} isOpen onClose={props.onClose}>
      <SelectField
        label={t("board.before.section")}
        value={sectionId === "" ? BESIDE : sectionId}
        choices={lanes.map((lane) => ({
          id: lane.sectionId === "" ? BESIDE : lane.sectionId,
          label: props.names.get(lane.sectionId) ?? "",
        }))}
        onChange={(id) => setSectionId(id === BESIDE ? "" : id)}
      />
      <SelectField
        label={t("board.before.card")}
        value={before}
        choices={[
          ...cards.map(({ card, number }) => ({
            id: card.id as string,
            label: t("board.numbered", { number, card: cardName(card, language) }),
          })),
          { id: END, label: t("board.before.end") },
        ]}
        onChange={setBeforeId}
      />
      <div className="row">
        <Button
          look="primary"
          onPress={() => props.onPlace({ sectionId, beforeId: before === END ? null : before })}
        >
          {t("board.before.put")}
        </Button>
        <Button look="quiet" onPress={props.onClose}>
          {t("board.before.cancel")}
        </Button>
      </div>
    </DialogBox>
  );
}
