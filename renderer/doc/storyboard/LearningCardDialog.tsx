import { useEffect, useMemo, useRef, useState } from "react";
import { changeLearningCard, type LearningCard } from "../../../shared/doc/learningCards.ts";
import { cardsOn } from "../../../shared/storyboard/board.ts";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { LEARNING_TYPES } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, DocumentField, Notice, SelectField } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { useRows, useSession } from "../SessionContext.tsx";
import { useBoard } from "./board.ts";
import { CardActivities } from "./CardActivities.tsx";
import { CardFacts } from "./CardFacts.tsx";
import { CardSources } from "./CardSources.tsx";
import "./learningCard.css";
import { useSectionNames } from "./sectionNames.ts";
import { TypeMark } from "./TypeMark.tsx";

/** Longest title of a card. */
const TITLE_LIMIT = 120;

export type CardChange = Parameters<typeof changeLearningCard>[2];

/** One card of the storyboard, turned over: all that it says, to choose and to change. */
export function LearningCardDialog(props: {
  cardId: string;
  isReadOnly: boolean;
  onClose: () => void;
  /** Another card of the board is to be shown in place of this one. */
  onOpen: (cardId: string) => void;
}) {
  const { t, language } = useWords();
  const card = useRows("learningCards").get(props.cardId);
  return (
    <DialogBox
      title={card ? cardName(card, language) : t("learningCard.gone")}
      isOpen
      isWide
      holdsWork
      onClose={props.onClose}
    >
      {card && !card.archived ? (
        <>
          <CardPlace card={card} onOpen={props.onOpen} />
          <Turned key={card.id} card={card} isReadOnly={props.isReadOnly} onClose={props.onClose} />
        </>
      ) : (
        <>
          <Notice look="warning">{t("learningCard.gone")}</Notice>
          <Button look="primary" autoFocus onPress={props.onClose}>
            {t("learningCard.close")}
          </Button>
        </>
      )}
    </DialogBox>
  );
}

function Turned(props: { card: LearningCard; isReadOnly: boolean; onClose: () => void }) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const { card, isReadOnly, onClose } = props;
  const { title, definition } = TYPE_CARDS[card.type];

  function change(fields: CardChange): void {
    changeLearningCard(doc, card.id, fields);
  }

  return (
    <>
      <CardSources card={card} isReadOnly={isReadOnly} />
      <div className="card-front">
        <TypeMark type={card.type} />
        <p>
          <strong>{title[language]}</strong> {definition[language]}
        </p>
      </div>
      {isReadOnly ? (
        <p className="description">{t("learningCard.readOnly")}</p>
      ) : (
        <div className="two-columns">
          <DocumentField
            label={t("learningCard.title")}
            description={t("learningCard.titleHelp")}
            value={card.title}
            maxLength={TITLE_LIMIT}
            onCommit={(words) => change({ title: words })}
          />
          <SelectField
            label={t("learningCard.type")}
            value={card.type}
            choices={LEARNING_TYPES.map((id) => ({ id, label: TYPE_CARDS[id].title[language] }))}
            onChange={(type) => change({ type })}
          />
        </div>
      )}
      <CardActivities card={card} isReadOnly={isReadOnly} onChange={change} />
      <CardFacts card={card} isReadOnly={isReadOnly} onChange={change} />
      <div className="row">
        <Button look="primary" onPress={onClose}>
          {t("learningCard.close")}
        </Button>
      </div>
    </>
  );
}

/** Where the card lies, and the way to the ones before and after it: a table goes through its cards. */
function CardPlace(props: { card: LearningCard; onOpen: (cardId: string) => void }) {
  const { t } = useWords();
  const { card, onOpen } = props;
  const board = useBoard(card.activityId);
  const ways = useRef<HTMLDivElement>(null);
  const [way, setWay] = useState<"before" | "after" | null>(null);
  const names = useSectionNames(card.activityId);
  const all = useMemo(() => [...cardsOn(board), ...board.beside], [board]);
  const at = all.findIndex(({ id }) => id === card.id);
  const before = all[at - 1];
  const after = all[at + 1];

  // The button that led to the first or last card can no longer be pressed: the one beside it can.
  useEffect(() => {
    if (way === null) return;
    const used = ways.current?.querySelector<HTMLElement>(`[data-way="${way}"]:enabled`);
    (used ?? ways.current?.querySelector<HTMLElement>("button:enabled"))?.focus();
  }, [way, card.id]);

  function go(to: LearningCard | undefined, by: "before" | "after"): void {
    if (!to) return;
    setWay(by);
    onOpen(to.id);
  }

  return (
    <div className="card-place">
      <p className="soft" role="status">
        {t("learningCard.place", {
          section: names.get(card.place.sectionId) ?? t("board.beside"),
          position: at + 1,
          count: all.length,
        })}
      </p>
      <div className="row" ref={ways}>
        <Button look="quiet" data-way="before" isDisabled={!before} onPress={() => go(before, "before")}>
          {t("learningCard.previous")}
        </Button>
        <Button look="quiet" data-way="after" isDisabled={!after} onPress={() => go(after, "after")}>
          {t("learningCard.next")}
        </Button>
      </div>
    </div>
  );
}
