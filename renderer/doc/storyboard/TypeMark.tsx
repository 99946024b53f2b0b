import { useId } from "react";
import { ICON_SIZE, TYPE_ART } from "../../../shared/storyboard/artwork.ts";
import type { LearningType } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import "./typeMark.css";

const SIDE = 48;
const FRAME = ICON_SIZE + 8;

/** The pattern and icon of a learning type, which say it without its colour; its name for who does not see them. */
export function TypeMark(props: { type: LearningType; isOnDark?: boolean }) {
  const { language } = useWords();
  const id = useId();
  const { icon, pattern, colour, onDark } = TYPE_ART[props.type];
  const ink = props.isOnDark === true ? onDark : colour;
  const ground = props.isOnDark === true ? "#10181f" : "#ffffff";
  const margin = (SIDE - FRAME) / 2;
  return (
    <svg
      className="type-mark"
      width="2.2em"
      height="2.2em"
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      role="img"
      aria-label={TYPE_CARDS[props.type].title[language]}
    >
      <defs>
        <pattern id={id} width={pattern.size} height={pattern.size} patternUnits="userSpaceOnUse">
          <path d={pattern.path} fill="none" stroke={ink} strokeWidth={pattern.width} strokeLinecap="round" />
        </pattern>
      </defs>
      <rect width={SIDE} height={SIDE} fill={ground} />
      <rect
        x="1"
        y="1"
        width={SIDE - 2}
        height={SIDE - 2}
        fill={`url(#${id})`}
        stroke={ink}
        strokeWidth="2"
      />
      <rect x={margin} y={margin} width={FRAME} height={FRAME} rx="4" fill={ground} stroke={ink} />
      <path
        transform={`translate(${margin + 4} ${margin + 4})`}
        d={icon}
        fill="none"
        stroke={ink}
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
