import { type DragEvent, type KeyboardEvent, memo } from "react";
import type { LearningCard } from "../../../shared/doc/learningCards.ts";
import type { BoardFocus } from "../../../shared/methods/method.ts";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { MODE_TERMS, SOCIAL_TERMS, STAR_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { type Star, STARS } from "../../../shared/storyboard/learningTypes.ts";
import type { Direction } from "../../../shared/storyboard/moves.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { lengthInWords } from "../lengthInWords.ts";
import { TypeMark } from "./TypeMark.tsx";

/** What can be done with a card. One object for the whole board, so that a change of one card draws one tile. */
export interface TileActions {
  readonly open: (cardId: string) => void;
  readonly pick: (cardId: string, isPicked: boolean) => void;
  readonly move: (cardId: string, direction: Direction) => void;
  readonly placeBefore: (cardId: string) => void;
  readonly star: (cardId: string, star: Star) => void;
  readonly drag: (cardId: string | null) => void;
  readonly dropBefore: (cardId: string) => void;
}

const DIRECTION_OF: Readonly<Record<string, Direction>> = {
  ArrowLeft: "earlier",
  ArrowRight: "later",
  ArrowUp: "sectionBefore",
  ArrowDown: "sectionAfter",
};

const SIGN_OF_STAR: Readonly<Record<Star, string>> = { none: "", formative: "☆", summative: "★" };

interface TileProps {
  card: LearningCard;
  /** Where it lies, in words: "Week 3". */
  section: string;
  position: number;
  count: number;
  /** Codes of the outcomes that it answers to, such as "O1, O3". */
  outcomes: string;
  hasChangedSource: boolean;
  isPicked: boolean;
  /** A card or type that is to be placed can go before this card. */
  isTarget: boolean;
  focus: BoardFocus;
  view: "board" | "outline";
  isReadOnly: boolean;
  actions: TileActions;
}

/** A card on the board, or a line of the outline: the same facts and the same actions. */
export const CardTile = memo(function CardTile(props: TileProps) {
  const { t, language } = useWords();
  const { card, section, position, count, isPicked, isTarget, focus, view, isReadOnly, actions } = props;
  const name = cardName(card, language);
  const type = TYPE_CARDS[card.type].title[language];
  const minutes = card.minutes === null ? t("board.noMinutes") : lengthInWords(t, card.minutes);
  const facts = [
    type,
    minutes,
    MODE_TERMS[card.mode].title[language],
    SOCIAL_TERMS[card.social].title[language],
    ...(card.star === "none" ? [] : [STAR_TERMS[card.star].title[language]]),
    ...(props.outcomes === "" ? [] : [props.outcomes]),
    ...(card.isWorkplace ? [t("board.workplace")] : []),
  ];
  const isUnturned = card.activities.length === 0;
  const marks = [
    ...(isUnturned ? [t("board.unturned")] : []),
    ...(props.hasChangedSource ? [t("board.changed")] : []),
  ];
  const said = [name, ...facts.filter((fact) => fact !== name), ...marks].join(", ");
  const others = card.activities.filter((activity) => activity !== name);

  function onKeyDown(event: KeyboardEvent): void {
    const direction = DIRECTION_OF[event.key];
    if (!event.altKey || !direction || isReadOnly) return;
    event.preventDefault();
    actions.move(card.id, direction);
  }

  return (
    <li
      className={`tile ${view}${isPicked ? " picked" : ""}`}
      data-card={card.id}
      data-type={card.type}
      draggable={!isReadOnly}
      onKeyDown={onKeyDown}
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", name);
        actions.drag(card.id);
      }}
      onDragEnd={() => actions.drag(null)}
      onDragOver={(event) => {
        if (!isReadOnly) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        actions.dropBefore(card.id);
      }}
    >
      {isTarget && !isPicked && (
        <button
          type="button"
          className="button plain place-here"
          aria-label={t("board.placeBeforeNamed", { card: name })}
          onClick={() => actions.placeBefore(card.id)}
        >
          {t("board.placeBefore")}
        </button>
      )}
      <div className="tile-body">
        {!isReadOnly && (
          <label className="tile-pick">
            <input
              type="checkbox"
              checked={isPicked}
              aria-label={t("board.pick", { card: name })}
              onChange={(event) => actions.pick(card.id, event.target.checked)}
            />
          </label>
        )}
        <TypeMark type={card.type} />
        <button
          type="button"
          className="tile-open"
          aria-label={t("board.cardLine", { said, position, count, section })}
          onClick={() => actions.open(card.id)}
        >
          <strong dir="auto">{name}</strong>
          {others.length > 0 && <span dir="auto">{others.join(" · ")}</span>}
          <span className="tile-facts">
            {facts.filter((fact) => fact !== name).join(" · ")}
            {card.star !== "none" && (
              <span className={`star ${card.star}`} aria-hidden="true">
                {SIGN_OF_STAR[card.star]}
              </span>
            )}
          </span>
          {marks.map((mark) => (
            <span key={mark} className="tile-mark">
              {mark}
            </span>
          ))}
        </button>
      </div>
      {!isReadOnly && focus === "stars" && (
        <div className="tile-stars" role="group" aria-label={t("board.starsOf", { card: name })}>
          {STARS.map((star) => (
            <button
              key={star}
              type="button"
              className="button plain"
              aria-pressed={card.star === star}
              aria-label={STAR_TERMS[star].title[language]}
              onClick={() => actions.star(card.id, star)}
            >
              {star === "none" ? "–" : SIGN_OF_STAR[star]}
            </button>
          ))}
        </div>
      )}
      {!isReadOnly && view === "outline" && (
        <div className="tile-moves">
          {(["earlier", "later", "sectionBefore", "sectionAfter"] as const).map((direction) => (
            <button
              key={direction}
              type="button"
              className="button quiet"
              aria-label={t(`board.moveNamed.${direction}`, { card: name })}
              onClick={() => actions.move(card.id, direction)}
            >
              {t(`board.move.${direction}`)}
            </button>
          ))}
        </div>
      )}
    </li>
  );
});
