import { LEARNING_TYPES, type LearningType } from "../../../shared/storyboard/learningTypes.ts";
import { swatchSvg } from "../../../shared/storyboard/cardDrawing.ts";

const SIZE = 40;

/** One picture for each type, made once: a board shows hundreds. */
const PICTURES: ReadonlyMap<LearningType, string> = new Map(
  LEARNING_TYPES.map((type) => [
    type,
    `data:image/svg+xml,${encodeURIComponent(swatchSvg(type, "en", "colour", SIZE))}`,
  ]),
);

/** The colour, pattern and icon of a learning type. What it means is said beside it. */
export function TypeMark(props: { type: LearningType }) {
  return <img className="type-mark" alt="" width={SIZE} height={SIZE} src={PICTURES.get(props.type)} />;
}
