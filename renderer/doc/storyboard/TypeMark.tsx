/** A learning type drawn small: its pattern and its icon in its colour. */
import { ICON_SIZE, TYPE_ART } from "../../../shared/storyboard/artwork.ts";
import { LEARNING_TYPES, type LearningType } from "../../../shared/storyboard/learningTypes.ts";

const patternId = (type: LearningType): string => `board-pattern-${type}`;

/** What every mark of a page is filled with: once on it, since a board has hundreds of marks. */
export function TypePatterns() {
  return (
    <svg width="0" height="0" className="type-patterns" aria-hidden="true">
      <defs>
        {LEARNING_TYPES.map((type) => {
          const { colour, pattern } = TYPE_ART[type];
          return (
            <pattern
              key={type}
              id={patternId(type)}
              width={pattern.size}
              height={pattern.size}
              patternUnits="userSpaceOnUse"
            >
              <path
                d={pattern.path}
                fill="none"
                stroke={colour}
                strokeWidth={pattern.width}
                strokeLinecap="round"
              />
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}

const SIDE = 40;
const MIDDLE = (SIDE - ICON_SIZE) / 2;

/** Beside the type's name, which says it. */
export function TypeMark(props: { type: LearningType }) {
  const { colour, icon } = TYPE_ART[props.type];
  return (
    <svg className="type-mark" viewBox={`0 0 ${SIDE} ${SIDE}`} width={SIDE} height={SIDE} aria-hidden="true">
      <rect
        x="1"
        y="1"
        width={SIDE - 2}
        height={SIDE - 2}
        rx="5"
        fill={`url(#${patternId(props.type)})`}
        stroke={colour}
        strokeWidth="2"
      />
      <rect
        x={MIDDLE - 2}
        y={MIDDLE - 2}
        width={ICON_SIZE + 4}
        height={ICON_SIZE + 4}
        rx="4"
        fill="#ffffff"
      />
      <path
        transform={`translate(${MIDDLE} ${MIDDLE})`}
        d={icon}
        fill="none"
        stroke={colour}
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
