import { LEARNING_TYPES, type LearningType } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { TypeMark } from "./TypeMark.tsx";

/** The six type cards to lay: one is taken up, then the board says where it can go. */
export function Palette(props: {
  taken: LearningType | null;
  onTake: (type: LearningType | null) => void;
  isOpen: boolean;
}) {
  const { t, language } = useWords();
  const { taken, onTake } = props;
  return (
    <details className="palette" open={props.isOpen || undefined}>
      <summary>{t("board.palette")}</summary>
      <p className="description">{t("board.paletteHelp")}</p>
      <ul>
        {LEARNING_TYPES.map((type) => (
          <li key={type}>
            <button
              type="button"
              className="button plain type-card"
              aria-pressed={taken === type}
              aria-label={t("board.take", { type: TYPE_CARDS[type].title[language] })}
              aria-describedby={`palette-${type}`}
              onClick={() => onTake(taken === type ? null : type)}
            >
              <TypeMark type={type} />
              <span>
                <strong>{TYPE_CARDS[type].title[language]}</strong>
                <span id={`palette-${type}`}>{TYPE_CARDS[type].definition[language]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
