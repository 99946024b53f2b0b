import { swatchSvg } from "../../../shared/storyboard/cardDrawing.ts";
import { LEARNING_TYPES, type LearningType } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import "./typeMark.css";

const SIZE = 40;

/** One picture for each type, made once: a board shows hundreds. */
const PICTURES: ReadonlyMap<LearningType, string> = new Map(
  LEARNING_TYPES.map((type) => [
    type,
    `data:image/svg+xml,${encodeURIComponent(swatchSvg(type, "en", "colour", SIZE))}`,
  ]),
);

/**
 * The colour, pattern and icon of a learning type.
 * @param isNamed its name is not said beside it
 */
export function TypeMark(props: { type: LearningType; isNamed?: boolean }) {
  const { language } = useWords();
  const { type, isNamed = false } = props;
  return (
    <img
      className="type-mark"
      alt={isNamed ? TYPE_CARDS[type].title[language] : ""}
      width={SIZE}
      height={SIZE}
      src={PICTURES.get(type)}
    />
  );
}
