import type { Text } from "../../../shared/methods/method.ts";
import { useWords } from "../../i18n/Language.tsx";

/** The points of a briefing, to read along. */
export function Points(props: { points: readonly Text[] }) {
  const { language } = useWords();
  if (props.points.length === 0) return null;
  return (
    <ul className="cards slim">
      {props.points.map((point) => (
        <li key={point.en} className="card">
          {point[language]}
        </li>
      ))}
    </ul>
  );
}
