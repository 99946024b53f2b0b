import { Briefcase, Star, TriangleAlert, User, Users } from "lucide-react";
import { memo } from "react";
import type { LearningCard } from "../../../shared/doc/learningCards.ts";
import type { BoardFocus } from "../../../shared/methods/method.ts";
import { TYPE_ART } from "../../../shared/storyboard/artwork.ts";
import { MODE_TERMS, SOCIAL_TERMS, STAR_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { type Star as StarKind, STARS } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { cardFacts, type CardNews, cardTitle, placeWords } from "./boardWords.ts";
import { TypeMark } from "./TypeMark.tsx";

/** The same for all cards of a board, and the same from one drawing to the next. */
export interface CardHands {
  readonly open: (cardId: string) => void;
  readonly pick: (cardId: string, isPicked: boolean) => void;
  readonly star: (card: LearningCard, star: StarKind) => void;
}

export interface TileProps extends CardNews {
  readonly card: LearningCard;
  readonly section: string;
  readonly number: number;
  readonly count: number;
  readonly isPicked: boolean;
  readonly isReadOnly: boolean;
  readonly focus: BoardFocus;
  readonly isOutline: boolean;
  readonly hands: CardHands;
}

/**
 * One card, as a tile of the board or a line of the outline. Drawn anew only where something of it has changed: a board
 * has hundreds. What drags and keys do is heard by the board (boardHands.ts).
 */
export const CardTile = memo(function CardTile(props: TileProps) {
  const { card, section, number, count, isPicked, isReadOnly, focus, hands } = props;
  const words = useWords();
  const { t, language } = words;
  const { name, facts } = cardFacts(card, props, words);
  const title = cardTitle(card, language);
  const full = [name, ...facts, placeWords({ number, count }, section, t)].join(", ");
  const open = (
    <button
      type="button"
      className="card-open"
      aria-label={isReadOnly ? full : t("board.open", { card: title })}
      data-open
      onClick={() => hands.open(card.id)}
    >
      {t("board.openShort")}
    </button>
  );
  return (
    <li
      className={`learning-card${isPicked ? " picked" : ""}${card.activities.length === 0 && focus === "turn" ? " unturned" : ""}`}
      data-card={card.id}
      draggable={!isReadOnly}
      style={{ borderInlineStartColor: TYPE_ART[card.type].colour }}
    >
      <div className="learning-card-head">
        {!isReadOnly && (
          <input
            type="checkbox"
            aria-label={full}
            checked={isPicked}
            onChange={(event) => hands.pick(card.id, event.target.checked)}
          />
        )}
        <TypeMark type={card.type} />
        <p className="learning-card-name">
          {card.title.trim() !== "" && (
            <span className="learning-card-type">{TYPE_CARDS[card.type].title[language]}</span>
          )}
          <strong>{title}</strong>
        </p>
        {open}
      </div>
      {props.isOutline ? <p>{facts.join(" · ")}</p> : <TileFacts {...props} />}
      {focus === "stars" && !isReadOnly && (
        <Segmented
          label={t("board.star", { card: `${title}, ${placeWords({ number, count }, section, t)}` })}
          hideLabel
          value={card.star}
          choices={STARS.map((id) => ({ id, label: t(`board.stars.${id}`) }))}
          onChange={(star) => hands.star(card, star)}
        />
      )}
    </li>
  );
});

function TileFacts({ card, outcomes, isChanged }: TileProps) {
  const { t, language } = useWords();
  const Social = card.social === "alone" ? User : Users;
  return (
    <>
      {card.activities.length === 0 ? (
        <p className="card-nothing">{t("board.nothingChosen")}</p>
      ) : (
        <ul className="card-activities">
          {card.activities.map((activity) => (
            <li key={activity}>{activity}</li>
          ))}
        </ul>
      )}
      <p className="card-facts">
        <span>
          {card.minutes === null ? t("board.noMinutes") : t("board.shortMinutes", { count: card.minutes })}
        </span>
        <span>{MODE_TERMS[card.mode].title[language]}</span>
        <span>
          <Social size={14} aria-hidden="true" /> {SOCIAL_TERMS[card.social].title[language]}
        </span>
        {card.star !== "none" && (
          <span className={`card-star ${card.star}`}>
            <Star size={14} aria-hidden="true" /> {STAR_TERMS[card.star].title[language]}
          </span>
        )}
        {outcomes !== "" && <strong>{outcomes}</strong>}
        {card.isWorkplace && (
          <span>
            <Briefcase size={14} aria-hidden="true" /> {t("board.workplace")}
          </span>
        )}
        {isChanged && (
          <span className="card-changed">
            <TriangleAlert size={14} aria-hidden="true" /> {t("board.changed")}
          </span>
        )}
      </p>
    </>
  );
}
