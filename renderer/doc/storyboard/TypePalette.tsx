import { LEARNING_TYPES, type LearningType } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { TypeMark } from "./TypeMark.tsx";

/** The fronts of the six cards: one is picked, and then laid into a section. */
export function TypePalette(props: {
  isOpen: boolean;
  picked: LearningType | null;
  onPick: (type: LearningType | null) => void;
}) {
  const { t, language } = useWords();
  const { picked } = props;
  return (
    <details className="type-palette" open={props.isOpen}>
      <summary>{t("board.palette.title")}</summary>
      <p className="soft small">{t("board.palette.how")}</p>
      <div className="type-fronts">
        {LEARNING_TYPES.map((type) => (
          <button
            key={type}
            type="button"
            className="type-front"
            aria-pressed={type === picked}
            onClick={() => props.onPick(type === picked ? null : type)}
          >
            <TypeMark type={type} />
            <strong>{TYPE_CARDS[type].title[language]}</strong>
            <span className="type-definition">{TYPE_CARDS[type].definition[language]}</span>
          </button>
        ))}
      </div>
    </details>
  );
}
